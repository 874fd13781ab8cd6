import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../table/types';
import { answersOf } from './answer-kinds';
import { readTypedNumber } from './read-number';
import { readPasted } from './read-pasted';
import { printedPercent, reconstructCounts } from './reconstruct';
import { runCounts } from './run-counts';
import type { CountsOrigin } from './types';

/** A guard against hanging, in milliseconds; speed is measured by `npm run bench`. */
const HANGS = 60_000;

const LIKERT = ['Helt enig', 'Litt enig', 'Både-og', 'Litt uenig', 'Helt uenig', 'Vet ikke'];

const origin: CountsOrigin = {
	kind: 'counts',
	published: 'Tabell 4.1',
	answers: answersOf(LIKERT),
	groups: ['2020', '2022'],
	group: { name: 'gruppe', label: '' },
	items: [
		{
			name: 'q1',
			label: '',
			counts: [
				[17, 16],
				[4, 6],
				[0, 1],
				[0, 0],
				[3, 2],
				[1, 0]
			],
			printed: null
		}
	],
	rows: 'weighted',
	weight: { name: 'antall', label: '' }
};

describe('runCounts', () => {
	it('makes a row of each answer, with its count as a weight', () => {
		const run = runCounts(origin, 'T');
		if (!run.ok) throw new Error(run.problem.code);
		expect(run.value.rowCount).toBe(8);
		const [group, item, weight] = run.value.variables;
		expect(group.column).toMatchObject({ levels: ['2020', '2022'] });
		expect(item).toMatchObject({ scale: { min: 1, max: 5 }, measure: 'ordinal' });
		expect(item.column.type === 'number' && [...item.column.values].slice(0, 3)).toEqual([5, 4, 1]);
		expect(item.column.type === 'number' && item.column.kinds[3]).toBe(CELL.dontKnow);
		expect(weight.column.type === 'number' && [...weight.column.values]).toEqual([17, 4, 3, 1, 16, 6, 1, 2]);
	});

	it('refuses what is no count, and nothing at all', () => {
		const problem = (counts: (number | null)[][]) => {
			const run = runCounts({ ...origin, items: [{ ...origin.items[0], counts }] }, 'T');
			return run.ok ? null : run.problem.code;
		};
		expect(problem([[1.5]])).toBe('counts.notACount');
		expect(problem([[-1]])).toBe('counts.notACount');
		expect(problem([[NaN]])).toBe('counts.notACount');
		expect(problem([[0, null]])).toBe('counts.nothing');
		expect(problem([[9_000_000]])).toBeNull();
		const expanded = runCounts(
			{ ...origin, rows: 'expanded', items: [{ ...origin.items[0], counts: [[9_000_000]] }] },
			'T'
		);
		expect(!expanded.ok && expanded.problem.code).toBe('counts.tooManyRows');
	});

	it('expands to the counts, for any table', () => {
		const counts = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(counts, counts, fc.constantFrom('weighted', 'expanded' as const), (one, other, rows) => {
				const items = [one, other].map((table, index) => ({
					name: `q${index}`,
					label: '',
					counts: table,
					printed: null
				}));
				const run = runCounts({ ...origin, items, rows }, 'T');
				if (!run.ok) return expect(run.problem.code).toBe('counts.nothing');
				const [group, ...rest] = run.value.variables;
				[one, other].forEach((table, item) => {
					const found = table.map(() => [0, 0]);
					const { column } = rest[item];
					for (let row = 0; row < run.value.rowCount; row++) {
						if (column.type !== 'number' || group.column.type !== 'text') throw new Error('types');
						const kind = column.kinds[row];
						if (kind === CELL.missing) continue;
						const answer = kind === CELL.dontKnow ? 5 : 5 - column.values[row];
						const weight = rest[2]?.column;
						found[answer][group.column.codes[row]] += weight?.type === 'number' ? weight.values[row] : 1;
					}
					expect(found).toEqual(table);
				});
			})
		);
	});
});

describe('answersOf', () => {
	it('counts from the low end, wherever it stands', () => {
		expect(answersOf(LIKERT).map((one) => ('value' in one ? one.value : one.empty))).toEqual([
			5,
			4,
			3,
			2,
			1,
			'dontKnow'
		]);
		const up = [...LIKERT.slice(0, 5)].reverse();
		expect(answersOf(up).map((one) => 'value' in one && one.value)).toEqual([1, 2, 3, 4, 5]);
	});
	it('takes numbers in the labels, and knows kinds of empty cell in nynorsk', () => {
		const grade = ['I svært stor grad', 'I stor grad', 'I noen grad', 'I liten grad', 'Ikke i det hele tatt'];
		expect(answersOf(grade).map((one) => 'value' in one && one.value)).toEqual([5, 4, 3, 2, 1]);
		expect(answersOf(['1 – liten', '2', '5 (stor)']).map((one) => 'value' in one && one.value)).toEqual([
			1, 2, 5
		]);
		expect(
			answersOf(['Ja', 'Veit ikkje', 'Ikkje svart', 'Ikke aktuelt']).map((one) => 'empty' in one && one.empty)
		).toEqual([false, 'dontKnow', 'unanswered', 'notApplicable']);
	});
});

