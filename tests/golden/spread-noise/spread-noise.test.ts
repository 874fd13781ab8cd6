import { describe, expect, it } from 'vitest';
import { runDraw } from '../../../src/lib/core/selection/run-draw';
import { searchSpreadNoise } from '../../../src/lib/core/simulation/spread-noise/run';
import { CASES } from '../uncertainty/cases';
import expected from './expected.json';

/** The spread draw with noise removed against make_expected.R, on the invented country of tests/golden/uncertainty. */
const SAMPLES = 4_000;
const { draw, uncertainty, prepared } = CASES.plain();
const search = searchSpreadNoise(draw, { noise: uncertainty, samples: SAMPLES }, prepared);
let step = search.next();
while (!step.done) step = search.next();
if (!step.value.ok) throw new Error(step.value.problem.code);
const ours = step.value.value;
const result = runDraw(draw, prepared);
const drawnIn = (drawn: (unit: number) => boolean) =>
	[...prepared.data.municipalities.units.keys()].filter(drawn);

describe('the spread draw with noise removed, by exact distributions and by R', () => {
	it('has the same candidates, and the same noise to five decimals of share', () => {
		expect(expected.municipalities.length).toBeGreaterThan(20);
		expect([...ours.order].sort((a, b) => a - b)).toEqual(expected.municipalities.map(({ unit }) => unit));
		for (const theirs of expected.municipalities) {
			// 31 nodes of Gauss-Hermite against 1201 points of a grid.
			expect(ours.observed[theirs.unit]).toBeCloseTo(theirs.observed, 12);
			expect(ours.noise[theirs.unit]).toBeCloseTo(theirs.noise, 5);
			expect(ours.chanceRoot[theirs.unit]).toBeCloseTo(theirs.chanceRoot, 5);
			expect(ours.grades[theirs.unit]).toBeCloseTo(theirs.grades, 5);
			const room = 1e-5 / Math.max(0.01, theirs.corrected);
			expect(Math.abs(ours.corrected[theirs.unit] - theirs.corrected)).toBeLessThan(room);
		}
	});

	it('has the same spread by chance within Monte Carlo error', () => {
		for (const theirs of expected.municipalities) {
			const error = theirs.chanceMeanError * Math.sqrt(1 + expected.samples / SAMPLES);
			expect(Math.abs(ours.chanceMean[theirs.unit] - theirs.chanceMean)).toBeLessThan(4.5 * error);
			const { atLeast } = theirs;
			const ofChance = Math.sqrt(((atLeast * (1 - atLeast) + 1e-3) * 1.2) / SAMPLES);
			expect(Math.abs(ours.atLeast[theirs.unit] - atLeast)).toBeLessThan(4.5 * ofChance);
			// Percentiles have a larger error than means: a twentieth of the samples lies beyond them.
			const width = theirs.chanceHigh - theirs.chanceLow;
			expect(Math.abs(ours.chanceLow[theirs.unit] - theirs.chanceLow)).toBeLessThan(0.08 * width);
			expect(Math.abs(ours.chanceHigh[theirs.unit] - theirs.chanceHigh)).toBeLessThan(0.08 * width);
		}
	});

	it('draws the same municipalities: as it is, without noise, and with weak schools by rank', () => {
		expect(drawnIn((unit) => result.drawn[unit] === 2)).toEqual(expected.drawn);
		expect(drawnIn((unit) => ours.drawn[unit] === 1)).toEqual(expected.drawnWithoutNoise);
		const { into, out, reached } = ours.other;
		const byRank = [...expected.drawn.filter((unit) => !out.includes(unit)), ...into].sort((a, b) => a - b);
		expect(byRank).toEqual(expected.drawnByRank);
		expect(reached).toBe(expected.reachedByRank);
		expect(result.spread.threshold).toBeCloseTo(expected.threshold, 12);
		expect(result.spread.schoolsAtThreshold).toBe(expected.reached);
	});
});
