import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badNumbers } from '../testing/bad-numbers';
import { readPastedRows } from './paste';
import { cellProblem, readCount, readPrinted, readRows } from './read';
import { agreement, pooledDRange, publishedDRange } from './rounding';
import { runPublishedDifference } from './run';
import { EMPTY_ROW, fieldsOf, type PublishedDifferenceSpec, type PublishedRow } from './types';

const spec = (changes: Partial<PublishedDifferenceSpec>): PublishedDifferenceSpec => ({
	type: 'publishedDifference',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	design: 'groups',
	rows: [],
	items: { first: '', second: '' },
	pairwise: 'holm',
	allTests: true,
	confidence: 0.95,
	...changes
});
const row = (changes: Partial<PublishedRow>): PublishedRow => ({ ...EMPTY_ROW, ...changes });

describe('numbers as they are printed', () => {
	it.each([
		['3,75', 3.75, 2],
		['3.50', 3.5, 2],
		[',58', 0.58, 2],
		['−1,2', -1.2, 1],
		['1 234', 1234, 0],
		['0', 0, 0]
	])('%s', (text, value, decimals) => expect(readPrinted(text)).toEqual({ value, decimals }));
	it.each(['', ',', 'a', '1,2,3', '3-4', '1'.repeat(50), '1e5', 'NaN'])('%s is none', (text) =>
		expect(readPrinted(text)).toBeNull()
	);
	it('a number of persons also in parentheses', () => {
		expect(['(n = 55)', 'N=8', '12', '(1 234)'].map(readCount)).toEqual([55, 8, 12, null]);
	});
});

describe('rows are read from what was copied', () => {
	it('a spreadsheet', () => {
		const [header, ...rest] = ['Gruppe\tn\tSnitt\tSD', 'Kommune\t55\t3,75\t1,29', 'UH\t14\t4,21\t0,98'];
		expect(readPastedRows([header, ...rest].join('\r\n'), 'groups')).toEqual([
			row({ name: 'Kommune', n: '55', mean: '3,75', sd: '1,29' }),
			row({ name: 'UH', n: '14', mean: '4,21', sd: '0,98' })
		]);
	});
	it('lines of a document, with n in the name or as a number', () => {
		expect(readPastedRows('Kommune (n = 55) 3,75 1,29\nPrivat barnehage 24 3,29 1,04', 'groups')).toEqual([
			row({ name: 'Kommune', n: '55', mean: '3,75', sd: '1,29' }),
			row({ name: 'Privat barnehage', n: '24', mean: '3,29', sd: '1,04' })
		]);
	});
	it('any text gives rows or none', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 400 }),
					fc
						.array(fc.constantFrom('Snitt 3,2', 'Std. avvik 1', '\t', '\n', '(n = 5)', '0,7', 'SD'), {
							maxLength: 30
						})
						.map((parts) => parts.join('\n'))
				),
				fc.constantFrom('groups' as const, 'items' as const),
				(text, design) => {
					for (const one of readPastedRows(text, design))
						expect(Object.values(one).every((cell) => typeof cell === 'string' && cell.length <= 1000)).toBe(
							true
						);
				}
			)
		);
	});
	it('does not hang on a very long line', () => {
		expect(readPastedRows('n = '.repeat(40_000), 'items').length).toBeLessThanOrEqual(1);
		expect(readPastedRows(`${'1 '.repeat(60_000)}\n${'\t'.repeat(60_000)}`, 'groups').length).toBeLessThan(3);
	});
});

