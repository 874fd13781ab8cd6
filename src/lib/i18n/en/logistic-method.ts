import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { percent } = spokenNumbers('en');

const logisticMethod: WorkMessages['logisticMethod'] = {
	factOutcome: 'Outcome',
	factChoice: 'Choice of correction',
	factIntervals: 'Intervals and p',
	factDifferences: 'Differences in percentage points',
	factFit: 'The model',
	methodLikelihood:
		'Logistic regression: greatest likelihood by iteratively reweighted least squares, on standardised variables.',
	methodFirth:
		'Logistic regression with Firth’s correction: the likelihood is multiplied by the square root of the information’s determinant, and the greatest is found.',
	methodOutcome: ({ outcome, event }) => `“${outcome}”: “${event}” counts as yes, all other values as no.`,
	methodChoice:
		'Our choice: Firth’s correction where the predictors tell the outcomes apart completely, or where there are fewer than ten yes (or no) for each coefficient.',
	methodWald: ({ confidence }) =>
		`z = B / std. error; p from the normal distribution, two-sided; ${percent(confidence)}% interval B ± z · std. error, e to that power for the odds ratio.`,
	methodProfile: ({ confidence }) =>
		`${percent(confidence)}% interval: the values at which twice the fall in (corrected) log-likelihood is below the chi-square limit when the other coefficients are fitted anew. p: the same fall at zero. For the constant p is Wald’s.`,
	methodDifferences:
		'The mean of the model’s probability over all rows with the variable changed, minus the mean without the change; the other variables as they are. Standard error by the delta method.',
	methodFit:
		'Cox and Snell’s, Nagelkerke’s and McFadden’s R² measure how much better the model fits than the constant alone; they are no shares of variance. Cox and Snell’s never reaches 1; Nagelkerke’s is the same divided by the highest value that it can have. AUC with DeLong’s interval. Hosmer-Lemeshow with groups cut at quantiles (type 7).',
	methodSource:
		'Checked against R: glm, brglm2 (AS_mean), and own scripts for profiles, AUC, Hosmer-Lemeshow and differences. Firth (1993); Heinze and Schemper (2002); Peduzzi and others (1996); DeLong and others (1988).'
};

export default logisticMethod;
