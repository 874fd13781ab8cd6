import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Kommuner slås sammen og deles. Tall fra før må føres over til dagens kommuner, og du skal kunne se hvor det er gjort.',
	definition: [
		'Tall føres over til kommunene fra 2024. Slås flere sammen, er verdien snittet av delene x_j, vektet med antall elever n_j. Deles en kommune, følger historien den etterfølgeren som fikk flest innbyggere.'
	],
	spoken: ['Verdien for en sammenslått kommune er summen av elever ganger verdi, delt på summen av elever.'],
	choice: [
		'Ålesund (1508) har historien til 1507, og Haram (1580) har ingen; begge deler står ved tallene. Kan verdien ikke regnes ut av delene, er den manglende, ikke gjettet.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R.',
	checked: 'Kobling og overføring mot et eget skript i Python; registeret er laget av SSBs lister.',
	limits: [
		'Små grenseflyttinger er ikke med. En sammenslått kommune har ikke samme elever som delene hadde hver for seg.'
	],
	setting: '«Numrene det kobles i», ved kobling under Data.'
} satisfies MethodText<'municipality-vintages'>;
