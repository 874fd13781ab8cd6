import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridBreakdowns, type Side } from './grid';
import { suppress } from './suppress';
import type { Breakdown, CountedTable } from './types';

const hiddenCells = (n: number[], breakdowns: Breakdown[], limit = 8) =>
	[...suppress({ n, breakdowns }, limit).hidden].flatMap((one, cell) => (one ? [cell] : []));

/** Groups with their total last. */
const groups = (...n: number[]): [number[], Breakdown[]] => [
	[...n, n.reduce((sum, one) => sum + one, 0)],
	[{ total: n.length, parts: [...n.keys()] }]
];

describe('one breakdown', () => {
	it('hides nothing where all groups are large enough, and no empty group', () => {
		expect(hiddenCells(...groups(8, 0, 30))).toEqual([]);
	});

	it('hides the next smallest beside a group that is hidden alone', () => {
		expect(hiddenCells(...groups(3, 55, 14, 8))).toEqual([0, 3]);
	});

	it('hides no more where the small groups hold the limit together: NTNU-2023, table 4.1', () => {
		expect(hiddenCells(...groups(57, 3, 15, 8, 29, 27, 14, 1, 3, 33, 10))).toEqual([1, 3, 7, 8]);
		expect(hiddenCells(...groups(57, 3, 15, 8, 29, 27, 14, 1, 4, 33, 10))).toEqual([1, 7, 8]);
	});

	it('hides the total of less than the limit too, with all its groups', () => {
		expect(hiddenCells(...groups(3, 2))).toEqual([0, 1, 2]);
	});

	it('has a limit that a group may reach', () => {
		expect(hiddenCells(...groups(8, 9), 9)).toEqual([0, 1]);
		expect(hiddenCells(...groups(1, 2), 1)).toEqual([]);
	});

	it('says which and why, in its order', () => {
		const [n, breakdowns] = groups(3, 55, 14);
		expect(suppress({ n, breakdowns }, 8).log).toEqual([
			{ cell: 0, because: { kind: 'few' } },
			{ cell: 2, because: { kind: 'together', breakdown: 0 } }
		]);
	});
});

describe('rows and columns', () => {
	/** Three groups and their total, in two waves and both. */
	const side: Side = [3, 3, 3, -1];
	const waves: Side = [2, 2, -1];

	it('a cell hidden in its row is hidden in its column', () => {
		const n = [3, 40, 43, 20, 20, 40, 30, 31, 61, 53, 91, 144];
		// The row of the first group needs a second cell, and so does its column; then those need one each.
		expect(hiddenCells(n, gridBreakdowns(side, waves))).toEqual([0, 1, 3, 4]);
	});

	it('where no other cell of a row is left, its total goes', () => {
		// The second group answered in the first wave only: hiding that cell alone would leave it in its total.
		const n = [3, 40, 43, 9, 0, 9, 30, 31, 61, 42, 71, 113];
		const hidden = hiddenCells(n, gridBreakdowns(side, waves));
		expect(hidden).toContain(3);
		expect(hidden).toContain(5);
	});

	it('two rings of hidden cells joined by one cell do not give that one away', () => {
		// Every row and column has two or more hidden cells; yet rows 0 and 1 less columns 0 and 1 are cell (1, 2).
		const size = 5;
		const small = new Set(['00', '01', '10', '11', '12', '22', '23', '32', '33']);
		const body = (row: number, column: number) => (small.has(`${row}${column}`) ? 5 : 50);
		const n = margins(size, size, body);
		const sides: Side = [5, 5, 5, 5, 5, -1];
		const table = { n, breakdowns: gridBreakdowns(sides, sides) };
		const { hidden, log } = suppress(table, 8);
		expect(log.some(({ because }) => because.kind === 'solved')).toBe(true);
		expect(givenAway(table, hidden)).toEqual([]);
	});
});

/** A table with margins from its inner cells. */
function margins(rows: number, columns: number, body: (row: number, column: number) => number): number[] {
	const n: number[] = [];
	for (let row = 0; row <= rows; row++) {
		for (let column = 0; column <= columns; column++) {
			let sum = 0;
			for (let i = row === rows ? 0 : row; i <= Math.min(row, rows - 1); i++) {
				for (let j = column === columns ? 0 : column; j <= Math.min(column, columns - 1); j++)
					sum += body(i, j);
			}
			n.push(sum);
		}
	}
	return n;
}

