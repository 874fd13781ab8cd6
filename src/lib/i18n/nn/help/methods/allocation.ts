import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Fordeler eit budsjett mellom fylke etter reglar du set, med golv og tak. Summen stemmer på krona, og fleire nøklar kan stå side om side.',
	definition: [
		'Kvart fylke f får fast del c pluss λ gonger vekta v, men aldri under golvet g eller over taket t. λ er talet som gjer summen lik budsjettet.'
	],
	spoken: ['Beløpet er det minste av taket og det største av golvet og fast del pluss lambda gonger vekt.'],
	choice: [
		'Rekna i brøkar og runda av til slutt: ned til heile steg, resten til dei største restane. Udir gir ingen formel for modell 0 og 1; nøklane her er vår tolking.'
	],
	spss: 'SPSS har ikkje noko tilsvarande.',
	r: 'R har ingen eigen funksjon; uniroot kan finne λ.',
	checked:
		'Tilfeldige fordelingar med golv og tak mot uniroot i R; summar og delar i tabell 5.1 hos NTNU (2023).',
	limits: ['Nøkkelen seier ikkje kva eit fylke treng. Budsjettet i dømet er oppdikta.'],
	setting: 'Kriterium, vekter, fast del, golv, tak og avrunding, i skjemaet til analysen.'
} satisfies MethodText<'allocation'>;
