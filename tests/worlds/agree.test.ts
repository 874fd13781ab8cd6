import { describe, expect, it } from 'vitest';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { FILTER_REASONS } from '../../src/lib/core/selection/types';
import { differences } from './differences';
import { generateWorld } from './generate-world';
import { referenceDraw } from './reference-draw';

const WORLDS = 500;

describe('the draw and its independent second implementation', () => {
	for (let first = 1; first <= WORLDS; first += 50) {
		it(`agree on worlds ${first} to ${first + 49}`, () => {
			for (let seed = first; seed < first + 50; seed++) {
				const { spec, data, register } = generateWorld(seed);
				const found = differences(
					runDraw(spec, prepareDraw(data, register)),
					referenceDraw(spec, data, register)
				);
				expect(found, `world ${seed}`).toEqual([]);
			}
		});
	}

	it('meet every filter, status, source of a limit and both kinds of tie in these worlds', () => {
		const met = new Set<string | null>();
		for (let seed = 1; seed <= WORLDS; seed++) {
			const { spec, data, register } = generateWorld(seed);
			const draw = referenceDraw(spec, data, register);
			for (const municipality of draw.municipalities) met.add(municipality.filter);
			for (const place of draw.spread.places) met.add(place.status);
			for (const limits of draw.limits.values()) met.add(limits.nationalSource);
			if (draw.average.tie) met.add('tie in the average draw');
			if (draw.spread.tie) met.add('tie in the spread draw');
		}
		expect(met).toEqual(
			new Set([
				null,
				...FILTER_REASONS,
				...['drawn', 'candidate', 'filtered', 'inAverageDraw', 'tooFewSchools', 'belowLevel', 'noWeakSchool'],
				...['country', 'pupilMean', 'municipalityMean', 'fixed'],
				...['tie in the average draw', 'tie in the spread draw']
			])
		);
	});
});
