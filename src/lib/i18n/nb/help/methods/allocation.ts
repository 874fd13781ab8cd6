import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Fordeler et budsjett mellom fylker etter regler du bestemmer, med gulv og tak. Summen stemmer på kronen, og flere nøkler kan stå side om side.',
	definition: [
		'Hvert fylke f får fast del c pluss λ ganger vekten v, men aldri under gulvet g eller over taket t. λ er tallet som gjør summen lik budsjettet.'
	],
	spoken: ['Beløpet er det minste av taket og det største av gulvet og fast del pluss lambda ganger vekt.'],
	choice: [
		'Regnet i brøker og avrundet til slutt: ned til hele trinn, resten til de største restene. Udir gir ingen formel for modell 0 og 1; nøklene her er vår tolkning.'
	],
	spss: 'SPSS har ikke noe tilsvarende.',
	r: 'R har ingen egen funksjon; uniroot kan finne λ.',
	checked:
		'Tilfeldige fordelinger med gulv og tak mot uniroot i R; summer og andeler i tabell 5.1 hos NTNU (2023).',
	limits: ['Nøkkelen sier ikke hva et fylke trenger. Budsjettet i eksempelet er oppdiktet.'],
	setting: 'Kriterier, vekter, fast del, gulv, tak og avrunding, i skjemaet til analysen.'
} satisfies MethodText<'allocation'>;
