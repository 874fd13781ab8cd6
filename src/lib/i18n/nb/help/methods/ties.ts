import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Når flere kommuner har samme andel, må noe annet skille dem. Alle som står likt ved grensen, nevnes ved navn, så ingen tror at forskjellen er større enn den er.',
	definition: [
		'A er kommunens gjennomsnittlige avstand forbi de nasjonale grensene i c celler, i standardavvik s mellom kommuner. Den brukes bare når andel og poeng er like. P er sjansen ved loddtrekning om l plasser mellom m like.'
	],
	spoken: [
		'Avstanden er gjennomsnittet av hvor langt forbi den nasjonale grensen hvert resultat ligger, delt på standardavviket; på den gode siden teller det null.',
		'Sjansen er antall plasser igjen delt på antall som står likt.'
	],
	choice: [
		'Udirs regel for like er ikke offentlig; rekkefølgen er vår. Andeler er like når brøkene er like, ikke når prosentene ser like ut.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R.',
	checked: 'En uavhengig gjennomregning med mange like.',
	limits: ['At programmet skiller to like kommuner, betyr ikke at den ene er svakere.'],
	setting: 'Ingen innstilling; rekkefølgen er fast og står ved listen.'
} satisfies MethodText<'ties'>;
