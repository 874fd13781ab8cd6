import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser kva slags kommunar som er trekte ut, ved sida av alle andre: folketal, økonomi, fylke. Det beskriv kven regelen treffer, ikkje kvifor.',
	definition: [
		'Kvar kommune tel likt. Skilnader blir testa med Welch, variablar med berre 0 og 1 med Fisher. u_f og u er uttrekte i fylket og i alt, n_f og n er alle kommunar i fylket og i landet.'
	],
	spoken: [
		'Forholdstalet for eit fylke er delen fylket har av dei uttrekte, delt på delen det har av alle kommunar.'
	],
	choice: [
		'Ein kommune som er trekt ut to gonger, tel to gonger samla, som i AFI-rapport 2025:03; i fylkestabellen tel han éin gong. Intervall er Wilsons eller eksakte.'
	],
	spss: 'T-TEST gir Student først; her er Welch standard. Wilsons intervall finst berre i nye utgåver.',
	r: 'prop.test utan korreksjon gir Wilson, binom.test Clopper og Pearson.',
	checked:
		'Heile analysen av dømelandet mot R; tabell 47–55 i AFI-rapport 2025:03: alle trykte snitt unnateke eitt stemmer.',
	limits: [
		'Dei uttrekte er alle som vart trekte, ikkje eit utval. Éin stor kommune kan flytte eit gjennomsnitt mykje; sjå tabellen over einskildkommunar.'
	],
	setting: '«Alle andre», samling av uttrekk, test, mål på storleik og intervall, i skjemaet til analysen.'
} satisfies MethodText<'structure'>;
