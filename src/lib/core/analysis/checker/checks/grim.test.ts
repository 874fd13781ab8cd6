import { describe, expect, it } from 'vitest';
import { mean as meanOf, standardDeviation } from '../../../stats/moments';
import { intervalOf, readPrinted, type Interval } from '../printed';
import { print } from '../testing/check';
import { hasSquares, sdBounds, sumsOf } from './grim';

const interval = (text: string): Interval => {
	const printed = readPrinted(text);
	if (!printed) throw new Error(text);
	return intervalOf(printed);
};

/** Every set of n whole answers from 1 to 5, in order: another way to know what is possible. */
function* answers(n: number, least = 1): Generator<number[]> {
	if (n === 0) yield [];
	else
		for (let value = least; value <= 5; value++)
			for (const rest of answers(n - 1, value)) yield [value, ...rest];
}

describe.each([2, 3, 5, 7, 8])('%i whole answers, against every set of them', (n) => {
	const possible = new Map<string, Set<string>>();
	const means = new Set<number>();
	for (const set of answers(n)) {
		const values = Float64Array.from(set);
		means.add(meanOf(values));
		const mean = print(meanOf(values), 2);
		possible.set(mean, (possible.get(mean) ?? new Set()).add(print(standardDeviation(values), 2)));
	}

	it('GRIM knows exactly the means that are possible', () => {
		for (let cents = 100; cents <= 500; cents++) {
			const mean = print(cents / 100, 2);
			// A half may have been rounded either way.
			const isPossible = [...means].some((one) => Math.abs(one - cents / 100) <= 0.005 + 1e-9);
			expect(sumsOf(interval(mean), n) !== null, mean).toBe(isPossible);
		}
	});

	it('no standard deviation that is possible is called impossible, and few others are let through', () => {
		let [through, others] = [0, 0];
		for (const [mean, sds] of possible) {
			const bounds = sdBounds(interval(mean), n, 1, { min: 1, max: 5 });
			for (let cents = 0; cents <= 300; cents++) {
				const sd = print(cents / 100, 2);
				const { low, high } = interval(sd);
				const isInside = bounds !== null && low <= bounds.high + 1e-9 && high >= bounds.low - 1e-9;
				const passes = isInside && hasSquares(interval(mean), { low: Math.max(0, low), high }, n, 1);
				if (sds.has(sd)) expect(passes, `${mean} ${sd}`).toBe(true);
				else {
					others++;
					if (passes) through++;
				}
			}
		}
		expect(through / others).toBeLessThan(0.05);
	});
});

it('an index of k items moves in steps of 1/(n·k)', () => {
	// Three persons and three items (AFI-2025 table 35): 4,2 is no mean of three whole answers, but of nine.
	expect(sumsOf(interval('4,2'), 3)).toBeNull();
	expect(sumsOf(interval('4,2'), 9)).toEqual({ from: 38, to: 38 });
});

it('the largest standard deviation has all answers at the ends of the scale', () => {
	// Ten answers, five of 1 and five of 5. Expected number: R 4.2, sd(rep(c(1, 5), each = 5)) = 2.108185106778919.
	expect(sdBounds({ low: 3, high: 3 }, 10, 1, { min: 1, max: 5 })?.high).toBeCloseTo(2.108185106778919, 12);
	expect(sdBounds({ low: 3, high: 3 }, 10, 1, null)?.high).toBe(Infinity);
	expect(sdBounds({ low: 6, high: 7 }, 10, 1, { min: 1, max: 5 })).toBeNull();
});
