import { FACTOR_DEFAULTS } from '../../../src/lib/core/analysis/factor/types';
import { comparisonSpec, likertSpec } from '../../../src/lib/core/analysis/likert/testing/spec';
import { makeDataset } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { AnalysisSpec, DataFacts } from '../../../src/lib/core/analysis/types';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import { CELL } from '../../../src/lib/core/table/types';
import { stream } from './stream';

/** Rows of the data set. */
const ROWS = 240;
const A = 'Trivsel; "i alt"';
const B = 'hva`slags\\navn';
const C = 'if';
const STEP = 'svar (1–4)';
const GROUP = 'Fylke & år';
const PLACE = "kommune's nr";
const WAVE = 'bølge';

const places = Array.from({ length: ROWS }, (_, row) => row);

/** Invented answers with names and values that are hard to write in code. */
export function generatedDataset(): Dataset {
	const next = stream(20261);
	const bump = () => next() + next() + next() + next() - 2;
	const size = places.map(() => Math.round(200 + 4000 * next() ** 2) / 10);
	const group = places.map(() => ['Øst', 'Vest "ytre"', "Nord; 'indre'"][Math.floor(3 * next())]);
	const wave = places.map(() => (next() < 0.45 ? 2022 : 2024.5));
	const a = places.map((row) => (next() < 0.08 ? null : 3 + 0.004 * size[row] + (group[row] === 'Øst' ? 0.5 : 0) + bump()));
	const b = places.map((row) => (next() < 0.06 ? null : 0.4 * (a[row] ?? 3) + bump()));
	const c = places.map((row) => Math.round(10 * (0.3 * (b[row] ?? 1) + bump())) / 10);
	const kinds = places.map(() => {
		const draw = next();
		return draw < 0.07 ? CELL.dontKnow : draw < 0.1 ? CELL.missing : draw < 0.12 ? CELL.suppressed : CELL.value;
	});
	const step = places.map((row) =>
		kinds[row] === CELL.value ? Math.min(4, Math.max(1, Math.round(2.5 + 0.6 * (b[row] ?? 0) + bump()))) : null
	);
	const place = places.map((row) => 5000 + ((row * 7) % 23));
	const common = places.map(() => [bump(), bump()]);
	const answers = Object.fromEntries(
		Array.from({ length: 8 }, (_, item) => [
			`a${item + 1}`,
			{
				values: places.map((row) =>
					next() < 0.02
						? null
						: Math.min(5, Math.max(1, Math.round(3 + (0.9 + 0.08 * item) * common[row][item % 2] + 0.25 * common[row][1 - (item % 2)] + 0.8 * bump())))
				)
			}
		])
	);
	const weight = places.map((row) => (row % 41 === 7 ? null : 1 + Math.floor(3 * next())));
	const labels = ['Svært "lite"', 'Lite', "Mye 'nok'", 'Svært mye'].map((label, at) => ({ value: at + 1, label }));
	const variables = {
		[A]: { values: a, label: 'Hvordan trives du?' },
		[B]: { values: b },
		[C]: { values: c },
		[STEP]: { values: step, kinds, valueLabels: labels, scale: { min: 1, max: 4 }, reversed: true },
		størrelse: { values: size },
		[GROUP]: { values: group },
		[WAVE]: { values: wave },
		[PLACE]: { values: place },
		...answers,
		vekt: { values: weight }
	};
	const dataset = makeDataset(variables, { weight: 'vekt', keys: { person: null, municipality: PLACE } });
	const mask = Uint8Array.from(place, (one) => Number(one !== 5003));
	const spec = { id: 'uten', name: 'Uten "5003"', condition: '' };
	return { ...dataset, filters: [{ spec, mask, passed: mask.filter(Boolean).length, known: ROWS, problem: null }] };
}

/** Everybody that the others are a sample of: places by group and wave, and one group that the sample does not have. */
export function everybody(): Dataset {
	const rows = Array.from({ length: 900 }, (_, row) => row);
	const dataset = makeDataset({
		fylke: { values: rows.map((row) => (row % 50 === 3 ? null : ['Øst', 'Vest "ytre"', "Nord; 'indre'", 'Sør'][row % 4])) },
		år: { values: rows.map((row) => (row % 3 === 0 ? 2024.5 : 2022)) },
		nr: { values: rows.map((row) => 5000 + Math.floor(row / 2)) },
		elever: { values: rows.map((row) => (row % 7 === 0 ? null : 10 + (row % 60))) }
	});
	return { ...dataset, spec: { ...dataset.spec, id: 'alle', name: 'Alle' } };
}

const facts = (id: string, changes: Partial<DataFacts> = {}): DataFacts => ({
	version: 1,
	id: `laget-${id}`,
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	...changes
});

