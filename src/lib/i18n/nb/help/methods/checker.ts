import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Leter etter trykte tall som ikke passer sammen, for eksempel et gjennomsnitt som ikke kan komme av prosentene. Et funn er et spørsmål til den som laget tabellen, ikke en feil i seg selv.',
	definition: [
		'For hvert avrundet tall regnes med alle tall som kan stå bak. Noe er umulig bare når ingen av dem passer. GRIM: T er et helt tall, n antall svar og k antall spørsmål.'
	],
	spoken: ['Et gjennomsnitt av hele svar er et helt tall delt på antall svar ganger antall spørsmål.'],
	choice: [
		'Prosenter prøves avrundet én og to ganger, «vet ikke» i og utenfor grunnlaget, og N som alle og som gyldige, før noe kalles umulig.'
	],
	spss: 'SPSS har ikke noe tilsvarende.',
	r: 'Det finnes pakker for GRIM, men ingen er brukt her.',
	checked:
		'106 tabeller i fem dokumenter er kontrollert; hvert funn står i dokumentet. Ingen av forfatterne er spurt.',
	limits: ['Et funn sier ikke hvilket tall som er galt, eller hvorfor. Tall uten funn kan også være gale.'],
	setting: 'Avrunding, grunnlag, N, skala og stjernenivåer, i skjemaet til analysen.'
} satisfies MethodText<'checker'>;
