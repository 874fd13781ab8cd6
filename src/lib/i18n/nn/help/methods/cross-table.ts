import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser to spørsmål mot kvarandre, til dømes aktør mot svar. Testen seier om fordelingane er meir ulike enn tilfeldige utslag vanlegvis gir.',
	definition: [
		'O er talet i ei celle, E det talet ein ville vente om rader og kolonnar ikkje hang saman: radsum gonga med kolonnesum, delt på alle. Cramérs V går frå 0 til 1.'
	],
	spoken: [
		'Kjikvadrat er summen over cellene av kvadratet av observert minus venta, delt på venta.',
		'Cramérs V er rota av kjikvadrat delt på talet gonger det minste av rader minus éin og kolonnar minus éin.'
	],
	choice: [
		'Utan korreksjonen til Yates, fordi han gir for høge p-verdiar. Fishers eksakte test blir rekna i tillegg for to rader og to kolonnar. Er venta tal under fem, står det.',
		'Har begge variablane ei rekkjefølgje, kjem gamma og Kendalls tau-b i ein eigen tabell, med intervall og p som i SPSS. Kjikvadrat ser ikkje rekkjefølgja; gamma og tau-b seier om høgt går saman med høgt.'
	],
	spss: 'Hovudlinja er den same (Pearson Chi-Square). SPSS rundar av vekta celler før testen når ikkje anna er valt; her blir dei ikkje runda.',
	r: 'chisq.test bruker Yates for to gonger to når ikkje correct = FALSE er sett.',
	checked:
		'Tilfeldige tabellar mot R og PSPP: tal, venta tal, justerte residual, kjikvadrat, V, Fisher, gamma og tau-b.',
	limits: [
		'Med mange svar blir òg små skilnader signifikante; sjå på V og prosentane. Testen gjeld ikkje for få svar i cellene.'
	],
	setting: '«I cellene», «veit ikkje» som kategori, test og skjerming, i skjemaet til analysen.'
} satisfies MethodText<'cross-table'>;