describe('what is wrong stands at its cell', () => {
	it.each([
		['n', row({ name: 'a', mean: '3' }), 'publishedDifference.needsN'],
		['n', row({ n: '5,5' }), 'publishedDifference.badN'],
		['mean', row({ n: '5', mean: 'x' }), 'publishedDifference.notNumber'],
		['mean', row({ n: '5' }), 'publishedDifference.needsNumber'],
		['sd', row({ n: '5', sd: '-1' }), 'publishedDifference.negativeSd'],
		['sd', row({ n: '1' }), undefined],
		['printed', row({ n: '5' }), undefined]
	] as const)('%s', (field, one, code) => expect(cellProblem(field, one)?.code).toBe(code));
	it('rows that are not good are counted, blank ones are nothing', () => {
		const rows = [row({}), row({ n: '5' }), row({ n: '5', mean: '3', sd: '1' })];
		expect(readRows(spec({ rows }))).toMatchObject({ bad: 1, rows: [{ id: '3', n: 5 }] });
	});
	it('two rows with the same name have ids of their own', () => {
		const rows = [
			row({ name: 'a', n: '5', mean: '3', sd: '1' }),
			row({ name: 'a', n: '6', mean: '2', sd: '1' })
		];
		const { rows: read } = readRows(spec({ rows }));
		expect(new Set(read.map(({ id }) => id)).size).toBe(2);
	});
});

const typed = fc.oneof(
	fc.constantFrom('', '0', '0,0', '1', '3,75', '−2', '1e3', '(n = 8)', '999999999999', ',0000000001'),
	fc.string({ maxLength: 8 })
);
it('whatever is typed gives numbers or reasons', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					name: typed,
					n: typed,
					mean: typed,
					sd: typed,
					secondMean: typed,
					secondSd: typed,
					printed: typed
				}),
				{ maxLength: 5 }
			),
			fc.constantFrom('groups' as const, 'items' as const),
			fc.constantFrom('holm' as const, 'tukeyKramer' as const, 'gamesHowell' as const),
			(rows, design, pairwise) => {
				const { parts, method } = runPublishedDifference(spec({ rows, design, pairwise }));
				expect(badNumbers({ sections: [{ id: '', title: null, parts }], method })).toEqual([]);
				expect(parts.length).toBeGreaterThan(0);
			}
		),
		{ numRuns: 300 }
	);
});

describe('which d rounding allows', () => {
	const printed = (value: number, decimals: number) => ({ value, decimals });
	const moments = fc
		.record({
			mean: fc.double({ min: -5, max: 5, noNaN: true }),
			sd: fc.double({ min: 0.2, max: 3, noNaN: true }),
			decimals: fc.constantFrom(0, 1, 2)
		})
		.map(({ mean, sd, decimals }) => ({
			mean,
			sd,
			shown: {
				mean: printed(Number(mean.toFixed(decimals)), decimals),
				sd: printed(Number(sd.toFixed(decimals)), decimals)
			}
		}));
	it('holds the d of whatever numbers were rounded', () => {
		fc.assert(
			fc.property(
				moments,
				moments,
				fc.integer({ min: 2, max: 60 }),
				fc.integer({ min: 2, max: 60 }),
				(a, b, n, m) => {
					const pooled = Math.sqrt(((n - 1) * a.sd ** 2 + (m - 1) * b.sd ** 2) / (n + m - 2));
					const range = pooledDRange({ ...a.shown, n }, { ...b.shown, n: m });
					expect((a.mean - b.mean) / pooled).toBeGreaterThanOrEqual(range.low - 1e-9);
					expect((a.mean - b.mean) / pooled).toBeLessThanOrEqual(range.high + 1e-9);
					const items = publishedDRange(a.shown, b.shown);
					const d = (b.mean - a.mean) / Math.sqrt((a.sd ** 2 + b.sd ** 2) / 2);
					expect(d).toBeGreaterThanOrEqual(items.low - 1e-9);
					expect(d).toBeLessThanOrEqual(items.high + 1e-9);
				}
			)
		);
	});
	it('says how a printed d agrees', () => {
		const range = { low: 0.7, high: 0.78 };
		expect(agreement(printed(0.73, 2), 0.734, range)).toBe('equal');
		expect(agreement(printed(0.74, 2), 0.734, range)).toBe('allowed');
		expect(agreement(printed(0.9, 2), 0.734, range)).toBe('impossible');
	});
});

it('the cells of a design are those that the form shows', () => {
	expect(fieldsOf('groups')).toHaveLength(4);
	expect(fieldsOf('items')).toHaveLength(7);
});
