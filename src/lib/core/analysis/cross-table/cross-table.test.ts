import { expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { CrossTableSpec } from './types';

const spec = (changes: Partial<CrossTableSpec> = {}): CrossTableSpec => ({
	type: 'crossTable',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	rows: ['svar'],
	column: 'gruppe',
	cells: ['count'],
	dontKnow: 'apart',
	test: true,
	decimals: 1,
	...changes
});
const { value, dontKnow } = CELL;
const data = makeDataset({
	svar: {
		values: [1, 1, 2, 2, 2, null, 1, 2],
		kinds: [value, value, value, value, value, dontKnow, value, value],
		valueLabels: [
			{ value: 1, label: 'Ja' },
			{ value: 2, label: 'Nei' },
			{ value: 3, label: 'Kanskje' }
		]
	},
	gruppe: { values: ['a', 'a', 'b', 'b', 'b', 'b', '', 'a'] },
	konstant: { values: [1, 1, 1, 1, 1, 1, 1, 1] },
	tom: { values: [null, null, null, null, null, null, 1, null] }
});
const codesOf = async (changes: Partial<CrossTableSpec>) =>
	(await runOn(data, spec(changes))).sections[0].parts.flatMap((part) =>
		part.kind === 'message' && typeof part.message !== 'string' ? [part.message.code] : []
	);

it('counts those who have both answers; empty cells and answers that nobody gave are named, not counted', async () => {
	const table = tableOf(await runOn(data, spec()), 'cross-svar');
	expect(table.rows.map(({ id, cells }) => [id, ...cells.slice(1).map((cell) => cell.value)])).toEqual([
		['value-1', 2, 0, 2],
		['value-2', 1, 3, 4],
		['total', 3, 3, 6]
	]);
	expect(table.notes).toEqual([
		{ code: 'crossTable.left', params: { count: 2 } },
		{ code: 'crossTable.unused', params: { values: 'Kanskje' } }
	]);
});

it('has “vet ikke” as a category where that is asked for', async () => {
	const table = tableOf(await runOn(data, spec({ dontKnow: 'answer' })), 'cross-svar');
	expect(table.rows.map(({ id }) => id)).toEqual(['value-1', 'value-2', 'dontKnow', 'total']);
});

it('shows several numbers in a cell as rows of their own, with the sum of all', async () => {
	const table = tableOf(await runOn(data, spec({ cells: ['column', 'count', 'residual'] })), 'cross-svar');
	expect(table.rowHeaders).toBe(2);
	expect(table.rows.map(({ id }) => id)).toEqual([
		'value-1:count',
		'value-1:column',
		'value-1:residual',
		'value-2:count',
		'value-2:column',
		'value-2:residual',
		'total:count',
		'total:column'
	]);
	expect(table.rows[1].cells.map((cell) => cell.value).slice(2)).toEqual([2 / 3, 0, 2 / 6]);
});

it('tests with a warning where expected counts are small, and with Fisher’s test', async () => {
	const result = await runOn(data, spec());
	const { cells } = tableOf(result, 'tests').rows[0];
	// R 4.2: chisq.test(matrix(c(2, 1, 0, 3), 2), correct = FALSE), fisher.test.
	expect(cells[2].value).toBeCloseTo(3, 12);
	expect(cells[4].value).toBeCloseTo(0.0832645166635504, 12);
	expect(cells[7].value).toBeCloseTo(0.4, 12);
	expect(await codesOf({})).toEqual(['crossTable.smallExpected']);
});

it('says at its place why there is no test, and what to choose', async () => {
	const result = await runOn(data, spec({ rows: ['konstant'], cells: ['residual'] }));
	expect(tableOf(result, 'tests').rows[0].cells[2].note).toEqual({ code: 'shares.oneGroup' });
	expect(tableOf(result, 'cross-konstant').rows[0].cells[1].note).toEqual({ code: 'crossTable.whyResidual' });
	expect(await codesOf({ rows: ['tom'] })).toEqual(['crossTable.nobodyInBoth']);
	expect(await codesOf({ column: null })).toEqual(['crossTable.choose']);
});

it('refuses tables that nobody reads', async () => {
	const many = makeDataset({
		svar: { values: Array.from({ length: 70 }, (_, row) => row) },
		gruppe: { values: Array.from({ length: 70 }, (_, row) => row % 2) }
	});
	const { parts } = (await runOn(many, spec())).sections[0];
	expect(parts).toEqual([
		{
			kind: 'message',
			severity: 'problem',
			message: { code: 'crossTable.tooMany', params: { variable: 'svar', count: 70, limit: 60 } }
		}
	]);
});