const PRIME = 1_000_003n;
const inverse = (value: bigint): bigint => {
	let [result, base, exponent] = [1n, ((value % PRIME) + PRIME) % PRIME, PRIME - 2n];
	for (; exponent > 0n; exponent >>= 1n) {
		if (exponent & 1n) result = (result * base) % PRIME;
		base = (base * base) % PRIME;
	}
	return result;
};

/** The rank of a matrix of small whole numbers, in the field of a large prime: exact, and by another way than the program. */
function rank(matrix: number[][]): number {
	const rows = matrix.map((row) => row.map((value) => (BigInt(value) + PRIME) % PRIME));
	let found = 0;
	for (let column = 0; column < (rows.at(0)?.length ?? 0); column++) {
		const at = rows.findIndex((row, i) => i >= found && row[column] !== 0n);
		if (at < 0) continue;
		[rows[found], rows[at]] = [rows[at], rows[found]];
		const scale = inverse(rows[found][column]);
		for (let i = found + 1; i < rows.length; i++) {
			const factor = (rows[i][column] * scale) % PRIME;
			rows[i] = rows[i].map((value, k) => (((value - factor * rows[found][k]) % PRIME) + PRIME) % PRIME);
		}
		found++;
	}
	return found;
}

function equations({ n, breakdowns }: CountedTable, hidden: ArrayLike<number>): number[][] {
	const unknown = [...n.keys()].filter((cell) => hidden[cell]);
	return breakdowns.map(({ total, parts }) =>
		unknown.map((cell) => (cell === total ? -1 : parts.includes(cell) ? 1 : 0))
	);
}

/** Hidden cells that the breakdowns determine: adding "this cell alone" to the equations says nothing new. */
function givenAway(table: CountedTable, hidden: ArrayLike<number>): number[] {
	const unknown = [...table.n.keys()].filter((cell) => hidden[cell]);
	const matrix = equations(table, hidden);
	const before = rank(matrix);
	return unknown.filter((_, at) => rank([...matrix, unknown.map((__, k) => (k === at ? 1 : 0))]) === before);
}

/**
 * Every sum of breakdowns, each added, subtracted or left out, that leaves a plain sum of hidden cells below the limit.
 * @param cells how many hidden cells may be left
 * @param terms how many breakdowns are taken
 */
function smallSums(
	table: CountedTable,
	hidden: ArrayLike<number>,
	limit: number,
	cells: number,
	terms: number
) {
	const unknown = [...table.n.keys()].filter((cell) => hidden[cell]);
	const matrix = equations(table, hidden).filter((row) => row.some((value) => value !== 0));
	let sums = [{ terms: 0, sum: unknown.map(() => 0) }];
	for (const row of matrix)
		sums = sums.flatMap((before) => [
			before,
			...(before.terms === terms ? [] : [-1, 1]).map((sign) => ({
				terms: before.terms + 1,
				sum: before.sum.map((value, k) => value + sign * row[k])
			}))
		]);
	return sums.filter(({ sum }) => {
		const answers = sum.reduce((total, value, k) => total + value * table.n[unknown[k]], 0);
		const left = sum.filter((value) => value !== 0).length;
		return (
			sum.every((value) => value === 0 || value === 1) &&
			left > 0 &&
			left <= cells &&
			(left === 1 || answers < limit)
		);
	});
}

/**
 * Steps 1 and 2 once more, without anything remembered: the breakdowns are gone through from the first to the last, again
 * and again, until a whole round finds nothing wrong; what is hidden of each is found anew after every cell.
 */
function slowly({ n, breakdowns }: CountedTable, limit: number): number[] {
	const hidden = new Set([...n.keys()].filter((cell) => n[cell] > 0 && n[cell] < limit));
	const nextOf = ({ total, parts }: Breakdown): number | undefined => {
		const filled = parts.filter((cell) => n[cell] > 0);
		const shown = filled.filter((cell) => !hidden.has(cell)).sort((a, b) => n[a] - n[b] || a - b);
		const out = filled.filter((cell) => hidden.has(cell));
		const isWrong = hidden.has(total)
			? filled.length > 0 && out.length === 0
			: out.length === 1 || (out.length > 1 && out.reduce((sum, cell) => sum + n[cell], 0) < limit);
		return isWrong ? (shown.at(0) ?? total) : undefined;
	};
	if (hidden.size === 0) return [];
	for (let before = -1; before < hidden.size;) {
		before = hidden.size;
		for (const breakdown of breakdowns) {
			for (let cell = nextOf(breakdown); cell !== undefined; cell = nextOf(breakdown)) hidden.add(cell);
		}
	}
	return [...hidden].sort((a, b) => a - b);
}

