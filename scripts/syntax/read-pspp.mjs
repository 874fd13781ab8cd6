import { READERS } from './pspp-readers.mjs';

/**
 * @typedef {{ place: string[], value: number, close: number }} Found section, table, row, column
 * @typedef {{ title: string, rows: string[][], section: string }} Table
 */

/** The cells of a line of CSV. @param {string} line */
function cellsOf(line) {
	const cells = [];
	let [cell, isQuoted] = ['', false];
	for (let at = 0; at < line.length; at++) {
		const sign = line[at];
		if (sign === '"' && isQuoted && line[at + 1] === '"') {
			cell += '"';
			at++;
		} else if (sign === '"') isQuoted = !isQuoted;
		else if (sign === ',' && !isQuoted) {
			cells.push(cell);
			cell = '';
		} else cell += sign;
	}
	return [...cells, cell];
}

/**
 * The tables that PSPP printed, each with the value of the split that it is of.
 * @param {string} text
 * @returns {Table[]}
 */
function tablesOf(text) {
	/** @type {Table[]} */
	const tables = [];
	let section = '';
	for (const block of text.split('\n\n')) {
		const lines = block.trim().split('\n');
		const first = lines.findIndex((line) => /^"?Table: /.test(line));
		if (first < 0) continue;
		const title = cellsOf(lines[first]).join(',').slice('Table: '.length);
		const rows = lines.slice(first + 1).map(cellsOf);
		if (title === 'Split Values')
			section = rows
				.slice(1)
				.map((row) => row[1])
				.join(' ');
		else tables.push({ title, rows, section });
	}
	return tables;
}

/**
 * A printed number, as close as its digits: half of the last one.
 * @param {string[]} place
 * @param {string | undefined} printed
 * @returns {Found[]} none where nothing is printed
 */
function found(place, printed) {
	const plain = (printed ?? '').replace(/\[.*\]|<|%/g, '').trim();
	if (!/^-?\d*\.?\d+([eE][-+]?\d+)?$/.test(plain)) return [];
	const share = (printed ?? '').includes('%') ? 100 : 1;
	const decimals = plain.includes('.') ? plain.split('.')[1].length : 0;
	const value = Number(plain) / share;
	const half = (0.5 * 10 ** -decimals * 1.001) / share;
	return [{ place, value, close: Math.max(1e-9, half / Math.max(1, Math.abs(value))) }];
}

/**
 * The numbers that PSPP printed, with the places that they have in the app's tables.
 * @param {{ type: string, spec: any, facts: any, spss: string | null, cells: [string, string, string, string, number][] }} one
 * @param {string} text its output as CSV
 * @returns {Found[]}
 */
export function readPspp(one, text) {
	const reader = READERS[one.type];
	if (!reader) return [];
	const { columns } = one.facts;
	/** A printed value as the ids of tables have it. @param {string} spss @param {string} printed */
	const valueOf = (spss, printed) => {
		const column = columns.find(
			(/** @type {any} */ { spss: name }) => name === spss || `${name.slice(0, 60)}_no` === spss
		);
		if (!column) return printed;
		if (!column.isText) return String(Number(printed));
		return column.spss === spss ? printed.trim() : String(column.values[Number(printed) - 1]);
	};
	/** The variable with a name. @param {string} spss */
	const sourceOf = (spss) =>
		columns.find((/** @type {any} */ column) => column.spss === spss)?.source ?? spss;
	/** @param {string | null} name */
	const spssOf = (name) =>
		columns.find((/** @type {any} */ { role, source }) => role === 'variable' && source === name)?.spss ?? '';
	const { spec } = one;
	const by = spec.split ?? spec.by ?? null;
	const tables = tablesOf(text).map((table) => ({
		...table,
		section: table.section === '' ? '' : valueOf(spssOf(by), table.section)
	}));
	return tables.length === 0 ? [] : reader({ ...one, tables, found, valueOf, sourceOf, spssOf });
}
