import type { Message } from '../outcome';
import { cellKind } from '../table/cell-kind';
import {
	CELL,
	CELL_NAMES,
	type CellName,
	type Column,
	type MeasurementLevel,
	type NumberColumn,
	type TextColumn,
	type ValueLabel,
	type VariableFormat
} from '../table/types';
import { findSeveralAnswers, type SeveralAnswers } from '../variables/split-answers';
import type { FilterSpec, ValueChange } from '../variables/types';
import type { Dataset, DatasetSpec, Variable } from './types';

/** How many bars a small picture of a variable has at the most. */
const BARS = 12;
/** Values of a variable are listed up to so many; a scale has five, counties fifteen. */
const LISTED = 50;

/** What a page shows of a variable without holding its values. */
export interface VariableSummary {
	name: string;
	label: string;
	type: 'number' | 'text';
	format: VariableFormat;
	measure: MeasurementLevel;
	valueLabels: ValueLabel[];
	scale: { min: number; max: number } | null;
	reversed: boolean;
	unit: string;
	source: string;
	isDerived: boolean;
	/** How a computed variable is made; see Variable. */
	made?: Variable['made'];
	/** See `Variable`. */
	scaleId?: string;
	changes?: ValueChange[];
	set?: string;
	/** The answers, where a cell holds several. */
	several: SeveralAnswers | null;
	/** Cells of each kind; for text, '' counts as missing where the column does not know better. */
	counts: Record<CellName, number>;
	/** Different values. */
	distinct: number;
	/** For numbers with values; null otherwise. */
	range: { min: number; max: number; mean: number } | null;
	/** The values with their counts, in ascending order, where there are few; else empty. */
	values: { value: number | string; count: number }[];
	/** Counts for a small picture: of the values where there are few, else of equal parts of the range. */
	bars: number[];
	decimals: number;
}

/** What a page shows of a dataset without holding its rows. */
export interface DatasetSummary {
	id: string;
	spec: DatasetSpec;
	rowCount: number;
	variables: VariableSummary[];
	filters: { spec: FilterSpec; passed: number; known: number; problem: Message | null }[];
	notes: Message[];
	problems: { variable: string; problem: Message }[];
	/** Rows with different persons and municipalities, where the variables are named. */
	persons: number | null;
	municipalities: number | null;
}

/** Sums a dataset up for a page. */
export function summariseDataset(dataset: Dataset): DatasetSummary {
	const { spec, rowCount, notes, problems } = dataset;
	const variables = dataset.variables.map(summariseVariable);
	const distinctOf = (name: string | null) =>
		name === null ? null : (variables.find((variable) => variable.name === name)?.distinct ?? null);
	return {
		id: spec.id,
		spec,
		rowCount,
		variables,
		filters: dataset.filters.map((filter) => ({
			spec: filter.spec,
			passed: filter.passed,
			known: filter.known,
			problem: filter.problem
		})),
		notes,
		problems,
		persons: distinctOf(spec.keys.person),
		municipalities: distinctOf(spec.keys.municipality)
	};
}

/** Sums a variable up: how many cells of each kind, its values and a small picture. */
export function summariseVariable(variable: Variable): VariableSummary {
	const { column, ...facts } = variable;
	const decimals = column.type === 'number' ? shownDecimals(column) : 0;
	return { name: column.name, type: column.type, ...facts, ...countsOf(column), decimals };
}

/** SPSS gives whole answers two decimals; nobody reads a 3 as 3,00. */
function shownDecimals({ values, kinds, decimals }: NumberColumn): number {
	if (decimals === 0) return 0;
	const isWhole = values.every((value, row) => kinds[row] !== CELL.value || Number.isInteger(value));
	return isWhole ? 0 : decimals;
}

type Counted = Pick<VariableSummary, 'counts' | 'distinct' | 'range' | 'values' | 'bars' | 'several'>;

/** Counts by the arrays they are of: a variable that was given another label is not counted again. */
const known = new WeakMap<Uint8Array | Uint32Array, { column: Column; counted: Counted }>();

function countsOf(column: Column): Counted {
	const key = column.type === 'number' ? column.kinds : column.codes;
	const before = known.get(key);
	if (before && hasSameCells(before.column, column)) return before.counted;
	const counted =
		column.type === 'number' ? summariseNumbers(column.values, column.kinds) : summariseText(column);
	known.set(key, { column, counted });
	return counted;
}

function hasSameCells(one: Column, other: Column): boolean {
	if (one.type === 'number') {
		return other.type === 'number' && one.values === other.values && one.kinds === other.kinds;
	}
	const isSame = other.type === 'text' && one.levels === other.levels && one.codes === other.codes;
	return isSame && one.kinds === other.kinds;
}

const noCounts = () => Object.fromEntries(CELL_NAMES.map((name) => [name, 0])) as Record<CellName, number>;

function summariseText(column: TextColumn): Counted {
	const { levels, codes, kinds } = column;
	const perLevel = new Uint32Array(levels.length);
	for (const code of codes) perLevel[code]++;
	const counts = noCounts();
	const values: Counted['values'] = [];
	levels.forEach((value, code) => {
		if (value !== '' && perLevel[code] > 0) values.push({ value, count: perLevel[code] });
	});
	if (kinds) for (let row = 0; row < codes.length; row++) counts[CELL_NAMES[cellKind(column, row)]]++;
	else {
		counts.value = values.reduce((sum, { count }) => sum + count, 0);
		counts.missing = codes.length - counts.value;
	}
	const largest = values.map(({ count }) => count).sort((a, b) => b - a);
	const bars = largest.slice(0, BARS);
	return {
		counts,
		distinct: values.length,
		range: null,
		values: values.length > LISTED ? [] : values,
		bars,
		several: findSeveralAnswers(levels, perLevel)
	};
}

function summariseNumbers(values: Float64Array, kinds: Uint8Array): Counted {
	const counts = noCounts();
	const found = new Map<number, number>();
	let [min, max, sum] = [Infinity, -Infinity, 0];
	for (let row = 0; row < values.length; row++) {
		counts[CELL_NAMES[kinds[row]]]++;
		if (kinds[row] !== CELL.value) continue;
		const value = values[row];
		if (value < min) min = value;
		if (value > max) max = value;
		sum += value;
		found.set(value, (found.get(value) ?? 0) + 1);
	}
	if (counts.value === 0) return { counts, distinct: 0, range: null, values: [], bars: [], several: null };
	const list = [...found].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
	const range = { min, max, mean: sum / counts.value };
	if (list.length <= BARS) {
		const bars = list.map(({ count }) => count);
		return { counts, distinct: list.length, range, values: list, bars, several: null };
	}
	const bars = new Array<number>(BARS).fill(0);
	for (const { value, count } of list) {
		bars[Math.min(BARS - 1, Math.floor(((value - min) / (max - min)) * BARS))] += count;
	}
	const listed = list.length > LISTED ? [] : list;
	return { counts, distinct: list.length, range, values: listed, bars, several: null };
}
