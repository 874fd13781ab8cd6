import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
const { number, count, percent, p } = spokenNumbers('en');
const named = (name: string | number | undefined) => (name === undefined || name === '' ? '' : `${name}: `);
const few = ({ fewest, coefficients, each }: Params) =>
	`There ${Number(fewest) === 1 ? 'is one row' : `are ${count(fewest)} rows`} with the rarer outcome and ${count(coefficients)} ${Number(coefficients) === 1 ? 'coefficient' : 'coefficients'}, that is ${number(each)} for each coefficient`;

const logisticResult: WorkMessages['logisticResult'] = {
	chooseOutcome: 'Choose an outcome: the variable that says whether it happened.',
	noValues: ({ name }) => `“${name}” is empty in all rows. Choose another outcome, or look at the filter.`,
	oneValue: ({ name, value }) =>
		`“${name}” is “${value}” in all rows, so there is nothing to tell apart. Choose another outcome, or look at the filter.`,
	manyValues: ({ name, count: found, most }) =>
		`“${name}” has ${count(found)} values, and an outcome can have at most ${count(most)}. Make two groups of the values under Data, or use linear regression.`,
	noEvent: ({ name, value }) => `No row has “${value}” on “${name}”. Choose another value as yes.`,
	otherValues: ({ name, event, others }) =>
		`“${name}” has more than two values. “${event}” counts as yes; as no count ${others}.`,
	firthFew: (params) =>
		`Firth’s correction is used: ${few(params)}. Without it coefficients often lie too far from zero where there are fewer than ${count(params.limit)}. The limit is ours, after a common rule of thumb.`,
	firthSeparated:
		'Firth’s correction is used: at least one predictor, or several together, separates the outcomes completely or in part, and without the correction coefficients would grow without limit.',
	fewEvents: (params) =>
		`${few(params)}. Below ${count(params.limit)} coefficients often lie too far from zero, and intervals are unreliable. Choose Firth’s correction, or take predictors out.`,
	veryFewEvents: (params) =>
		`${few(params)}. So few say little even with Firth’s correction. Take predictors out, and read the intervals before the numbers.`,
	firthNotNeeded: ({ each }) =>
		`Firth’s correction is chosen. It changes little here: there are ${number(each)} rows with the rarer outcome for each coefficient, and no single variable tells the outcomes apart.`,
	noneInCategory: ({ name, category, rows }) =>
		Number(rows) === 1
			? `The one row where “${name}” is “${category}” counts as no.`
			: `None of the ${count(rows)} rows where “${name}” is “${category}” counts as yes.`,
	allInCategory: ({ name, category, rows }) =>
		Number(rows) === 1
			? `The one row where “${name}” is “${category}” counts as yes.`
			: `All of the ${count(rows)} rows where “${name}” is “${category}” count as yes.`,
	separatesNumbers: ({ name }) =>
		`“${name}” tells the outcomes apart alone: the numbers of yes and no do not overlap, or in one number only.`,

	oddsTitle: ({ outcome, event }) => `Logistic regression: ${outcome} = ${event}`,
	b: 'B',
	bHelp: 'The difference in the logarithm of the odds for each unit of the predictor, with the others equal.',
	z: 'Z',
	zHelp: 'The coefficient divided by its standard error (Wald).',
	pHelp: 'How likely a z at least as large is if the coefficient is really zero (two-sided).',
	pProfileHelp:
		'Of the fall in likelihood when the coefficient is set to zero (likelihood ratio test), not of z. For the constant p is Wald’s.',
	odds: 'Odds ratio',
	oddsHelp: 'How many times as large the odds are for each unit. 1 is no difference.',
	waldInterval: ({ confidence }) => `${percent(confidence)}% interval (Wald)`,
	profileInterval: ({ confidence }) => `${percent(confidence)}% interval (profile)`,
	oddsNote:
		'Odds are not probabilities: odds twice as large are not a share twice as large. The differences in percentage points stand in the next table.',
	profileNote:
		'Significance and interval come from the fall in likelihood (profile), not from z. They can therefore say something else than z where there are few rows, or where the variable almost separates the outcomes. For the constant p is Wald’s.',
	noProfile: 'No profile interval is computed for the constant.',
	noEnd: 'The interval has no end on this side.',
	tooLarge: 'Too large to be written as a number.',

	differencesTitle: ({ outcome, event }) => `Difference in percentage points: ${outcome} = ${event}`,
	comparison: 'Comparison',
	difference: 'Percentage points',
	differenceHelp:
		'How many more of a hundred have the outcome on average where only this variable is otherwise.',
	stepOdds: 'Odds ratio of the same difference',
	stepOddsHelp: 'The odds ratio of the difference that stands under Comparison.',
	differencesNote:
		'Means over all rows, with the other variables as they are. The numbers are associations in the data, not what would happen if something were changed. p is of the difference, and can differ a little from that of the coefficient.',
	categoryStep: ({ name, category, reference }) => `${named(name)}${category} against ${reference}`,
	twoStep: ({ name, low, high }) => `${named(name)}${number(high)} against ${number(low)}`,
	unitStep: ({ name }) => `${named(name)}1 higher`,
	spreadStep: ({ name, step }) => `${named(name)}${number(step)} higher (one standard deviation)`,
	withSquare: 'Read together with the number itself: the square follows in the difference.',
	oddsVary: 'With a square the odds ratio differs from place to place.',
	differencesText:
		'A line for each predictor: the difference in percentage points with its interval, read against zero.',
	differencesPlotNote: ({ confidence }) =>
		`Average difference with ${percent(confidence)}% interval (delta method).`,
	coefficientsTitle: 'Coefficients with intervals',
	coefficientsText: 'A line for each predictor: log-odds with its interval, read against zero.',
	coefficientsWald: ({ confidence }) =>
		`B times the same difference as above, with ${percent(confidence)}% interval (Wald).`,
	coefficientsProfile: ({ confidence }) =>
		`B times the same difference as above, with ${percent(confidence)}% interval (profile).`,
	logOdds: 'Log-odds',

	modelTitle: ({ outcome }) => `The model: ${outcome}`,
	measure: 'Measure',
	value: 'Value',
	events: ({ event }) => `Number with “${event}”`,
	share: 'Per cent',
	eventsEach: 'Rows with the rarer outcome for each coefficient',
	logLikelihood: 'Log-likelihood',
	penalisedLikelihood: 'Log-likelihood, corrected (Firth)',
	deviance: '−2 log-likelihood',
	nullDeviance: '−2 log-likelihood, constant alone',
	ratio: 'Likelihood ratio test, chi-square',
	penalisedRatio: 'Likelihood ratio test, chi-square (corrected)',
	noRatio: 'The model of the constant alone could not be computed.',
	coxSnell: 'Cox and Snell’s R²',
	nagelkerke: 'Nagelkerke’s R²',
	mcFadden: 'McFadden’s R²',
	noAic: 'AIC has no meaning with Firth’s correction.',
	auc: 'AUC (area under the ROC curve)',
	aucLow: ({ confidence }) => `AUC, lower end of the ${percent(confidence)}% interval`,
	aucHigh: ({ confidence }) => `AUC, upper end of the ${percent(confidence)}% interval`,
	noCurveInterval: 'Does not exist: the outcomes do not overlap, or there are too few of them.',
	aucNote:
		'AUC is how often a row with the outcome has a higher computed probability than a row without. 0.5 is chance. It is measured on the same rows as the model was made of, and therefore a little too high.',
	firthFitNote:
		'With Firth’s correction −2 log-likelihood and R² are of the ordinary likelihood at the corrected coefficients.',

	classificationTitle: ({ outcome }) => `Classification at probability 0.5: ${outcome}`,
	observed: 'Observed',
	predicted: 'Computed',
	right: 'Per cent right',
	others: 'Other values',
	all: 'All',
	classificationNote: ({ share }) =>
		`Guessing the commoner outcome for all would have been right for ${percent(share)} per cent. Where few have the outcome, 0.5 is seldom a useful divide.`,

	calibrationTitle: ({ outcome, event }) => `Calibration: ${outcome} = ${event}`,
	group: 'Group',
	expected: 'Expected number',
	predictedShare: 'Computed share',
	observedShare: 'Observed share',
	calibrationText:
		'A point for each group. Where the points lie along the line, the model’s probabilities are right.',
	asPredicted: 'Observed equal to computed',
	hosmer: ({ statistic, df, p: value }) =>
		`Hosmer-Lemeshow: chi-square = ${number(statistic)}, df = ${count(df)}, ${p(value)}.`,
	noHosmer: 'Hosmer-Lemeshow does not exist: there are too few different probabilities for three groups.',
	hosmerNote:
		'The rows are in up to ten groups by computed probability. A small p suggests that the model does not fit; the test is weak with few rows. The intervals of the shares are Wilson’s.'
};

export default logisticResult;
