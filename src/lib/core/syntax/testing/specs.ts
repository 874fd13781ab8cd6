import { FACTOR_DEFAULTS } from '../../analysis/factor/types';
import { comparisonSpec, likertSpec } from '../../analysis/likert/testing/spec';
import type { AnalysisSpec, DataFacts } from '../../analysis/types';

const facts: DataFacts = {
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: 'f',
	split: null,
	weighted: true
};

/** An analysis of most kinds, of two numbers, a text and a weight with these names, for tests of what names can break. */
export const specsOf = ([a, b, group, weight]: string[]): AnalysisSpec[] => [
	{
		...facts,
		type: 'descriptives',
		variables: [a, b],
		statistics: ['mean'],
		quantiles: 6,
		confidence: 0.95,
		population: null,
		decimals: null,
		histogram: false
	},
	{
		...facts,
		split: group,
		type: 'frequencies',
		variables: [a, group],
		layout: 'each',
		cells: 'both',
		dontKnow: 'answer',
		order: 'value',
		unused: true,
		setBase: 'answered',
		decimals: 1
	},
	{
		...facts,
		type: 'crossTable',
		rows: [a],
		column: group,
		cells: [],
		dontKnow: 'apart',
		test: true,
		decimals: 0
	},
	{
		...facts,
		type: 'reliability',
		items: [a, b].map((variable) => ({ variable, reversed: null })),
		scale: null,
		normalise: null,
		by: group
	},
	{
		...facts,
		type: 'regression',
		dependents: [a],
		predictors: [
			{ variable: b, as: 'square', centred: false },
			{ variable: group, as: 'categories', reference: null }
		],
		constant: true,
		errors: { kind: 'clustered', variable: group, correction: 'auto' },
		weightKind: 'analytic',
		rows: 'each',
		confidence: 0.95,
		starLevels: [],
		layout: 'stacked',
		shown: {
			reading: false,
			full: true,
			coefficients: false,
			condition: false,
			diagnostics: false,
			partial: false,
			rows: false
		},
		rowKey: null
	},
	{
		...likertSpec({ items: [a, group], groups: [group], all: true, comparison: comparisonSpec() }),
		...facts
	},
	{
		...facts,
		type: 'categoryWave',
		variables: [a, b],
		categories: [group],
		wave: a,
		rows: 'waves',
		decimals: 2,
		cellN: true,
		limit: 5,
		test: 'welch',
		testCategories: true,
		level: 0.05,
		confidence: 0.95,
		distributions: [group],
		plots: false
	},
	{
		...FACTOR_DEFAULTS,
		...facts,
		type: 'factor',
		items: [a, b, weight],
		rotation: 'oblimin',
		missing: 'pairwise'
	},
	{
		...facts,
		type: 'logistic',
		outcome: group,
		event: null,
		predictors: [
			{ variable: a, as: 'categories', reference: null },
			{ variable: b, as: 'square', centred: false }
		],
		method: 'auto',
		intervals: 'auto',
		confidence: 0.95,
		shown: { reading: true, coefficients: true, classification: true, calibration: true }
	},
	{
		...facts,
		type: 'representativeness',
		groupings: [{ variable: group, other: a }],
		key: group,
		population: { dataset: 'data', filter: null, key: b },
		layout: 'full',
		base: 'all',
		confidence: 0.95,
		decimals: 0
	},
	{
		...facts,
		type: 'responseRate',
		groups: [group, a],
		unit: 'rows',
		population: { kind: 'typed', groups: [{ values: [b, a], population: 7, invited: 3 }] },
		totals: true,
		decimals: 0
	},
	{
		...facts,
		type: 'structure',
		draws: [
			{
				variable: group,
				label: b,
				year: group,
				values: [{ value: a, as: 'spread' }],
				empty: 'none',
				population: a
			},
			{
				variable: a,
				label: '',
				year: 1,
				values: [{ value: 1, as: 'drawn' }],
				empty: 'leftOut',
				population: b
			}
		],
		year: a,
		blocks: [{ title: group, theme: 'other', variables: [a, b] }],
		published: [],
		show: ['profile', 'years', 'statistics', 'tests', 'influence', 'counties', 'population', 'history'],
		others: 'never',
		pooled: 'participations',
		key: group,
		nameVariable: null,
		county: group,
		together: [group, a],
		schools: b,
		large: 9,
		test: 'ranks',
		effect: 'd',
		adjust: 'holm',
		shares: 'exact',
		quantiles: 7,
		confidence: 0.95,
		decimals: null
	}
];
