import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (value: string | number, decimals = 2) =>
	Number(value)
		.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
		.replace('-', '−');
const count = (value: string | number) => Number(value).toLocaleString('en-GB');
const percent = (value: string | number, decimals = 1) =>
	Number(value).toLocaleString('en-GB', { style: 'percent', maximumFractionDigits: decimals });
const pText = (p: string | number) =>
	Number(p) < 0.001 ? `p\u00a0<\u00a0${number(0.001, 3)}` : `p\u00a0=\u00a0${number(p, 3)}`;
const TESTS: Readonly<Record<string, string>> = {
	welch: 'Welch t',
	student: 'Student t',
	clustered: 't with cluster-robust errors (CR2)',
	mannWhitney: 'Mann-Whitney',
	anova: 'ANOVA',
	welchAnova: 'Welch ANOVA',
	kruskalWallis: 'Kruskal-Wallis',
	pairedT: 'Paired t',
	wilcoxon: 'Wilcoxon'
};
const testName = (test: string | number): string => TESTS[String(test)] ?? String(test);
const SIZES: Readonly<Record<string, string>> = {
	slight: 'very small',
	small: 'small',
	moderate: 'moderate',
	large: 'large'
};
const RANKS = ['mannWhitney', 'kruskalWallis', 'wilcoxon'];
/** p, with the test where it is not of the means that stand beside it. */
const tested = ({ p, test }: Params) =>
	RANKS.includes(String(test)) ? `${testName(test)}, ${pText(p)}` : pText(p);
const chance = (params: Params) =>
	Number(params.p) < Number(params.level)
		? `The difference is larger than chance usually gives (${tested(params)}).`
		: `The difference may well be chance (${tested(params)}).`;
const size = ({ d, size: word }: Params) =>
	`It is ${SIZES[String(word)] ?? ''} (d\u00a0=\u00a0${number(d)}).`;

