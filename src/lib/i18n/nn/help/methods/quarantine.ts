import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Nokre kommunar kan ikkje trekkjast ut, til dømes fordi dei nett var med eller er for store. Grunnen står alltid ved kommunen.',
	definition: [
		'Utelaten er den som ikkje er vurdert, har folketal på eller over grensa, står på lista frå eit tidlegare uttrekk utan unntak, eller er teken ut for hand. Den første grunnen som passar, blir vist.'
	],
	spoken: [],
	choice: [
		'Ikkje to gonger på rad gjaldt i 2020 og 2022; éin kommune er likevel med begge gongene, difor finst unntak med grunngiving. Folketalet er frå 1. januar det året det siste skuleåret sluttar; at det er dette talet, er vårt val.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R.',
	checked: 'Ei uavhengig gjennomrekning, òg av grunnane.',
	limits: [
		'Programmet kjenner ikkje tidlegare lister; dei må limast inn. To rapportar oppgir ulike folketalsgrenser for 2020.'
	],
	setting: 'Folketalsgrense, tidlegare uttrekk, unntak og eigne utelatingar, under «Reglar».'
} satisfies MethodText<'quarantine'>;