const regression = {
	type: 'regression',
	dependents: [A, C],
	constant: true,
	weightKind: 'analytic',
	rows: 'each',
	confidence: 0.9,
	starLevels: [0.05],
	layout: 'sideBySide',
	shown: { reading: false, full: true, coefficients: false, condition: false, diagnostics: false, partial: false, rows: false },
	rowKey: null
} as const;
const predictors = [
	{ variable: B, as: 'plain' },
	{ variable: GROUP, as: 'categories', reference: 'Vest "ytre"' },
	{ variable: WAVE, as: 'categories', reference: null }
] as const;
const waves = { type: 'categoryWave', decimals: 2, cellN: true, limit: null, testCategories: true, level: 0.05, confidence: 0.95, plots: false } as const;
const likert = likertSpec({ all: true, sd: true, decimals: 1, empties: true });
const factor = { type: 'factor', ...FACTOR_DEFAULTS, items: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'], factors: { kind: 'typed', count: 2 }, hideBelow: 0, iterationLimit: 1000, parallel: { sets: 200, seed: 1 } } as const;
const sample = {
	type: 'representativeness',
	groupings: [
		{ variable: GROUP, other: 'fylke' },
		{ variable: WAVE, other: 'år' }
	],
	confidence: 0.95,
	decimals: 1
} as const;
const rates = { type: 'responseRate', totals: true, decimals: 0 } as const;
const logistic = {
	type: 'logistic',
	outcome: WAVE,
	event: null,
	confidence: 0.95,
	shown: { reading: false, coefficients: false, classification: true, calibration: true }
} as const;
const statistics = ['mean', 'se', 'interval', 'sd', 'min', 'q1', 'median', 'q3', 'max', 'skewness', 'kurtosis'] as const;
const frequencies = { type: 'frequencies', layout: 'each', cells: 'both', order: 'value', unused: true, setBase: 'answered', decimals: 1 } as const;
const means = {
	type: 'meanTable',
	items: [A, B, STEP],
	limit: null,
	decimals: 2,
	showN: true,
	showRange: true,
	interval: true,
	confidence: 0.95,
	populations: [],
	bootstrap: { draws: 100, seed: 1 },
	sizes: [],
	marks: { sd: null, midpoint: null }
} as const;
const cross = { type: 'crossTable', rows: [STEP, WAVE], column: GROUP, cells: ['count', 'row', 'column', 'total', 'expected', 'residual'], test: true, decimals: 1 } as const;
const groups = {
	type: 'groupDifference',
	test: 'welch',
	allTests: true,
	continuity: true,
	levene: 'median',
	pairwise: 'gamesHowell',
	adjust: 'none',
	cluster: null,
	thresholds: { small: 0.2, moderate: 0.5, large: 0.8 },
	confidence: 0.95,
	seed: 1,
	dots: false
} as const;
const correlation = {
	type: 'correlation',
	variables: [A, B, C, STEP],
	columns: [],
	by: null,
	together: false,
	layout: 'list',
	details: { p: true, interval: true, n: true },
	levels: [0.05],
	confidence: 0.95,
	predictors: false,
	heat: false,
	hideBelow: 0
} as const;
const items = [A, B, C].map((variable) => ({ variable, reversed: null }));

/** Analyses of it: weights, filter, split, and choices that the survey's do not have. */
export const generatedAnalyses = (
	[
		{ ...facts('maal-vekt', { weighted: true, filter: 'uten' }), type: 'descriptives', variables: [A, STEP], statistics: [...statistics], quantiles: 6, confidence: 0.9, population: null, decimals: null, histogram: false },
		{ ...facts('maal-delt', { split: GROUP }), type: 'descriptives', variables: [A, C], statistics: [...statistics], quantiles: 7, confidence: 0.95, population: 900, decimals: null, histogram: false },
		{ ...facts('frekvens-vekt', { weighted: true }), ...frequencies, variables: [STEP, GROUP], dontKnow: 'answer' },
		{ ...facts('frekvens-delt', { split: WAVE, filter: 'uten' }), ...frequencies, variables: [STEP], dontKnow: 'apart' },
		{ ...facts('kryss-vekt', { weighted: true }), ...cross, dontKnow: 'answer' },
		{ ...facts('kryss', { filter: 'uten' }), ...cross, dontKnow: 'apart' },
		{ ...facts('kryss-rang'), ...cross, rows: ['a1', STEP, WAVE], column: 'a2', dontKnow: 'apart' },
		{ ...facts('kryss-rang-vekt', { weighted: true }), ...cross, rows: ['a3'], column: STEP, cells: ['count'], dontKnow: 'apart' },
		{ ...facts('snitt-vekt', { weighted: true }), ...means, groups: [WAVE, GROUP], layout: 'columns', itemPair: null, groupPairs: { kind: 'none' } },
		{ ...facts('snitt-stablet'), ...means, groups: [GROUP], layout: 'stacked', itemPair: { first: A, second: B }, groupPairs: { kind: 'all' } },
		{ ...facts('tre-grupper'), ...groups, design: { kind: 'groups', outcomes: [A, C], group: GROUP, categories: [] } },
		{ ...facts('to-grupper', { split: GROUP }), ...groups, design: { kind: 'groups', outcomes: [A, B], group: WAVE, categories: [] } },
		{ ...facts('par'), ...groups, design: { kind: 'paired', pairs: [{ first: A, second: B }, { first: B, second: C }] } },
		{ ...facts('holm-par'), ...groups, pairwise: 'holm', adjust: 'holm', test: 'equalVariances', design: { kind: 'groups', outcomes: [A, C, B], group: GROUP, categories: [] } },
		{ ...facts('bh-rang'), ...groups, pairwise: 'benjaminiHochberg', adjust: 'benjaminiHochberg', test: 'ranks', continuity: false, confidence: 0.9, design: { kind: 'groups', outcomes: [A, C], group: GROUP, categories: [] } },
		{ ...facts('to-rang'), ...groups, adjust: 'holm', test: 'ranks', continuity: false, design: { kind: 'groups', outcomes: [A, C], group: WAVE, categories: [] } },
		{ ...facts('kendall'), ...correlation, coefficient: 'kendall', missing: 'listwise', adjust: 'none' },
		{ ...facts('holm', { filter: 'uten' }), ...correlation, columns: ['størrelse'], coefficient: 'pearson', missing: 'pairwise', adjust: 'holm' },
		{ ...facts('alfa'), type: 'reliability', items: [...items, { variable: STEP, reversed: null }], scale: null, normalise: null, by: WAVE },
		{ ...facts('regresjon-cr2'), ...regression, predictors: [...predictors, { variable: 'størrelse', as: 'square', centred: true }], errors: { kind: 'clustered', variable: PLACE, correction: 'auto' } },
		{ ...facts('regresjon-hc3', { split: WAVE }), ...regression, predictors: predictors.slice(0, 2), rows: 'common', errors: { kind: 'hc3' } },
		{ ...facts('regresjon-frekvens', { weighted: true }), ...regression, predictors: [...predictors], weightKind: 'frequency', errors: { kind: 'usual' } },
		{ ...likert, ...facts('likert-vekt', { weighted: true }), items: [STEP, WAVE, GROUP], groups: [GROUP], comparison: comparisonSpec({ pairs: 'first' }) },
		{ ...likert, ...facts('likert-personer', { weighted: true, filter: 'uten' }), items: [STEP], groups: [WAVE, GROUP], weightsAre: 'persons', show: 'both', rounding: 'twice', comparison: comparisonSpec({ test: 'mannWhitney', continuity: true, adjust: 'bh', confidence: 0.9 }) },
		{ ...likert, ...facts('likert-par'), items: [STEP, WAVE], groups: [GROUP], dontKnow: 'outside', show: 'count', nesting: 'groups', hiddenBelow: 72, comparison: comparisonSpec({ test: 'mannWhitney', adjust: 'none' }) },
		{ ...likert, ...facts('likert-t'), items: [STEP], groups: [WAVE], nesting: 'groups', dontKnow: 'outside', comparison: comparisonSpec({ adjust: 'none' }) },
		{ ...likert, ...facts('likert-delt', { split: WAVE }), items: [STEP], dontKnow: 'hidden', total: 'hundred' },
		{ ...facts('bolger-vekt', { weighted: true }), ...waves, variables: [A, B], categories: [GROUP], wave: WAVE, rows: 'waves', test: 'welch', distributions: [STEP] },
		{ ...facts('bolger-student', { filter: 'uten' }), ...waves, variables: [A], categories: [STEP, GROUP], wave: WAVE, rows: 'categories', test: 'student', distributions: [GROUP] },
		{ ...facts('bolger-grupper', { weighted: true, split: WAVE }), ...waves, variables: [A, C], categories: [], wave: GROUP, rows: 'waves', limit: 25, test: 'student', distributions: [STEP] },
		{ ...facts('faktor-axis', {}), ...factor, extraction: 'principalAxis', rotation: 'promax', preset: 'spss', missing: 'pairwise' },
		{ ...facts('faktor-oblimin', {}), ...factor, extraction: 'principalAxis', rotation: 'oblimin', preset: 'psych', correlation: 'spearman', factors: { kind: 'map' } },
		{ ...facts('faktor-minres', { filter: 'uten' }), ...factor, extraction: 'minres', rotation: 'oblimin', preset: 'spss', scores: 'bartlett' },
		{ ...facts('faktor-ml', {}), ...factor, extraction: 'likelihood', rotation: 'varimax', preset: 'psych', scores: 'andersonRubin' },
		{ ...facts('faktor-egen', { split: WAVE }), ...factor, extraction: 'components', rotation: 'promax', preset: 'own', own: { extraction: 'psych', rotation: 'psych', power: 3 }, factors: { kind: 'kaiser' } },
		{ ...facts('utvalg'), ...sample, key: null, layout: 'full', base: 'known', population: { dataset: 'alle', filter: null, key: null } },
		{ ...facts('utvalg-kommuner', { filter: 'uten' }), ...sample, key: PLACE, layout: 'full', base: 'all', confidence: 0.9, population: { dataset: 'alle', filter: null, key: 'nr' } },
		{ ...facts('utvalg-kort', { split: WAVE }), ...sample, groupings: sample.groupings.slice(0, 1), key: null, layout: 'short', base: 'known', population: { dataset: 'alle', filter: null, key: null } },
		{ ...facts('svar'), ...rates, groups: [GROUP, WAVE], unit: 'rows', population: { kind: 'dataset', dataset: 'alle', groups: ['fylke', 'år'], size: 'elever', key: null } },
		{ ...facts('svar-kommuner', { filter: 'uten' }), ...rates, groups: [GROUP], unit: 'municipalities', population: { kind: 'dataset', dataset: 'alle', groups: ['fylke'], size: null, key: 'nr' } },
		{ ...facts('svar-skrevet'), ...rates, groups: [WAVE], unit: 'rows', population: { kind: 'typed', groups: [{ values: ['2022'], population: 300, invited: 250 }, { values: ['2024.5'], population: 280, invited: null }, { values: ['2026'], population: 5, invited: null }] } },
		{ ...facts('svar-alle'), ...rates, groups: [], unit: 'municipalities', population: { kind: 'typed', groups: [{ values: [], population: 40, invited: null }] } },
		{ ...facts('logistisk'), ...logistic, predictors: [{ variable: B, as: 'plain' }, { variable: GROUP, as: 'categories', reference: null }, { variable: 'størrelse', as: 'square', centred: true }], method: 'likelihood', intervals: 'profile' },
		{ ...facts('logistisk-firth', { filter: 'uten' }), ...logistic, outcome: GROUP, event: 'Vest "ytre"', predictors: [predictors[0], predictors[2], { variable: 'størrelse', as: 'square', centred: false }], method: 'firth', intervals: 'auto' },
		{ ...facts('logistisk-auto', { split: GROUP }), ...logistic, predictors: [{ variable: A, as: 'plain' }, { variable: C, as: 'plain' }], method: 'auto', intervals: 'auto' },
		{ ...facts('logistisk-wald'), ...logistic, outcome: STEP, event: 4, predictors: [{ variable: B, as: 'plain' }, { variable: GROUP, as: 'categories', reference: 'Vest "ytre"' }], method: 'likelihood', intervals: 'wald', confidence: 0.9 },
		{ ...facts('snitt-uten-gruppe'), ...means, items: [A, B], groups: [STEP, GROUP], layout: 'columns', itemPair: { first: A, second: C }, groupPairs: { kind: 'none' } },
		{ ...facts('snitt-uten-gruppe-stablet', { weighted: true, filter: 'uten' }), ...means, items: [A, B], groups: [STEP], layout: 'stacked', itemPair: { first: A, second: B }, groupPairs: { kind: 'all' } },
		{ ...facts('frekvens-antall', { filter: 'uten' }), ...frequencies, order: 'count', variables: [STEP, WAVE], dontKnow: 'answer' },
		{ ...facts('maal-liten-populasjon', { weighted: true }), type: 'descriptives', variables: [A, C], statistics: [...statistics], quantiles: 7, confidence: 0.99, population: 50, decimals: null, histogram: false },
		{ ...facts('utvalg-delt', { split: GROUP }), ...sample, groupings: [{ variable: GROUP, other: 'år' }, { variable: WAVE, other: 'år' }], key: null, layout: 'full', base: 'all', population: { dataset: 'alle', filter: null, key: null } },
		{ ...facts('regresjon-cr2-vekt', { weighted: true, filter: 'uten' }), ...regression, predictors: [...predictors], errors: { kind: 'clustered', variable: PLACE, correction: 'cr2' } },
		{ ...facts('regresjon-usual'), ...regression, predictors: [...predictors, { variable: 'størrelse', as: 'square', centred: false }], errors: { kind: 'usual' } }
	] satisfies unknown[]
) as AnalysisSpec[];
