import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Delen seier kor mange av dei moglege poenga kommunen har fått. Då kan ein liten kommune med få tal samanliknast med ein stor med mange.',
	definition: [
		'R er poengsummen delt på moglege poeng der det finst tal. Dekninga D er moglege poeng med data (d) delt på moglege poeng som gjeld eininga (g).'
	],
	spoken: [
		'Delen er summen av poeng delt på summen av tre gonger vekta.',
		'Dekninga er moglege poeng med data delt på moglege poeng som gjeld.'
	],
	choice: [
		'Skjerma tal tel ikkje som null poeng, elles ville små kommunar sjå betre ut enn dei er. Under 50 prosent dekning er eininga ikkje vurdert; talet er vårt. Delar blir samanlikna som brøkar.'
	],
	spss: 'Ikkje i SPSS.',
	r: 'Ikkje i R.',
	checked: 'Ei uavhengig gjennomrekning og eit lite døme for hand; identisk.',
	limits: [
		'Delen seier ikkje kvifor, og ikkje noko om fag og trinn som ikkje blir målte. Små kull er oftare skjerma.'
	],
	setting: 'Indikatorar, år, vekter og minste dekning, under «Reglar».'
} satisfies MethodText<'risk-share'>;
