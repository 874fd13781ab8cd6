import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Set to regelsett ved sida av kvarandre og seier kven som går inn og ut, og kva regel som gjer det. Då ser ein kva eit val betyr for kven som er med.',
	definition: [
		'Uttrekket blir gjort på nytt med éin ulik regel om gongen, og med fleire saman der ingen åleine er nok. Kappa måler kor like listene er utover det tilfeldige: p_o er delen av kommunane som er likt plasserte, p_e den delen ein ville fått tilfeldig.'
	],
	spoken: ['Kappa er observert semje minus tilfeldig semje, delt på éin minus tilfeldig semje.'],
	choice: [
		'Regelen som står ved ein kommune, er funnen ved å trekkje på nytt, ikkje ved å gjette. Orda for kappa er frå Landis og Koch.'
	],
	spss: 'CROSSTABS gir same kappa.',
	r: 'psych::cohen.kappa gir same kappa og intervall.',
	checked: 'Kappa og intervall mot psych; kven som flyttar seg, mot ei uavhengig gjennomrekning.',
	limits: [
		'Når fleire reglar verkar saman, finst det ikkje alltid eitt svar på kven av dei som «gjorde» det.'
	],
	setting: 'Kva to scenario eller regelsett som blir samanlikna, øvst på sida.'
} satisfies MethodText<'comparison'>;
