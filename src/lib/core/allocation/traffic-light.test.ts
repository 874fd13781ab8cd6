import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundByYear, LIGHTS, places, trafficLight, type Judged, type Light } from './traffic-light';

const RULE = { green: 0.75, red: 0.4 };
const judged = (...lights: (Light | null)[]): Judged[] =>
	lights.map((light, place) => ({ weight: 1, required: place === 0, light }));

it('follows the rule on worked examples', () => {
	// 2 + 2 + 1 of 6, 2 + 1 + 1 of 6, 2 + 2 + 0 of 6, 1 + 1 + 0 of 6.
	expect(trafficLight(judged('green', 'green', 'yellow'), RULE)).toMatchObject({
		light: 'green',
		score: 5 / 6
	});
	expect(trafficLight(judged('green', 'yellow', 'yellow'), RULE).light).toBe('yellow');
	expect(trafficLight(judged('green', 'green', 'red'), RULE).light).toBe('yellow');
	expect(trafficLight(judged('yellow', 'yellow', 'red'), RULE).light).toBe('red');
	// A required criterion that is red, or not judged; another one that is not judged does not count.
	expect(trafficLight(judged('red', 'green', 'green'), RULE).light).toBe('red');
	expect(trafficLight(judged(null, 'green', 'green'), RULE)).toMatchObject({ light: null, open: 1 });
	expect(trafficLight(judged('green', null, 'green'), RULE)).toMatchObject({
		light: 'green',
		score: 1,
		open: 1
	});
	expect(trafficLight([], RULE)).toEqual({ light: null, score: null, open: 0 });
	// On the limit is green: 3 of 4.
	expect(trafficLight(judged('green', 'yellow'), RULE).light).toBe('green');
});

const anyJudged = fc.array(
	fc.record({
		weight: fc.double({ min: 0, max: 1000, noNaN: true }),
		required: fc.boolean(),
		light: fc.option(fc.constantFrom(...LIGHTS))
	}),
	{ maxLength: 6 }
);

it('never gets worse when a light gets better', () => {
	const rank = (light: Light | null) => (light === null ? -1 : 2 - LIGHTS.indexOf(light));
	fc.assert(
		fc.property(anyJudged, fc.nat(5), (criteria, place) => {
			const before = criteria.at(place);
			if (!before || before.light === null || before.light === 'green') return;
			const better = criteria.map((one, at) =>
				at === place ? { ...one, light: LIGHTS[LIGHTS.indexOf(before.light ?? 'red') - 1] } : one
			);
			expect(rank(trafficLight(better, RULE).light)).toBeGreaterThanOrEqual(
				rank(trafficLight(criteria, RULE).light)
			);
		})
	);
});

it('orders green before yellow, then by score; equal ones share a place, red ones have none', () => {
	const of = (light: Light | null, score: number | null) => ({ light, score, open: 0 });
	expect(
		places([
			of('yellow', 0.9),
			of('green', 0.8),
			of('red', 1),
			of('green', 0.8),
			of(null, null),
			of('green', 1)
		])
	).toEqual([4, 2, null, 2, null, 1]);
});

it('binds a grant in each year that it runs', () => {
	const grants = [
		{ amount: 100, years: 3 },
		{ amount: 50, years: 1 },
		{ amount: 7, years: 2 },
		{ amount: 0, years: 9 }
	];
	expect(boundByYear(grants)).toEqual([157, 107, 100]);
	expect(boundByYear([])).toEqual([]);
});
