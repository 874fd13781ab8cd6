import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../dataset/types';
import { CELL } from '../../table/types';
import { makeDataset, runOn, tableOf, type TestVariable } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import { comparisonSpec, likertSpec } from './testing/spec';
import type { LikertSpec } from './types';

const AGREE = ['Helt uenig', 'Delvis uenig', 'Både-og', 'Delvis enig', 'Helt enig'].map((label, at) => ({
	value: at + 1,
	label
}));
const scale = { min: 1, max: 5 };
/** 8 is "vet ikke", 9 not answered. */
const item = (values: number[], more: Partial<TestVariable> = {}): TestVariable => ({
	values: values.map((value) => (value > 7 ? null : value)),
	kinds: values.map((value) => (value === 8 ? CELL.dontKnow : value === 9 ? CELL.unanswered : CELL.value)),
	valueLabels: AGREE,
	scale,
	...more
});
const role = (values: string[]): TestVariable => ({ values });

const run = (dataset: Dataset, changes: Partial<LikertSpec>) => runOn(dataset, likertSpec(changes));
const cellsOf = (result: AnalysisResult, row: string, id = 'distribution-1-5') =>
	tableOf(result, id)
		.rows.find((one) => one.id === row)
		?.cells.slice(1) ?? [];
const valuesOf = (result: AnalysisResult, row: string, id?: string) =>
	cellsOf(result, row, id).map(({ value }) => value);
const partsOf = ({ sections }: AnalysisResult) => sections.flatMap(({ parts }) => parts);
const messagesOf = (result: AnalysisResult) =>
	partsOf(result).flatMap((part) =>
		part.kind === 'message' && typeof part.message !== 'string' ? [part.message.code] : []
	);
const notesOf = (result: AnalysisResult, id = 'distribution-1-5') =>
	tableOf(result, id).notes.map((note) => (typeof note === 'string' ? note : note.code));

const data = makeDataset({
	q1: item([5, 5, 4, 8, 1, 2, 9, 3], { label: 'Første' }),
	q2: item([5, 4, 4, 4, 1, 1, 1, 2], { label: 'Andre' }),
	role: role(['A', 'A', 'A', 'A', 'B', 'B', 'B', 'B']),
	draw: { values: [2020, 2020, 2022, 2022, 2020, 2020, 2022, 2022] }
});

describe('the answer "vet ikke"', () => {
	it('is in the base and out of the mean', async () => {
		const result = await run(data, { items: ['q1'], groups: ['role'] });
		expect(valuesOf(result, 'step:5')).toEqual([2 / 4, 0]);
		expect(valuesOf(result, 'dontKnow')).toEqual([1 / 4, 0]);
		expect(valuesOf(result, 'mean')).toEqual([14 / 3, 2]);
		expect(valuesOf(result, 'n')).toEqual([4, 3]);
		expect(valuesOf(result, 'nValid')).toEqual([3, 3]);
		expect(notesOf(result)).toContain('likert.policyInBase');
	});

	it('is out of both', async () => {
		const result = await run(data, { items: ['q1'], groups: ['role'], dontKnow: 'outside' });
		expect(valuesOf(result, 'step:5')).toEqual([2 / 3, 0]);
		expect(valuesOf(result, 'dontKnow')).toEqual([]);
		expect(valuesOf(result, 'n')).toEqual([4, 3]);
		expect(valuesOf(result, 'total')).toEqual([1, 0.99]);
		expect(notesOf(result)).toEqual(expect.arrayContaining(['likert.policyOutside', 'likert.totalIsSum']));
	});

	it('is hidden, and Totalt still counts it', async () => {
		const result = await run(data, { items: ['q1'], groups: ['role'], dontKnow: 'hidden' });
		expect(valuesOf(result, 'step:5')[0]).toBe(0.5);
		expect(valuesOf(result, 'dontKnow')).toEqual([]);
		expect(valuesOf(result, 'total')[0]).toBe(1);
		expect(notesOf(result)).toContain('likert.policyHidden');
	});

	it('has no row where nobody gave it, and one N', async () => {
		const rows = tableOf(await run(data, { items: ['q2'] }), 'distribution-1-5').rows.map(({ id }) => id);
		expect(rows.slice(-3)).toEqual(['total', 'mean', 'n']);
	});
});

