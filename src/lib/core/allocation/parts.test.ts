import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPriority, proRata, type Application } from './applications';
import { carried, movement, realValue } from './capacity';
import { millionthsOf, readTyped, wholeKroner } from './decimals';
import { divide } from './receivers';
import { weightsOf } from './weights';

test.each([
	['17 819 998', 17_819_998_000_000n],
	['kr 1 000,50', 1_000_500_000n],
	['0', 0n],
	['-0', 0n],
	['12 kr', 12_000_000n],
	['500,-', 500_000_000n]
])('%s is a number', (text, millionths) => {
	expect(readTyped(text)?.millionths).toBe(millionths);
});
test.each(['', ' ', '–', '-3', '1,2,3', '1e9', 'x'.repeat(99), '1'.repeat(20)])('"%s" is none', (text) => {
	expect(readTyped(text)).toBeNull();
});
test('any text is a number of 0 or more, or none', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const read = readTyped(text);
			if (read) expect(read.millionths >= 0n).toBe(true);
			else expect(read).toBeNull();
		})
	);
});
test('whole kroner, up and down', () => {
	expect([
		wholeKroner(1_500_000n, 'down'),
		wholeKroner(1_500_000n, 'up'),
		wholeKroner(2_000_000n, 'up')
	]).toEqual([1, 2, 2]);
	expect([millionthsOf(0.3), millionthsOf(-1), millionthsOf(NaN)]).toEqual([300_000n, 0n, 0n]);
});

test('weights: shares of each criterion, weighted, on one denominator', () => {
	// 3 parts by 1:1:2 and 1 part by 0:5:5: 3·(1, 1, 2)/4 + (0, 1, 1)/2, times 4·10.
	const weights = weightsOf(
		[
			{ weight: 3n, values: [1n, 1n, 2n] },
			{ weight: 1n, values: [0n, 5n, 5n] }
		],
		3
	);
	expect(weights).toEqual({ ok: true, value: [30n, 50n, 80n] });
	expect(weightsOf([], 2)).toEqual({ ok: true, value: [1n, 1n] });
	expect(weightsOf([{ weight: 1n, values: [0n, 0n] }], 2)).toEqual({
		ok: false,
		problem: { code: 'allocation.emptyCriterion', params: { place: 0 } }
	});
});

const applied = (number: string, amount: number, priority: number): Application => ({
	number,
	name: number,
	applied: amount,
	priority
});
test('pro rata against priority', () => {
	const all = [applied('a', 600, 2), applied('b', 300, 1), applied('c', 300, 3), applied('d', 600, 2)];
	expect(proRata(900, 1, all)).toEqual({ ok: true, value: [300, 150, 150, 300] });
	// 300 to the first, 600 left for two that share the second place.
	expect(byPriority(900, 1, all)).toEqual({ ok: true, value: [300, 300, 0, 300] });
	expect(byPriority(5000, 1, all)).toEqual({ ok: true, value: [600, 300, 300, 600] });
	expect(proRata(5000, 1, all)).toEqual({ ok: true, value: [600, 300, 300, 600] });
});
test('by priority nobody gets more than applied for, and no krone is lost', () => {
	const any = fc.array(fc.record({ applied: fc.nat(5000), priority: fc.integer({ min: 1, max: 4 }) }), {
		minLength: 1,
		maxLength: 8
	});
	fc.assert(
		fc.property(any, fc.nat(20_000), fc.constantFrom(1, 100), (all, budget, step) => {
			const units = all.map((one, place) => ({ number: String(place), name: '', ...one }));
			for (const rule of [proRata, byPriority]) {
				const outcome = rule(budget, step, units);
				if (!outcome.ok) throw new Error(outcome.problem.code);
				const sum = units.reduce((total, one) => total + one.applied, 0);
				expect(outcome.value.reduce((total, one) => total + one, 0)).toBe(Math.min(budget, sum));
				outcome.value.forEach((amount, place) => expect(amount).toBeLessThanOrEqual(units[place].applied));
			}
		})
	);
});

test('earmarks of 5 and 10 % and half of the rest', () => {
	expect(divide(1001, 0.1, 0.5)).toEqual({ earmarked: 100, university: 451, owners: 450 });
	expect(divide(1000, 0.05, null)).toEqual({ earmarked: 50, university: null, owners: 950 });
});
test('how many municipalities: together the dearest year decides, spread the mean', () => {
	const cost = { preparation: 300, implementation: 600, preparationYears: 1, implementationYears: 2 };
	expect(carried(24_000, cost)).toEqual({ together: 40, spread: 48 });
	expect(carried(24_000, { ...cost, preparation: 0, implementation: 0 })).toEqual({
		together: null,
		spread: null
	});
});
test('real value, and what moves', () => {
	expect(realValue(100, 125, 100)).toBe(80);
	expect(realValue(100, 0, 100)).toBeNull();
	expect(movement([50, 50], [150, 50])).toEqual({ moved: 0.25, largest: 0.5 });
	expect(movement([0, 0], [1, 1])).toBeNull();
});
