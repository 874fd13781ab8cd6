import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Spør kven som ville vorte trekt ut om vanlege skilnader mellom små og store kommunar vart trekte frå først. Det er eit tankeeksperiment, ikkje ein regel nokon har gjort framlegg om.',
	definition: [
		'R̂ er det ein lineær regresjon gir for ein kommune med same folketal, sentralitet og andre valde tilhøve. Kommunane blir ordna etter e, det som er att.'
	],
	spoken: ['Det som er att, er delen minus den venta delen.'],
	choice: [
		'Minste kvadrat på alle vurderte kommunar, òg dei som filtera held utanfor. Logaritmen av folketal er vår, fordi skilnader mellom små kommunar elles forsvinn.'
	],
	spss: 'REGRESSION med SAVE RESID gir dei same residualane.',
	r: 'resid(lm()) gir dei same.',
	checked: 'Oppdikta kommunar, 30 plassar og nokre utelatne, mot lm i R.',
	limits: [
		'Heng struktur saman med kvalitet, blir òg den skilnaden teken bort. Residualane er sjølve usikre.'
	],
	setting: '«Ta omsyn til» og «Resultat», øvst i visinga.'
} satisfies MethodText<'residual'>;
