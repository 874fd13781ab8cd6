import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Leitar etter spørsmål som heng saman, slik at dei kan målast som éin ting. Resultatet er eit framlegg til grupper av spørsmål, og det må gi meining.',
	definition: [
		'R er korrelasjonane, Λ ladningane, Φ korrelasjonane mellom faktorane og U² det som er eige for kvart spørsmål. Kommunaliteten h² er den delen faktorane gir, her for faktorar som ikkje samvarierer.'
	],
	spoken: [
		'Korrelasjonane er om lag ladningane gonga med faktorkorrelasjonane og ladningane igjen, pluss det eigne.',
		'Kommunaliteten er summen av kvadrerte ladningar.'
	],
	choice: [
		'To førehandsval. «SPSS» følgjer SPSS 27 i steg, stoppreglar, forteikn og rekkjefølgje. «psych» følgjer pakken psych. Talet blir foreslått av parallellanalyse og MAP, fordi regelen til Kaiser ofte gir for mange.'
	],
	spss: 'SPSS stoppar etter 25 rundar når ikkje anna er valt, og gir då inga løysing; grensa er høgare her. Regelen til Kaiser er standard i SPSS.',
	r: 'psych::fa bruker minres og oblimin når ikkje anna er sagt. rotate = "promax" i psych normaliserer først og gir andre tal enn "Promax", som blir brukt her. stats::varimax stoppar tidleg.',
	checked:
		'Lagra resultat frå SPSS 27 (fire tilfelle) til 1e-6 utan at forteikn eller rekkjefølgje er retta; 80 sett, psych::bfi og Holzinger mot psych 2.2.9.',
	limits: [
		'Faktorar er ikkje funn av noko som finst; ulike val gir ulike svar. Med få rader er ladningane usikre.'
	],
	setting:
		'Førehandsval, metode, rotasjon, tal, korrelasjon og grensa for å vise ladningar, i skjemaet til analysen.'
} satisfies MethodText<'factor'>;
