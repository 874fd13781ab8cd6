import { expect, it } from 'vitest';
import { emptyTable } from '$lib/core/analysis/checker/new-table';
import { MOST_ROWS, type CheckerSpec } from '$lib/core/analysis/checker/types';
import {
	levelsOf,
	startTable,
	withCell,
	withColumn,
	withLine,
	withoutColumn,
	withoutRow,
	withPasted,
	withRow
} from './edits';

const empty: CheckerSpec = { type: 'checker', version: 1, id: 'a', name: '', note: '', ...emptyTable() };
const started = startTable(empty, { total: 'Totalt', mean: 'Gjennomsnitt', n: 'N' });

it('begins with a scale, a total, a mean and N', () => {
	expect(started.rows.map(({ role }) => role)).toEqual([
		...new Array<string>(5).fill('answer'),
		...['total', 'mean', 'n']
	]);
	expect(started.columns).toHaveLength(1);
});

it('puts cells, rows and columns in and out, one cell for every column', () => {
	const wide = withColumn(withRow(started));
	const typed = withCell(wide, 8, 1, '4,05');
	expect(typed.rows[8].cells).toEqual(['', '4,05']);
	expect(typed.rows.every(({ cells }) => cells.length === 2)).toBe(true);
	expect(withoutColumn(typed, 0).rows[8].cells).toEqual(['4,05']);
	expect(withoutRow(typed, 8).rows).toHaveLength(8);
	expect(started.rows[0].cells).toEqual(['']);
	let many = started;
	for (let at = 0; at < MOST_ROWS + 5; at++) many = withRow(many);
	expect(many.rows).toHaveLength(MOST_ROWS);
});

it('a line that is no answer has no value', () => {
	expect(withLine(started, 'rows', 0, { role: 'dontKnow' }).rows[0]).toMatchObject({
		role: 'dontKnow',
		value: null
	});
	expect(withLine(started, 'rows', 0, { value: 7 }).rows[0].value).toBe(7);
	expect(withLine(started, 'columns', 0, { label: 'Alle' }).columns[0].label).toBe('Alle');
});

it('puts pasted cells in from one cell on, and leaves out what is outside', () => {
	const pasted = withPasted(withColumn(started), 1, 1, '10\t99\r\n20\n\n');
	expect(pasted.rows.map(({ cells }) => cells[1])).toEqual(['', '10', '20', '', '', '', '', '']);
	expect(pasted.rows.map(({ cells }) => cells[0]).join('')).toBe('');
});

it('reads levels as they are typed', () => {
	expect(levelsOf('0,05 ,1')).toEqual([0.1, 0.05]);
	expect(levelsOf('')).toEqual([]);
	expect(levelsOf('0,05 x')).toBeNull();
	expect(levelsOf('5')).toBeNull();
	expect(levelsOf('.1 .2 .3 .4 .5 .6')).toBeNull();
});
