import { findVariable } from '../../dataset/find-variable';
import type { Dataset, Variable } from '../../dataset/types';
import { valueWriter } from '../../dataset/value-text';
import type { Message } from '../../outcome';
import { cellKind } from '../../table/cell-kind';
import { CELL } from '../../table/types';
import type { AllocationColumn, AllocationCounty, AllocationSpec, ColumnSource } from './types';

/** A table with its columns filled from other tables, and what the reader should know of it. */
export interface Fetched {
	spec: AllocationSpec;
	/** Codes under `allocation`; params: column (by name), table. */
	notes: { column: AllocationColumn; message: Message; severity: 'warning' | 'problem' }[];
}

/** Up to so many decimals are exact in a typed cell. */
const DECIMALS = 6;

/**
 * Fills the columns that follow other tables: rows of a table counted by county, or one of its variables summed. A county
 * without rows gets 0 rows, and an empty cell for a sum; rows without a value are left out of a sum and counted.
 * @param datasets the datasets of the project that could be made, by id
 */
export function fetchColumns(spec: AllocationSpec, datasets: ReadonlyMap<string, Dataset>): Fetched {
	const notes: Fetched['notes'] = [];
	const cells = spec.columns.map((column) => {
		if (!column.from) return null;
		const dataset = datasets.get(column.from.dataset);
		if (!dataset) {
			notes.push({ column, message: { code: 'allocation.sourceGone' }, severity: 'problem' });
			return spec.counties.map(() => '');
		}
		const taken = take(column.from, dataset, spec.counties);
		for (const note of taken.notes)
			notes.push({
				column,
				message: { ...note.message, params: { ...note.message.params, table: dataset.spec.name } },
				severity: note.severity
			});
		return taken.cells;
	});
	const counties = spec.counties.map((county, row) => ({
		...county,
		cells: spec.columns.map((_, place) => cells[place]?.[row] ?? county.cells[place] ?? '')
	}));
	return { spec: { ...spec, counties }, notes };
}

type Note = Omit<Fetched['notes'][number], 'column'>;

function take(
	from: ColumnSource,
	dataset: Dataset,
	counties: readonly AllocationCounty[]
): { cells: string[]; notes: Note[] } {
	const nothing = (variable: string): ReturnType<typeof take> => ({
		cells: counties.map(() => ''),
		notes: [{ message: { code: 'allocation.sourceNoVariable', params: { variable } }, severity: 'problem' }]
	});
	const county = findVariable(dataset.variables, from.county);
	if (!county) return nothing(from.county);
	const wanted = from.take.kind === 'rows' ? null : findVariable(dataset.variables, from.take.variable);
	if (wanted === undefined) return nothing(from.take.kind === 'rows' ? '' : from.take.variable);
	const placeOf = placesOf(counties);
	const countyText = texts(county);
	const rows = counties.map(() => ({ count: 0, sum: 0 }));
	let [strangers, empty] = [0, 0];
	const counts = counting(from, wanted);
	const sums = from.take.kind === 'sum' && wanted?.column.type === 'number' ? wanted.column : null;
	for (let row = 0; row < dataset.rowCount; row++) {
		if (!counts(row)) continue;
		const place = placeOf(countyText(row));
		if (place === undefined) {
			strangers++;
			continue;
		}
		if (!sums) rows[place].count++;
		else if (cellKind(sums, row) === CELL.value) {
			rows[place].count++;
			rows[place].sum += sums.values[row];
		} else empty++;
	}
	const notes: Note[] = [];
	const warn = (code: string, count: number) =>
		count > 0 && notes.push({ message: { code, params: { count } }, severity: 'warning' });
	warn('allocation.sourceStrangers', strangers);
	warn('allocation.sourceEmpty', empty);
	if (from.take.kind === 'sum' && !sums) return nothing(from.take.variable);
	return {
		cells: rows.map(({ count, sum }) => (!sums ? String(count) : count === 0 ? '' : written(sum))),
		notes
	};
}

/** A number as it could have been typed: no exponent, at most six decimals. Below 0 it stays so, and is refused there. */
const written = (sum: number): string => sum.toFixed(DECIMALS).replace(/\.?0+$/, '');

/** Whether a row is counted. */
function counting(from: ColumnSource, variable: Variable | null | undefined): (row: number) => boolean {
	if (from.take.kind !== 'values' || !variable) return () => true;
	const values = new Set(from.take.values);
	const text = texts(variable);
	return (row) => values.has(text(row));
}

/** The cells of a variable as texts: labels for coded values; '' for an empty cell. */
function texts({ column, valueLabels, format }: Variable): (row: number) => string {
	if (column.type === 'text') return (row) => column.levels[column.codes[row]] ?? '';
	const write = valueWriter({ valueLabels, format });
	return (row) => (cellKind(column, row) === CELL.value ? write(column.values[row]) : '');
}

/** Which row of the table a county's number or name stands in; a number that lost its zero is not guessed. */
function placesOf(counties: readonly AllocationCounty[]): (text: string) => number | undefined {
	const plain = (text: string) => text.trim().toLocaleLowerCase('nb');
	const places = new Map<string, number>();
	counties.forEach(({ number, name }, place) => {
		for (const text of [number, name].map(plain))
			if (text !== '' && !places.has(text)) places.set(text, place);
	});
	return (text) => places.get(plain(text));
}
