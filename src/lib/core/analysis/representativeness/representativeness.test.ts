import { expect, it } from 'vitest';
import type { Dataset } from '../../dataset/types';
import { wilson } from '../../stats/shares/share-intervals';
import { UNHURRIED } from '../pace';
import { runAnalysis } from '../run-analysis';
import { makeDataset } from '../testing/make-dataset';
import type { RepresentativenessSpec } from './types';

const spec = (changes: Partial<RepresentativenessSpec>): RepresentativenessSpec => ({
	type: 'representativeness',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	groupings: [{ variable: 'g', other: 'g' }],
	key: null,
	population: { dataset: 'alle', filter: null, key: null },
	layout: 'full',
	base: 'known',
	confidence: 0.95,
	decimals: 1,
	...changes
});
const repeat = <T>(...counts: [T, number][]) =>
	counts.flatMap(([value, times]) => Array.from({ length: times }, () => value));
const all = makeDataset({ g: { values: repeat(['liten', 60], ['stor', 40], ['tom', 0]) } }, { id: 'alle' });

async function run(changes: Partial<RepresentativenessSpec>, data: Dataset, other = all) {
	const outcome = await runAnalysis(spec(changes), {
		datasets: new Map([data, other].map((one) => [one.spec.id, { ok: true, value: one }])),
		analyses: [],
		pace: UNHURRIED
	});
	if (!outcome.ok) throw new Error(outcome.problem.code);
	const { parts } = outcome.value.sections[0];
	const codeOf = (text: unknown) =>
		typeof text === 'object' && text !== null && 'code' in text ? text.code : text;
	const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
	return {
		rows: tables.at(0)?.rows.map(({ id, cells }) => [id, ...cells.slice(1).map((cell) => cell.value)]),
		notes: tables.at(0)?.notes.map(codeOf),
		tests: tables
			.at(-1)
			?.rows.map(({ cells }) => cells.slice(1).map((cell) => cell.value ?? codeOf(cell.note))),
		reading: parts.flatMap((part) => (part.kind === 'reading' ? part.sentences.map(codeOf) : [])),
		messages: parts.flatMap((part) => (part.kind === 'message' ? [codeOf(part.message)] : []))
	};
}

it('puts shares, differences and intervals for a finite population beside each other', async () => {
	const data = makeDataset({ g: { values: [...repeat(['liten', 10], ['stor', 30]), null] } });
	const { rows, reading, tests } = await run({}, data);
	const { low, high } = wilson(10, 40, 100, 0.95);
	expect(rows?.[0]).toEqual(['value-liten', 10, 10 / 40, 60, 60 / 100, 10 / 40 - 60 / 100, low, high]);
	expect(rows?.slice(2)).toEqual([
		['total', 40, 1, 100, 1, null, null, null],
		['unknown', 1, null, 0, null, null, null, null]
	]);
	expect(reading).toEqual(['representativeness.readFew', 'representativeness.readMany']);
	// (10 − 24)²/24 + (30 − 16)²/16, and 99/60 times that.
	expect(tests?.[0][0]).toBeCloseTo(14 ** 2 / 24 + 14 ** 2 / 16, 12);
	expect(tests?.[0][3]).toBeCloseTo((99 / 60) * (14 ** 2 / 24 + 14 ** 2 / 16), 12);
});

it('counts municipalities where rows are persons', async () => {
	const data = makeDataset({
		g: { values: ['liten', 'liten', 'stor', null, 'liten', 'stor'] },
		kommune: { values: ['1', '1', '2', '3', '3', null] }
	});
	const { rows, notes } = await run({ key: 'kommune' }, data);
	expect(rows?.map((row) => row.slice(0, 2))).toEqual([
		['value-liten', 2],
		['value-stor', 1],
		['total', 3]
	]);
	expect(notes).toEqual([
		'representativeness.baseKnown',
		'representativeness.nameless',
		'representativeness.distinctNote'
	]);
});

it('matches values by their words, never a value with another label, and names what is left', async () => {
	const labelled = (one: string, two: string) => [
		{ value: 1, label: one },
		{ value: 2, label: two }
	];
	const data = makeDataset({ g: { values: [1, 1, 2], valueLabels: labelled('Stor', 'Middels') } });
	const other = makeDataset(
		{ g: { values: repeat([1, 5], [2, 6]), valueLabels: labelled('liten', 'stor') } },
		{ id: 'alle' }
	);
	const { rows, reading, tests } = await run({}, data, other);
	expect(rows?.map((row) => [row[0], row[1], row[3]])).toEqual([
		['other-1', 0, 5],
		['value-1', 2, 6],
		['value-2', 1, null],
		['total', 3, 11]
	]);
	expect(reading).toEqual(['representativeness.readUnmatched', 'representativeness.readOnlyAll']);
	expect(tests?.[0][0]).toBe('representativeness.whyNoTest');
});

it('says when the sample is larger than the population, or is all of it', async () => {
	const more = makeDataset({ g: { values: repeat(['liten', 80], ['stor', 60]) } });
	const large = await run({}, more);
	expect(large.reading).toEqual(['representativeness.readTooMany']);
	expect(large.tests?.[0][0]).toBe('representativeness.whyTooMany');
	const overfull = await run({}, makeDataset({ g: { values: repeat(['liten', 5], ['stor', 41]) } }));
	expect(overfull.reading).toEqual(['representativeness.readOverfull']);
	const whole = await run({}, makeDataset({ g: { values: repeat(['liten', 60], ['stor', 40]) } }));
	expect(whole.reading).toEqual(['representativeness.readAll']);
	expect(whole.tests?.[0].slice(0, 4)).toEqual([0, 1, 1, 'representativeness.whyAll']);
});

it('says what to choose, and when nobody has a value', async () => {
	const data = makeDataset({ g: { values: [null, null] } });
	expect((await run({ groupings: [] }, data)).messages).toEqual(['representativeness.choose']);
	const none = { dataset: '', filter: null, key: null };
	expect((await run({ population: none }, data)).messages).toEqual(['representativeness.chooseOther']);
	const gone = [{ variable: 'g', other: 'borte' }];
	expect((await run({ groupings: gone }, data)).messages).toEqual(['representativeness.noOtherVariable']);
	const nobody = await run({}, data);
	expect(nobody.reading).toEqual(['representativeness.readNobody']);
	expect(nobody.tests?.[0][0]).toBe('shares.noFit');
});
