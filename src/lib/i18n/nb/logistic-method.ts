import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';

type Params = NonNullable<Message['params']>;
const { percent } = spokenNumbers('nb-NO');

/** How logistic regressions are computed. */
export default {
	factOutcome: 'Utfall',
	factChoice: 'Valg av korreksjon',
	factIntervals: 'Intervaller og p',
	factDifferences: 'Forskjeller i prosentpoeng',
	factFit: 'Modellen',
	methodLikelihood:
		'Logistisk regresjon: størst sannsynlighet ved gjentatte vektede minste kvadrater, på standardiserte variabler.',
	methodFirth:
		'Logistisk regresjon med Firths korreksjon: sannsynligheten ganges med kvadratroten av informasjonens determinant, og den største finnes.',
	methodOutcome: ({ outcome, event }: Params) =>
		`«${outcome}»: «${event}» teller som ja, alle andre verdier som nei.`,
	methodChoice:
		'Vårt valg: Firths korreksjon når forklaringsvariablene skiller utfallene helt, eller når det er færre enn ti ja (eller nei) per koeffisient.',
	methodWald: ({ confidence }: Params) =>
		`z = B / std. feil; p fra normalfordelingen, tosidig; ${percent(confidence)} % intervall B ± z · std. feil, opphøyd i e for oddsratioen.`,
	methodProfile: ({ confidence }: Params) =>
		`${percent(confidence)} % intervall: verdiene der to ganger fallet i (korrigert) logaritme av sannsynligheten er under kjikvadratets grense, når de andre koeffisientene tilpasses på nytt. p: det samme fallet ved null. For konstanten er p etter Wald.`,
	methodDifferences:
		'Snittet av modellens sannsynlighet over alle radene med variabelen endret, minus snittet uten endringen; de andre variablene som de er. Standardfeil ved deltametoden.',
	methodFit:
		'Cox og Snells, Nagelkerkes og McFaddens R² måler hvor mye bedre modellen passer enn konstanten alene; de er ikke andeler av varians. Cox og Snells når aldri 1; Nagelkerkes er Cox og Snells delt på den høyeste verdien den kan ha. AUC med DeLongs intervall. Hosmer-Lemeshow med grupper delt ved kvantiler (type 7).',
	methodSource:
		'Kontrollert mot R: glm, brglm2 (AS_mean), og egne skript for profiler, AUC, Hosmer-Lemeshow og forskjeller. Firth (1993); Heinze og Schemper (2002); Peduzzi og andre (1996); DeLong og andre (1988).'
};
