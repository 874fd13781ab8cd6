import { expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { FrequenciesSpec } from './types';

const spec = (changes: Partial<FrequenciesSpec> = {}): FrequenciesSpec => ({
	type: 'frequencies',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	variables: ['x'],
	layout: 'each',
	cells: 'count',
	dontKnow: 'apart',
	order: 'value',
	unused: true,
	setBase: 'answered',
	decimals: 1,
	...changes
});
const LABELS = [
	{ value: 1, label: 'Ja' },
	{ value: 2, label: 'Nei' },
	{ value: 3, label: 'Kanskje' }
];
const { value, dontKnow, unanswered, routedOut } = CELL;
const data = makeDataset(
	{
		x: {
			values: [2, 1, 2, null, null, null, null, 2],
			kinds: [value, value, value, dontKnow, dontKnow, unanswered, routedOut, value],
			valueLabels: LABELS
		},
		y: { values: [1, 1, null, 2, 2, 2, 2, 2], valueLabels: LABELS.slice(0, 2) },
		person: { values: ['a', 'a', 'b', 'c', 'd', '', 'e', 'f'] }
	},
	{ keys: { person: 'person', municipality: null } }
);
/** Rows as [id, cells after the name]. */
const rowsOf = async (changes: Partial<FrequenciesSpec>, id: string, of = data) =>
	tableOf(await runOn(of, spec(changes)), id).rows.map((row) => [
		row.id,
		...row.cells.slice(1).map((cell) => cell.value)
	]);

it('lists every kind of empty cell apart, and labelled answers that nobody gave', async () => {
	expect(await rowsOf({}, 'frequencies-x')).toEqual([
		['value-1', 1, 1 / 8, 1 / 4, 1 / 4],
		['value-2', 3, 3 / 8, 3 / 4, 1],
		['value-3', 0, 0, 0, 1],
		['valid', 4, 4 / 8, 1, null],
		['dontKnow', 2, 2 / 8, null, null],
		['unanswered', 1, 1 / 8, null, null],
		['routedOut', 1, 1 / 8, null, null],
		['total', 8, 1, null, null]
	]);
});

it('counts “vet ikke” as an answer where that is asked for, and hides answers that nobody gave', async () => {
	const rows = await rowsOf({ dontKnow: 'answer', unused: false, order: 'count' }, 'frequencies-x');
	expect(rows.slice(0, 4)).toEqual([
		['value-2', 3, 3 / 8, 3 / 6, 3 / 6],
		['value-1', 1, 1 / 8, 1 / 6, 4 / 6],
		['dontKnow', 2, 2 / 8, 2 / 6, 1],
		['valid', 6, 6 / 8, 1, null]
	]);
});

it('counts persons and rows apart, and says how many rows are nobody’s', async () => {
	const { rows } = tableOf(await runOn(data, spec()), 'units');
	expect(rows.map(({ id, cells }) => [id, cells[1].value, cells[2].value])).toEqual([
		['variable-x', 4, 3],
		['all', 8, 6]
	]);
	expect(rows[1].cells[2].note).toEqual({ code: 'basics.withoutKey', params: { without: 1 } });
});

it('puts questions beside each other: 0 is no answer given, a dash is no answer to give, empty cells are rows', async () => {
	const changes: Partial<FrequenciesSpec> = {
		variables: ['x', 'y'],
		layout: 'together',
		dontKnow: 'answer'
	};
	expect(await rowsOf(changes, 'frequencies')).toEqual([
		['value-Ja', 1, 2],
		['value-Nei', 3, 5],
		['value-Kanskje', 0, null],
		['dontKnow', 2, 0],
		['valid', 6, 7],
		['unanswered', 1, 0],
		['routedOut', 1, 0],
		['missing', 0, 1]
	]);
	const both = await rowsOf({ ...changes, cells: 'both' }, 'frequencies');
	expect(both[0]).toEqual(['value-Ja', 1, 1 / 6, 2, 2 / 7]);
});

it('sums weights', async () => {
	const weighted = makeDataset(
		{ x: { values: [1, 2, 2, null] }, w: { values: [0.5, 1, 1.25, 2] } },
		{ weight: 'w' }
	);
	expect(await rowsOf({}, 'frequencies-x', weighted)).toEqual([
		['value-1', 0.5, 0.5 / 4.75, 0.5 / 2.75, 0.5 / 2.75],
		['value-2', 2.25, 2.25 / 4.75, 2.25 / 2.75, 1],
		['valid', 2.75, 2.75 / 4.75, 1, null],
		['missing', 2, 2 / 4.75, null, null],
		['total', 4.75, 1, null, null]
	]);
});

it('makes one table of a question with several answers', async () => {
	const several = makeDataset({
		a: { values: [1, 0, 1, 0, null] },
		b: { values: [1, 1, 0, 0, null] }
	});
	several.variables.forEach((variable) => (variable.set = 'tiltak'));
	const changes = { variables: ['a', 'b'] };
	expect(await rowsOf(changes, 'set-tiltak', several)).toEqual([
		['a', 2, 2 / 4, 2 / 4],
		['b', 2, 2 / 4, 2 / 4],
		['choices', 4, 1, 1],
		['none', 1, 1 / 4, null],
		['respondents', 4, null, null],
		['missing', 1, null, null]
	]);
	const chosen = await rowsOf({ ...changes, setBase: 'chosen' }, 'set-tiltak', several);
	expect(chosen[0]).toEqual(['a', 2, 2 / 3, 2 / 4]);
	expect(chosen.map(([id]) => id)).toEqual(['a', 'b', 'choices', 'respondents', 'none', 'missing']);
});

it('says when nobody has answered, and when there are too many different values', async () => {
	const odd = makeDataset({
		tom: { values: [null, null], kinds: [dontKnow, unanswered] },
		ok: { values: [1, 2] }
	});
	const codes = async (changes: Partial<FrequenciesSpec>, of = odd) =>
		(await runOn(of, spec(changes))).sections[0].parts.flatMap((part) =>
			part.kind === 'message' && typeof part.message !== 'string' ? [part.message.code] : []
		);
	expect(await codes({ variables: ['tom'] })).toEqual(['frequencies.noAnswers']);
	expect(await codes({ variables: [] })).toEqual(['frequencies.choose']);
	const many = makeDataset({ x: { values: Array.from({ length: 201 }, (_, row) => row) } });
	expect(await codes({}, many)).toEqual(['frequencies.tooMany']);
});
