import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Finner kommuner der skolene er svært ulike og minst én er blant de svakeste i landet. Et gjennomsnitt for kommunen kan skjule slike forskjeller.',
	definition: [
		's er standardavviket mellom andelene R_j til de m vurderte skolene, uten vekt. Minst to skoler må være vurdert, og minst én må ligge på eller over 75-persentilen (type 7) for alle landets skoler. De ti med størst spredning trekkes ut.'
	],
	spoken: [
		'Spredningen er roten av summen av kvadrerte avstander til skolenes gjennomsnitt, delt på antall skoler minus én.'
	],
	choice: [
		'De to kriteriene er Udirs. Målet på spredning, nivået og rekkefølgen er ikke offentlige og er våre; i praksis har statsforvalterne rangert kandidatene. Mange skoler har lik andel, så mer enn 25 prosent når grensen; det står hvor mange.'
	],
	spss: 'Ikke i SPSS.',
	r: 'sd, diff(range()), IQR og mad(constant = 1) gir de fire målene.',
	checked: 'En uavhengig gjennomregning; målene mot R.',
	limits: ['Små skoler spriker mer av tilfeldighet. En kommune med én skole kan ikke ha spredning.'],
	setting: 'Mål på spredning, nivå, antall plasser og hvordan svake skoler finnes, under «Regler».'
} satisfies MethodText<'spread-draw'>;
