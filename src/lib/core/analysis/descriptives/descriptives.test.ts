import { expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import { STATISTICS, type DescriptivesSpec } from './types';

const spec = (changes: Partial<DescriptivesSpec> = {}): DescriptivesSpec => ({
	type: 'descriptives',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	variables: ['x'],
	statistics: [...STATISTICS],
	quantiles: 7,
	confidence: 0.95,
	population: null,
	decimals: null,
	histogram: false,
	...changes
});
const table = async (data: ReturnType<typeof makeDataset>, changes: Partial<DescriptivesSpec> = {}) =>
	tableOf(await runOn(data, spec(changes)), 'descriptives');

it('has a column for each kind of empty cell that occurs, and for rows where weights count', async () => {
	const data = makeDataset(
		{
			x: { values: [1, null, null, 4], kinds: [CELL.value, CELL.suppressed, CELL.dontKnow, CELL.value] },
			w: { values: [0.5, 2, 1, 1] }
		},
		{ weight: 'w' }
	);
	const weighted = await table(data, { statistics: ['mean'] });
	expect(weighted.columns.map(({ id }) => id)).toEqual([
		'variable',
		'n',
		'rows',
		'dontKnow',
		'suppressed',
		'mean'
	]);
	expect(weighted.rows[0].cells.slice(1).map(({ value }) => value)).toEqual([1.5, 2, 1, 2, 3]);
	const plain = await table(data, { statistics: ['mean'], weighted: false });
	expect(plain.rows[0].cells.slice(1).map(({ value }) => value)).toEqual([2, 1, 1, 2.5]);
});

it('says why a number is not there', async () => {
	const data = makeDataset({
		ett: { values: [3] },
		likt: { values: [2] },
		tom: { values: [null] },
		tekst: { values: ['a'] },
		dag: { values: [20000] }
	});
	data.variables[4].format = 'date';
	const { rows, columns } = await table(data, { variables: ['ett', 'tom', 'tekst', 'dag'] });
	const note = (row: number, id: string) => rows[row].cells[columns.findIndex((one) => one.id === id)].note;
	expect(note(0, 'sd')).toEqual({ code: 'descriptives.tooFew', params: { needed: 2 } });
	expect(note(0, 'kurtosis')).toEqual({ code: 'descriptives.tooFew', params: { needed: 4 } });
	expect(note(1, 'mean')).toEqual({ code: 'descriptives.noValues' });
	expect(note(3, 'mean')).toEqual({ code: 'descriptives.isDate' });
	expect(rows[2].cells[columns.findIndex(({ id }) => id === 'texts')].value).toBe(1);
});

it('has a smaller error where the population is known, and none where everybody has answered', async () => {
	const data = makeDataset({ x: { values: [1, 2, 3, 4] } });
	const at = async (population: number | null) => {
		const { rows, columns, notes } = await table(data, { population });
		return { se: rows[0].cells[columns.findIndex(({ id }) => id === 'se')].value, notes };
	};
	const free = (await at(null)).se;
	expect((await at(16)).se).toBeCloseTo(Number(free) * Math.sqrt(1 - 4 / 16), 14);
	expect((await at(4)).se).toBe(0);
	expect(await at(3)).toEqual({
		se: free,
		notes: [{ code: 'descriptives.tooMany', params: { population: 3 } }]
	});
});

it('shows the decimals of the variable, and one more for what is computed', async () => {
	const data = makeDataset({ hel: { values: [1, 2] }, del: { values: [1.25, 2.5] } });
	const { rows, columns } = await table(data, { variables: ['hel', 'del'], statistics: ['mean', 'min'] });
	const decimals = rows.map(({ cells }) =>
		['mean', 'min'].map((id) => {
			const { format } = cells[columns.findIndex((one) => one.id === id)];
			return 'decimals' in format ? format.decimals : null;
		})
	);
	expect(decimals).toEqual([
		[2, 0],
		[3, 2]
	]);
});

it('draws a histogram, or says why there is none', async () => {
	const data = makeDataset({ x: { values: [1, 2, 2] }, likt: { values: [5, 5, 5] } });
	const { parts } = (await runOn(data, spec({ variables: ['x', 'likt'], histogram: true }))).sections[0];
	expect(parts.map((part) => (part.kind === 'plot' ? part.plot.kind : part.kind))).toEqual([
		'table',
		'histogram',
		'message'
	]);
});
