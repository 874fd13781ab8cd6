import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Kommunar blir slegne saman og delte. Tal frå før må førast over til kommunane i dag, og du skal kunne sjå kvar det er gjort.',
	definition: [
		'Tal blir førte over til kommunane frå 2024. Blir fleire slegne saman, er verdien snittet av delane x_j, vekta med talet på elevar n_j. Blir ein kommune delt, følgjer historia den etterfølgjaren som fekk flest innbyggjarar.'
	],
	spoken: ['Verdien for ein samanslegen kommune er summen av elevar gonger verdi, delt på summen av elevar.'],
	choice: [
		'Ålesund (1508) har historia til 1507, og Haram (1580) har inga; begge delar står ved tala. Kan verdien ikkje reknast ut av delane, er han manglande, ikkje gjetta.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R.',
	checked: 'Kopling og overføring mot eit eige skript i Python; registeret er laga av listene til SSB.',
	limits: [
		'Små grenseflyttingar er ikkje med. Ein samanslegen kommune har ikkje same elevar som delane hadde kvar for seg.'
	],
	setting: '«Nummera det blir kopla i», ved kopling under Data.'
} satisfies MethodText<'municipality-vintages'>;
