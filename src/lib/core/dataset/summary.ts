import type { Message } from '../outcome';
import {
	CELL,
	CELL_NAMES,
	type CellName,
	type MeasurementLevel,
	type ValueLabel,
	type VariableFormat
} from '../table/types';
import type { FilterSpec } from '../variables/types';
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
	/** Cells of each kind; for text, '' counts as missing. */
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
	const { column, label, format, measure, valueLabels, scale, reversed, unit, source, isDerived, made } =
		variable;
	const facts = { label, format, measure, valueLabels, scale, reversed, unit, source, isDerived, made };
	const name = { name: column.name, type: column.type };
	return column.type === 'text'
		? { ...name, ...facts, ...summariseText(column.levels, column.codes), decimals: 0 }
		: { ...name, ...facts, ...summariseNumbers(column.values, column.kinds), decimals: column.decimals };
}

type Counted = Pick<VariableSummary, 'counts' | 'distinct' | 'range' | 'values' | 'bars'>;

const noCounts = () => Object.fromEntries(CELL_NAMES.map((name) => [name, 0])) as Record<CellName, number>;

function summariseText(levels: readonly string[], codes: Uint32Array): Counted {
	const perLevel = new Uint32Array(levels.length);
	for (const code of codes) perLevel[code]++;
	const counts = noCounts();
	const values: Counted['values'] = [];
	levels.forEach((value, code) => {
		if (value === '') counts.missing += perLevel[code];
		else if (perLevel[code] > 0) values.push({ value, count: perLevel[code] });
	});
	counts.value = codes.length - counts.missing;
	const largest = values.map(({ count }) => count).sort((a, b) => b - a);
	const bars = largest.slice(0, BARS);
	return { counts, distinct: values.length, range: null, values: values.length > LISTED ? [] : values, bars };
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
	if (counts.value === 0) return { counts, distinct: 0, range: null, values: [], bars: [] };
	const list = [...found].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
	const range = { min, max, mean: sum / counts.value };
	if (list.length <= BARS) {
		return { counts, distinct: list.length, range, values: list, bars: list.map(({ count }) => count) };
	}
	const bars = new Array<number>(BARS).fill(0);
	for (const { value, count } of list) {
		bars[Math.min(BARS - 1, Math.floor(((value - min) / (max - min)) * BARS))] += count;
	}
	return { counts, distinct: list.length, range, values: list.length > LISTED ? [] : list, bars };
}
