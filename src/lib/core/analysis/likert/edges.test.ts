import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Dataset } from '../../dataset/types';
import { inWords } from '../../report/words';
import { messageText } from '../../../i18n/message-text';
import en from '../../../i18n/en';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import { comparisonSpec, likertSpec } from './testing/spec';
import type { LikertSpec } from './types';

const run = (dataset: Dataset, changes: Partial<LikertSpec>) => runOn(dataset, likertSpec(changes));
const partsOf = ({ sections }: AnalysisResult) => sections.flatMap(({ parts }) => parts);
const messagesOf = (result: AnalysisResult) =>
	partsOf(result).flatMap((part) =>
		part.kind === 'message' && typeof part.message !== 'string' ? [part.message.code] : []
	);
const tablesOf = (result: AnalysisResult) =>
	partsOf(result).flatMap((part) => (part.kind === 'table' ? [part.table.id] : []));

describe('items that are not alike', () => {
	const words = (labels: string[]) => labels.map((label, at) => ({ value: at + 1, label }));
	const mixed = makeDataset({
		a: { values: [1, 2, 3], scale: { min: 1, max: 3 }, valueLabels: words(['Uenig', 'Både-og', 'Enig']) },
		b: {
			values: [3, 2, 3],
			scale: { min: 1, max: 3 },
			valueLabels: words(['Misfornøyd', 'Både-og', 'Fornøyd'])
		},
		c: { values: [7, 1, 2], scale: { min: 1, max: 7 } },
		g: { values: ['x', 'x', 'y'] }
	});

	it('with other words for the same steps have a column of words of their own, and a warning', async () => {
		const result = await run(mixed, { items: ['a', 'b'] });
		expect(messagesOf(result)).toEqual(['likert.notComparable']);
		const { columns, rows } = tableOf(result, 'distribution-1-3');
		expect(columns.map(({ id }) => id)).toEqual(['answer', 'a', 'words|b', 'b']);
		expect(rows[0].cells.map(({ value }) => value)).toEqual(['Enig', 1 / 3, 'Fornøyd', 2 / 3]);
		expect(partsOf(result).filter(({ kind }) => kind === 'plot')).toHaveLength(2);
	});

	it('stand in tables of their own where groups are outermost, or where the steps differ', async () => {
		const apart = await run(mixed, { items: ['a', 'b'], groups: ['g'], nesting: 'groups', boxes: 0 });
		expect(tablesOf(apart)).toEqual(['distribution-1-3', 'distribution-1-3-b']);
		const scales = await run(mixed, { items: ['a', 'c'], boxes: 0 });
		expect(tablesOf(scales)).toEqual(['distribution-1-3', 'distribution-1-7']);
		expect(messagesOf(scales)).toEqual(['likert.differentScales']);
	});

	it('without scale and words share the steps from the lowest to the highest value', async () => {
		const open = makeDataset({ a: { values: [1, 2, 2] }, b: { values: [2, 4, 4] } });
		const result = await run(open, { items: ['a', 'b'] });
		expect(
			tableOf(result, 'distribution-1-4')
				.rows.map(({ id }) => id)
				.slice(0, 4)
		).toEqual([...['step:4', 'step:3', 'step:2', 'step:1']]);
		expect(messagesOf(result)).toEqual([]);
	});

	it('of text have a distribution and no mean', async () => {
		const texts = makeDataset({ t: { values: ['Ja', 'Nei', 'Ja', null] } });
		const result = await run(texts, { items: ['t'], sd: true });
		expect(messagesOf(result)).toEqual(['likert.isText']);
		const { rows } = tableOf(result, 'distribution-text-t');
		expect(rows.map(({ id }) => id)).toEqual(['step:Ja', 'step:Nei', 'total', 'n']);
		expect(rows[0].cells[1].value).toBe(2 / 3);
	});
});

describe('what cannot be shown', () => {
	it('is said: nothing chosen, too many values, too many groups, nobody answered, answers beyond the scale', async () => {
		const many = Array.from({ length: 50 }, (_, at) => at);
		const odd = makeDataset({
			many: { values: many },
			none: { values: many.map(() => null), scale: { min: 1, max: 5 } },
			beyond: { values: many.map((at) => (at === 0 ? 99 : 1)), scale: { min: 1, max: 5 } },
			q: { values: many.map((at) => (at % 5) + 1), scale: { min: 1, max: 5 } }
		});
		expect(messagesOf(await run(odd, {}))).toEqual(['likert.choose']);
		expect(messagesOf(await run(odd, { items: ['many'] }))).toEqual(['likert.tooManyValues']);
		expect(messagesOf(await run(odd, { items: ['q'], groups: ['many'] }))).toEqual(['likert.tooManyGroups']);
		expect(messagesOf(await run(odd, { items: ['beyond'] }))).toEqual(['likert.beyondScale']);
		const none = await run(odd, { items: ['none', 'q'] });
		expect(messagesOf(none)).toEqual(['likert.allMissing']);
		const { rows } = tableOf(none, 'distribution-1-5');
		expect(rows.map(({ cells }) => cells[1].value)).toEqual([null, null, null, null, null, null, null, 0]);
	});

	it('is said in comparisons: no groups, one group, groups without variation or with one answer', async () => {
		const comparison = comparisonSpec();
		const flat = makeDataset({
			q: { values: [3, 3, 3, 3, 5], scale: { min: 1, max: 5 } },
			g: { values: ['a', 'a', 'b', 'b', 'c'] },
			one: { values: ['x', 'x', 'x', 'x', 'x'] }
		});
		expect(messagesOf(await run(flat, { items: ['q'], comparison }))).toEqual(['likert.chooseGroups']);
		expect(messagesOf(await run(flat, { items: ['q'], groups: ['one'], comparison }))).toEqual([
			'likert.oneGroup'
		]);
		const result = await run(flat, { items: ['q'], groups: ['g'], comparison });
		expect(messagesOf(result)).toEqual(['likert.someNotTested']);
		const [constant, single] = tableOf(result, 'comparison').rows;
		expect(constant.cells[4]).toMatchObject({ value: 0 });
		expect(constant.cells[7]).toMatchObject({ value: null, note: { code: 'groups.noVariance' } });
		expect(single.cells[7]).toMatchObject({ note: { code: 'groups.tooFew', params: { name: 'c' } } });
	});
});