const groupDifference: WorkMessages['groupDifference'] = {
	twoQuestion: 'Do two groups differ?',
	twoName: 'Welch t test',
	twoWords: 't test student independent samples cohen’s d hedges g levene',
	studentQuestion: 'Do two groups have different means, where the spread is equal?',
	studentName: 'Student t test',
	ranksQuestion: 'Do two groups answer differently on a scale of few steps?',
	ranksName: 'Mann-Whitney U',
	ranksWords: 'wilcoxon rank sum brunner-munzel ordinal likert nonparametric permutation',
	manyQuestion: 'Do several groups differ?',
	manyName: 'Analysis of variance (ANOVA)',
	manyWords: 'f test welch tukey games-howell holm eta icc',
	kruskalQuestion: 'Do several groups answer differently on a scale of few steps?',
	kruskalName: 'Kruskal-Wallis',
	pairedQuestion: 'Have the answers of the same persons changed?',
	pairedName: 'Paired t test',
	pairedWords: 'dependent samples before after two items cohen’s d mcnemar yes no share',
	wilcoxonQuestion: 'Do the same persons answer two items of few steps differently?',
	wilcoxonName: 'Wilcoxon signed ranks',
	choose: 'Choose at least one outcome, and a variable to group by.',
	choosePairs: 'Choose at least one pair of two different variables.',
	oneGroup: (params: Params) =>
		`The variable gives ${Number(params.count) === 0 ? 'no groups' : 'only one group'}; at least two are needed. Choose another variable, or look at the filter.`,
	tooManyGroups: (params: Params) =>
		`The variable gives ${count(params.count)} groups, and at most ${count(params.most)} can be compared. Choose some of them, or a variable with fewer values.`,
	tooManyPairs: (params: Params) =>
		`${count(params.count)} groups give too many pairs; at most ${count(params.most)} can be compared two by two. Choose some of the groups.`,
	twoTitle: (params: Params) => `Difference between ${params.first} and ${params.second}`,
	groupsTitle: 'Means of the groups',
	overallTitle: (params: Params) => `All groups together: ${testName(params.test)}`,
	pairsTitle: 'The groups two by two',
	pairedTitle: 'Difference between two answers of the same persons',
	leftOutTitle: 'Who is left out',
	sharesTitle: 'Shares in percent',
	testsTitle: 'All tests',
	effectsTitle: 'Measures of size',
	dotsTitle: 'Means with intervals',
	dotsDescription: (params: Params) =>
		`The means of the table as points, with ${percent(params.confidence)} confidence intervals.`,
	outcome: 'Outcome',
	group: 'Group',
	firstGroup: 'Group',
	secondGroup: 'Against group',
	first: 'First answer',
	second: 'Second answer',
	test: 'Test',
	measure: 'Measure',
	symbol: 'Statistic',
	statistic: 'Value',
	value: 'Value',
	df1: 'df',
	df2: 'df 2',
	z: 'z',
	p: 'p',
	adjusted: 'p, adjusted',
	n: 'n',
	pairsN: 'n pairs',
	mean: 'Mean',
	sd: 'SD',
	difference: 'Difference',
	change: 'Second − first',
	low: 'From',
	high: 'To',
	ci: (params: Params) => `${percent(params.confidence)} CI`,
	d: 'Cohen’s d',
	count: 'Count',
	share: 'Percent',
	points: 'Difference (percentage points)',
	both: 'Both answers',
	onlyFirst: 'First only',
	onlySecond: 'Second only',
	neither: 'Neither',
	total: 'Total',
	etaSquared: 'η²',
	omegaSquared: 'ω²',
	icc: 'ICC(1)',
	epsilonSquared: 'ε² (of ranks)',
	rankBiserial: 'Rank-biserial r',
	rOfZ: 'r = |z|/√n',
	mcNemar: 'McNemar',
	mcNemarExact: 'McNemar, exact',
	moved: (params: Params) =>
		`McNemar: ${count(params.up)} with the lower value on the first item and the higher on the second, ${count(params.down)} the other way round. The exact test counts the former (b).`,
	brunnerMunzelSign:
		'Brunner-Munzel: t is above zero when the second group is higher, as in R and SciPy; the other tests have the opposite sign.',
	manyRanksReading: (params: Params) =>
		`“${params.outcome}”: highest for “${params.high}” (${number(params.highMean)}), lowest for “${params.low}” (${number(params.lowMean)}). ${chance(params)} The groups account for ${percent(params.eta, 0)} of the variation in the ranks; the rest is differences within the groups.`,
	superiority: 'P(first > second)',
	dPooled: 'Cohen’s d (pooled SD)',
	hedgesG: 'Hedges’ g',
	dPublished: 'd (published formula)',
	dz: 'd_z (SD of the differences)',
	drm: 'd_rm (repeated measures)',
	r: 'Correlation of the answers',
	welch: 'Welch t',
	student: 'Student t',
	clustered: 't with cluster-robust errors (CR2)',
	leveneMean: 'Levene (mean)',
	leveneMedian: 'Levene (median)',
	mannWhitney: 'Mann-Whitney',
	mannWhitneyExact: 'Mann-Whitney, exact',
	brunnerMunzel: 'Brunner-Munzel',
	permutation: 'Permutation',
	anova: 'ANOVA',
	welchAnova: 'Welch ANOVA',
	kruskalWallis: 'Kruskal-Wallis',
	pairedT: 'Paired t',
	wilcoxon: 'Wilcoxon',
	wilcoxonExact: 'Wilcoxon, exact',
	pairName: (params: Params) => `${params.first} – ${params.second}`,
	noSd: 'Too few values.',
	noPublishedD: 'Nobody answered differently, so there is no spread to measure against.',
	pNote: (params: Params) =>
		`p: ${testName(params.test)}, two-sided. The limits are a ${percent(params.confidence)} confidence interval of the difference.`,
	meanIntervalNote: (params: Params) =>
		`The limits are a ${percent(params.confidence)} confidence interval of the mean.`,
	publishedNote:
		'd = (second − first) / √((s₁² + s₂²)/2), the published formula for two items in one group. The correlation of the answers plays no part in it.',
	sharesNote: (params: Params) =>
		`The limits are Newcombe’s ${percent(params.confidence)} interval of the difference. p: chi-square without Yates.`,
	noGroup: (params: Params) =>
		`${Number(params.rows) === 1 ? 'One row' : `${count(params.rows)} rows`} without a group ${Number(params.rows) === 1 ? 'is' : 'are'} left out.`,
	otherGroups: (params: Params) =>
		`${Number(params.rows) === 1 ? 'One row' : `${count(params.rows)} rows`} of groups that are not chosen ${Number(params.rows) === 1 ? 'is' : 'are'} left out.`,
	unanswered: (params: Params) => `Rows without a number are left out: ${params.outcomes}.`,
	unansweredSome: (params: Params) =>
		`${count(params.count)} of the outcomes are missing in some rows, which are left out there; see n.`,
	groupsTitleOf: (params: Params) => `Means of the groups: ${params.outcome}`,
	pairsTitleOf: (params: Params) => `The groups two by two: ${params.outcome}`,
	unclustered: (params: Params) =>
		`${params.outcome}: ${Number(params.rows) === 1 ? 'One row' : `${count(params.rows)} rows`} of which it is not said where they belong ${Number(params.rows) === 1 ? 'is' : 'are'} left out.`,
	zeros: (params: Params) =>
		`Wilcoxon: ${Number(params.zeros) === 1 ? 'one pair without a difference is' : `${count(params.zeros)} pairs without a difference are`} dropped.`,
	allDivisions: (params: Params) =>
		`Permutation: all ${count(params.divisions)} ways of dividing the values. The seed ${params.seed} is not used.`,
	drawnDivisions: (params: Params) =>
		`Permutation: ${count(params.divisions)} drawn divisions, seed ${params.seed}.`,
	notAdjusted: (params: Params) =>
		`${count(params.count)} outcomes are tested one by one, without adjustment for there being several.`,
	holmOver: (params: Params) =>
		`p is adjusted over ${count(params.count)} outcomes by Holm’s method. Tests in other tables of a report are not counted.`,
	benjaminiHochbergOver: (params: Params) =>
		`p is adjusted over ${count(params.count)} outcomes by the method of Benjamini and Hochberg. Tests in other tables of a report are not counted.`,
	holmAdjust: 'Holm: the risk of one or more false findings is kept at the level.',
	benjaminiHochbergAdjust:
		'Benjamini-Hochberg: the share of false findings among the findings is kept at the level.',
	tukeyKramerNote: (params: Params) =>
		`Tukey-Kramer: p and ${percent(params.confidence)} intervals hold for all pairs together, and assume equal variances.`,
	gamesHowellNote: (params: Params) =>
		`Games-Howell: p and ${percent(params.confidence)} intervals hold for all pairs together, and allow for unequal variances.`,
	holmNote: (params: Params) =>
		`Each pair is tested by itself and p adjusted by Holm’s method. The ${percent(params.confidence)} intervals are not adjusted.`,
	benjaminiHochbergNote: (params: Params) =>
		`Each pair is tested by itself and p adjusted by the method of Benjamini and Hochberg. The ${percent(params.confidence)} intervals are not adjusted.`,
	clusterTwoOnly:
		'Rows that belong together are allowed for here with two groups only. For more groups: choose two of them, or use a regression with cluster-robust errors.',
	ordinal: (params: Params) =>
		`${Number(params.count) === 1 ? 'One outcome has' : `${count(params.count)} outcomes have`} few steps. There a test of ranks is advised (Mann-Whitney, or Brunner-Munzel under “All tests”), since it uses the order of the answers only, not that the steps are equally far apart. If you compare means, as the reports do, Welch is a good choice where each group has about 20 answers or more. If the two disagree, report both.`,
	ranksReading: (params: Params) =>
		`“${params.outcome}”: of one drawn at random from each group, the one from “${params.high}” is higher than the one from “${params.low}” in ${percent(params.share, 0)} of the pairs (equal answers count half). ${chance(params)}`,
	twoReading: (params: Params) =>
		`“${params.outcome}”: the mean is higher for “${params.high}” (${number(params.highMean)}) than for “${params.low}” (${number(params.lowMean)}). ${chance(params)} ${size(params)}`,
	manyReading: (params: Params) =>
		`“${params.outcome}”: highest for “${params.high}” (${number(params.highMean)}), lowest for “${params.low}” (${number(params.lowMean)}). ${chance(params)} The groups account for ${percent(params.eta, 0)} of the variation of the answers; the rest are differences within the groups.`,
	pairedReading: (params: Params) =>
		`The ${count(params.n)} who answered both are higher on “${params.high}” (${number(params.highMean)}) than on “${params.low}” (${number(params.lowMean)}). ${chance(params)} ${size(params)}`,
	binaryPairs: (params: Params) =>
		`${Number(params.count) === 1 ? 'One pair has' : `${count(params.count)} pairs have`} only two different answers, such as yes and no. McNemar’s test, which is made for these, is under “All tests and measures”.`,
	noCause: 'A difference does not say why groups or answers are unlike.',
	factInterval: 'Interval',
	factEffect: 'Size',
	factContinuity: 'Continuity',
	factLevene: 'Levene',
	factPermutation: 'Permutation',
	factPairs: 'Pairs',
	factAdjust: 'Adjustment',
	factReading: 'Words for d',
	welchMethod:
		'Welch t test: variances may differ; degrees of freedom by Welch and Satterthwaite. Standard deviations with n − 1.',
	studentMethod: 'Student t test: assumes equal variances. Standard deviations with n − 1.',
	mannWhitneyMethod:
		'Mann-Whitney U of mid-ranks: in how many pairs with one from each group the first group is higher (W in R; SPSS prints the smaller of U and n₁n₂ − U); p from the normal distribution with the variance corrected for ties. Means, standard deviations and d are given for overview.',
	clusteredMethod:
		'The difference of means as a regression on group, with cluster-robust standard errors (CR2) and Satterthwaite’s degrees of freedom (Pustejovsky and Tipton 2018). d does not allow for the clusters.',
	welchAnovaMethod: 'Welch ANOVA: variances may differ (Welch 1951).',
	anovaMethod: 'One-way analysis of variance: assumes equal variances.',
	kruskalWallisMethod: 'Kruskal-Wallis of mid-ranks, corrected for ties; p from the chi-square distribution.',
	pairedTMethod:
		'Paired t test: the mean of each person’s difference (second − first) against zero, with n − 1 degrees of freedom.',
	wilcoxonMethod:
		'Wilcoxon signed ranks of the differences; pairs without a difference are dropped. p from the normal distribution with the variance corrected for ties.',
	twoIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} confidence interval of the difference (first − second) from the t distribution; Welch’s also where ranks are tested.`,
	manyIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} confidence interval of each mean from the t distribution with n − 1 degrees of freedom.`,
	pairedIntervalMethod: (params: Params) =>
		`${percent(params.confidence)} confidence interval of the difference (second − first) from the t distribution.`,
	twoEffectMethod:
		'Cohen’s d = (first − second) / pooled standard deviation, interval by the noncentral t distribution. Hedges’ g = J · d with the exact J. Rank-biserial r = 2 · P(first > second) − 1; r = |z|/√n is the measure that many reports print with Mann-Whitney.',
	manyEffectMethod:
		'η² is the share of the variation between groups, ω² the same corrected for chance. ICC(1) = (MSB − MSW)/(MSB + (k₀ − 1)·MSW). ε² = H/(N − 1), the same share computed of the ranks, belongs to Kruskal-Wallis.',
	pairedEffectMethod:
		'd (published formula) = (second − first) / √((s₁² + s₂²)/2), interval by bootstrap (2,000 draws, percentiles). d_z = mean / standard deviation of the differences. d_rm = d_z · √(2(1 − r)). Rank-biserial r = (positive − negative rank sums) / all.',
	continuityOn: 'Tests of ranks have the continuity correction (as in R).',
	continuityOff: 'Tests of ranks are without continuity correction (as in SPSS).',
	leveneMeanMethod: 'Levene from the means of the groups (as in SPSS).',
	leveneMedianMethod: 'Levene from the medians of the groups (Brown and Forsythe).',
	permutationMethod: (params: Params) =>
		`The difference of means when the values are dealt to the groups by lot: all divisions where they are few, else 9,999 drawn ones with seed ${params.seed}.`,
	thresholdsMethod: (params: Params) =>
		`Small from ${number(params.small)}, moderate from ${number(params.moderate)}, large from ${number(params.large)}. The words can be changed.`,
	form: {
		design: 'What is compared',
		groups: 'Groups of different persons',
		paired: 'Two answers of the same persons',
		outcomes: 'Outcomes',
		group: 'Group by',
		chooseGroup: 'Choose a variable',
		categories: 'Groups that take part',
		categoriesHelp: 'None chosen: all groups. They stand in the table in the order given here.',
		addPair: 'Add a pair',
		removePair: 'Remove the pair',
		first: 'First answer',
		second: 'Second answer',
		pairs: 'Pairs',
		test: 'Test',
		welch: 'Welch (unequal variances)',
		equalVariances: 'Student / ANOVA (equal variances)',
		ranks: 'Ranks (Mann-Whitney / Kruskal-Wallis)',
		pairedT: 'Paired t test',
		pairedRanks: 'Wilcoxon (ranks)',
		pairwise: 'Pairwise comparisons',
		none: 'None',
		tukeyKramer: 'Tukey-Kramer (equal variances)',
		gamesHowell: 'Games-Howell (unequal variances)',
		holm: 'Holm',
		benjaminiHochberg: 'Benjamini-Hochberg',
		allTests: 'All tests and measures',
		allTestsHelp: 'Levene, Mann-Whitney, Brunner-Munzel, permutation, Hedges’ g and others.',
		dots: 'Dot plot',
		adjust: 'Adjustment over all outcomes',
		cluster: 'Rows that belong together',
		clusterHelp: 'For instance municipality, where several answer from the same one. For two groups only.',
		noCluster: 'None',
		continuity: 'Continuity correction',
		continuityHelp: 'On as in R, off as in SPSS.',
		levene: 'Levene’s test',
		leveneMean: 'From the mean (SPSS)',
		leveneMedian: 'From the median (Brown-Forsythe)',
		thresholds: 'Words for the size of d',
		small: 'Small from',
		moderate: 'Moderate from',
		large: 'Large from',
		confidence: 'Confidence level',
		seed: 'Seed of random numbers',
		more: 'More options'
	}
};
export default groupDifference;
