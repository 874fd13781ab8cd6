import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/types';
import { CELL_NAMES } from '../table/types';
import { byId, cellsOf, norway, testDataset, type TestCell } from './fixtures';
import { resolveMunicipality } from './resolve-municipality';
import { proposeMunicipalities } from './propose-names';
import { runLink } from './run-link';
import type { LinkJoin } from './types';

const RULES = ['first', 'mean', 'sum'] as const;
const empty = fc.constantFrom(...CELL_NAMES.slice(1)).map((name) => ({ empty: name }) as TestCell);
const cell = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: -50, max: 50 }) },
	{ weight: 1, arbitrary: empty }
);
const keyText = fc.constantFrom('a', 'b', 'c', 'd', 'Oslo', '');
const year = fc.constantFrom(2019, 2020, 2021);
const wave = fc.constantFrom(2021, 2024, 2030);

const world = fc.record({
	left: fc.array(fc.record({ key: keyText, wave }), { maxLength: 15 }),
	right: fc.array(fc.record({ key: keyText, year, x: cell }), { maxLength: 15 }),
	byWave: fc.uniqueArray(
		fc.record({
			wave: wave.map(String),
			year: fc.option(year.map(String), { nil: null })
		}),
		{ selector: (one) => one.wave }
	),
	several: fc.constantFrom(...RULES, 'refuse' as const)
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const leftOf = (rows: World['left']): Dataset =>
	testDataset('left', {
		id: rows.map((_, index) => index),
		key: rows.map((row) => row.key),
		wave: rows.map((row) => row.wave)
	});
const rightOf = (rows: World['right']): Dataset =>
	testDataset('right', {
		key: rows.map((row) => row.key),
		year: rows.map((row) => row.year),
		x: [...rows.map((row) => row.x)]
	});
const joinOf = ({ byWave, several }: World): LinkJoin => ({
	right: 'right',
	keys: { kind: 'equal', pairs: [{ left: 'key', right: 'key' }] },
	only: null,
	wave: 'wave',
	year: 'year',
	several,
	weight: null,
	variables: [{ name: 'new', from: { kind: 'long', variable: 'x', byWave }, merged: 'missing' }]
});
const runWorld = (one: World) =>
	runLink(
		{ kind: 'link', left: 'left', joins: [joinOf(one)] },
		'test',
		norway,
		byId(leftOf(one.left), rightOf(one.right))
	).base;

/** The same join in the slowest and plainest way: for every left row, all right rows are looked through. */
function slowJoin({ left, right, byWave, several }: World): TestCell[] | 'refused' {
	let refused = false;
	const cells = left.map((row): TestCell => {
		const wanted = byWave.find((one) => one.wave === String(row.wave))?.year;
		const missing: TestCell = { empty: 'missing' };
		const of = (year: string) => right.filter((r) => r.key === row.key && String(r.year) === year);
		if (row.key === '') return missing;
		for (const { year } of byWave) if (year !== null && of(year).length > 1) refused = true;
		const meets = wanted ? of(wanted) : [];
		if (meets.length === 0) return missing;
		if (meets.length === 1 || several === 'first') return meets[0].x;
		const numbers = meets.map(({ x }) => x).filter((x) => typeof x === 'number');
		if (numbers.length < meets.length) {
			const kinds = new Set(meets.map(({ x }) => (typeof x === 'object' ? x.empty : 'value')));
			const [kind] = kinds;
			return kinds.size === 1 && kind !== 'value' ? { empty: kind } : missing;
		}
		const sum = numbers.reduce((all, x) => all + x, 0);
		return several === 'sum' ? sum : sum / numbers.length;
	});
	return refused && several === 'refuse' ? 'refused' : cells;
}

const written = (cells: readonly TestCell[]) =>
	cells.map((one) => (typeof one === 'object' ? one.empty : one === 0 ? 0 : one));

describe('a join on random worlds', () => {
	it('gives what a slow and plain join gives', () => {
		fc.assert(
			fc.property(world, (one) => {
				if (one.right.length === 0) return;
				const base = runWorld(one);
				const expected = slowJoin(one);
				if (expected === 'refused') {
					expect(base.ok ? '' : base.problem.code).toBe('link.severalRows');
					return;
				}
				expect(base.ok && cellsOf(base.value, 'new').map((x) => (x === 0 ? 0 : x))).toEqual(
					written(expected)
				);
			}),
			{ numRuns: 2000 }
		);
		expect.hasAssertions();
	});

	it('loses and doubles no row, and leaves what was there as it was', () => {
		fc.assert(
			fc.property(world, (one) => {
				const base = runWorld(one);
				if (!base.ok) return;
				expect(base.value.rowCount).toBe(one.left.length);
				expect(cellsOf(base.value, 'id')).toEqual(cellsOf(leftOf(one.left), 'id'));
				for (const { column } of base.value.variables)
					expect(column.type === 'text' ? column.codes : column.values).toHaveLength(one.left.length);
			})
		);
		expect.hasAssertions();
	});

	it('gives a row the same whatever the order of the rows', () => {
		fc.assert(
			fc.property(world, fc.infiniteStream(fc.double({ noNaN: true, min: 0, max: 1 })), (one, places) => {
				if (one.several === 'first') return;
				const shuffled = <T>(rows: T[]): T[] =>
					rows
						.map((row) => ({ row, place: places.next().value ?? 0 }))
						.sort((a, b) => a.place - b.place)
						.map(({ row }) => row);
				const rows = one.left.map((row, index) => ({ ...row, index }));
				const moved = shuffled(rows);
				const before = runWorld(one);
				const after = runWorld({ ...one, left: moved, right: shuffled(one.right) });
				expect(after.ok).toBe(before.ok);
				if (!before.ok || !after.ok) return;
				const cells = cellsOf(before.value, 'new');
				expect(cellsOf(after.value, 'new')).toEqual(moved.map(({ index }) => cells[index]));
			})
		);
		expect.hasAssertions();
	});
});

const gazetteer = { register: norway.register, later: null };

describe('keys of municipalities', () => {
	const odd = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('Os', 'Våler', '0301', '3001', 'Sande', '1507', '99', '__proto__', 'constructor')
	);

	it('take any text without failing, and every row counts once', () => {
		fc.assert(
			fc.property(
				fc.array(odd, { minLength: 1, maxLength: 20 }),
				fc.array(odd, { maxLength: 3 }),
				(texts, more) => {
					const decisions = more.map((text, index) => ({
						text,
						number: index % 2 ? '0301' : (more.at(1) ?? null)
					}));
					const join: LinkJoin = {
						right: 'right',
						keys: {
							kind: 'municipality',
							vintage: 2024,
							left: { variable: 'key', county: 'county', decisions },
							right: { variable: 'key', county: null, decisions: [] }
						},
						only: null,
						wave: null,
						year: null,
						several: 'first',
						weight: null,
						variables: [{ name: 'x', from: { kind: 'same', variable: 'key' }, merged: 'sum' }]
					};
					const left = testDataset('left', {
						key: texts,
						county: texts.map((_, i) => texts[texts.length - 1 - i])
					});
					const made = byId(left, testDataset('right', { key: texts }));
					const { base, reports } = runLink({ kind: 'link', left: 'left', joins: [join] }, '', norway, made);
					expect(base.ok).toBe(true);
					const { rows, found, empty, unmatched, decided } = reports[0].left;
					const none = decided.filter(({ number }) => number === null);
					expect(found + empty + unmatched + none.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
					expect(rows).toBe(texts.length);
				}
			)
		);
		expect.hasAssertions();
	});

	it('lead to municipalities of the register or to none', () => {
		const numbers = new Set(norway.register.municipalities.map(({ number }) => number).concat('2100'));
		fc.assert(
			fc.property(odd, fc.option(odd, { nil: null }), (text, county) => {
				const one = resolveMunicipality(gazetteer, text, county);
				const meant = one.state === 'found' ? [one.number] : one.state === 'ask' ? one.candidates : [];
				for (const number of [...meant, ...proposeMunicipalities(gazetteer, text)])
					expect(numbers.has(number)).toBe(true);
			})
		);
		expect.hasAssertions();
	});
});
