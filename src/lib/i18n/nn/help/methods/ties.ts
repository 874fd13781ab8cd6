import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Når fleire kommunar har same del, må noko anna skilje dei. Alle som står likt ved grensa, blir nemnde ved namn, så ingen trur at skilnaden er større enn han er.',
	definition: [
		'A er den gjennomsnittlege avstanden kommunen har forbi dei nasjonale grensene i c celler, i standardavvik s mellom kommunar. Han blir berre brukt når del og poeng er like. P er sjansen ved loddtrekking om l plassar mellom m like.'
	],
	spoken: [
		'Avstanden er gjennomsnittet av kor langt forbi den nasjonale grensa kvart resultat ligg, delt på standardavviket; på den gode sida tel det null.',
		'Sjansen er talet på plassar att delt på talet som står likt.'
	],
	choice: [
		'Regelen Udir har for like, er ikkje offentleg; rekkjefølgja er vår. Delar er like når brøkane er like, ikkje når prosentane ser like ut.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R.',
	checked: 'Ei uavhengig gjennomrekning med mange like.',
	limits: ['At programmet skil to like kommunar, tyder ikkje at den eine er svakare.'],
	setting: 'Inga innstilling; rekkjefølgja er fast og står ved lista.'
} satisfies MethodText<'ties'>;
