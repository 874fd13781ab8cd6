import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const syntax: WorkMessages['syntax'] = {
	title: 'R code and SPSS syntax',
	r: 'R code',
	spss: 'SPSS syntax',
	intro:
		'Code that gives the same numbers of the same rows in R or SPSS. It reads a file with only the variables that the analysis uses; put the file in the same folder as the code.',
	copy: 'Copy the code',
	copied: 'The code is copied.',
	downloadCode: 'Download the code',
	downloadData: 'Download the data',
	dataWarning:
		'The data file is micro data: one line for each row, with no suppression at all. It may point out single persons. Download it only if you are allowed to, and keep it where such data belong.',
	readsData: ({ file }: Params) =>
		`Reads ${file}: UTF-8, semicolons between columns, decimal point; empty cells of all kinds are empty`,
	showsSmall: ({ limit }: Params) =>
		`The app hides groups of fewer than ${limit} answers; the code gives the numbers of those too, and they may point out single persons`,
	valueLabels: 'Values are codes; their labels come with them for information',
	filters: ({ filter }: Params) => `Only rows that the filter lets through: ${filter}`,
	weighs: ({ weight }: Params) => `Rows are weighted by ${weight}; rows without a usable weight are left out`,
	splits: ({ variable }: Params) => `Everything is done by itself for each value of ${variable}`,
	puts: 'Numbers are gathered with the names that table, row and column have in the app',
	prints: 'All numbers, unrounded',
	isCalled: ({ name, spss }: Params) => `${name} is called ${spss} here`,
	spssMoments: 'Skewness and kurtosis as in SPSS (type 2); a weight is how many rows a row stands for',
	noPopulation:
		'SPSS does not reckon with the size of the population: standard error and interval are larger',
	noQuantiles7: 'SPSS has no quantiles of type 7; these are of type 6',
	frequencies: 'Counts, percent of all, percent of the answers and cumulative percent; empty cells by kind',
	onlyEach:
		'There is code for one table for each variable, not for the table with the variables side by side.',
	dontKnowInSpss:
		'Here “don’t know” is an empty cell; in the app it is an answer. See the column of kinds of empty cell',
	notChosen: 'Choose variables first.',
	intervalOther:
		'R gives no interval for this coefficient; that of the app is described on the page of its method',
	noAdjust: 'SPSS does not adjust p values for the number of pairs',
	noSpssCommand: 'No SPSS command gives this.',
	turned: 'Items that are turned, or moved to a common scale, are recomputed first',
	feldt: 'Alpha with Feldt’s interval; omega of one factor by minimum residual',
	noOmega: 'The command does not give omega',
	typedIntro:
		'Code that gives the same numbers in R. The numbers that were typed stand in the code itself, so it reads no file.',
	typedNumbers: 'The numbers as they were typed; the number of decimals says how much they may be rounded',
	roundingAllows:
		'What rounding allows: each number may have been half a unit of its last decimal smaller or larger',
	publishedD: 'd of two items: the difference over the root of the mean of the variances',
	printedAgrees: 'Whether the printed d equals the computed one, is allowed by rounding, or is impossible',
	fromMoments: 'Everything follows from n, mean and standard deviation of each group',
	overallTests: 'All groups together: analysis of variance, and Welch’s with unequal variances',
	typedColumns: 'The numbers as they were typed or fetched, as text so that no digit is lost',
	exactNumbers:
		'Whole numbers of any size: R has sixteen digits only, and two remainders that are equal might look different',
	exactShares:
		'The same number of kroner for each weight within floors and ceilings; then rounded down, and what is left to the largest remainders',
	receivers:
		'What each receiver gets: first what is set aside, then the universities’ share of the rest, to the nearest krone',
	carried: 'How many municipalities a budget carries, in whole municipalities',
	prices: 'The budgets in the prices of the first year',
	stated: 'Sums of what is stated; an empty cell is not zero',
	universityAgainst: 'Universities against owners and coordinators, and what a fixed share would have moved',
	fences: 'Quartiles (type 7) of the shares, and the fences one and a half interquartile ranges beyond',
	noSpssTyped:
		'SPSS has no command for this: the numbers were typed, and SPSS computes from rows. Use the R code.',
	noText:
		'A text has no numbers of its own to compute: they come from other analyses, which have their own code.',
	typedApplications:
		'The applications as they were typed: kroner a year, lights for each criterion and decisions; what is empty is NA',
	grantedAmounts: 'Kroner a year that were granted: what was typed, else what was applied for; refused is 0',
	scoreOfLights:
		'Points of possible points for the criteria that are judged, and the light that the limits give',
	placesByLight: 'The order: green before yellow, then by score; equal ones share a place',
	countsByGroup: 'Counts, kroner and the share granted, by light and by purpose',
	budgetByRules: 'Kroner of the first year: as decided, and the budget distributed by three rules',
	boundYears: 'What the grants of this year bind of the budgets to come',
	logsNotNumbers:
		'Deviations from the lights and conflicts of interest are lists in words; they stand in the result',
	typedTable:
		'The rows and columns of the table, and what they are; points is the place on the scale, n the number that stands in the label',
	typedCells:
		'The numbers as they are printed: row and column from 0, what they are, decimals, stars, and whether they say “less than”',
	howMade:
		'How the numbers may have been made: rounding, base, items behind the means, scale, levels of stars, degrees of freedom',
	printedCanBe: 'What a printed number can stand for: half a unit of its last decimal either way',
	checkRanges: 'Numbers that cannot exist: a p above 1, a count that is not whole, a mean outside its scale',
	printedPercents: 'The percent that a count is printed as, rounded once or twice, by whole numbers',
	checkPersons:
		'Whole persons that can stand behind the percents: counts of each answer, and the means that they can have',
	checkAnswers: 'Columns of percents: the sum, and whether persons, N and mean go together',
	checkCounts: 'Counts against their sum, and percents against the counts beside them',
	checkMargins: 'N of the groups against N of all, and against the most that it can be',
	checkCrossed: 'Means of two groups and both together, with N at the margins only',
	checkEffects: 'Cohen’s d against the means and standard deviations of its row',
	checkMeans:
		'Means and standard deviations: all against the groups, and whether whole answers can give them (GRIM and GRIMMER)',
	checkTests: 'Coefficients: stars against p, p against t, t against B and its standard error, signs',
	checksBothWays: 'The table is checked down its columns and, turned, along its rows',
	ordersFindings: 'The surest findings first; what was found from both sides stands once',
	weightedSd: 'Standard deviation as in SPSS; interval with the effective number of answers (Kish)',
	onlyGrouped:
		'Only rows that have a value of everything that they are grouped by; the others are in no total either',
	groupsWithin: 'Rows for all, for each group and for groups within groups',
	pooledD: 'Cohen’s d with the pooled standard deviation, and Hedges’ g',
	itemD: 'Cohen’s d of two items: over the root of the mean of the variances; dz of the differences',
	noEffectSize: 'Cohen’s d is not in this syntax',
	clusterByRegression:
		'The test that reckons with clusters is a regression with cluster-robust errors; it is not here',
	noPermutation: 'Permutation test and bootstrap draw at random and are not here',
	smallerU: 'SPSS prints the smaller of the two U values; p is the same',
	confidence: ({ percent, group }: Params) =>
		`Intervals of ${percent} percent; the groups are the values of ${group}`,
	noSpssCluster: 'No ordinary SPSS command gives cluster-robust standard errors.',
	rowsOfModels: 'Only rows that have all that the model needs',
	noFrequencyRobust: 'There is no code for robust standard errors with frequency weights.',
	noCentredSquare: 'There is no SPSS syntax for squares that are centred.',
	newerSpss: 'Needs SPSS 25 or newer',
	standardisedInside:
		'Predictors are standardised while the model is estimated; columns that follow from others are left out',
	firthWhen: ({ events }: Params) =>
		`Firth’s correction where the outcomes can be told apart entirely, or with fewer than ${events} events for each coefficient`,
	backToRaw: 'Back to the predictors as they are in the data',
	averageDifference:
		'Average difference in probability: all rows in two versions that differ in one predictor only; delta method',
	eventIs: ({ value, name }: Params) => `The event is ${value} in ${name}; all other values are no event`,
	spssFirth: ({ events }: Params) =>
		`SPSS does not have Firth’s correction: where the app uses it (complete separation, or fewer than ${events} events for each coefficient) the numbers are others`,
	spssWald: 'SPSS gives Wald’s intervals and p values, not those of the profile of the likelihood',
	noSpssFirth: 'SPSS has no command for logistic regression with Firth’s correction.',
	weightsArePersons: 'The weight is how many persons a row stands for',
	linearised:
		'The weight says how much a row counts: standard errors of weighted means are linearised (Lumley 2010)',
	groupsOfValues:
		'The groups are the values of the grouping variables; rows without a value are only among all',
	adjustedTogether:
		'p values are adjusted over all comparisons of the table; pairs that the app hides for other reasons than the limit are included here',
	spssWeights:
		'SPSS takes a weight for a number of persons: standard deviations and tests differ from the app’s',
	dontKnowIs: ({ value, name }: Params) => `In ${name}, ${value} is “don’t know”`,
	noNestedPairs: 'Pairwise tests within groups are not in the syntax',
	parallelDraws:
		'Parallel analysis draws random numbers: its eigenvalues differ a little from the app’s, and at the margin so may the number of factors',
	spssSteps: 'Steps, stopping rules and rotation as in SPSS; R has no function with them',
	minresByAxis: 'Principal axis until nothing moves ends in the same minimum as minres',
	onlyPearsonInSpss: 'FACTOR in SPSS takes Pearson correlations only.',
	typeFactors:
		'SPSS does not have this rule for the number of factors: write FACTORS(number) in place of MINEIGEN(1)',
	psychSteps: 'The app follows psych in R; SPSS stops earlier, so numbers may differ in the third decimal',
	populationCounts: ({ name }: Params) =>
		`The counts of the population were made in the app, in the dataset ${name}`,
	typedPopulation: 'The numbers of the population were typed in the app',
	noPopulationCounts:
		'The code needs the counts of the population: choose the dataset with the population, or type the numbers.',
	countsOnce: ({ key }: Params) => `Each value of ${key} counts once, where it first has a value`,
	noFinite: 'SPSS takes no account of a finite population, and gives no intervals',
	noEmptyGroups: 'Groups without answers are not here, nor are the sums',
	unitsOfRows: 'Which municipality each row is of',
	whatDrawsSay: 'What each municipality was in each draw; all other rows are NA',
	drawCodes: '0 not drawn, 1 average, 2 spread, 3 drawn',
	noPooledDraws:
		'The draws together are not here: a municipality drawn several times then counts several times'
};

export default syntax;
