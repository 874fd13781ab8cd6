import { describe, expect, it } from 'vitest';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { MOST_VALUES, valuesOf } from '../../src/lib/core/selection/sweep/parameters';
import { searchSweep } from '../../src/lib/core/selection/sweep/sweep';
import type { Sweep, SweepParameter } from '../../src/lib/core/selection/sweep/types';
import type { DrawSpec } from '../../src/lib/core/selection/types';
import { generateWorld, type World } from './generate-world';
import { referenceDraw } from './reference-draw';
import { exampleData, exampleRegister, exampleSpec } from './worked-example';

function swept(
	spec: DrawSpec,
	{ data, register }: Pick<World, 'data' | 'register'>,
	parameter: SweepParameter,
	values: number[]
): Sweep {
	const search = searchSweep(spec, prepareDraw(data, register), parameter, values);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}

describe('a sweep', () => {
	it('finds core and borderline of the worked example over the cap', () => {
		const found = swept(
			exampleSpec,
			{ data: exampleData, register: exampleRegister },
			{ kind: 'population' },
			[1000, 3000, 10000, 50000, 60001]
		);
		// The cap leaves out who has at least as many inhabitants: Askfjord 4 000, Bjørkvik 3 000, Dalnes 2 000,
		// Elvebø 20 000, Fossby 60 000. Two places, and one in the spread draw.
		expect(found.points.map(({ drawn }) => drawn)).toEqual([0, 1, 3, 3, 3]);
		expect(found.points[1]).toMatchObject({ in: [], out: ['9001', '9004'] });
		// At 10 000 Elvebø is left out: the spread draw goes to Bjørkvik.
		expect(found.points[2]).toMatchObject({ in: ['9002'], out: ['9004'] });
		expect(found.points[4]).toMatchObject({ in: ['9005'], out: ['9003'] });
		expect(found.core).toEqual([]);
		expect(found.borderline.find(({ number }) => number === '9001')).toEqual({
			number: '9001',
			name: 'Askfjord',
			drawnNow: true,
			times: 3,
			lowest: 10000,
			highest: 60001
		});
	});

	it('agrees with the second implementation at every value', () => {
		for (let seed = 1; seed <= 40; seed++) {
			const world = generateWorld(seed);
			const { spec, data, register } = world;
			const rule = spec.indicators.at(0);
			if (!rule) continue;
			const weights = [0.5, 1, 2, 3];
			const byWeight = swept(spec, world, { kind: 'weight', indicator: rule.indicator }, weights);
			const byYears = swept(spec, world, { kind: 'years' }, [1, 2]);
			const drawn = (changed: DrawSpec) =>
				referenceDraw(changed, data, register)
					.municipalities.filter((one) => one.drawn !== 'none')
					.map(({ number }) => number);
			const now = new Set(drawn(spec));
			const check = (found: Sweep, specs: DrawSpec[]) => {
				const lists = specs.map(drawn);
				found.points.forEach((point, place) => {
					expect(point.drawn).toBe(lists[place].length);
					expect([...point.in].sort()).toEqual(lists[place].filter((number) => !now.has(number)).sort());
					expect([...point.out].sort()).toEqual(
						[...now].filter((number) => !lists[place].includes(number)).sort()
					);
				});
				const always = lists[0].filter((number) => lists.every((list) => list.includes(number)));
				expect([...found.core].sort()).toEqual(always.sort());
				expect(found.borderline.length).toBe(new Set(lists.flat()).size - always.length);
			};
			check(
				byWeight,
				weights.map((weight) => ({ ...spec, indicators: [{ ...rule, weight }, ...spec.indicators.slice(1)] }))
			);
			check(
				byYears,
				[1, 2].map((n) => ({ ...spec, years: data.years.slice(-n) }))
			);
		}
	});
});

describe('the values of a range', () => {
	it('have both ends, without noise, and are few', () => {
		expect(valuesOf({ from: 0, to: 0.3, step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3]);
		expect(valuesOf({ from: 20, to: 24, step: 3 })).toEqual([20, 23]);
		expect(valuesOf({ from: 0, to: 1e9, step: 1 })).toHaveLength(MOST_VALUES);
	});

	it('are none for a range that is none', () => {
		for (const range of [
			{ from: 1, to: 0, step: 1 },
			{ from: 0, to: 1, step: 0 },
			{ from: NaN, to: 1, step: 1 },
			{ from: 0, to: Infinity, step: 1 }
		]) {
			expect(valuesOf(range)).toEqual([]);
		}
	});
});
