import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distribute } from './distribute';
import type { AllocationUnit } from './types';

const unit = (number: string, weight: number, rest: Partial<AllocationUnit> = {}): AllocationUnit => ({
	number,
	name: number,
	weight: BigInt(weight),
	fixed: 0,
	floor: 0,
	ceiling: null,
	...rest
});
const amounts = (budget: number, step: number, units: AllocationUnit[]) => {
	const outcome = distribute(budget, step, units);
	return outcome.ok ? outcome.value.map(({ amount }) => amount) : outcome.problem;
};

describe('by hand', () => {
	test('fixed part, weights, a floor and a ceiling', () => {
		// 1000: fixed 50 each leaves 800 for weights 1, 2, 2, 5: 130, 210, 210, 450. The ceiling of 400 takes 50 away and the
		// floor of 150 adds 20: the ceiling first. Then 1000 − 400 − 150 = 450 over 5: 140, 230, 230; then the floor:
		// 1000 − 400 − 150 − 100 = 350 over 4: 50 + 175 = 225 each.
		const units = [
			unit('03', 1, { fixed: 50, floor: 150 }),
			unit('11', 2, { fixed: 50 }),
			unit('15', 2, { fixed: 50 }),
			unit('18', 5, { fixed: 50, ceiling: 400 })
		];
		const outcome = distribute(1000, 1, units);
		expect(outcome.ok && outcome.value.map(({ amount, bound }) => [amount, bound])).toEqual([
			[150, 'floor'],
			[225, null],
			[225, null],
			[400, 'ceiling']
		]);
	});

	test('largest remainder to a step; a budget that is no whole number of steps is still exact', () => {
		// 1000 by 1 : 1 : 1 is 333⅓ each; to tens 330 and 10 left: the lowest number.
		expect(amounts(1000, 10, [unit('18', 1), unit('03', 1), unit('11', 1)])).toEqual([330, 340, 330]);
		// 1005: 335 each, 330 and 15 left: 10 to the first, 5 to the next.
		expect(amounts(1005, 10, [unit('03', 1), unit('11', 1), unit('15', 1)])).toEqual([340, 335, 330]);
	});

	test('equal remainders: the larger amount first', () => {
		// 50 and 150 of 200: to hundreds both lose 50; the larger gets the step.
		expect(amounts(200, 100, [unit('03', 1), unit('11', 3)])).toEqual([0, 200]);
	});
});

describe('what cannot be', () => {
	test.each([
		[
			10,
			[unit('1', 1, { floor: 6 }), unit('2', 1, { floor: 5 })],
			'allocation.floorsTooHigh',
			{ sum: 11, budget: 10 }
		],
		[
			10,
			[unit('1', 1, { ceiling: 4 }), unit('2', 1, { ceiling: 5 })],
			'allocation.ceilingsTooLow',
			{ sum: 9, budget: 10 }
		],
		[
			10,
			[unit('1', 1, { fixed: 6 }), unit('2', 1, { fixed: 6 })],
			'allocation.fixedTooHigh',
			{ sum: 12, budget: 10 }
		],
		[10, [unit('1', 0), unit('2', 1, { ceiling: 5 })], 'allocation.restLeft', { rest: 5 }],
		[10, [unit('1', 1, { floor: 3, ceiling: 2 })], 'allocation.floorAboveCeiling', { name: '1' }]
	])('%s kroner: %#', (budget, units, code, params) => {
		expect(amounts(budget, 1, units)).toEqual({ code, params });
	});
	test('no units, no whole kroner', () => {
		expect(amounts(1, 1, [])).toEqual({ code: 'allocation.noUnits' });
		for (const budget of [-1, 0.5, NaN, Infinity])
			expect(amounts(budget, 1, [unit('1', 1)])).toEqual({ code: 'allocation.badBudget' });
	});
});

const anyUnit = fc.record({
	weight: fc.nat(50),
	fixed: fc.nat(500),
	floor: fc.nat(2000),
	room: fc.option(fc.nat(6000))
});
const anyWorld = fc.record({
	budget: fc.nat(60_000),
	step: fc.constantFrom(1, 7, 10, 100, 1000),
	units: fc.array(anyUnit, { minLength: 1, maxLength: 12 }).map((all) =>
		all.map(({ room, ...rest }, place) =>
			unit(String(place + 10), 0, {
				...rest,
				weight: BigInt(rest.weight),
				ceiling: room === null ? null : rest.floor + room
			})
		)
	)
});

