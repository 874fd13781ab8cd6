import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Noen kommuner kan ikke trekkes ut, for eksempel fordi de nettopp var med eller er for store. Grunnen står alltid ved kommunen.',
	definition: [
		'Utelatt er den som ikke er vurdert, har folketall på eller over grensen, står på listen fra et tidligere uttrekk uten unntak, eller er tatt ut for hånd. Den første grunnen som passer, vises.'
	],
	spoken: [],
	choice: [
		'Ikke to ganger på rad gjaldt i 2020 og 2022; én kommune er likevel med begge ganger, derfor finnes unntak med begrunnelse. Folketallet er fra 1. januar det året det siste skoleåret slutter; at det er dette tallet, er vårt valg.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R.',
	checked: 'En uavhengig gjennomregning, også av grunnene.',
	limits: [
		'Programmet kjenner ikke tidligere lister; de må limes inn. To rapporter oppgir ulike folketallsgrenser for 2020.'
	],
	setting: 'Folketallsgrense, tidligere uttrekk, unntak og egne utelatelser, under «Regler».'
} satisfies MethodText<'quarantine'>;
