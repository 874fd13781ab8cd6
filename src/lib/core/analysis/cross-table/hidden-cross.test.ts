import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import { CROSS_CELLS, type CrossTableSpec } from './types';

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
	limit: 5,
	...changes
});
/** A row of data for each person of a table of counts. */
const survey = (counts: readonly (readonly number[])[], weight = 1) => {
	const people = counts.flatMap((line, i) =>
		line.flatMap((count, j) => new Array<[string, string]>(count).fill([`s${i}`, `g${j}`]))
	);
	const variables = {
		svar: { values: people.map(([answer]) => answer) },
		gruppe: { values: people.map(([, group]) => group) },
		vekt: { values: people.map(() => weight) }
	};
	return makeDataset(variables, { weight: 'vekt' });
};
const shown = async (counts: readonly (readonly number[])[], changes: Partial<CrossTableSpec> = {}) => {
	const result = await runOn(survey(counts, 10), spec(changes));
	return { result, table: tableOf(result, 'cross-svar') };
};

it('a count of few persons is hidden, whatever they weigh, with those that would give it away; and the test', async () => {
	const { result, table } = await shown([
		[3, 20, 30],
		[25, 12, 18]
	]);
	expect(table.rows.map(({ cells }) => cells.slice(1).map(({ value }) => value))).toEqual([
		[null, null, 300, 530],
		[null, null, 180, 550],
		[280, 320, 480, 1080]
	]);
	expect(table.rows[0].cells[1].note).toEqual({ code: 'suppression.few', params: { limit: 5 } });
	expect(table.notes).toContainEqual({ code: 'crossTable.hiddenNote', params: { limit: 5 } });
	const messages = result.sections[0].parts.flatMap((part) =>
		part.kind === 'message' ? [part.message] : []
	);
	expect(messages).toEqual([{ code: 'crossTable.testHidden', params: { title: 'svar' } }]);
	expect(() => tableOf(result, 'tests')).toThrow();
});

it('hides nothing without small counts, or without a limit', async () => {
	const large = await shown([
		[20, 30],
		[10, 9]
	]);
	expect(tableOf(large.result, 'tests').rows).toHaveLength(1);
	const { table } = await shown([[3, 20]], { limit: null });
	expect(table.rows[0].cells[1].value).toBe(30);
});

it('shows no number that is of a hidden count or sum, and no row or column with one hidden cell', async () => {
	const table = fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 3, maxLength: 3 }), {
		minLength: 2,
		maxLength: 4
	});
	await fc.assert(
		fc.asyncProperty(table, async (counts) => {
			if (counts.flat().every((count) => count === 0)) return;
			const { table: made } = await shown(counts, { cells: [...CROSS_CELLS] });
			const numbers = new Map(
				made.rows.map(({ id, cells }) => [id, cells.slice(2).map(({ value }) => value)])
			);
			const countsOf = [...numbers].filter(([id]) => id.endsWith(':count')).map(([, cells]) => cells);
			const isSmall = (value: unknown) => typeof value === 'number' && value > 0 && value < 50;
			expect(countsOf.flat().some(isSmall)).toBe(false);
			const lines = [...countsOf, ...countsOf[0].map((_, j) => countsOf.map((cells) => cells[j]))];
			for (const line of lines) expect(line.filter((value) => value === null)).not.toHaveLength(1);
			for (const [id, cells] of numbers) {
				const own = numbers.get(id.replace(/:[a-z]+$/, ':count')) ?? [];
				own.forEach((count, j) => count === null && expect(typeof cells[j]).not.toBe('number'));
			}
		}),
		{ seed: 20250101, numRuns: 150 }
	);
});
