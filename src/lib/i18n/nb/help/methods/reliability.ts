import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier hvor godt spørsmål som skal måle det samme, henger sammen. Da vet du om det er rimelig å slå dem sammen til en indeks.',
	definition: [
		'k er antall spørsmål, s_j standardavviket til hvert og s_T til summen. u² er det av et spørsmål som den ene faktoren ikke gir, ΣR summen av korrelasjonsmatrisen.'
	],
	spoken: [
		'Alfa er k delt på k minus én, ganger én minus summen av spørsmålenes varianser delt på summens varians.',
		'Omega er én minus summen av det egne i spørsmålene, delt på summen av alle korrelasjonene.'
	],
	choice: [
		'Bare rader med svar på alle spørsmålene. Intervallet er Feldts. Snudde spørsmål snus på den oppgitte skalaen, aldri av seg selv.'
	],
	spss: 'RELIABILITY gir samme alfa, også standardisert og uten hvert spørsmål; omega finnes bare i nye utgaver.',
	r: 'psych::alpha regner parvis når det er tomme celler, her listevis. psych::omega kan snu spørsmål av seg selv; det gjøres ikke her.',
	checked:
		'80 sett laget av skript, psych::bfi og Holzinger mot psych 2.2.9: alfa, intervall, omega, korrelasjon med resten, alfa uten.',
	limits: ['En høy alfa sier ikke at spørsmålene måler én ting. Alfa øker med antall spørsmål.'],
	setting: 'Spørsmål, snudde spørsmål og grupper side om side, i skjemaet til analysen.'
} satisfies MethodText<'reliability'>;
