import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCounts, listCounts, meanOfPercents, possibleMeans, type AnswerRange } from './distribution';

/** Every set of counts, one by one: another implementation, for small totals. */
function* everySet(answers: readonly AnswerRange[], total: number): Generator<number[]> {
	if (answers.length === 0) {
		if (total === 0) yield [];
		return;
	}
	const [{ from, to }, ...rest] = answers;
	for (let count = from; count <= Math.min(to, total); count++)
		for (const others of everySet(rest, total - count)) yield [count, ...others];
}

const ranges = fc
	.tuple(
		fc.array(fc.tuple(fc.nat(4), fc.nat(5), fc.integer({ min: -3, max: 7 })), { minLength: 1, maxLength: 5 }),
		fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 2 })
	)
	.map(([scale, others]): AnswerRange[] => [
		...scale.map(([from, more, value]) => ({ from, to: from + more, value })),
		...others.map(([from, more]) => ({ from, to: from + more, value: null }))
	]);

describe('possibleMeans', () => {
	it('counts what going through every set counts', () => {
		fc.assert(
			fc.property(ranges, fc.nat(25), (answers, total) => {
				const expected = new Map<number, number>();
				let sets = 0;
				for (const counts of everySet(answers, total)) {
					sets++;
					const { mean, valid } = describeCounts(counts, answers);
					if (valid > 0) expected.set(mean, (expected.get(mean) ?? 0) + 1);
				}
				const found = possibleMeans(answers, total);
				if (sets === 0 || expected.size === 0) {
					expect(found === null || found.ways?.size === 0).toBe(true);
					return;
				}
				expect([...(found?.ways ?? [])]).toEqual([...expected].sort(([a], [b]) => a - b));
				expect(found?.low).toBeCloseTo(Math.min(...expected.keys()), 12);
				expect(found?.high).toBeCloseTo(Math.max(...expected.keys()), 12);
			}),
			{ numRuns: 400 }
		);
	});

	it('gives only the ends for groups too large to be counted, and at once', () => {
		const answers = [5, 4, 3, 2, 1].map((value) => ({ from: 199_000, to: 201_000, value }));
		const found = possibleMeans(answers, 1_000_000);
		expect(found?.ways).toBeNull();
		expect(found?.low).toBeCloseTo(2.994, 6);
		expect(found?.high).toBeCloseTo(3.006, 6);
	});

	it('has none where nothing adds up', () => {
		expect(possibleMeans([{ from: 1, to: 2, value: 5 }], 3)).toBeNull();
		expect(possibleMeans([{ from: 3, to: 2, value: 5 }], 3)).toBeNull();
		expect(possibleMeans([{ from: 3, to: 3, value: null }], 3)).toBeNull();
	});
});

describe('listCounts', () => {
	it('lists the sets with an accepted mean, or says that they are too many', () => {
		const answers = [
			{ from: 0, to: 2, value: 5 },
			{ from: 0, to: 2, value: 1 }
		];
		expect(listCounts(answers, 2, () => true)).toEqual([
			[0, 2],
			[1, 1],
			[2, 0]
		]);
		expect(listCounts(answers, 2, (mean) => mean > 2 && mean < 4)).toEqual([[1, 1]]);
		expect(
			listCounts(
				[5, 4, 3, 2, 1].map((value) => ({ from: 0, to: 9, value })),
				9,
				() => true
			)
		).toBeNull();
	});
});

it('knows mean and standard deviation of counts', () => {
	// AFI-2024 table 4.1, first column. Expected numbers: R 4.2, mean and sd of rep(c(5, 4, 1), c(17, 4, 3)).
	const answers = [5, 4, 3, 2, 1, null].map((value) => ({ value }));
	const { valid, mean, sd } = describeCounts([17, 4, 0, 0, 3, 1], answers);
	expect(valid).toBe(24);
	expect(mean).toBeCloseTo(4.333333333333333, 12);
	expect(sd).toBeCloseTo(1.3405601251996728, 12);
	expect(describeCounts([0, 0], [{ value: 1 }, { value: null }]).mean).toBeNaN();
});

describe('meanOfPercents', () => {
	it('holds every mean of percents within their intervals, and is reached', () => {
		const answer = fc.record({
			value: fc.integer({ min: 1, max: 7 }),
			low: fc.double({ min: 0, max: 50, noNaN: true }),
			more: fc.double({ min: 0.01, max: 1, noNaN: true }),
			at: fc.double({ min: 0, max: 1, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(answer, { minLength: 2, maxLength: 6 }), (answers) => {
				const ends = meanOfPercents(
					answers.map(({ value, low, more }) => ({ value, low, high: low + more }))
				);
				const shares = answers.map(({ low, more, at }) => low + at * more);
				const sum = shares.reduce((total, share) => total + share, 0);
				if (sum <= 0) return;
				const mean = answers.reduce((total, { value }, place) => total + value * shares[place], 0) / sum;
				expect(mean).toBeGreaterThanOrEqual((ends?.low ?? Infinity) - 1e-9);
				expect(mean).toBeLessThanOrEqual((ends?.high ?? -Infinity) + 1e-9);
			})
		);
		expect(
			meanOfPercents([
				{ value: 1, low: 49.5, high: 50.5 },
				{ value: 2, low: 49.5, high: 50.5 }
			])
		).toEqual({
			low: (50.5 + 2 * 49.5) / 100,
			high: (49.5 + 2 * 50.5) / 100
		});
	});
});