describe('the layout', () => {
	it('nests groups below items, and items below groups', async () => {
		const columns = (result: AnalysisResult) =>
			tableOf(result, 'distribution-1-5')
				.columns.slice(1)
				.map(({ id, label, above }) => [id, label, above]);
		const base = { items: ['q1', 'q2'], groups: ['role'] };
		expect(columns(await run(data, base))).toEqual([
			['q1|A', 'A', ['Første']],
			['q1|B', 'B', ['Første']],
			['q2|A', 'A', ['Andre']],
			['q2|B', 'B', ['Andre']]
		]);
		expect(columns(await run(data, { ...base, nesting: 'groups' }))).toEqual([
			['q1|A', 'Første', ['A']],
			['q2|A', 'Andre', ['A']],
			['q1|B', 'Første', ['B']],
			['q2|B', 'Andre', ['B']]
		]);
	});

	it('has two grouping variables, and a column with all', async () => {
		const result = await run(data, { items: ['q2'], groups: ['role', 'draw'], all: true });
		const { columns } = tableOf(result, 'distribution-1-5');
		expect(columns.slice(1).map(({ id }) => id)).toEqual([
			...['q2|A|2020', 'q2|A|2022', 'q2|B|2020', 'q2|B|2022'],
			'q2'
		]);
		expect(columns[1].above).toEqual(['Andre', 'A']);
		expect(valuesOf(result, 'n')).toEqual([2, 2, 2, 2, 8]);
	});

	it('shows counts, or percents with counts', async () => {
		const both = await run(data, { items: ['q1'], show: 'both' });
		expect(cellsOf(both, 'step:5')[0].text).toEqual({ code: 'likert.counted', params: { count: 2 } });
		const counts = await run(data, { items: ['q1'], show: 'count' });
		expect(valuesOf(counts, 'step:5')).toEqual([2]);
		expect(valuesOf(counts, 'total')).toEqual([7]);
	});

	it('rounds percents twice by whole numbers, where that is asked for: 1 of 22 is 4,5 and then 5, 21 of 22 are 95,5 and then 96', async () => {
		const many = makeDataset({ q: item([1, ...new Array<number>(21).fill(5)]) });
		const once = await run(many, { items: ['q'] });
		const twice = await run(many, { items: ['q'], rounding: 'twice' });
		expect(valuesOf(once, 'step:1')[0]).toBe(1 / 22);
		expect(valuesOf(twice, 'step:1')[0]).toBe(0.05);
		const [plot] = partsOf(twice).flatMap((part) => (part.kind === 'plot' ? [part.plot] : []));
		expect(plot.kind === 'stacked' && plot.bars[0].shares).toEqual([0.05, 0, 0, 0, 0.96]);
	});

	it('turns the mean of an item asked the other way on its declared scale', async () => {
		const turned = makeDataset({
			q: item([2, 2, 3], { reversed: true }),
			r: item([2, 2, 3], { reversed: true, scale: null, valueLabels: AGREE })
		});
		const result = await run(turned, { items: ['q', 'r'] });
		expect(valuesOf(result, 'turnedMean')).toEqual([6 - 7 / 3, null]);
		expect(notesOf(result)).toEqual(expect.arrayContaining(['likert.reversed', 'likert.reversedNoScale']));
	});

	it('marks large spreads and the side of the middle in the words that are chosen', async () => {
		const changes = { items: ['q2'], sd: true, midpoint: true, spreadFlag: { above: 1, words: '†' } };
		const result = await run(data, changes);
		expect(cellsOf(result, 'sd')[0].text).toBe('†');
		expect(cellsOf(result, 'mean')[0].text).toEqual({ code: 'likert.below', params: { middle: 3 } });
	});
});

