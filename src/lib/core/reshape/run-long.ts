import { FreeNames } from '../dataset/free-name';
import { valueWriter } from '../dataset/value-text';
import type { Dataset, DatasetBase, Variable } from '../dataset/types';
import { fail, ok, type Message, type Outcome } from '../outcome';
import { allRows, pickRows, placeNumbers, placeTexts, type CellPiece } from '../table/place-cells';
import { CELL, type Column, type ValueLabel } from '../table/types';
import type { LongShape, ReshapeCode } from './types';

/** More rows than this are hardly meant, and would fill the memory. */
const MAX_ROWS = 5_000_000;

/**
 * Wide → long. The new rows of an old one stand together, in the order of the cases. Kinds of empty cell are kept; a
 * measure that has no column for a case is missing there.
 */
export function runLong(shape: LongShape, dataset: Dataset): Outcome<DatasetBase, ReshapeCode> {
	const { keep, dimensions, measures, cases, skipMissing } = shape;
	const name = dataset.spec.name;
	if (cases.length === 0 || measures.length === 0) return fail('reshape.nothing', { dataset: name });
	const byName = new Map(dataset.variables.map((variable) => [variable.column.name, variable]));
	const used = [...keep, ...cases.flatMap(({ columns }) => columns.filter((column) => column !== null))];
	const unknown = used.find((variable) => !byName.has(variable));
	if (unknown !== undefined) return fail('reshape.noVariable', { dataset: name, variable: unknown });
	const twice = used.find((variable, index) => used.indexOf(variable) !== index);
	if (twice !== undefined) return fail('reshape.usedTwice', { dataset: name, variable: twice });
	const count = dataset.rowCount * cases.length;
	if (count > MAX_ROWS) return fail('reshape.tooManyRows', { dataset: name, count, limit: MAX_ROWS });

	const names = new FreeNames();
	const notes: Message[] = [];
	const old = Uint32Array.from({ length: count }, (_, index) => Math.floor(index / cases.length));
	const kept = keep.flatMap((wish) => {
		const variable = byName.get(wish);
		return variable ? [renamed(variable, pickRows(variable.column, old), names.take(wish))] : [];
	});
	const dims = dimensions.map((dimension, place) =>
		dimensionVariable(
			{ ...dimension, name: names.take(dimension.name) },
			cases.map(({ values }) => values[place] ?? ''),
			count
		)
	);
	const turned = measures.map((measure, place) => {
		const columns = cases.map(({ columns }) => {
			const column = columns[place] ?? null;
			return column === null ? null : (byName.get(column) ?? null);
		});
		return joinColumns({ ...measure, name: names.take(measure.name) }, columns, dataset.rowCount, notes);
	});
	const rows = skipMissing ? rowsWithSomething(turned, count) : null;
	const variables = [...kept, ...dims, ...turned].map((variable) =>
		rows ? { ...variable, column: pickRows(variable.column, rows) } : variable
	);
	const left = rows ? count - rows.length : 0;
	const params = { rows: dataset.rowCount, cases: cases.length, count: count - left };
	notes.unshift({ code: 'reshape.noteLong', params });
	if (left > 0) notes.push({ code: 'reshape.noteSkipped', params: { count: left } });
	const { names: files, of, lines } = dataset.rows;
	const order = rows ? rows.map((row) => old[row]) : old;
	return ok({
		rowCount: count - left,
		variables,
		rows: {
			names: files,
			...(of && { of: Uint16Array.from(order, (row) => of[row]) }),
			lines: order.map((row) => lines[row])
		},
		notes
	});
}

const renamed = (variable: Variable, column: Column, name: string): Variable => ({
	...variable,
	column: { ...column, name },
	isDerived: false
});

function dimensionVariable(
	{ name, label }: { name: string; label: string },
	ofCase: readonly (number | string)[],
	count: number
): Variable {
	const isNumber = ofCase.every((value) => typeof value === 'number');
	const levels = ['', ...new Set(ofCase.map(String).filter((text) => text !== ''))];
	const code = new Map(levels.map((text, index) => [text, index]));
	const codes = ofCase.map((value) => code.get(String(value)) ?? 0);
	const column: Column = isNumber
		? {
				type: 'number',
				name,
				values: Float64Array.from({ length: count }, (_, row) => Number(ofCase[row % ofCase.length])),
				kinds: new Uint8Array(count),
				decimals: 0
			}
		: {
				type: 'text',
				name,
				levels,
				codes: Uint32Array.from({ length: count }, (_, row) => codes[row % codes.length])
			};
	return {
		column,
		label,
		format: isNumber ? 'number' : 'text',
		measure: isNumber ? 'ordinal' : 'nominal',
		// Years are written as they are, without a space for thousands.
		valueLabels: isNumber ? [...new Set(ofCase)].map((value) => ({ value, label: String(value) })) : [],
		scale: null,
		reversed: false,
		unit: '',
		source: '',
		isDerived: false
	};
}

/** The columns of a measure, one for each case, as one variable. */
function joinColumns(
	{ name, label }: { name: string; label: string },
	columns: readonly (Variable | null)[],
	rowCount: number,
	notes: Message[]
): Variable {
	const there = columns.filter((variable) => variable !== null);
	const types = new Set(there.map(({ column }) => column.type));
	const isText = types.has('text');
	if (types.size > 1) notes.push({ code: 'reshape.noteTypes', params: { variable: name } });
	const every = allRows(rowCount);
	const pieces = columns.map((variable, place): CellPiece => ({
		column: variable?.column ?? null,
		empty: CELL.missing,
		rows: every,
		start: place,
		step: columns.length,
		...(variable && { written: valueWriter(variable) })
	}));
	const count = rowCount * columns.length;
	const column = isText ? placeTexts(name, count, pieces) : placeNumbers(name, count, pieces);
	const labels = joinLabels(there, isText && types.size > 1);
	if (labels.differing > 0)
		notes.push({ code: 'reshape.noteLabels', params: { variable: name, count: labels.differing } });
	const first = there.at(0);
	return {
		column,
		label,
		format: isText ? 'text' : (first?.format ?? 'number'),
		measure: types.size > 1 ? 'nominal' : (first?.measure ?? 'scale'),
		valueLabels: labels.all,
		scale: isText ? null : (first?.scale ?? null),
		reversed: first?.reversed ?? false,
		unit: there.every(({ unit }) => unit === first?.unit) ? (first?.unit ?? '') : '',
		source: first?.source ?? '',
		isDerived: false
	};
}

function joinLabels(variables: readonly Variable[], none: boolean): { all: ValueLabel[]; differing: number } {
	if (none) return { all: [], differing: 0 };
	const all = new Map<number | string, string>();
	const differing = new Set<number | string>();
	for (const { value, label } of variables.flatMap(({ valueLabels }) => valueLabels)) {
		const known = all.get(value);
		if (known === undefined) all.set(value, label);
		else if (known !== label) differing.add(value);
	}
	return { all: [...all].map(([value, label]) => ({ value, label })), differing: differing.size };
}

/** Rows in which some measure is more than missing. */
function rowsWithSomething(variables: readonly Variable[], count: number): Uint32Array {
	return allRows(count).filter((row) =>
		variables.some(({ column }) =>
			column.type === 'number' ? column.kinds[row] !== CELL.missing : column.levels[column.codes[row]] !== ''
		)
	);
}
