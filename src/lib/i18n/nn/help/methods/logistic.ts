import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier kva som heng saman med om noko skjedde eller ikkje, til dømes å bli trekt ut. Ved sida av oddsratioar står skilnader i prosentpoeng, fordi odds er vanskelege å lese.',
	definition: [
		'p er sannsynet for utfallet. Koeffisientane er dei som gjer dataa mest sannsynlege. Firths korreksjon legg til halve logaritmen av determinanten til informasjonen, slik at svara finst òg når utfalla blir skilde heilt.'
	],
	spoken: [
		'Logaritmen av oddsen er ein konstant pluss kvar koeffisient gonga med variabelen sin.',
		'Med Firths korreksjon: logaritmen av sannsynet pluss halve logaritmen av determinanten til informasjonen.'
	],
	choice: [
		'Firth blir brukt når utfalla blir skilde heilt, eller når det er færre enn ti ja (eller nei) for kvar koeffisient; det blir sagt frå, og kan veljast bort. Grensa er vår, etter ein vanleg tommelfingerregel.'
	],
	spss: 'LOGISTIC REGRESSION har ikkje Firth og gir svært store koeffisientar ved fullstendig skilje. Intervall er Wald.',
	r: 'glm gir dei same utan korreksjon; brglm2 (AS_mean) gir Firth. confint på glm er profil, som her ved Firth.',
	checked:
		'Data med 30 av 357 kommunar og mindre: koeffisientar mot glm og brglm2; profilar, AUC, Hosmer-Lemeshow og skilnader mot eigne skript i R.',
	limits: [
		'Få hendingar gir vide intervall uansett metode. R² her er ikkje delar av varians. Ingenting er sagt om kva som ligg bak.'
	],
	setting: '«Utrekning», «Intervall» og verdien som tel som ja, i skjemaet til analysen.'
} satisfies MethodText<'logistic'>;
