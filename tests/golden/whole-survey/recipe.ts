import { defaultSpec } from '../../../src/lib/core/dataset/default-spec';
import type { DataFacts, AnalysisSpec } from '../../../src/lib/core/analysis/types';
import { FACTOR_DEFAULTS } from '../../../src/lib/core/analysis/factor/types';
import type { GroupDifferenceSpec, GroupsDesign } from '../../../src/lib/core/analysis/group-difference/types';
import type { RegressionSpec } from '../../../src/lib/core/analysis/regression/types';
import type { ReliabilitySpec } from '../../../src/lib/core/analysis/reliability/types';
import { likertSpec } from '../../../src/lib/core/analysis/likert/testing/spec';
import { serialiseRecipe } from '../../../src/lib/core/recipe/recipe';
import type { DatasetSpec } from '../../../src/lib/core/dataset/types';

const WORDS = ['Helt uenig', 'Delvis uenig', 'Både- og', 'Delvis enig', 'Helt enig'];
export const ITEMS = Array.from({ length: 10 }, (_, place) => `q${place + 1}`);
const FIRST = ITEMS.slice(0, 5);
const SECOND = ITEMS.slice(5, 9);

/** As the page of variables writes it when a proposed scale is taken: answers become 1–5, "Vet ikke" is no answer. */
const edits: DatasetSpec['edits'] = ITEMS.map((variable) => ({
	variable,
	measure: 'ordinal',
	scale: { min: 1, max: 5 },
	scaleId: 'agreement',
	coded: true,
	recode: WORDS.map((from, index) => ({ from, to: index + 1 })),
	valueLabels: WORDS.map((label, index) => ({ value: index + 1, label })),
	empties: [{ value: 'Vet ikke', kind: 'dontKnow' }],
	...(variable === 'q4' && { reversed: true })
}));

const index = (name: string, items: readonly string[]): DatasetSpec['derived'][number] => ({
	kind: 'index',
	name,
	label: '',
	items: items.map((variable) => ({ variable, reversed: null })),
	atLeast: null,
	scale: null,
	normalise: null
});

const dataset: DatasetSpec = {
	...defaultSpec('svar', 'Undersøkelsen'),
	edits,
	derived: [index('samarbeid', FIRST), index('nytte', SECOND)],
	filters: [{ id: 'eiere', name: 'Uten skoleeiere', condition: 'rolle <> "Skoleeier"' }],
	weight: 'vekt'
};

const facts = (id: string): DataFacts => ({
	version: 1,
	id,
	name: '',
	note: '',
	dataset: 'svar',
	filter: null,
	split: null,
	weighted: false
});

const likert = likertSpec({ items: ITEMS, all: true, sd: true, hiddenBelow: null, decimals: 1 });
const groups: Omit<GroupDifferenceSpec, keyof DataFacts | 'design'> = {
	type: 'groupDifference',
	test: 'welch',
	allTests: true,
	continuity: false,
	levene: 'mean',
	pairwise: 'none',
	adjust: 'none',
	cluster: null,
	thresholds: { small: 0.2, moderate: 0.5, large: 0.8 },
	confidence: 0.95,
	seed: 1,
	dots: false
};
const byWave: GroupsDesign = { kind: 'groups', outcomes: ['samarbeid', 'nytte', 'timer'], group: 'bølge', categories: [] };
const byRole: GroupsDesign = { ...byWave, group: 'rolle' };
const regression: Omit<RegressionSpec, keyof DataFacts | 'errors'> = {
	type: 'regression',
	dependents: ['samarbeid', 'nytte'],
	predictors: [
		{ variable: 'bølge', as: 'categories', reference: 2021 },
		{ variable: 'rolle', as: 'categories', reference: 'Skoleleder' },
		{ variable: 'inntekt', as: 'plain' },
		{ variable: 'folketall', as: 'square', centred: false }
	],
	constant: true,
	weightKind: 'analytic',
	rows: 'each',
	confidence: 0.95,
	starLevels: [0.1, 0.05],
	layout: 'sideBySide',
	shown: { reading: true, full: true, coefficients: false, condition: true, diagnostics: false, partial: false, rows: false },
	rowKey: null
};
const reliability: Omit<ReliabilitySpec, keyof DataFacts | 'items'> = {type: 'reliability', scale: null, normalise: null, by: null };
const asItems = (names: readonly string[]) => names.map((variable) => ({ variable, reversed: null }));

