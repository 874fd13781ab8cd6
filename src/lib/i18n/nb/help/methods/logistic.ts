import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier hva som henger sammen med om noe skjedde eller ikke, for eksempel å bli trukket ut. Ved siden av oddsratioer står forskjeller i prosentpoeng, fordi odds er vanskelige å lese.',
	definition: [
		'p er sannsynligheten for utfallet. Koeffisientene er de som gjør dataene mest sannsynlige. Firths korreksjon legger til halve logaritmen av informasjonens determinant, slik at svarene finnes også når utfallene skilles helt.'
	],
	spoken: [
		'Logaritmen av oddsen er en konstant pluss hver koeffisient ganget med sin variabel.',
		'Med Firths korreksjon: logaritmen av sannsynligheten pluss halve logaritmen av determinanten til informasjonen.'
	],
	choice: [
		'Firth brukes når utfallene skilles helt, eller når det er færre enn ti ja (eller nei) per koeffisient; det sies fra, og kan velges bort. Grensen er vår, etter en vanlig tommelfingerregel.'
	],
	spss: 'LOGISTIC REGRESSION har ikke Firth og gir svært store koeffisienter ved fullstendig skille. Intervaller er Wald.',
	r: 'glm gir de samme uten korreksjon; brglm2 (AS_mean) gir Firth. confint på glm er profil, som her ved Firth.',
	checked:
		'Data med 30 av 357 kommuner og mindre: koeffisienter mot glm og brglm2; profiler, AUC, Hosmer-Lemeshow og forskjeller mot egne skript i R.',
	limits: [
		'Få hendelser gir vide intervaller uansett metode. R² her er ikke andeler av varians. Ingenting er sagt om hva som ligger bak.'
	],
	setting: '«Beregning», «Intervaller» og verdien som teller som ja, i skjemaet til analysen.'
} satisfies MethodText<'logistic'>;
