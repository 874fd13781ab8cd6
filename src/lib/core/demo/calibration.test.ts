import { describe, expect, it } from 'vitest';
import { assemble } from '../indicators/assemble';
import { proposeAssignments } from '../indicators/propose';
import { prepareDraw } from '../selection/prepare';
import { presetSpec } from '../selection/presets';
import { DRAWN, runDraw } from '../selection/run-draw';
import type { RegisterMunicipality } from '../register/types';
import { generateCountry } from './generate-country';

/**
 * Means of municipalities in the average draws and the spread draws of 2020 and 2022, and of all others: AFI's report
 * on structural conditions (2025), tables 47–49. For free income of the average draw the report prints 87 428 and, in its
 * table 52, 83 375; both must be near.
 */
const PUBLISHED: Record<
	string,
	{ of: (m: RegisterMunicipality) => number; means: [number[], number, number] }
> = {
	population: { of: (m) => m.population[2025], means: [[3_412], 20_751, 17_262] },
	centralityClass: { of: (m) => m.centralityClass ?? NaN, means: [[5.45], 4.11, 4.46] },
	freeIncome: { of: (m) => m.variables.freeIncome, means: [[87_428, 83_375], 69_281, 75_725] },
	schoolShare: { of: (m) => m.variables.schoolShare, means: [[16.0], 19.2, 17.5] },
	schoolExpenditure: { of: (m) => m.variables.schoolExpenditure, means: [[131_648], 102_535, 112_197] },
	universityEducation: { of: (m) => m.variables.universityEducation, means: [[22.2], 25.7, 26.5] },
	disabilityPension: { of: (m) => m.variables.disabilityPension, means: [[14.8], 12.8, 12.7] },
	childWelfare: { of: (m) => m.variables.childWelfare, means: [[4.9], 3.5, 3.6] }
};
const TOLERANCE = 0.2;

/** The draw of preset Udir 2022 in the country of a seed: the municipalities by how they are drawn. */
function drawnIn(seed?: number) {
	const country = generateCountry(seed === undefined ? {} : { seed });
	const { assigned } = proposeAssignments(country.tables, []);
	const data = assemble(country.tables, assigned, country.register, { owners: 'all' });
	const prepared = prepareDraw(data, country.register);
	const spec = presetSpec('udir2022', data.indicators, [country.earlierDraw2020]);
	const result = runDraw(spec, prepared);
	const group = (drawn: number) =>
		country.register.municipalities.filter((_, unit) => result.drawn[unit] === drawn);
	return { spec, data, result, groups: [group(DRAWN.average), group(DRAWN.spread), group(DRAWN.none)] };
}

/** The largest relative distance of a group's mean from a published one. */
function farthest(groups: RegisterMunicipality[][]): number {
	const distances = Object.values(PUBLISHED).flatMap(({ of, means }) =>
		groups.flatMap((group, g) => {
			const mean = group.reduce((sum, municipality) => sum + of(municipality), 0) / group.length;
			return [means[g]].flat().map((published) => Math.abs(mean / published - 1));
		})
	);
	return Math.max(...distances);
}

describe('municipalities drawn in the invented country look like those that were drawn', () => {
	const { spec, data, result, groups } = drawnIn();

	it('with the rules of 2022: eleven indicators, the 2020 list, 30 + 10 places', () => {
		expect(spec.indicators.filter(({ on }) => on)).toHaveLength(11);
		expect(spec.earlierDraws.map(({ municipalities }) => municipalities.length)).toEqual([40]);
		expect(groups.map((group) => group.length)).toEqual([30, 10, 317]);
		expect(result.warnings).toEqual([]);
		expect(data.notes).toEqual([]);
	});

	it.each(Object.entries(PUBLISHED))('%s: within 20 % of the published means', (_, { of, means }) => {
		groups.forEach((group, g) => {
			const mean = group.reduce((sum, municipality) => sum + of(municipality), 0) / group.length;
			for (const published of [means[g]].flat()) {
				expect(Math.abs(mean / published - 1)).toBeLessThan(TOLERANCE);
			}
		});
	});

	it('does so for most seeds, not by luck of one', () => {
		const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
		const near = seeds.filter((seed) => farthest(drawnIn(seed).groups) < TOLERANCE);
		expect(near.length).toBeGreaterThanOrEqual(16);
	});

	it('names a tie at the cut of the default country, as draws often have', () => {
		expect(result.tie?.units.length).toBeGreaterThan(1);
	});
});