const counts = fc.oneof(
	{ weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 8, max: 60 }) }
);

/** Rows in two groups with subtotals, and columns in one; every total the sum of its parts. */
const nested = fc
	.record({
		first: fc.array(fc.array(counts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
		second: fc.array(fc.array(counts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
		limit: fc.integer({ min: 1, max: 12 })
	})
	.map(({ first, second, limit }) => {
		const sum = (rows: number[][]) => [0, 1, 2].map((k) => rows.reduce((all, row) => all + row[k], 0));
		const [a, b] = [sum(first), sum(second)];
		const rows = [...first, a, ...second, b, sum([a, b])];
		const [subA, subB, top] = [first.length, first.length + 1 + second.length, rows.length - 1];
		const side = rows.map((_, row) =>
			row === top ? -1 : row === subA || row === subB ? top : row < subA ? subA : subB
		);
		const n = rows.flatMap((row) => [...row, row.reduce((all, one) => all + one, 0)]);
		return { table: { n, breakdowns: gridBreakdowns(side, [3, 3, 3, -1]) }, limit };
	});

describe('any table with nested rows', () => {
	it('hides every small cell and no empty one, names each once, and gives none away by any calculation', () => {
		fc.assert(
			fc.property(nested, ({ table, limit }) => {
				const { hidden, log } = suppress(table, limit);
				table.n.forEach((count, cell) => {
					if (count > 0 && count < limit) expect(hidden[cell]).toBe(1);
					if (count === 0) expect(hidden[cell]).toBe(0);
				});
				expect(log.map(({ cell }) => cell).sort((a, b) => a - b)).toEqual(
					[...hidden.keys()].filter((cell) => hidden[cell])
				);
				expect(givenAway(table, hidden)).toEqual([]);
				for (const { total, parts } of table.breakdowns) {
					const out = parts.filter((cell) => hidden[cell]);
					if (hidden[total] || out.length === 0) continue;
					expect(out.length).toBeGreaterThan(1);
					expect(out.reduce((sum, cell) => sum + table.n[cell], 0)).toBeGreaterThanOrEqual(limit);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('is what the slow reading of the rule hides, and more only where that would give a cell away', () => {
		fc.assert(
			fc.property(nested, ({ table, limit }) => {
				const { hidden, log } = suppress(table, limit);
				const slow = slowly(table, limit);
				const quick = [...hidden.keys()].filter((cell) => hidden[cell]);
				if (log.every(({ because }) => because.kind !== 'solved')) expect(quick).toEqual(slow);
				else expect(quick).toEqual(expect.arrayContaining(slow));
				const bytes = table.n.map((_, cell) => (slow.includes(cell) ? 1 : 0));
				if (givenAway(table, bytes).length > 0) expect(quick.length).toBeGreaterThan(slow.length);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('small tables, every calculation tried', () => {
	const small = fc
		.record({
			cells: fc.array(fc.array(counts, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
			limit: fc.integer({ min: 2, max: 10 })
		})
		.map(({ cells, limit }) => {
			const [rows, columns] = [cells.length, Math.min(...cells.map(({ length }) => length))];
			const flat = (size: number): Side => [...Array.from({ length: size }, () => size), -1];
			const n = margins(rows, columns, (row, column) => cells[row][column]);
			return { table: { n, breakdowns: gridBreakdowns(flat(rows), flat(columns)) }, limit };
		});

	it('no sum of breakdowns leaves one hidden cell, no two of them a sum of hidden cells below the limit', () => {
		fc.assert(
			fc.property(small, ({ table, limit }) => {
				const { hidden } = suppress(table, limit);
				expect(smallSums(table, hidden, limit, 1, Infinity)).toEqual([]);
				expect(smallSums(table, hidden, limit, Infinity, 2)).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});
});
