import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { number, count, coefficient, percent } = spokenNumbers('en');
const named = (name: string | number) => (name === '' ? '' : `${name}: `);

const regressionResult: WorkMessages['regressionResult'] = {
	chooseDependent: 'Choose at least one dependent variable: the result you want to look into.',
	choosePredictors: 'Choose at least one predictor.',
	textDependent: ({ name }) =>
		`“${name}” is text, and cannot be a dependent variable. Choose a variable of numbers, or make numbers of it under Data.`,
	textPredictor: ({ name }) =>
		`“${name}” is text, and cannot take part as numbers. Let it take part as categories, or take it out.`,
	manyCategories: ({ name, count: found, most }) =>
		`“${name}” has ${count(found)} values; as categories a variable may have at most ${most}. Make groups of the values under Data, or take it out.`,
	dependentIsPredictor: ({ name }) =>
		`“${name}” is both a dependent variable and a predictor. Take it out in one of the places.`,
	failed: ({ name }) => `The model of “${name}” cannot be computed. The next message says why.`,
	noReference: ({ name, reference }) =>
		`None of the rows used has “${reference}” in “${name}”. The first value that is there is the reference.`,
	brokenFrequencies: 'Some frequency weights are not whole numbers. N is the sum of the weights, as in SPSS.',
	collinear: ({ first, second, r }) =>
		`“${first}” and “${second}” correlate by ${coefficient(r)}. They say much the same, and the coefficient of each by itself is uncertain.`,
	ownSquare: ({ first, second, r }) =>
		`“${first}” and “${second}” correlate by ${coefficient(r)} because the square is of the raw numbers. Centre it at the mean: the coefficient of “${first}” then holds at the mean, and the tolerance is mostly better. The coefficient of the square and the turning point stay the same.`,

	shortTitle: 'Linear regression',
	shortTitleOne: ({ dependent }) => `Linear regression: ${dependent}`,
	fullTitle: ({ dependent }) => `Coefficients: ${dependent}`,
	modelsTitle: 'The models',
	term: 'Predictor',
	dependent: 'Dependent variable',
	constant: '(Constant)',
	squared: ({ name }) => `${name} squared`,
	category: ({ name, category, reference }) => `${name}: ${category} (against ${reference})`,
	b: 'B',
	bHelp: 'The difference in the dependent variable per unit of the predictor, with the others equal.',
	se: 'Std. error',
	beta: 'Beta',
	betaHelp: 'B in standard deviations: variables of different units can be held against each other.',
	t: 't value',
	tHelp: 'The coefficient divided by its standard error.',
	df: 'Degrees of freedom',
	p: 'Significance',
	pHelp: 'How probable a t value of at least this size is if the coefficient is really zero (two-sided).',
	low: 'Lower',
	high: 'Upper',
	interval: ({ confidence }) => `${percent(confidence)}% confidence interval`,
	unstandardised: 'Unstandardised',
	standardised: 'Standardised',
	collinearity: 'Collinearity',
	tolerance: 'Tolerance',
	toleranceHelp: 'How much of the variable is not given by the other predictors.',
	vif: 'VIF',
	vifHelp: '1 divided by the tolerance.',
	starsNote: ({ levels }) =>
		String(levels)
			.split(' ')
			.map((level, k) => `${'*'.repeat(k + 1)} Significant at the ${level} level`)
			.join('; '),
	modelNote: ({ name, n, rSquared, adjusted }) =>
		`${named(name)}N = ${count(n)}; R² = ${coefficient(rSquared)}; adjusted R² = ${coefficient(adjusted)}`,
	hc3Note: 't and significance with robust standard errors (HC3).',
	cr1Note: 't and significance with cluster-robust standard errors (CR1).',
	cr2Note: 't and significance with cluster-robust standard errors (CR2).',
	robustNote:
		'Standard errors, t, significance and intervals are robust; B, Beta and tolerance are the same as otherwise.',
	asideConstant: 'Set aside: has the same value in every row used.',
	asideDependent: 'Set aside: given by other predictors.',
	noError: 'Does not exist: the model meets the values exactly, or the numbers are too large.',
	noBeta: 'Without a constant there is no Beta.',
	ofConstant: 'Does not apply to the constant.',
	tiny: ({ value }) => `Unrounded: ${value}`,

	n: 'N',
	r: 'R',
	rSquared: 'R²',
	adjusted: 'Adjusted R²',
	see: 'Std. error of the estimate',
	f: 'F',
	df1: 'df1',
	df2: 'df2',
	fP: 'Significance of F',
	aic: 'AIC',
	bic: 'BIC',
	fNote: 'F and its significance rest on ordinary standard errors.',

	excludedTitle: 'Rows left out, and why',
	suppressed: 'Suppressed',
	missing: 'Missing',
	notApplicable: 'Not applicable',
	dontKnow: 'Don’t know',
	unanswered: 'Not answered',
	routedOut: 'Not asked',
	empty: 'Empty in all',
	alone: 'Only this one empty',
	aloneHelp: 'Rows that would have been used if this variable had not been empty there.',
	leftOut: ({ name, used, all }) => `${named(name)}${count(used)} of ${count(all)} rows are used.`,

	relationsTitle: 'Columns set aside, and what they are given by',
	aside: 'Set aside',
	times: 'equals',
	relationsNote:
		'Each line is one term: the column equals the sum of the numbers times the variables beside them.',

	conditionTitle: ({ dependent }) => `Condition indices: ${dependent}`,
	dimension: 'Dimension',
	eigenvalue: 'Eigenvalue',
	conditionIndex: 'Condition index',
	conditionHelp: 'Above 30 is commonly taken as much: some of the predictors are nearly given by others.',
	proportions: 'Share of the variance',

	turningTitle: 'Turning points',
	turnsAt: 'Turning point',
	turnMeaning: 'The curve',
	turnLowest: 'is lowest at the turning point',
	turnHighest: 'is highest at the turning point',
	turnOutside: 'has no certain turning point: all outside the two ends agrees with the data',
	turnEverywhere: 'has no certain turning point: every value agrees with the data',
	turningNote: ({ confidence }) => `Interval by Fieller, ${percent(confidence)}%.`,
	unbounded: 'Unbounded: every value agrees with the data.',
	noTurn: 'The curve does not turn.',

	coefficientsTitle: 'Coefficients with intervals',
	coefficientsText: 'A line for each predictor: the coefficient and its interval, read against zero.',
	betaIntervalNote: ({ confidence }) =>
		`Beta with ${percent(confidence)}% interval: that of B in standard deviations.`,
	bIntervalNote: ({ confidence }) => `B with ${percent(confidence)}% interval.`,
	zeroLine: 'No association',

	fitted: 'Fitted value',
	residual: 'Residual (raw)',
	studentised: 'Residual, internally studentised',
	deleted: 'Residual, externally studentised',
	actual: 'Value',
	leverage: 'Leverage (h)',
	centredLeverage: 'h − 1/n (SPSS)',
	cook: 'Cook’s D',
	residualsTitle: ({ dependent }) => `Residuals against fitted values: ${dependent}`,
	residualsText:
		'The points should lie evenly spread around zero. An arc suggests a curve, a fan unequal variances.',
	qqTitle: ({ dependent }) => `Q-Q plot of the residuals: ${dependent}`,
	qqText: 'If the points lie along the line, the residuals are about normally distributed.',
	leverageTitle: ({ dependent }) => `Residuals against leverage: ${dependent}`,
	leverageText:
		'Rows far to the right and far from zero weigh most in the result. The three with the largest Cook’s D are named.',
	partialTitle: ({ dependent, name }) => `Added-variable plot: ${dependent} and ${name}`,
	partialText: ({ dependent, name }) =>
		`What the other predictors leave of “${dependent}”, against what they leave of “${name}”.`,
	leftOf: ({ name }) => `${name}, given the others`,
	zero: 'Zero',
	quartileLine: 'Through the quartiles',
	highLeverage: '2p/n: high leverage',
	slopeIsB: 'The slope is B',
	normalQuantile: 'Quantile of the normal distribution',
	thinned: ({ shown, all }) =>
		`Shows ${count(shown)} of ${count(all)} rows: the most conspicuous, and others at even distances.`,
	line: ({ line }) => `line ${line}`,
	row: ({ row }) => `row ${row}`,
	cookOfName: ({ name, cook }) => `${name}: D = ${number(cook)}`,
	cookOfLine: ({ line, cook }) => `line ${line}: D = ${number(cook)}`,
	rowsTitle: ({ dependent }) => `The rows that weigh most: ${dependent}`,
	rowName: 'Row',
	rowsNote: 'The ten rows with the largest Cook’s D.',
	ownFit: 'Does not exist: the row alone decides the model in one direction.'
};
export default regressionResult;