describe('readTypedNumber', () => {
	it('reads numbers as Norwegians write them, and no others', () => {
		const read = (text: string) => readTypedNumber(text)?.value ?? null;
		expect([' 1 234 ', '1\u00a0234', '4,35', '68 %', '68%', '0'].map(read)).toEqual([
			1234, 1234, 4.35, 68, 68, 0
		]);
		expect(['', '-', '1.234', 'ja', '1 23', '12 3456', '−3', '1e9'].map(read)).toEqual(
			new Array(8).fill(null)
		);
	});
});

describe('readPasted', () => {
	it('takes a table from a spreadsheet apart', () => {
		const table = readPasted(
			'\tSkoleeier 2020 (N=25)\tSkoleeier 2022 (N=25)\r\nHelt enig\t68 %\t64 %\r\nLitt enig\t16\t24\r\nTotalt\t100\t100\r\nGjennomsnitt\t4,33\t4,36\r\n'
		);
		expect(table).toMatchObject({
			columns: ['Skoleeier 2020', 'Skoleeier 2022'],
			rows: ['Helt enig', 'Litt enig'],
			cells: [
				[68, 64],
				[16, 24]
			],
			isPercent: true,
			n: [25, 25],
			totals: [100, 100],
			means: [4.33, 4.36],
			meanDecimals: 2
		});
	});

	it('takes lines of a PDF apart, and a header of years', () => {
		const table = readPasted('2020 2022\nHelt enig 17 16\nVet ikke 1 –\nN 18 16');
		expect(table).toMatchObject({
			columns: ['2020', '2022'],
			rows: ['Helt enig', 'Vet ikke'],
			cells: [
				[17, 16],
				[1, null]
			],
			n: [18, 16],
			isPercent: false
		});
		expect(table.notes).toEqual([{ code: 'counts.pasteUnread', params: { count: 1 } }]);
	});

	it('never fails and never takes long', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
				const table = readPasted(text);
				expect(table.cells.every((row) => row.length === table.columns.length)).toBe(true);
			})
		);
		const start = performance.now();
		readPasted('1 '.repeat(500_000));
		readPasted('a\n'.repeat(500_000));
		readPasted('\t'.repeat(500_000));
		readPasted(`n${' '.repeat(300_000)}`);
		expect(performance.now() - start).toBeLessThan(HANGS);
	});
});

describe('reconstructCounts', () => {
	const column = { values: [5, 4, 3, 2, 1, null], decimals: 0, rounding: 'once' as const, mean: null };

	it('finds the only counts behind small tables', () => {
		// AFI 2024:04, table 4.1, column 1: 17-4-0-0-3 and one "vet ikke", N = 25.
		expect(reconstructCounts({ ...column, percents: [68, 16, 0, 0, 12, 4], n: 25 })).toEqual({
			verdict: 'unique',
			candidates: [[17, 4, 0, 0, 3, 1]]
		});
	});

	it('lists a few, and narrows them by the mean', () => {
		const printed = { ...column, percents: [50, 50], values: [5, 4], n: 201 };
		const both = reconstructCounts(printed);
		expect(both).toEqual({
			verdict: 'few',
			candidates: [
				[100, 101],
				[101, 100]
			]
		});
		const mean = { value: 4.502, decimals: 3 };
		expect(reconstructCounts({ ...printed, mean }).candidates).toEqual([[101, 100]]);
	});

	it('says that none is possible, and that many are', () => {
		expect(reconstructCounts({ ...column, percents: [70, 40, 0, 0, 0, 0], n: 25 }).verdict).toBe('none');
		expect(reconstructCounts({ ...column, percents: [68], n: NaN }).verdict).toBe('none');
		expect(reconstructCounts({ ...column, percents: [20, 20, 20, 20, 20, 0], n: 90_000 })).toMatchObject({
			verdict: 'many',
			count: null
		});
	});

	it('rounds half up by whole numbers, once or twice', () => {
		expect(printedPercent(1, 8, 0, 'once')).toBe(13);
		expect(printedPercent(1, 200, 0, 'once')).toBe(1);
		// 24,46 % → 24,5 % → 25 %.
		expect(printedPercent(2446, 10_000, 0, 'twice')).toBe(25);
		expect(printedPercent(2446, 10_000, 0, 'once')).toBe(24);
	});

	it('always has the true counts among its candidates, and unique means unique', () => {
		const counts = fc
			.array(fc.nat(15), { minLength: 2, maxLength: 5 })
			.filter((list) => list.some((count) => count > 0));
		fc.assert(
			fc.property(
				counts,
				fc.constantFrom(0, 1),
				fc.constantFrom('once', 'twice' as const),
				(list, decimals, rounding) => {
					const n = list.reduce((sum, count) => sum + count, 0);
					const percents = list.map((count) => printedPercent(count, n, decimals, rounding) / 10 ** decimals);
					const found = reconstructCounts({
						percents,
						values: list.map((_, i) => i),
						n,
						decimals,
						rounding,
						mean: null
					});
					if (found.verdict === 'many') return expect(found.candidates.length).toBeGreaterThan(0);
					expect(found.candidates).toContainEqual(list);
				}
			)
		);
	});
});
