import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser hva slags kommuner som er trukket ut, ved siden av alle andre: folketall, økonomi, fylke. Det beskriver hvem regelen treffer, ikke hvorfor.',
	definition: [
		'Hver kommune teller likt. Forskjeller testes med Welch, variabler med bare 0 og 1 med Fisher. u_f og u er uttrukne i fylket og i alt, n_f og n er alle kommuner i fylket og i landet.'
	],
	spoken: [
		'Forholdstallet for et fylke er fylkets andel av de uttrukne delt på fylkets andel av alle kommuner.'
	],
	choice: [
		'En kommune som er trukket ut to ganger, teller to ganger samlet, som i AFI-rapport 2025:03; i fylkestabellen teller den én gang. Intervaller er Wilsons eller eksakte.'
	],
	spss: 'T-TEST gir Student først; her er Welch standard. Wilsons intervall finnes bare i nye utgaver.',
	r: 'prop.test uten korreksjon gir Wilson, binom.test Clopper og Pearson.',
	checked:
		'Hele analysen av eksempellandet mot R; tabell 47–55 i AFI-rapport 2025:03: alle trykte snitt unntatt ett stemmer.',
	limits: [
		'De uttrukne er alle som ble trukket, ikke et utvalg. Én stor kommune kan flytte et gjennomsnitt mye; se tabellen over enkeltkommuner.'
	],
	setting: '«Alle andre», samling av uttrekk, test, mål på størrelse og intervall, i skjemaet til analysen.'
} satisfies MethodText<'structure'>;
