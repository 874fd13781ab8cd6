import { describe, expect, it } from 'vitest';
import { compareResults } from './compare';
import { changesSince, METHOD_CHANGES, METHODS_VERSION } from './methods';
import type { NumberedAnalysis } from './numbers';
import { readResults } from './read-results';
import type { ReadResults } from './types';

const one = (changes: Partial<NumberedAnalysis>): NumberedAnalysis => ({
	key: 'a',
	name: 'Trivsel',
	type: 'descriptives',
	spec: { type: 'descriptives', id: 'a', variables: ['x'] },
	basis: { data: 'd', rows: 'r' },
	problem: null,
	numbers: [number('mean', 1.5), number('n', 20)],
	...changes
});
const number = (column: string, value: number | string | null) => ({
	section: '',
	table: 'descriptives',
	row: 'x',
	column,
	value
});
const file = (analyses: NumberedAnalysis[], methods = METHODS_VERSION): ReadResults => ({
	app: '0.1.0',
	methods,
	created: null,
	analyses
});
const compared = (before: ReadResults, after: ReadResults, replayed = new Map<string, NumberedAnalysis>()) =>
	compareResults(before, after, replayed).analyses;

describe('results beside older ones', () => {
	it('are as before where nothing has changed', () => {
		const [found] = compared(file([one({})]), file([one({})]));
		expect(found).toMatchObject({ status: 'both', changed: [], numbers: [], unchanged: 2 });
	});

	it('name the data where only files have changed', () => {
		const after = one({
			basis: { data: 'other', rows: 'r' },
			numbers: [number('mean', 1.75), number('n', 20)]
		});
		const [found] = compared(file([one({})]), file([after]));
		expect(found.changed).toEqual(['data']);
		expect(found.numbers).toEqual(
			[{ ...number('mean', 0), value: undefined, before: 1.5, after: 1.75, causes: ['data'] }].map(
				({ section, table, row, column, before, after: now, causes }) => ({
					section,
					table,
					row,
					column,
					before,
					after: now,
					causes
				})
			)
		);
		expect(found.unchanged).toBe(1);
	});

	it('are told apart by running the older specification again: data moved one number, the specification another', () => {
		const before = one({ numbers: [number('mean', 1), number('sd', 2), number('n', 20)] });
		const replay = one({ key: 'b', numbers: [number('mean', 1.1), number('sd', 2), number('n', 20)] });
		const after = one({
			spec: { type: 'descriptives', id: 'a', variables: ['x'], confidence: 0.9 },
			basis: { data: 'other', rows: 'r' },
			numbers: [number('mean', 1.1), number('sd', 3), number('n', 20)]
		});
		const [found] = compared(file([before]), file([after]), new Map([['a', replay]]));
		expect(found.changed).toEqual(['data', 'specification']);
		expect(found.numbers.map(({ column, causes }) => [column, causes])).toEqual([
			['mean', ['data']],
			['sd', ['specification']]
		]);
	});

	it('name nothing that is not known: a number changed by hand', () => {
		const [found] = compared(
			file([one({ numbers: [number('mean', 9)] })]),
			file([one({ numbers: [number('mean', 1)] })])
		);
		expect(found.numbers[0].causes).toEqual(['program']);
	});

	it('say where a number came or went, and tell an empty cell from none', () => {
		const [found] = compared(
			file([one({ numbers: [number('mean', null), number('n', 2)] })]),
			file([one({ numbers: [number('mean', 1), number('sd', 2)] })])
		);
		expect(found.numbers.map(({ column, before, after }) => [column, before, after])).toEqual([
			['mean', null, 1],
			['n', 2, undefined],
			['sd', undefined, 2]
		]);
	});

	it('name a method for the numbers that it concerns only', () => {
		const draw = (chance: number, share: number) =>
			one({
				type: 'draw',
				spec: { type: 'draw', name: 'x' },
				numbers: [
					{ section: '', table: 'uncertainty', row: '0301', column: 'drawn', value: chance },
					{ section: '', table: 'municipalities', row: '0301', column: 'share', value: share }
				]
			});
		const [found] = compared(file([draw(0.2, 0.3)], 0), file([draw(0.25, 0.35)]));
		expect(found.numbers.map(({ table, causes }) => [table, causes])).toEqual([
			['uncertainty', ['method']],
			['municipalities', ['program']]
		]);
	});

	it('belong together by id, else by kind and name, else by what they say; the rest came or went', () => {
		const before = file([
			one({}),
			one({ key: 'b', name: 'B', spec: 1 }),
			one({ key: 'c', name: 'C', spec: 2 })
		]);
		const after = file([
			one({}),
			one({ key: 'new', name: 'B', spec: 1 }),
			one({ key: 'd', name: 'D', spec: 3 })
		]);
		expect(compared(before, after).map(({ key, status }) => [key, status])).toEqual([
			['a', 'both'],
			['new', 'both'],
			['c', 'gone'],
			['d', 'new']
		]);
	});

	it('do not differ by the name or id of an analysis', () => {
		const renamed = one({ spec: { type: 'descriptives', id: 'z', name: 'Ny', variables: ['x'] } });
		expect(compared(file([one({})]), file([renamed]))[0].changed).toEqual([]);
	});
});

describe('versions of methods', () => {
	it('go up one by one, and every entry names kinds', () => {
		expect(new Set(METHOD_CHANGES.map(({ version }) => version))).toEqual(
			new Set(Array.from({ length: METHODS_VERSION }, (_, at) => at + 1))
		);
		for (const { kinds } of METHOD_CHANGES) expect(kinds.length).toBeGreaterThan(0);
		expect(changesSince(METHODS_VERSION, 'uncertainty')).toEqual([]);
	});
});

describe('a results file', () => {
	it('may say the same any number of times: each has a key of its own, found at once', () => {
		const tables = Array.from({ length: 50_000 }, () => ({}));
		const read = readResults(JSON.stringify({ format: 'treffsikker-results', version: 1, tables }));
		expect(read.ok && new Set(read.value.analyses.map(({ key }) => key)).size).toBe(50_000);
	});

	it('says why there is no result with what the sentence needs, and nothing that is no text or number', () => {
		const problem = { code: 'a.b', params: { name: 'x', n: 2, other: { toString: 1 } } };
		const tables = [{ spec: { id: 'a' }, problem }];
		const read = readResults(JSON.stringify({ format: 'treffsikker-results', version: 1, tables }));
		expect(read.ok && read.value.analyses[0].problem).toEqual({
			code: 'a.b',
			params: { name: 'x', n: 2 }
		});
	});

	it.each([
		['{', 'reproduce.badJson'],
		['{}', 'reproduce.notResults'],
		['{"format":"treffsikker-results","version":99}', 'reproduce.newerResults'],
		['{"format":"treffsikker-results","version":1}', 'reproduce.noAnalyses']
	])('that is none is refused: %s', (text, code) => {
		expect(readResults(text)).toMatchObject({ ok: false, problem: { code } });
	});
});
