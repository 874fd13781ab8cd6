import { describe, expect, it } from 'vitest';
import { figures, quoted } from './figures';
import { wilsonEnd } from './lists';
import { measureWorld, type MeasureOptions } from './measure';
import { INDICATORS } from './plan';
import { addTallies, type Tallies } from './tallies';

/** The experiment of docs/calibration.md on a world of the size of a county: that it runs, and runs the same again. */
const options: MeasureOptions = {
	size: { municipalities: 40, schools: 160 },
	places: 8,
	spreadPlaces: 3,
	replicates: 100,
	models: ['shrunken', 'plain'],
	limits: ['fixed', 'recomputed'],
	times: 2
};

describe('promises held against worlds whose truth is known', async () => {
	const one = await measureWorld(1, options);
	const other = await measureWorld(2, options);

	it('gives the same figures for the same seed', async () => {
		expect(await measureWorld(1, options)).toEqual(one);
		expect(other).not.toEqual(one);
	});

	it('counts every rank and every place once', () => {
		expect(INDICATORS).toHaveLength(11);
		expect(Object.keys(one.kept)).toHaveLength(8);
		for (const { inside, better, worse, ranks, classes, places } of Object.values(one.kept)) {
			expect(inside + better + worse).toBe(ranks);
			expect(ranks).toBeGreaterThan(60);
			expect(classes.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(options.times * options.places);
			expect(classes.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(options.times * places, 9);
		}
		for (const { found, places } of Object.values(one.lists)) {
			expect(places).toBe(options.places);
			expect(found).toBeLessThanOrEqual(places);
		}
	});

	it('adds worlds up, and words them', () => {
		const both: Tallies = { kept: {}, lists: {} };
		addTallies(both, structuredClone(one));
		addTallies(both, other);
		const { kept } = both;
		expect(kept['plain fixed years'].ranks).toBe(
			one.kept['plain fixed years'].ranks + other.kept['plain fixed years'].ranks
		);
		expect(figures(both)).toContain('| plain | recomputed | other pupils, other years |');
		expect(figures(both)).not.toContain('NaN');
		expect(quoted(both)).toMatchObject({ worlds: 2, places: 8 });
		expect(quoted({ kept: {}, lists: {} })).toBeNull();
	});

	it("ends Wilson's interval where R does", () => {
		// R 4.2: prop.test(3, 20, conf.level = 0.9, correct = FALSE)$conf.int
		expect(wilsonEnd(15, 20, -1)).toBeCloseTo(6.15824104773683, 9);
		expect(wilsonEnd(15, 20, 1)).toBeCloseTo(32.18280756753067, 9);
	});
});
