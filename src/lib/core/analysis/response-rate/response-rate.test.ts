import { expect, it } from 'vitest';
import type { Dataset } from '../../dataset/types';
import { UNHURRIED } from '../pace';
import { runAnalysis } from '../run-analysis';
import { makeDataset } from '../testing/make-dataset';
import type { PopulationSource, ResponseRateSpec, TypedGroup } from './types';

const typed = (...groups: [string[], number | null, (number | null)?][]): PopulationSource => ({
	kind: 'typed',
	groups: groups.map(([values, population, invited = null]): TypedGroup => ({ values, population, invited }))
});
const spec = (changes: Partial<ResponseRateSpec>): ResponseRateSpec => ({
	type: 'responseRate',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	groups: ['kanal'],
	unit: 'rows',
	population: typed(),
	totals: true,
	decimals: 0,
	...changes
});
const repeat = (value: string | null, times: number) => Array.from({ length: times }, () => value);
// NTNU 2023, 2.3: 127 answers from addresses that were given, 73 from an open link.
const channels = makeDataset({ kanal: { values: [...repeat('adresse', 127), ...repeat('lenke', 73)] } });

async function run(changes: Partial<ResponseRateSpec>, data: Dataset, others: Dataset[] = []) {
	const outcome = await runAnalysis(spec(changes), {
		datasets: new Map([data, ...others].map((one) => [one.spec.id, { ok: true, value: one }])),
		analyses: [],
		pace: UNHURRIED
	});
	if (!outcome.ok) throw new Error(outcome.problem.code);
	const { parts } = outcome.value.sections[0];
	const table = parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])).at(0);
	const codeOf = (text: unknown) =>
		typeof text === 'object' && text !== null && 'code' in text ? text.code : text;
	return {
		columns: table?.columns.map(({ id }) => id),
		rows: table?.rows.map(({ id, cells }) => [
			id,
			...cells.slice(1).map((cell) => cell.value ?? codeOf(cell.text))
		]),
		sentences: parts.flatMap((part) => (part.kind === 'reading' ? part.sentences.map(codeOf) : [])),
		messages: parts.flatMap((part) => (part.kind === 'message' ? [codeOf(part.message)] : []))
	};
}

it('says that a rate cannot be computed where nobody knows the population, and in the total', async () => {
	const { rows, sentences } = await run({ population: typed([['adresse'], 500]) }, channels);
	expect(rows).toEqual([
		['group|adresse', 500, 127, 127 / 500],
		['group|lenke', 'responseRate.unknown', 73, 'responseRate.notComputable'],
		['total', 'responseRate.unknown', 200, 'responseRate.notComputable']
	]);
	expect(sentences).toEqual(['responseRate.caveatUnknown']);
});

it('shows those who were asked beside the population', async () => {
	const population = typed([['adresse'], 900, 500], [['lenke'], 100]);
	const { rows, columns, sentences } = await run({ population }, channels);
	expect(columns).toEqual(['group-1', 'population', 'invited', 'answers', 'rate', 'ofInvited']);
	expect(rows?.[0]).toEqual(['group|adresse', 900, 500, 127, 127 / 900, 127 / 500]);
	expect(rows?.[2]).toEqual(['total', 1000, 600, 200, 200 / 1000, 200 / 600]);
	expect(sentences).toEqual(['responseRate.caveatPart']);
});

it('names more answers than people, answers without a group, and groups without answers', async () => {
	const data = makeDataset({ kanal: { values: [...repeat('a', 3), null, ...repeat('b', 2)] } });
	const population = typed([['a'], 2], [['b'], 4], [['c'], 5]);
	const { rows, sentences } = await run({ population }, data);
	expect(rows).toEqual([
		['group|a', 2, 3, 'responseRate.notComputable'],
		['group|b', 4, 2, 2 / 4],
		['group|c', 5, 0, 0],
		['total', 11, 5, 5 / 11]
	]);
	expect(sentences).toEqual(['responseRate.caveatTooMany', 'responseRate.caveatWithout']);
});

it('counts the population in another dataset: rows, different keys, or a variable to add up', async () => {
	const labels = [
		{ value: 1, label: 'Nord' },
		{ value: 2, label: 'Sør' }
	];
	const data = makeDataset({ kanal: { values: [1, 1, 2], valueLabels: labels } });
	const all = makeDataset(
		{
			landsdel: { values: ['Nord', 'nord', 'Nord', 'Vest'] },
			antall: { values: [10, null, 5, 7] },
			kommune: { values: ['a', 'b', 'a', 'c'] }
		},
		{ id: 'alle' }
	);
	const population: Extract<PopulationSource, { kind: 'dataset' }> = {
		kind: 'dataset',
		dataset: 'alle',
		groups: ['landsdel'],
		size: null,
		key: null
	};
	const rates = async (changes: Partial<typeof population>) =>
		(await run({ population: { ...population, ...changes } }, data, [all])).rows?.slice(0, 2);
	expect(await rates({})).toEqual([
		['group|1', 2, 2, 1],
		['group|2', 'responseRate.unknown', 1, 'responseRate.notComputable']
	]);
	expect((await rates({ key: 'kommune' }))?.[0][1]).toBe(1);
	expect((await rates({ size: 'antall' }))?.[0][1]).toBe(15);
	const { sentences } = await run({ population }, data, [all]);
	expect(sentences).toContain('responseRate.caveatLeft');
});

it('says what to do first', async () => {
	const { messages } = await run({}, channels);
	expect(messages).toEqual(['responseRate.typePopulation']);
	expect((await run({ split: 'kanal' }, channels)).messages).toEqual(['responseRate.noSplit']);
	expect((await run({ unit: 'persons' }, channels)).messages).toEqual(['responseRate.noKey']);
	const other: PopulationSource = { kind: 'dataset', dataset: '', groups: [], size: null, key: null };
	expect((await run({ population: other }, channels)).messages).toEqual(['responseRate.chooseOther']);
});