describe('comparisons', () => {
	it('of more persons than can be laid out are refused in words by the rank tests, not by Welch', async () => {
		const counts = makeDataset(
			{
				q: { values: [1, 5, 2, 5], scale: { min: 1, max: 5 } },
				g: { values: ['a', 'a', 'b', 'b'] },
				w: { values: [4e15, 1e15, 3e15, 2e15] }
			},
			{ weight: 'w' }
		);
		const changes = { items: ['q'], groups: ['g'], weightsAre: 'persons' as const };
		const ranks = await run(counts, { ...changes, comparison: comparisonSpec({ test: 'mannWhitney' }) });
		expect(tableOf(ranks, 'comparison').rows[0].cells[8].note).toMatchObject({
			code: 'likert.tooManyForTest'
		});
		const welch = await run(counts, { ...changes, comparison: comparisonSpec() });
		expect(tableOf(welch, 'comparison').rows[0].cells[4].value).toBeCloseTo(1.8 - 3.2, 12);
	});

	it('are of the innermost groups within the outer ones: draws within actors', async () => {
		const data = makeDataset({
			q: { values: [1, 2, 4, 5, 2, 3, 4, 4], scale: { min: 1, max: 5 } },
			actor: { values: ['A', 'A', 'A', 'A', 'B', 'B', 'B', 'B'] },
			draw: { values: ['2020', '2020', '2022', '2022', '2020', '2020', '2022', '2022'] }
		});
		const comparison = comparisonSpec({ caveat: 'Pandemi' });
		const result = await run(data, { items: ['q'], groups: ['actor', 'draw'], comparison });
		const { rows, notes } = tableOf(result, 'comparison');
		expect(rows.map(({ id }) => id)).toEqual(['q|A|2020~A|2022', 'q|B|2020~B|2022']);
		expect(rows[0].cells.slice(0, 2).map(({ value }) => value)).toEqual(['q', 'A']);
		expect(rows[0].cells[5].value).toBe(-3);
		expect(notes[0]).toEqual({ code: 'likert.caveat', params: { caveat: 'Pandemi' } });
	});

	it('may be with the first group only', async () => {
		const three = makeDataset({
			q: { values: [1, 2, 3, 4, 5, 3], scale: { min: 1, max: 5 } },
			g: { values: ['a', 'a', 'b', 'b', 'c', 'c'] }
		});
		const ids = async (pairs: 'all' | 'first') =>
			tableOf(
				await run(three, { items: ['q'], groups: ['g'], comparison: comparisonSpec({ pairs }) }),
				'comparison'
			).rows.map(({ id }) => id);
		expect(await ids('all')).toEqual(['q|a~b', 'q|a~c', 'q|b~c']);
		expect(await ids('first')).toEqual(['q|a~b', 'q|a~c']);
	});
});

it('never throws, and words whatever comes: random data, kinds and options', async () => {
	const cell = fc.oneof(
		fc.integer({ min: -2, max: 9 }),
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.constant(null)
	);
	const text = fc.option(fc.constantFrom('', 'a', 'b', 'Vet ikke'));
	const options = fc.record({
		groups: fc.uniqueArray(fc.constantFrom('g', 'h', 'q'), { maxLength: 2 }),
		nesting: fc.constantFrom<LikertSpec['nesting']>('items', 'groups'),
		all: fc.boolean(),
		emptyGroups: fc.boolean(),
		dontKnow: fc.constantFrom<LikertSpec['dontKnow']>('inBase', 'outside', 'hidden'),
		show: fc.constantFrom<LikertSpec['show']>('percent', 'count', 'both'),
		decimals: fc.integer({ min: 0, max: 3 }),
		rounding: fc.constantFrom<LikertSpec['rounding']>('once', 'twice'),
		boxes: fc.integer({ min: 0, max: 3 }),
		hiddenBelow: fc.option(fc.integer({ min: 1, max: 4 })),
		smallBelow: fc.option(fc.integer({ min: 1, max: 9 })),
		empties: fc.boolean(),
		weightsAre: fc.constantFrom<LikertSpec['weightsAre']>('sampling', 'persons'),
		test: fc.constantFrom<'welch' | 'mannWhitney'>('welch', 'mannWhitney')
	});
	const row = fc.tuple(cell, text, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 6 }), cell);
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, { minLength: 1, maxLength: 14 }),
			options,
			async (rows, { test, ...changes }) => {
				const data = makeDataset(
					{
						q: {
							values: rows.map(([value]) => value),
							kinds: rows.map(([value, , , kind]) => (value === null ? 4 : kind))
						},
						t: { values: rows.map(([, value]) => value) },
						g: { values: rows.map(([, , value]) => value) },
						h: { values: rows.map(([, value]) => value) },
						w: { values: rows.map(([, , value]) => value) }
					},
					{ weight: 'w' }
				);
				const comparison = comparisonSpec({ test });
				const result = await run(data, { items: ['q', 't'], sd: true, comparison, ...changes });
				const text = JSON.stringify(inWords(result, (message) => messageText(en, message)));
				expect(text).not.toMatch(/NaN|undefined|Infinity|code/);
			}
		),
		{ numRuns: 150 }
	);
});
