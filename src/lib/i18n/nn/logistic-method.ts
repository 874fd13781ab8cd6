import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { percent } = spokenNumbers('nn-NO');

const logisticMethod: WorkMessages['logisticMethod'] = {
	factOutcome: 'Utfall',
	factChoice: 'Val av korreksjon',
	factIntervals: 'Intervall og p',
	factDifferences: 'Skilnader i prosentpoeng',
	factFit: 'Modellen',
	methodLikelihood:
		'Logistisk regresjon: størst sannsyn ved gjentekne vekta minste kvadrat, på standardiserte variablar.',
	methodFirth:
		'Logistisk regresjon med korreksjonen til Firth: sannsynet blir gonga med kvadratrota av determinanten til informasjonen, og det største blir funne.',
	methodOutcome: ({ outcome, event }) => `«${outcome}»: «${event}» tel som ja, alle andre verdiar som nei.`,
	methodChoice:
		'Vårt val: korreksjonen til Firth når forklaringsvariablane skil utfalla heilt, eller når det er færre enn ti ja (eller nei) per koeffisient.',
	methodWald: ({ confidence }) =>
		`z = B / std. feil; p frå normalfordelinga, tosidig; ${percent(confidence)} % intervall B ± z · std. feil, opphøgd i e for oddsratioen.`,
	methodProfile: ({ confidence }) =>
		`${percent(confidence)} % intervall: verdiane der to gonger fallet i (korrigert) logaritme av sannsynet er under grensa til kjikvadratet, når dei andre koeffisientane blir tilpassa på nytt. p: det same fallet ved null. For konstanten er p etter Wald.`,
	methodDifferences:
		'Snittet av sannsynet i modellen over alle radene med variabelen endra, minus snittet utan endringa; dei andre variablane som dei er. Standardfeil ved deltametoden.',
	methodFit:
		'R² etter Cox og Snell, Nagelkerke og McFadden måler kor mykje betre modellen passar enn konstanten åleine; dei er ikkje delar av varians. Den etter Cox og Snell når aldri 1; den etter Nagelkerke er den same delt på den høgaste verdien den kan ha. AUC med intervallet til DeLong. Hosmer-Lemeshow med grupper delte ved kvantil (type 7).',
	methodSource:
		'Kontrollert mot R: glm, brglm2 (AS_mean), og eigne skript for profilar, AUC, Hosmer-Lemeshow og skilnader. Firth (1993); Heinze og Schemper (2002); Peduzzi og andre (1996); DeLong og andre (1988).'
};

export default logisticMethod;
