import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
type Names = Readonly<Record<string, string | undefined>>;

const number = (value: string | number, decimals = 2) =>
	Number(value).toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');
const percent = (share: string | number) => `${number(Number(share) * 100, 0)}%`;
const named = (names: Names, key: string | number) => names[key] ?? String(key);
const isOne = (count: string | number) => Number(count) === 1;
const rows = (count: string | number) => (isOne(count) ? 'One row' : `${number(count)} rows`);
const has = (count: string | number) => (isOne(count) ? 'has' : 'have');

const EXTRACTION: Names = {
	components: 'Principal components',
	principalAxis: 'Principal axis',
	minres: 'Minimum residual (minres)',
	likelihood: 'Maximum likelihood'
};
const ROTATION: Names = { none: 'not rotated', varimax: 'varimax', promax: 'promax', oblimin: 'oblimin' };
const STEPS: Names = { spss: 'SPSS', psych: 'psych' };
const CORRELATION: Names = {
	pearson: 'Pearson',
	spearman: 'Spearman',
	polychoric: 'Polychoric, in two steps'
};
const RULE: Names = {
	kaiser: 'Kaiser’s rule',
	parallel: 'Parallel analysis',
	map: 'MAP',
	typed: 'The number that was typed'
};
const SCORES: Names = {
	regression: 'the regression method',
	bartlett: 'Bartlett',
	andersonRubin: 'Anderson and Rubin'
};

const method = ({ extraction, rotation, power }: Params) =>
	`${named(EXTRACTION, extraction)}, ${named(ROTATION, rotation)}${rotation === 'promax' ? ` (κ = ${number(power)})` : ''}`;
const preset = ({ preset: which, steps, turning }: Params) => {
	if (which === 'spss') return 'as SPSS 27';
	if (which === 'psych') return 'as psych in R';
	return `own: the steps of ${named(STEPS, steps)}, the rotation of ${named(STEPS, turning)}`;
};
const factorWord = (extraction: string | number) => (extraction === 'components' ? 'Component' : 'Factor');

