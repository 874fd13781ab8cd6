import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Spør hvem som ville blitt trukket ut om vanlige forskjeller mellom små og store kommuner ble trukket fra først. Det er et tankeeksperiment, ikke en regel noen har foreslått.',
	definition: [
		'R̂ er det en lineær regresjon gir for en kommune med samme folketall, sentralitet og andre valgte forhold. Kommunene ordnes etter e, det som er igjen.'
	],
	spoken: ['Det som er igjen, er andelen minus den ventede andelen.'],
	choice: [
		'Minste kvadrater på alle vurderte kommuner, også dem som filtrene holder utenfor. Logaritmen av folketall er vår, fordi forskjeller mellom små kommuner ellers forsvinner.'
	],
	spss: 'REGRESSION med SAVE RESID gir de samme residualene.',
	r: 'resid(lm()) gir de samme.',
	checked: 'Oppdiktede kommuner, 30 plasser og noen utelatt, mot lm i R.',
	limits: ['Henger struktur sammen med kvalitet, tas også den forskjellen bort. Residualene er selv usikre.'],
	setting: '«Ta hensyn til» og «Resultat», øverst i visningen.'
} satisfies MethodText<'residual'>;
