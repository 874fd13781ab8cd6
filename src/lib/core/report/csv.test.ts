import { expect, it } from 'vitest';
import { toCsv } from './csv';
import type { ResultCell, ResultTable } from './types';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const share = (value: number | null, words?: string): ResultCell => ({
	value,
	format: { kind: 'share', decimals: 0 },
	...(words === undefined ? {} : { text: words })
});

const table = (cells: ResultCell[][]): ResultTable => ({
	id: 'list',
	title: 'Lista',
	columns: [
		{ id: 'name', label: 'Kommune', align: 'start' },
		{ id: 'share', label: 'Andel', align: 'end' }
	],
	rows: cells.map((row, index) => ({ id: String(index), cells: row })),
	notes: ['En merknad']
});

const norwegian = { separator: ';', decimal: ',' } as const;

// Expected files are written by hand from RFC 4180.
it('writes plain unrounded numbers with the decimal mark of the style', () => {
	const list = table([[text('Lillevåg'), share(23 / 36)]]);
	expect(toCsv(list, norwegian)).toBe('Kommune;Andel\r\nLillevåg;0,6388888888888888\r\n');
	expect(toCsv(list, { separator: ',', decimal: '.' })).toBe(
		'Kommune,Andel\r\nLillevåg,0.6388888888888888\r\n'
	);
});

it('writes the words of a cell without a number, and only the number of a cell with both', () => {
	const list = table([
		[text('A'), share(null, 'skjermet')],
		[text('B'), share(0.5, '*')],
		[text('C'), share(NaN)]
	]);
	expect(toCsv(list, norwegian)).toBe('Kommune;Andel\r\nA;skjermet\r\nB;0,5\r\nC;\r\n');
});

it('quotes what would break the table', () => {
	const list = table([[text('Nord; "sør"\nøst'), share(1)]]);
	expect(toCsv(list, norwegian)).toBe('Kommune;Andel\r\n"Nord; ""sør""\nøst";1\r\n');
	expect(toCsv(table([[text('A'), share(0.5)]]), { separator: ',', decimal: ',' })).toBe(
		'Kommune,Andel\r\nA,"0,5"\r\n'
	);
});

it.each(['=1+1', '+47', '-47', '@SUM(A1)', '\tx'])('takes the force out of the formula %j', (formula) => {
	expect(toCsv(table([[text(formula), share(1)]]), norwegian)).toBe(`Kommune;Andel\r\n'${formula};1\r\n`);
});

it('leaves negative numbers alone: they are numbers', () => {
	expect(toCsv(table([[text('A'), share(-0.25)]]), norwegian)).toBe('Kommune;Andel\r\nA;-0,25\r\n');
});

it('writes the headers above a column with its label, and every name in every row', () => {
	const list = table([
		[text('A'), share(0.5)],
		[text('A'), share(0.25)]
	]);
	list.columns[1].above = ['Skoleeier', '2020'];
	const heading: ResultTable['rows'][number] = { id: 'h', role: 'heading', cells: [text('Del 1')] };
	expect(toCsv({ ...list, rowHeaders: 2, rows: [heading, ...list.rows] }, norwegian)).toBe(
		'Kommune;Skoleeier – 2020 – Andel\r\nDel 1;\r\nA;0,5\r\nA;0,25\r\n'
	);
});
