import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCountry } from '../demo/generate-country';
import { loadNorway } from '../register/norway';
import { loadNorway2020 } from '../register/norway-2020';
import type { Register } from '../register/types';
import { classLimits, classOf } from './classes';
import { countyLayout, orderLayout, tileLayout } from './layout';
import { neighbour, type Direction } from './neighbour';
import type { MapLayout, Placeable } from './types';

const placeable = ({ municipalities }: Register): Placeable[] =>
	municipalities.map(({ county, tile }, unit) => ({ unit, county, tile }));
const countiesOf = ({ counties }: Register) => counties.map(({ number }) => number);

/** Two hexagons overlap when their middles are closer than a width. */
function closest({ places }: MapLayout): number {
	let least = Infinity;
	places.forEach((a, i) =>
		places.slice(i + 1).forEach((b) => (least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y))))
	);
	return least;
}

/** How many places the arrow keys reach from the first. */
function reached({ places }: MapLayout): number {
	const seen = new Set([places[0]]);
	for (const place of seen) {
		for (const direction of ['left', 'right', 'up', 'down'] satisfies Direction[]) {
			const next = neighbour(places, place, direction);
			if (next) seen.add(next);
		}
	}
	return seen.size;
}

const REGISTERS: [string, Register][] = [
	['Norway 2024', loadNorway()],
	['Norway 2020', loadNorway2020()],
	['the example', generateCountry().register]
];

describe.each(REGISTERS)('the map of %s', (_, register) => {
	const units = placeable(register);
	const layouts = [tileLayout(units), countyLayout(units, countiesOf(register), 30)];

	it('shows every municipality once, without overlap, within its frame', () => {
		for (const layout of layouts) {
			if (!layout) throw new Error('no layout');
			expect(layout.places.map(({ unit }) => unit).sort((a, b) => a - b)).toEqual(
				units.map(({ unit }) => unit)
			);
			expect(closest(layout)).toBeGreaterThan(0.999);
			for (const { x, y } of layout.places) {
				expect(Math.min(x, y)).toBeGreaterThanOrEqual(0.5 - 1e-9);
				expect(x).toBeLessThanOrEqual(layout.width);
				expect(y).toBeLessThanOrEqual(layout.height);
			}
		}
	});

	it('can be walked with arrow keys, to every municipality', () => {
		for (const layout of layouts) expect(layout && reached(layout)).toBe(units.length);
	});
});

it('a register without places, or with two in one, has no such map', () => {
	const unit = { unit: 0, county: '61', tile: { row: 0, column: 0 } };
	expect(tileLayout([])).toBeNull();
	expect(tileLayout([unit, { unit: 1, county: '61', tile: null }])).toBeNull();
	expect(tileLayout([unit, { ...unit, unit: 1 }])).toBeNull();
	expect(tileLayout([unit])?.places).toEqual([{ unit: 0, x: 0.5, y: expect.closeTo(0.577, 3) as number }]);
});

it('blocks of counties hold any municipalities in any room', () => {
	const counties = fc.constantFrom('61', '62', '09', 'x');
	fc.assert(
		fc.property(fc.array(counties, { maxLength: 120 }), fc.integer({ min: 1, max: 40 }), (list, columns) => {
			const units = list.map((county, unit) => ({ unit, county, tile: null }));
			const layout = countyLayout(units, ['61', '62'], columns);
			expect(layout.places).toHaveLength(list.length);
			expect(layout.headings.map(({ county }) => county).sort()).toEqual([...new Set(list)].sort());
			expect(closest(layout)).toBeGreaterThan(0.999);
		})
	);
});

it('neighbours in a row are next to each other, and the edge is the edge', () => {
	const { places } = orderLayout([10, 11, 12, 13, 14], 3);
	expect(neighbour(places, places[0], 'right')?.unit).toBe(11);
	expect(neighbour(places, places[0], 'down')?.unit).toBe(13);
	expect(neighbour(places, places[4], 'up')?.unit).toBe(11);
	expect(neighbour(places, places[0], 'left')).toBeNull();
	expect(neighbour(places, places[0], 'up')).toBeNull();
});

it('classes are counted in steps that people count in, and hold every value', () => {
	expect(classLimits([0.03, 0.81], 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	expect(classLimits([47, 51], 5)).toEqual([47, 48, 49, 50, 51]);
	expect(classLimits([], 5)).toEqual([]);
	expect(classLimits([3, 3], 5)).toEqual([3, 3]);
	const value = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
	fc.assert(
		fc.property(fc.array(value, { minLength: 1 }), fc.integer({ min: 2, max: 8 }), (values, most) => {
			const limits = classLimits(values, most);
			expect(limits.length).toBeGreaterThanOrEqual(2);
			expect(limits.length).toBeLessThanOrEqual(most + 1);
			for (const one of values) {
				const at = classOf(one, limits);
				const room = 1e-9 * Math.max(1, Math.abs(one));
				expect(one).toBeGreaterThanOrEqual(limits[at] - room);
				expect(one).toBeLessThanOrEqual(limits[at + 1] + room);
			}
		})
	);
});
