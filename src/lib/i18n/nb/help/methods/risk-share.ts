import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Andelen sier hvor mange av de mulige poengene kommunen har fått. Da kan en liten kommune med få tall sammenliknes med en stor med mange.',
	definition: [
		'R er poengsummen delt på mulige poeng der det finnes tall. Dekningen D er mulige poeng med data (d) delt på mulige poeng som gjelder enheten (g).'
	],
	spoken: [
		'Andelen er summen av poeng delt på summen av tre ganger vekten.',
		'Dekningen er mulige poeng med data delt på mulige poeng som gjelder.'
	],
	choice: [
		'Skjermede tall teller ikke som null poeng, ellers ville små kommuner se bedre ut enn de er. Under 50 prosent dekning er enheten ikke vurdert; tallet er vårt. Andeler sammenliknes som brøker.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R.',
	checked: 'En uavhengig gjennomregning og et lite eksempel for hånd; identisk.',
	limits: [
		'Andelen sier ikke hvorfor, og ikke noe om fag og trinn som ikke måles. Små kull er oftere skjermet.'
	],
	setting: 'Indikatorer, år, vekter og minste dekning, under «Regler».'
} satisfies MethodText<'risk-share'>;
