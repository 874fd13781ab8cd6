import { defaultSpec } from '../dataset/default-spec';
import { fromTable } from '../dataset/from-table';
import type { Dataset, DatasetSources } from '../dataset/types';
import { CELL, type CellName, type Column, type DataTable } from '../table/types';
import { loadNorway } from '../register/norway';
import { loadNorway2020 } from '../register/norway-2020';

/** A cell in a test: a number, a text, or a kind of empty cell. */
export type TestCell = number | string | { empty: Exclude<CellName, 'value'> };

/** A dataset of columns written out; a column with any number is one of numbers. */
export function testDataset(id: string, columns: Record<string, readonly TestCell[]>): Dataset {
	const rowCount = Object.values(columns).at(0)?.length ?? 0;
	const table: DataTable = {
		id,
		name: id,
		rowCount,
		columns: Object.entries(columns).map(([name, cells]) => columnOf(name, cells)),
		lines: Uint32Array.from({ length: rowCount }, (_, row) => row + 2),
		source: { fileName: `${id}.csv`, bytes: 0, fingerprint: id, publisher: 'none', layout: 'delimited' }
	};
	return { ...fromTable(table), spec: defaultSpec(id, id), filters: [], problems: [] };
}

function columnOf(name: string, cells: readonly TestCell[]): Column {
	const isText = cells.every((cell) => typeof cell === 'string');
	if (isText) {
		const levels = [...new Set(cells as string[])];
		return {
			type: 'text',
			name,
			levels,
			codes: Uint32Array.from(cells, (cell) => levels.indexOf(String(cell)))
		};
	}
	return {
		type: 'number',
		name,
		values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
		kinds: Uint8Array.from(cells, (cell) => (typeof cell === 'object' ? CELL[cell.empty] : CELL.value)),
		decimals: 0
	};
}

/** Norway as it comes with the program. */
export const norway: DatasetSources = {
	tables: new Map(),
	register: loadNorway(),
	register2020: loadNorway2020()
};

/** Datasets by id, as a link finds them. */
export const byId = (...datasets: Dataset[]): ReadonlyMap<string, Dataset> =>
	new Map(datasets.map((dataset) => [dataset.spec.id, dataset]));

/** The cells of a variable as they were written. */
export function cellsOf(
	{ variables }: Pick<Dataset, 'variables'>,
	name: string
): (number | string | null | CellName)[] {
	const column = variables.find((variable) => variable.column.name === name)?.column;
	if (!column) return [];
	if (column.type === 'text') return [...column.codes].map((code) => column.levels[code]);
	const names = Object.keys(CELL) as CellName[];
	return [...column.values].map((value, row) =>
		column.kinds[row] === CELL.value ? value : names[column.kinds[row]]
	);
}