const factorAnalysis: WorkMessages['factorAnalysis'] = {
	choose: 'Choose the items to look into, preferably five or more.',
	noneFound: ({ rule }) =>
		`${named(RULE, rule)} finds no factor: the items hang together no more than random numbers do. Type a number yourself if you want to see a solution all the same.`,
	outsideScale: ({ items, count }) =>
		`${isOne(count) ? 'One answer lies' : `${number(count)} answers lie`} outside the declared scale (${items}), and are counted here. If they are empty answers, say so in the variable view.`,
	emptyCells: ({ count }) =>
		`${isOne(count) ? 'One cross table is' : `${number(count)} cross tables are`} two by two with an empty cell. Empty cells are counted as 0.5.`,
	atBounds: ({ count }) =>
		`${isOne(count) ? 'One pair of items is' : `${number(count)} pairs of items are`} ordered exactly alike or exactly opposite. Such correlations are set to ±0.9999, and the solution should be read with care.`,

	readExplained: ({ factors, items, explained, extraction }) =>
		extraction === 'components'
			? `${isOne(factors) ? 'One component reproduces' : `${number(factors)} components reproduce`} ${percent(explained)} of the variance of ${number(items)} items.`
			: `${isOne(factors) ? 'One common factor reproduces' : `${number(factors)} common factors reproduce`} ${percent(explained)} of the variance of ${number(items)} items.`,
	readFactor: ({ factor, count, negative, item, limit, extraction }) =>
		`${factorWord(extraction)} ${number(factor)}: ${isOne(count) ? 'one item loads' : `${number(count)} items load`} ${number(limit)} or more in absolute value, “${item}” most.` +
		(Number(negative) > 0
			? isOne(negative)
				? ' One of them negatively: it points the other way.'
				: ` ${number(negative)} of them negatively: they point the other way.`
			: ''),
	readNoItems: ({ factor, limit, extraction }) =>
		`${factorWord(extraction)} ${number(factor)}: no item loads ${number(limit)} or more.`,
	readAlone: ({ items, count, limit }) =>
		`${isOne(count) ? 'One item loads' : `${number(count)} items load`} below ${number(limit)} everywhere, and clearly belong nowhere: ${items}.`,
	readSeveral: ({ items, count, limit }) =>
		`${isOne(count) ? 'One item loads' : `${number(count)} items load`} ${number(limit)} or more on several: ${items}.`,

	item: 'Item',
	factor: 'Factor',
	factorNumber: ({ factor }) => `Factor ${number(factor)}`,
	componentNumber: ({ factor }) => `Component ${number(factor)}`,
	loadingsTitle: ({ extraction }) => (extraction === 'components' ? 'Component loadings' : 'Factor loadings'),
	patternTitle: ({ extraction }) =>
		extraction === 'components' ? 'Component loadings (pattern matrix)' : 'Factor loadings (pattern matrix)',
	communality: 'Communality',
	communalityHelp: 'How much of the variance of the item the factors reproduce together.',
	presetNote: (params) =>
		`${method(params)}. Preset: ${preset(params)}. N = ${number(params.n)}.` +
		(Number(params.iterations) > 0 ? ` Done after ${number(params.iterations)} rounds.` : ''),
	hidden: ({ limit }) => `Loadings below ${number(limit)} in absolute value are not shown.`,
	structureTitle: 'Structure matrix',
	structureNote: 'The correlation of each item with each factor.',
	phiTitle: 'Correlations of the factors (Φ)',
	varianceTitle: 'Variance explained',
	beforeRotation: 'Before rotation',
	afterRotation: 'After rotation',
	sumOfSquares: 'Sum',
	percent: 'Percent',
	cumulative: 'Cumulative percent',
	structureSum: 'Structure',
	structureSumHelp:
		'Sums of squares of the structure matrix. SPSS shows these after an oblique rotation; they overlap and do not add up.',
	obliqueVariance:
		'The factors correlate. After rotation the sum is the diagonal of ΦΛ′Λ (as psych), which adds up to the same as before.',

	countsTitle: 'How many factors?',
	rule: 'Rule',
	factorCount: 'Number',
	usedHere: 'used here',
	rule_parallel: 'Parallel analysis',
	rule_map: 'MAP (Velicer)',
	rule_kaiser: 'Kaiser (eigenvalue above 1)',
	rule_typed: 'Chosen number',
	countsNote:
		'Kaiser’s rule often gives too many. Parallel analysis and MAP are better guides; where they disagree, look at both solutions.',
	eigenvaluesTitle: 'Eigenvalues',
	number: 'Number',
	eigenvalue: 'Eigenvalue',
	observed: 'Eigenvalues',
	random: 'Random data, 95th percentile',
	randomHelp: 'An eigenvalue counts in parallel analysis when it is larger than this.',
	randomMean: 'Random data, mean',
	mapAverage: 'MAP',
	mapHelp:
		'Mean squared partial correlation with so many components taken out. The smallest gives the number.',
	mapEnds: 'With so many components taken out there is nothing left to measure.',
	computedLater: 'The parallel analysis is not done yet.',
	parallelNote: ({ sets, seed, n }) =>
		`Parallel analysis: ${number(sets)} sets of normal data with ${number(n)} rows, seed ${seed}. Eigenvalues are counted up to the first that is not larger.`,
	scree: 'Eigenvalues (scree)',
	screeText: ({ items, first, above }) =>
		`The eigenvalues of ${number(items)} items, from ${number(first)} downwards; ${number(above)} are above 1.`,
	kaiserLine: 'Kaiser’s limit',

	adequacy: 'Are the items suited?',
	measure: 'Measure',
	value: 'Value',
	kmo: 'KMO (Kaiser-Meyer-Olkin)',
	bartlettChiSquare: 'Bartlett’s test: chi-square',
	bartlettDf: 'Bartlett’s test: degrees of freedom',
	bartlettP: 'Bartlett’s test: p',
	determinant: 'Determinant',
	communalities: 'Communalities and KMO',
	answers: 'Answers',
	initial: 'Initial',
	extracted: 'Communality',
	uniqueness: 'Uniqueness',
	kmoOfItem: 'KMO',
	kmoHelp: 'How well the item fits in with the others, from 0 to 1. Below 0.5 is too little.',
	answersTitle: 'Answers to the items',
	distinct: 'Different values',
	fitTitle: 'How well the solution reproduces the correlations',
	rmsr: 'RMSR (mean of the residuals)',
	largeResiduals: 'Residuals above 0.05',
	largeResidualShare: 'Residuals above 0.05, percent of the pairs',
	chiSquare: 'Chi-square',
	chiSquareDf: 'Degrees of freedom',
	chiSquareP: 'p',
	rmsea: 'RMSEA',
	tli: 'TLI',
	bic: 'BIC',
	noFitTest: 'The model has no degrees of freedom left, or there are too few rows for a test.',
	fitNote: 'Chi-square after Bartlett; RMSEA, TLI and BIC as in psych.',
	residualsTitle: 'Residuals: correlations less those that the factors give',
	residualsNote: '* above 0.05 in absolute value. Columns have the numbers of the rows.',
	correlationsTitle: 'Correlations',
	largestResidualsTitle: ({ count }) => `The ${number(count)} largest residuals`,
	otherItem: 'And',
	residual: 'Residual',
	scoresTitle: ({ method: by }) => `Factor scores: ${named(SCORES, by)}`,
	validity: 'R²',
	validityHelp: 'Squared correlation of the factor with its scores: how well they determine it.',
	scoreCount: 'N',
	scoreSd: 'SD',
	scoreMin: 'Lowest',
	scoreMax: 'Highest',
	scoresNote: 'Scores are weights times standardised answers, for rows with an answer to every item.',
	noScores: 'Too few rows have an answer to every item.',
	scoreWeightsTitle: ({ method: by }) => `Weights of factor scores: ${named(SCORES, by)}`,

	methodIs: (params) => `${method(params)}.`,
	preset: 'Preset',
	presetIs: ({ preset: which, steps, turning }) =>
		which === 'spss'
			? 'As SPSS 27: steps, stopping rules, signs and order. Rotation with Kaiser’s normalisation. Reproduces stored results of SPSS 27 (principal axis, varimax, promax) to 1e-6.'
			: which === 'psych'
				? 'As psych 2.2.9 in R: principal axis until the sum of the communalities moves by less than 1e-9, varimax as in R, oblimin without normalisation, promax as rotate = "Promax" (psych’s "promax" normalises first and gives other numbers).'
				: `Own: the steps of ${named(STEPS, steps)}, the rotation of ${named(STEPS, turning)}.`,
	iterationLimit: 'Limit of rounds',
	limitIs: ({ limit }) => `At most ${number(limit)}. SPSS itself stops at 25 unless told otherwise.`,
	correlation: 'Correlation',
	correlationIs: ({ correlation, missing }) =>
		`${named(CORRELATION, correlation)}, ${missing === 'pairwise' ? 'pairwise' : 'only rows with an answer to everything'}.`,
	cases: 'Rows used',
	noCases: 'None: the correlations cannot be computed.',
	casesListwise: ({ n, left }) =>
		`${rows(n)} ${has(n)} an answer to every item. Left out: ${Number(left) === 0 ? 'none' : number(left)}.`,
	casesPairwise: ({ n, left }) =>
		`Pairwise: at least ${number(n)} rows in each pair (${Number(left) === 0 ? 'none' : number(left)} missing in the smallest). N is the smallest pair.`,
	count: 'Number of factors',
	countIs: ({ rule, sets, seed }) =>
		`${named(RULE, rule)}. Parallel analysis has ${number(sets)} sets, seed ${seed}, 95th percentile of type 7; random numbers are normal.`,
	scores: 'Factor scores',
	scoresAre: ({ method: by }) => `By ${named(SCORES, by)}.`,
	sources: 'Sources',
	sourceList:
		'Horn (1965) and Glorfeld (1995) for parallel analysis; Velicer (1976) for MAP; Kaiser and Rice (1974) for KMO; Bartlett (1950, 1951) for the tests; SPSS 27 Algorithms and psych 2.2.9 for the presets.'
};
export default factorAnalysis;
