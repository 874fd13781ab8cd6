import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Finn kommunar der skulane er svært ulike og minst éin er blant dei svakaste i landet. Eit gjennomsnitt for kommunen kan skjule slike skilnader.',
	definition: [
		's er standardavviket mellom delane R_j til dei m vurderte skulane, utan vekt. Minst to skular må vere vurderte, og minst éin må liggje på eller over 75-persentilen (type 7) for alle skulane i landet. Dei ti med størst spreiing blir trekte ut.'
	],
	spoken: [
		'Spreiinga er rota av summen av kvadrerte avstandar til gjennomsnittet for skulane, delt på talet på skular minus éin.'
	],
	choice: [
		'Dei to kriteria er Udir sine. Målet på spreiing, nivået og rekkjefølgja er ikkje offentlege og er våre; i praksis har statsforvaltarane rangert kandidatane. Mange skular har lik del, så meir enn 25 prosent når grensa; det står kor mange.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'sd, diff(range()), IQR og mad(constant = 1) gir dei fire måla.',
	checked: 'Ei uavhengig gjennomrekning; måla mot R.',
	limits: ['Små skular sprikjer meir tilfeldig. Ein kommune med éin skule kan ikkje ha spreiing.'],
	setting: 'Mål på spreiing, nivå, talet på plassar og korleis svake skular blir funne, under «Reglar».'
} satisfies MethodText<'spread-draw'>;