describe('the shares of the ends', () => {
	it('are made of counts and have them in parentheses', async () => {
		const result = await run(data, { items: ['q1', 'q2'] });
		expect(valuesOf(result, 'top', 'boxes-1-5')).toEqual([3 / 7, 4 / 8]);
		expect(cellsOf(result, 'top', 'boxes-1-5').map(({ text }) => text)).toEqual([
			{ code: 'likert.counted', params: { count: 3 } },
			{ code: 'likert.counted', params: { count: 4 } }
		]);
		expect(valuesOf(result, 'bottom', 'boxes-1-5')).toEqual([2 / 7, 4 / 8]);
		expect(tableOf(result, 'boxes-1-5').rows[0].cells[0].value).toBe('Helt enig + Delvis enig');
	});

	it('are not there for a scale of three steps', async () => {
		const short = makeDataset({ q: { values: [1, 2, 3], scale: { min: 1, max: 3 } } });
		const result = await run(short, { items: ['q'] });
		expect(() => tableOf(result, 'boxes-1-3')).toThrow();
		expect(tableOf(result, 'distribution-1-3').rows).toHaveLength(6);
	});
});

describe('small groups', () => {
	it('say what one person amounts to', async () => {
		const result = await run(data, { items: ['q2'], groups: ['role'], smallBelow: 5 });
		const [, first] = tableOf(result, 'distribution-1-5').columns;
		expect(first.help).toEqual({ code: 'likert.onePerson', params: { persons: 4, points: 25 } });
		expect(notesOf(result)).toContain('likert.smallGroups');
	});

	it('are hidden below a limit, by their valid answers, in every part; empty ones print dashes', async () => {
		const groups = makeDataset({
			q: item([5, 4, 8, 5, 4, 3, 1, 9]),
			g: role(['A', 'A', 'A', 'B', 'B', 'B', 'B', 'C'])
		});
		const comparison = comparisonSpec();
		const result = await run(groups, { items: ['q'], groups: ['g'], hiddenBelow: 3, comparison });
		const [a, b, c] = cellsOf(result, 'step:5');
		expect(a).toMatchObject({ value: null, text: { code: 'likert.hidden' } });
		expect(b.value).toBe(0.25);
		expect(c).toMatchObject({ value: null, text: '–' });
		expect(cellsOf(result, 'n')[0]).toMatchObject({ value: null, text: { code: 'likert.fewerThan' } });
		expect(valuesOf(result, 'n').slice(1)).toEqual([4, 0]);
		expect(notesOf(result)).toContain('likert.hiddenColumns');
		expect(valuesOf(result, 'top', 'boxes-1-5')[0]).toBeNull();
		const plot = partsOf(result).find((part) => part.kind === 'plot')?.plot;
		expect(plot?.kind === 'stacked' && plot.bars[0]).toMatchObject({
			shares: [null, null, null, null, null, null],
			n: 0
		});
		// Nothing of the hidden group stands in the comparison.
		const shown = tableOf(result, 'comparison').rows.filter(({ id }) => id.startsWith('q|A'));
		expect(
			shown.flatMap(({ cells }) => cells.slice(2).map(({ value }) => value)).every((v) => v === null)
		).toBe(true);
	});
});

describe('weights', () => {
	const weighed = makeDataset({ q: item([5, 5, 1, 8]), w: { values: [1, 2, 3, 0.5] } }, { weight: 'w' });

	it('make the percents, and both N are shown', async () => {
		const result = await run(weighed, { items: ['q'] });
		expect(valuesOf(result, 'step:5')[0]).toBeCloseTo(3 / 6.5, 15);
		expect(valuesOf(result, 'mean')[0]).toBe(3);
		expect(valuesOf(result, 'n')).toEqual([4]);
		expect(valuesOf(result, 'nWeighted')).toEqual([6.5]);
	});

	it('are ignored where they are turned off', async () => {
		const result = await run(weighed, { items: ['q'], weighted: false });
		expect(valuesOf(result, 'step:5')).toEqual([0.5]);
	});

	it('may be numbers of persons, if they are whole', async () => {
		const counts = makeDataset({ q: item([5, 4, 1, 8]), w: { values: [10, 20, 30, 5] } }, { weight: 'w' });
		const result = await run(counts, { items: ['q'], weightsAre: 'persons', show: 'both' });
		expect(valuesOf(result, 'n')).toEqual([65]);
		expect(valuesOf(result, 'nValid')).toEqual([60]);
		expect(valuesOf(result, 'step:5')).toEqual([10 / 65]);
		expect(messagesOf(await run(weighed, { items: ['q'], weightsAre: 'persons' }))).toEqual([
			'likert.weightsNotWhole'
		]);
	});
});
