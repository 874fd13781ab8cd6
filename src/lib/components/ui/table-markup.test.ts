import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import { defaultMessages } from '$lib/i18n';
import { factsOf, fullNumber } from './cell-facts';
import { hangingWords } from './hanging-words';
import { isSortable } from './sort-rows';
import Table from './Table.svelte';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const mean = (value: number, more: Partial<ResultCell> = {}): ResultCell => ({
	value,
	format: { kind: 'number', decimals: 1 },
	...more
});

const table: ResultTable = {
	id: 'means',
	title: 'Gjennomsnitt',
	columns: [
		{ id: 'item', label: 'Påstand', align: 'start' },
		{ id: 'group', label: 'Gruppe', align: 'start' },
		{ id: '2020', label: '2020', align: 'end', above: ['Skoleeier'] },
		{ id: '2022', label: '2022', align: 'end', above: ['Skoleeier'], help: 'Høsten 2022.' }
	],
	rowHeaders: 2,
	rows: [
		{ id: 'h', role: 'heading', cells: [text('Del 1')] },
		{ id: 'a', cells: [text('Lesing'), text('Alle'), mean(1 / 3, { n: 44, note: 'Få svar.' }), mean(2)] },
		{ id: 'b', cells: [text('Lesing'), text('Noen'), mean(3, { text: '**' }), mean(4)] },
		{ id: 't', role: 'total', cells: [text('Totalt'), text(''), mean(5), mean(6)] }
	],
	notes: []
};

/** The element with a text in it, as it is written in the page. */
const tag = (body: string, name: string) =>
	new RegExp(`<t[hd] [^>]*>(?:<!--[^>]*-->|<span[^>]*>|\\s)*${name}`).exec(body)?.[0].split('>')[0] ?? '';

describe('Table', () => {
	// Texts of the pages of work are not loaded here; cells that can be asked are tried in the browser.
	const { body } = render(Table, { props: { table, tools: false } });

	it('merges headers and names, and says what they are the headers of', () => {
		expect(tag(body, 'Skoleeier')).toMatch(/scope="colgroup" colspan="2"/);
		expect(tag(body, 'Påstand')).toMatch(/scope="col" rowspan="2"/);
		expect(tag(body, 'Del 1')).toMatch(/scope="rowgroup" colspan="4"/);
		expect(tag(body, 'Lesing')).toMatch(/scope="rowgroup" rowspan="2"/);
		expect(tag(body, 'Noen')).toMatch(/scope="row"/);
		expect(body.match(/Lesing/g)).toHaveLength(1);
		expect(body.match(/<tbody/g)).toHaveLength(3);
	});

	it('explains a cell and a column with a question mark where cells cannot be asked', () => {
		expect(body).toContain(defaultMessages.common.whatIsThis({ subject: '2022' }));
		expect(body).toContain('Få svar.');
		expect(body).not.toContain('data-row');
	});

	it('has no style attribute: the policy of the pages forbids it', () => {
		expect(body).not.toMatch(/\sstyle=/);
	});

	it('is a plain table with one body where nothing is merged', () => {
		const plain = { ...table, columns: table.columns.slice(1, 3), rowHeaders: undefined };
		const rows = table.rows.slice(1, 3).map((row) => ({ ...row, cells: row.cells.slice(1, 3) }));
		const written = render(Table, { props: { table: { ...plain, rows }, tools: false } }).body;
		expect(written.match(/<tbody/g)).toHaveLength(1);
	});
});

describe('factsOf', () => {
	const format = (cell: ResultCell) => String(cell.value);

	it('names a cell with its heading, its names and all headers of its column', () => {
		expect(factsOf(table, 'b', '2022', format)).toMatchObject({
			reference: { table: 'means', row: 'b', column: '2022' },
			row: 'Del 1 – Lesing – Noen',
			column: 'Skoleeier – 2022',
			cell: { value: 4 }
		});
	});

	it('is nothing for a cell that is not there', () => {
		expect(factsOf(table, 'x', '2022', format)).toBeNull();
		expect(factsOf(table, 'h', '2022', format)).toBeNull();
	});

	it('writes every digit of a number', () => {
		expect(fullNumber(1 / 3, 'norwegian')).toBe('0,3333333333333333');
		expect(fullNumber(-1e-12, 'english')).toBe('-1e-12');
	});
});

it('keeps room for stars in the columns that have any', () => {
	expect(hangingWords(table)).toEqual([0, 0, 2, 0]);
	const words = {
		...table,
		rows: [{ id: 'x', cells: [text('a'), text('b'), mean(1, { text: 'skjermet' })] }]
	};
	expect(hangingWords(words)).toEqual([0, 0, 0, 0]);
});

describe('isSortable', () => {
	const rows = ['a', 'b', 'c'].map((id) => ({ id, cells: [text(id), mean(1)] }));
	const columns = table.columns.slice(0, 2);

	it('is for rows of the same kind of numbers', () => {
		expect(isSortable({ ...table, columns, rows })).toBe(true);
		expect(isSortable({ ...table, columns, rows: rows.slice(1) })).toBe(false);
		expect(isSortable({ ...table, columns, rows: [table.rows[0], ...rows] })).toBe(false);
		const counts = [
			...rows,
			{ id: 'n', cells: [text('(N=)'), { value: 3, format: { kind: 'bracketed' } as const }] }
		];
		expect(isSortable({ ...table, columns, rows: counts })).toBe(false);
	});
});
