import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Leter etter spørsmål som henger sammen, slik at de kan måles som én ting. Resultatet er et forslag til grupper av spørsmål, og det må gi mening.',
	definition: [
		'R er korrelasjonene, Λ ladningene, Φ korrelasjonene mellom faktorene og U² det som er eget for hvert spørsmål. Kommunaliteten h² er den delen faktorene gir, her for faktorer som ikke samvarierer.'
	],
	spoken: [
		'Korrelasjonene er omtrent ladningene ganget med faktorkorrelasjonene og ladningene igjen, pluss det egne.',
		'Kommunaliteten er summen av kvadrerte ladninger.'
	],
	choice: [
		'To forvalg. «SPSS» følger SPSS 27 i trinn, stoppregler, fortegn og rekkefølge. «psych» følger pakken psych. Antallet foreslås av parallellanalyse og MAP, fordi Kaisers regel ofte gir for mange.'
	],
	spss: 'SPSS stopper etter 25 runder når ikke annet er valgt, og gir da ingen løsning; grensen er høyere her. Kaisers regel er standard i SPSS.',
	r: 'psych::fa bruker minres og oblimin når ikke annet er sagt. rotate = "promax" i psych normaliserer først og gir andre tall enn "Promax", som brukes her. stats::varimax stopper tidlig.',
	checked:
		'Lagrede resultater fra SPSS 27 (fire tilfeller) til 1e-6 uten at fortegn eller rekkefølge er rettet; 80 sett, psych::bfi og Holzinger mot psych 2.2.9.',
	limits: [
		'Faktorer er ikke funn av noe som finnes; ulike valg gir ulike svar. Med få rader er ladningene usikre.'
	],
	setting:
		'Forvalg, metode, rotasjon, antall, korrelasjon og grensen for å vise ladninger, i skjemaet til analysen.'
} satisfies MethodText<'factor'>;
