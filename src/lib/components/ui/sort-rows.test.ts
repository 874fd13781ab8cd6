import { expect, it } from 'vitest';
import type { ResultRow } from '$lib/core/report/types';
import { nextSorting, sortRows } from './sort-rows';

const row = (id: string, value: number | string | null, role?: 'total'): ResultRow => ({
	id,
	cells: [{ value, format: { kind: 'text' } }],
	...(role ? { role } : {})
});
const compare = new Intl.Collator('nb').compare;
const order = (rows: ResultRow[], direction: 'ascending' | 'descending') =>
	sortRows(rows, { column: 0, direction }, compare).map(({ id }) => id);

it('sorts numbers as numbers, empty cells last both ways, totals at the foot', () => {
	const rows = [row('total', 1, 'total'), row('ten', 10), row('none', null), row('nine', 9), row('nan', NaN)];
	expect(order(rows, 'ascending')).toEqual(['nine', 'ten', 'none', 'nan', 'total']);
	expect(order(rows, 'descending')).toEqual(['ten', 'nine', 'none', 'nan', 'total']);
});

it('sorts names by the Norwegian alphabet', () => {
	const rows = [row('å', 'Ås'), row('a', 'Alta'), row('ø', 'Øksnes'), row('z', 'Zion'), row('æ', 'Ærøy')];
	expect(order(rows, 'ascending')).toEqual(['a', 'z', 'æ', 'ø', 'å']);
});

it('keeps the order of equal rows and leaves the given rows alone', () => {
	const rows = [row('b', 1), row('a', 1)];
	expect(order(rows, 'ascending')).toEqual(['b', 'a']);
	expect(order(rows, 'descending')).toEqual(['b', 'a']);
	expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
});

it('goes through ascending, descending and none', () => {
	const first = nextSorting(null, 2);
	expect(first).toEqual({ column: 2, direction: 'ascending' });
	expect(nextSorting(first, 2)).toEqual({ column: 2, direction: 'descending' });
	expect(nextSorting({ column: 2, direction: 'descending' }, 2)).toBeNull();
	expect(nextSorting(first, 1)).toEqual({ column: 1, direction: 'ascending' });
});