/** The same by another way: λ kroner for each weight, found among the breakpoints of the clamped sum, as fractions. */
function slowly(
	budget: number,
	units: AllocationUnit[]
): { numerator: bigint; denominator: bigint }[] | null {
	const at = (unit: AllocationUnit, top: bigint, under: bigint): bigint => {
		const amount = BigInt(unit.fixed) * under + top * unit.weight;
		const low = BigInt(unit.floor) * under;
		const high = unit.ceiling === null ? null : BigInt(unit.ceiling) * under;
		return amount < low ? low : high !== null && amount > high ? high : amount;
	};
	const total = (top: bigint, under: bigint) => units.reduce((sum, one) => sum + at(one, top, under), 0n);
	const points = units
		.filter(({ weight }) => weight > 0n)
		.flatMap(({ weight, fixed, floor, ceiling }) =>
			[floor, ceiling].flatMap((end) => (end === null ? [] : [{ top: BigInt(end - fixed), under: weight }]))
		)
		.filter(({ top }) => top > 0n)
		.concat([{ top: 0n, under: 1n }])
		.sort((a, b) => Number(a.top * b.under - b.top * a.under));
	const wanted = BigInt(budget);
	if (total(0n, 1n) > wanted) return null;
	for (const [place, point] of points.entries()) {
		const next = points.at(place + 1);
		if (next && total(next.top, next.under) < wanted * next.under) continue;
		// Straight from here on: the sum grows by the weights of those between their bounds.
		const here = total(point.top, point.under);
		if (here === wanted * point.under)
			return units.map((one) => ({ numerator: at(one, point.top, point.under), denominator: point.under }));
		const moving = units
			.filter(
				(one) =>
					at(one, point.top * 2n * (next?.under ?? 1n) + 1n, point.under * 2n * (next?.under ?? 1n)) !==
					at(one, point.top, point.under) * 2n * (next?.under ?? 1n)
			)
			.reduce((sum, { weight }) => sum + weight, 0n);
		if (moving === 0n) return null;
		const top = point.top * moving + (wanted * point.under - here);
		const under = point.under * moving;
		return units.map((one) => ({ numerator: at(one, top, under), denominator: under }));
	}
	return null;
}

describe('for any units', () => {
	test('total exact, floors and ceilings hold, within one step of the exact amount', () => {
		fc.assert(
			fc.property(anyWorld, ({ budget, step, units }) => {
				const outcome = distribute(budget, step, units);
				if (!outcome.ok) return;
				expect(outcome.value.reduce((sum, { amount }) => sum + amount, 0)).toBe(budget);
				outcome.value.forEach(({ amount, numerator, denominator }, place) => {
					const { floor, ceiling } = units[place];
					expect(Number.isInteger(amount)).toBe(true);
					expect(amount).toBeGreaterThanOrEqual(floor);
					if (ceiling !== null) expect(amount).toBeLessThanOrEqual(ceiling);
					const off = BigInt(amount) * denominator - numerator;
					expect((off < 0n ? -off : off) <= BigInt(step) * denominator).toBe(true);
				});
			}),
			{ numRuns: 2000 }
		);
	});

	test('the exact amounts are those of a second implementation, and both refuse the same', () => {
		let distributed = 0;
		fc.assert(
			fc.property(anyWorld, ({ budget, units }) => {
				const outcome = distribute(budget, 1, units);
				const expected =
					units.reduce((sum, { floor }) => sum + floor, 0) > budget ? null : slowly(budget, units);
				expect(outcome.ok).toBe(expected !== null);
				if (!outcome.ok || !expected) return;
				distributed++;
				outcome.value.forEach(({ numerator, denominator }, place) =>
					expect(numerator * expected[place].denominator).toBe(expected[place].numerator * denominator)
				);
			}),
			{ numRuns: 2000 }
		);
		expect(distributed).toBeGreaterThan(200);
	});

	test('more weight is never less money: between units alike, and for a unit whose weight grows', () => {
		fc.assert(
			fc.property(anyWorld, fc.nat(20), ({ budget, step, units }, more) => {
				const outcome = distribute(budget, step, units);
				const grown = distribute(
					budget,
					step,
					units.map((one, place) => (place === 0 ? { ...one, weight: one.weight + BigInt(more) } : one))
				);
				if (outcome.ok && grown.ok) {
					const [before, after] = [outcome.value[0], grown.value[0]];
					expect(after.numerator * before.denominator >= before.numerator * after.denominator).toBe(true);
				}
				const alike = distribute(
					budget,
					step,
					units.map((one) => ({ ...one, fixed: 5, floor: 10, ceiling: null }))
				);
				if (!alike.ok) return;
				units.forEach((one, a) =>
					units.forEach((other, b) => {
						if (one.weight > other.weight)
							expect(alike.value[a].amount).toBeGreaterThanOrEqual(alike.value[b].amount);
					})
				);
			}),
			{ numRuns: 500 }
		);
	});

	test('the order of the units does not matter', () => {
		fc.assert(
			fc.property(
				anyWorld.chain((world) =>
					fc.tuple(fc.constant(world), fc.shuffledSubarray(world.units, { minLength: world.units.length }))
				),
				([{ budget, step, units }, shuffled]) => {
					const [one, other] = [distribute(budget, step, units), distribute(budget, step, shuffled)];
					expect(one.ok).toBe(other.ok);
					if (!one.ok || !other.ok) return;
					const byNumber = new Map(shuffled.map(({ number }, place) => [number, other.value[place].amount]));
					units.forEach(({ number }, place) => expect(byNumber.get(number)).toBe(one.value[place].amount));
				}
			),
			{ numRuns: 500 }
		);
	});
});