/** Every kind of analysis that a report of such a survey has. */
const analyses: AnalysisSpec[] = [
	{ ...facts('frekvenser'), type: 'frequencies', variables: ['q1', 'rolle', 'bølge'], layout: 'each', cells: 'both', dontKnow: 'apart', order: 'value', unused: true, setBase: 'answered', decimals: 1 },
	{ ...facts('vektet-frekvens'), weighted: true, type: 'frequencies', variables: ['q1'], layout: 'each', cells: 'both', dontKnow: 'apart', order: 'value', unused: true, setBase: 'answered', decimals: 1 },
	{ ...facts('maal'), type: 'descriptives', variables: ['timer', 'samarbeid', 'inntekt', 'folketall'], statistics: ['mean', 'se', 'interval', 'sd', 'min', 'q1', 'median', 'q3', 'max', 'skewness', 'kurtosis'], quantiles: 6, confidence: 0.95, population: null, decimals: null, histogram: false },
	{ ...facts('maal-filter'), filter: 'eiere', type: 'descriptives', variables: ['timer', 'nytte'], statistics: ['mean', 'sd', 'median'], quantiles: 6, confidence: 0.95, population: null, decimals: null, histogram: false },
	{ ...likert, ...facts('likert'), groups: ['rolle'] },
	{ ...likert, ...facts('likert-utenfor'), items: ['q5', 'q9'], dontKnow: 'outside' },
	{ ...facts('snitt'), type: 'meanTable', items: ['samarbeid', 'nytte', 'timer'], groups: ['rolle'], layout: 'columns', limit: null, decimals: 2, showN: true, showRange: true, interval: true, confidence: 0.95, populations: [], itemPair: { first: 'samarbeid', second: 'nytte' }, bootstrap: { draws: 200, seed: 1 }, groupPairs: { kind: 'all' }, sizes: [], marks: { sd: null, midpoint: null } },
	{ ...facts('bolger'), type: 'categoryWave', variables: ['samarbeid', 'nytte'], categories: ['rolle'], wave: 'bølge', rows: 'waves', decimals: 2, cellN: true, limit: null, test: 'welch', testCategories: true, level: 0.05, confidence: 0.95, distributions: [], plots: false },
	{ ...groups, ...facts('to-grupper'), design: byWave },
	{ ...groups, ...facts('tre-grupper'), design: byRole, pairwise: 'tukeyKramer' },
	{ ...groups, ...facts('par'), design: { kind: 'paired', pairs: [{ first: 'før', second: 'etter' }] } },
	{ ...facts('korrelasjon'), type: 'correlation', variables: ['samarbeid', 'nytte', 'timer', 'inntekt'], columns: [], coefficient: 'pearson', missing: 'pairwise', by: 'bølge', together: true, layout: 'list', details: { p: true, interval: true, n: true }, levels: [0.05, 0.01], adjust: 'none', confidence: 0.95, predictors: false, heat: false, hideBelow: 0 },
	{ ...facts('rang'), type: 'correlation', variables: ['q1', 'q2', 'timer'], columns: [], coefficient: 'spearman', missing: 'listwise', by: null, together: false, layout: 'list', details: { p: true, interval: true, n: true }, levels: [0.05], adjust: 'none', confidence: 0.95, predictors: false, heat: false, hideBelow: 0 },
	{ ...facts('polykorisk'), type: 'correlation', variables: ['q1', 'q2', 'q3'], columns: [], coefficient: 'polychoric', missing: 'pairwise', by: null, together: false, layout: 'list', details: { p: true, interval: true, n: true }, levels: [0.05], adjust: 'none', confidence: 0.95, predictors: false, heat: false, hideBelow: 0 },
	{ ...facts('krysstabell'), type: 'crossTable', rows: ['q1'], column: 'rolle', cells: ['count', 'row', 'column', 'total', 'expected', 'residual'], dontKnow: 'apart', test: true, decimals: 1 },
	{ ...facts('alfa'), ...reliability, items: asItems(FIRST) },
	{ ...facts('alfa-bolge'), ...reliability, items: asItems(SECOND), by: 'bølge' },
	{ ...facts('faktor'), type: 'factor', ...FACTOR_DEFAULTS, items: ITEMS, preset: 'psych', iterationLimit: 1000, factors: { kind: 'typed', count: 2 }, hideBelow: 0, sorted: false },
	{ ...facts('faktor-spss'), type: 'factor', ...FACTOR_DEFAULTS, items: ITEMS, extraction: 'components', rotation: 'varimax', factors: { kind: 'typed', count: 2 }, hideBelow: 0, sorted: false },
	{ ...facts('regresjon'), ...regression, errors: { kind: 'usual' } },
	{ ...facts('regresjon-hc3'), ...regression, errors: { kind: 'hc3' } },
	{ ...facts('regresjon-klynge'), ...regression, errors: { kind: 'clustered', variable: 'kommunenr', correction: 'cr1' } },
	{ ...facts('regresjon-vekt'), ...regression, weighted: true, errors: { kind: 'usual' } },
	{ ...facts('regresjon-pspp'), ...regression, dependents: ['timer'], predictors: [{ variable: 'inntekt', as: 'plain' }, { variable: 'sentralitet', as: 'plain' }], errors: { kind: 'usual' } }
];

/** The recipe as the program saves it: text of a file. */
export const recipeText = (columns: readonly string[], signature: string): string =>
	serialiseRecipe({
		app: '0',
		analyses,
		datasets: [dataset],
		sources: [{ table: 'svar', fileName: 'survey.csv', layout: 'delimited', columns: [...columns], signature }],
		register: 'norway-2024'
	});
