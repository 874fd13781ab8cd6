import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser to spørsmål mot hverandre, for eksempel aktør mot svar. Testen sier om fordelingene er mer ulike enn tilfeldighet vanligvis gir.',
	definition: [
		'O er antallet i en celle, E det antallet en ville vente om rader og kolonner ikke hang sammen: radsum ganget med kolonnesum, delt på alle. Cramérs V går fra 0 til 1.'
	],
	spoken: [
		'Kjikvadrat er summen over cellene av kvadratet av observert minus forventet, delt på forventet.',
		'Cramérs V er roten av kjikvadrat delt på antallet ganger det minste av rader minus én og kolonner minus én.'
	],
	choice: [
		'Uten Yates’ korreksjon, fordi den gir for høye p-verdier. Fishers eksakte test regnes i tillegg for to rader og to kolonner. Er forventede antall under fem, står det.',
		'Har begge variablene en rekkefølge, kommer gamma og Kendalls tau-b i en egen tabell, med intervall og p som i SPSS. Kjikvadrat ser ikke rekkefølgen; gamma og tau-b sier om høyt går sammen med høyt.'
	],
	spss: 'Hovedlinjen er den samme (Pearson Chi-Square). SPSS runder vektede celler før testen når ikke annet er valgt; her rundes de ikke.',
	r: 'chisq.test bruker Yates for to ganger to når ikke correct = FALSE er satt.',
	checked:
		'Tilfeldige tabeller mot R og PSPP: antall, forventede, justerte residualer, kjikvadrat, V, Fisher, gamma og tau-b.',
	limits: [
		'Med mange svar blir også små forskjeller signifikante; se på V og prosentene. Testen gjelder ikke for få svar i cellene.'
	],
	setting: '«I cellene», «vet ikke» som kategori, test og skjerming, i skjemaet til analysen.'
} satisfies MethodText<'cross-table'>;
