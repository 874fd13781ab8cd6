import type { Dataset, Variable } from '../dataset/types';
import { CELL, type CellKind, type EmptyName } from '../table/types';

/** A cell for a test: a number, a text, or a kind of empty cell. */
export type TestCell = number | string | { empty: EmptyName };

type Facts = Partial<Omit<Variable, 'column'>>;

/** A variable for tests: text when a cell is text, else numbers. */
export function testVariable(name: string, cells: readonly TestCell[], facts: Facts = {}): Variable {
	const isText = cells.some((cell) => typeof cell === 'string');
	const levels = [...new Set(cells.map((cell) => (typeof cell === 'string' ? cell : '')))];
	const kindOf = (cell: TestCell): CellKind => (typeof cell === 'object' ? CELL[cell.empty] : CELL.value);
	return {
		label: '',
		format: isText ? 'text' : 'number',
		measure: isText ? 'nominal' : 'scale',
		valueLabels: [],
		scale: null,
		reversed: false,
		unit: '',
		source: '',
		isDerived: false,
		...facts,
		column: isText
			? {
					type: 'text',
					name,
					levels,
					codes: Uint32Array.from(cells, (cell) => levels.indexOf(typeof cell === 'string' ? cell : ''))
				}
			: {
					type: 'number',
					name,
					values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
					kinds: Uint8Array.from(cells, kindOf),
					decimals: 0
				}
	};
}

/** A dataset for tests, read from a file of its own name. */
export function testDataset(id: string, variables: Variable[]): Dataset {
	const [first] = variables;
	const rowCount = first.column.type === 'number' ? first.column.values.length : first.column.codes.length;
	return {
		spec: {
			type: 'dataset',
			version: 1,
			id,
			name: id,
			instrument: '',
			origin: { kind: 'table', table: id },
			edits: [],
			derived: [],
			filters: [],
			weight: null,
			keys: { person: null, municipality: null }
		},
		rowCount,
		variables,
		rows: { names: [`${id}.csv`], lines: Uint32Array.from({ length: rowCount }, (_, row) => row + 2) },
		notes: [],
		filters: [],
		problems: []
	};
}

/** The cells of a variable as they were given. */
export function cellsOf({ column }: Variable): TestCell[] {
	if (column.type === 'text') return [...column.codes].map((code) => column.levels[code]);
	const names = Object.entries(CELL);
	return [...column.values].map((value, row) => {
		const kind = names.find(([, byte]) => byte === column.kinds[row])?.[0] ?? '';
		return kind === 'value' ? value : { empty: kind as EmptyName };
	});
}

/** Value labels 1, 2, … for a list of texts. */
export const labelled = (...labels: string[]) => labels.map((label, index) => ({ value: index + 1, label }));
