import { describe, expect, it } from 'vitest';
import { cellIndex, type IndicatorData } from '../../src/lib/core/indicators/types';
import { findFlips } from '../../src/lib/core/selection/explain/flips';
import type { CellFlip } from '../../src/lib/core/selection/explain/types';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import type { DrawSpec } from '../../src/lib/core/selection/types';
import { generateWorld, type World } from './generate-world';
import { referenceDraw } from './reference-draw';

/** The second implementation is slow: worlds of at most this many municipalities are tried. */
const LARGEST = 20;
const DRAWN_AS = ['none', 'average', 'spread'];

/** The data with one number replaced. */
function withValue(
	data: IndicatorData,
	{ kind, unit, indicator, year }: CellFlip,
	value: number
): IndicatorData {
	const level = kind === 'municipality' ? 'municipalities' : 'schools';
	const values = data[level].values.slice();
	values[cellIndex(data, unit, indicator, year)] = value;
	return { ...data, [level]: { ...data[level], values } };
}

const drawnInReference = (spec: DrawSpec, data: IndicatorData, { register }: World, unit: number) =>
	referenceDraw(spec, data, register).municipalities[unit].drawn;

/** The flips of a few municipalities of a world: those around the cut, and the first of the spread draw. */
function* flipsOf(world: World) {
	const { spec, data, register } = world;
	const prepared = prepareDraw(data, register);
	const result = runDraw(spec, prepared);
	const eligible = [...result.order].filter((unit) => result.filter[unit] === 0);
	const near = [
		...eligible.slice(Math.max(0, spec.places - 2), spec.places + 2),
		...[...result.spread.order].slice(0, 1)
	];
	for (const unit of near) yield { unit, result, flips: findFlips(spec, prepared, result, unit) };
}

/** A number beyond both limits can flip at either: the nearer one is the smallest change. */
const smallestOfEachCell = (flips: CellFlip[]) =>
	flips.filter(
		(flip, index) =>
			flips.findIndex(
				({ kind, unit, indicator, year }) =>
					kind === flip.kind && unit === flip.unit && indicator === flip.indicator && year === flip.year
			) === index
	);

describe('flips, applied and drawn again by the second implementation', () => {
	it('a changed number has the effect that is told, and no smaller printed change of it has one', () => {
		let tried = 0;
		for (let seed = 1; seed <= 60; seed++) {
			const world = generateWorld(seed);
			if (world.data.municipalities.unitCount > LARGEST) continue;
			for (const { unit, result, flips } of flipsOf(world)) {
				for (const flip of smallestOfEachCell(flips.cells).slice(0, 2)) {
					const { spec, data } = world;
					const told = DRAWN_AS[flip.drawnAs];
					const again = drawnInReference(spec, withValue(data, flip, flip.to), world, unit);
					expect(again, `world ${seed}, municipality ${unit}, ${JSON.stringify(flip)}`).toBe(told);
					tried++;
					const { step } = data.indicators[flip.indicator];
					const back = flip.to + Math.sign(flip.from - flip.to) * step;
					if (Math.abs(back - flip.from) < step / 2 || flip.kind === 'school') continue;
					const limits = world.spec.indicators.find(
						(rule) => rule.indicator === data.indicators[flip.indicator].id
					);
					// A limit that is taken from the data moves with the number: only fixed ones can be argued about.
					if (limits?.absolute.kind !== 'fixed' || limits.national.kind !== 'fixed') continue;
					expect(drawnInReference(spec, withValue(data, flip, back), world, unit)).toBe(
						DRAWN_AS[result.drawn[unit]]
					);
				}
			}
		}
		expect(tried).toBeGreaterThan(40);
	});

	it('a shifted limit has the effect that is told', () => {
		let tried = 0;
		for (let seed = 1; seed <= 90; seed++) {
			const world = generateWorld(seed);
			if (world.data.municipalities.unitCount > LARGEST) continue;
			for (const { unit, flips } of flipsOf(world)) {
				for (const flip of flips.limits) {
					const id = world.data.indicators[flip.indicator].id;
					const rule = world.spec.indicators.find((candidate) => candidate.indicator === id)?.[flip.which];
					if (rule?.kind !== 'fixed') continue;
					const shifted = { kind: 'fixed', value: rule.value + flip.by } as const;
					const indicators = world.spec.indicators.map((candidate) =>
						candidate.indicator === id ? { ...candidate, [flip.which]: shifted } : candidate
					);
					const again = drawnInReference({ ...world.spec, indicators }, world.data, world, unit);
					expect(again, `world ${seed}, municipality ${unit}, ${JSON.stringify(flip)}`).toBe(
						DRAWN_AS[flip.drawnAs]
					);
					tried++;
				}
			}
		}
		expect(tried).toBeGreaterThan(8);
	});

	it('who is left out by a filter has none', () => {
		const world = generateWorld(3);
		const prepared = prepareDraw(world.data, world.register);
		const [someone] = runDraw(world.spec, prepared).order;
		const { number } = world.data.municipalities.units[someone];
		const spec = { ...world.spec, exclusions: [{ municipality: number, reason: 'test' }] };
		const flips = findFlips(spec, prepared, runDraw(spec, prepared), someone);
		expect(flips).toEqual({ cells: [], limits: [] });
	});
});
