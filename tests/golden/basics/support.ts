import { readFileSync } from 'node:fs';
import type { CrossTableSpec } from '../../../src/lib/core/analysis/cross-table/types';
import { STATISTICS, type DescriptivesSpec } from '../../../src/lib/core/analysis/descriptives/types';
import type { FrequenciesSpec } from '../../../src/lib/core/analysis/frequencies/types';
import { makeDataset } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import type { ResultTable, Text } from '../../../src/lib/core/report/types';

type Numbers = (number | null)[];

/** A data set with what R and PSPP say of it; see make_expected.R. */
export interface Case {
	x: Numbers;
	g: Numbers;
	h: Numbers;
	w: number[] | null;
	r: {
		n: number;
		mean: number | null;
		sd: number | null;
		low: number | null;
		high: number | null;
		q7: number[] | null;
		q6: number[] | null;
		skewness: number | null;
		kurtosis: number | null;
	} | null;
	pspp: {
		[Name in
			| 'mean'
			| 'se'
			| 'sd'
			| 'low'
			| 'high'
			| 'skewness'
			| 'skewnessSe'
			| 'kurtosis'
			| 'kurtosisSe'
			| 'chiSquare'
			| 'df'
			| 'cramersV']: number | null;
	} & { quartiles: number[] | null; frequencies: [number, number][] };
	cross: {
		rows: number[];
		columns: number[];
		counts: number[][];
		statistic: number;
		df: number;
		p: number;
		expected: number[][];
		residuals: number[][];
		v: number;
		fisher: number | null;
	} | null;
}

export const expected: {
	cases: Case[];
	fit: { sample: number[]; all: number[]; statistic: number; df: number; p: number; expected: number[] }[];
	fisher: { counts: number[][]; p: number }[];
} = JSON.parse(readFileSync('tests/golden/basics/expected.json', 'utf8'));

/** Facts of an analysis of the dataset `data`. */
export const FACTS = {
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true
} as const;

export const descriptives = (changes: Partial<DescriptivesSpec> = {}): DescriptivesSpec => ({
	type: 'descriptives',
	...FACTS,
	variables: ['x'],
	statistics: [...STATISTICS],
	quantiles: 7,
	confidence: 0.95,
	population: null,
	decimals: null,
	histogram: false,
	...changes
});

export const frequencies = (changes: Partial<FrequenciesSpec> = {}): FrequenciesSpec => ({
	type: 'frequencies',
	...FACTS,
	variables: ['x'],
	layout: 'each',
	cells: 'count',
	dontKnow: 'apart',
	order: 'value',
	unused: true,
	setBase: 'answered',
	decimals: 1,
	...changes
});

export const crossTable = (changes: Partial<CrossTableSpec> = {}): CrossTableSpec => ({
	type: 'crossTable',
	...FACTS,
	rows: ['g'],
	column: 'h',
	cells: ['count', 'row', 'column', 'total', 'expected', 'residual'],
	dontKnow: 'apart',
	test: true,
	decimals: 1,
	...changes
});

export const datasetOf = ({ x, g, h, w }: Case): Dataset =>
	makeDataset(
		{ x: { values: x }, g: { values: g }, h: { values: h }, ...(w ? { w: { values: w } } : {}) },
		w ? { weight: 'w' } : {}
	);

/** The value of a cell, by the ids of its row and column. */
export function valueAt(table: ResultTable<Text>, row: string, column: string): number | null {
	const at = table.columns.findIndex(({ id }) => id === column);
	const found = table.rows.find(({ id }) => id === row);
	if (at < 0 || !found) throw new Error(`${table.id} has no cell ${row}, ${column}`);
	const { value } = found.cells[at];
	return typeof value === 'number' ? value : null;
}
