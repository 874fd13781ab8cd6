import type { CategoryWaveSpec } from '../../../analysis/category-wave/types';
import type { CorrelationSpec } from '../../../analysis/correlation/types';
import type { FrequenciesSpec } from '../../../analysis/frequencies/types';
import type { GroupDifferenceSpec, GroupsDesign } from '../../../analysis/group-difference/types';
import type { LikertSpec } from '../../../analysis/likert/types';
import type { MeanTableSpec } from '../../../analysis/mean-table/types';
import type { Predictor, RegressionSpec } from '../../../analysis/regression/types';
import type { ReliabilitySpec } from '../../../analysis/reliability/types';
import type { DataFacts } from '../../../analysis/types';

/** What an analysis that a template adds says of itself: its id and name, and the dataset that it is of. */
export type Facts = Pick<DataFacts, 'id' | 'name' | 'dataset'> & Partial<DataFacts>;

const facts = (given: Facts): DataFacts => ({
	version: 1,
	note: '',
	filter: null,
	split: null,
	weighted: true,
	...given
});

/** Answers to statements by group, as AFI's reports print them. */
export const likert = (given: Facts, items: readonly string[], groups: readonly string[]): LikertSpec => ({
	type: 'likert',
	...facts(given),
	items: [...items],
	groups: [...groups],
	nesting: 'items',
	all: false,
	emptyGroups: true,
	dontKnow: 'inBase',
	show: 'percent',
	decimals: 0,
	rounding: 'once',
	total: 'sum',
	order: 'descending',
	mean: true,
	sd: false,
	spreadFlag: null,
	midpoint: false,
	boxes: 2,
	empties: false,
	smallBelow: 30,
	hiddenBelow: null,
	weightsAre: 'sampling',
	comparison: null
});

/** Means of an index by categories and wave: tables 5–10 of AFI-2025, and the others like them. */
export const categoryWave = (
	given: Facts,
	variable: string,
	categories: readonly string[],
	wave: string | null
): CategoryWaveSpec => ({
	type: 'categoryWave',
	...facts(given),
	variables: [variable],
	categories: [...categories],
	wave,
	rows: 'waves',
	decimals: 1,
	cellN: false,
	limit: null,
	test: 'welch',
	testCategories: false,
	level: 0.05,
	confidence: 0.95,
	distributions: [],
	plots: true
});

/** Least squares with the stars of AFI-2025: 0.1 and 0.05. */
export const regression = (
	given: Facts,
	dependents: readonly string[],
	predictors: readonly Predictor[]
): RegressionSpec => ({
	type: 'regression',
	...facts(given),
	dependents: [...dependents],
	predictors: [...predictors],
	constant: true,
	errors: { kind: 'usual' },
	weightKind: 'analytic',
	rows: 'each',
	confidence: 0.95,
	starLevels: [0.1, 0.05],
	layout: 'sideBySide',
	shown: {
		reading: true,
		full: true,
		coefficients: true,
		condition: false,
		diagnostics: false,
		partial: false,
		rows: false
	},
	rowKey: null
});

/** Correlations of some variables with others, or of each with each where there are no others. */
export const correlation = (
	given: Facts,
	variables: readonly string[],
	columns: readonly string[],
	by: string | null
): CorrelationSpec => ({
	type: 'correlation',
	...facts(given),
	variables: [...variables],
	columns: [...columns],
	coefficient: 'pearson',
	missing: 'pairwise',
	by,
	together: true,
	layout: columns.length > 0 ? 'full' : 'lower',
	details: { p: false, interval: false, n: true },
	levels: [0.05, 0.01],
	adjust: 'none',
	confidence: 0.95,
	predictors: columns.length === 0,
	heat: false,
	hideBelow: 0
});

/** Groups of different persons compared: two by Welch's test, several by analysis of variance and every pair. */
export const groupDifference = (
	given: Facts,
	design: Pick<GroupsDesign, 'outcomes' | 'group'>,
	several: boolean
): GroupDifferenceSpec => ({
	type: 'groupDifference',
	...facts(given),
	design: { kind: 'groups', ...design, categories: [] },
	test: several ? 'equalVariances' : 'welch',
	allTests: false,
	continuity: false,
	levene: 'mean',
	pairwise: several ? 'tukeyKramer' : 'none',
	adjust: 'none',
	cluster: null,
	thresholds: { small: 0.2, moderate: 0.5, large: 0.8 },
	confidence: 0.95,
	seed: 1,
	dots: true
});

/** Means and standard deviations in groups, those below eight hidden, as NTNU's report prints them. */
export const meanTable = (
	given: Facts,
	items: readonly string[],
	groups: readonly string[],
	itemPair: MeanTableSpec['itemPair']
): MeanTableSpec => ({
	type: 'meanTable',
	...facts(given),
	items: [...items],
	groups: [...groups],
	layout: 'stacked',
	limit: 8,
	decimals: 2,
	showN: true,
	showRange: true,
	interval: false,
	confidence: 0.95,
	populations: [],
	itemPair,
	bootstrap: { draws: 2000, seed: 1 },
	groupPairs: { kind: 'none' },
	sizes: [],
	marks: { sd: null, midpoint: null }
});

/** How many gave each answer, a table for each variable. */
export const frequencies = (given: Facts, variables: readonly string[]): FrequenciesSpec => ({
	type: 'frequencies',
	...facts(given),
	variables: [...variables],
	layout: 'each',
	cells: 'both',
	dontKnow: 'apart',
	order: 'value',
	unused: true,
	setBase: 'answered',
	decimals: 1
});

/** Whether the statements of an index measure the same. */
export const reliability = (given: Facts, items: readonly string[]): ReliabilitySpec => ({
	type: 'reliability',
	...facts(given),
	items: items.map((variable) => ({ variable, reversed: null })),
	scale: null,
	normalise: null,
	by: null
});
