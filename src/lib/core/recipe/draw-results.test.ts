import { describe, expect, it } from 'vitest';
import { exampleData, exampleRegister, exampleSpec } from '../../../../tests/worlds/worked-example';
import { prepareDraw } from '../selection/prepare';
import { runDraw } from '../selection/run-draw';
import { drawResults } from './draw-results';

const results = drawResults(
	exampleSpec,
	exampleData,
	exampleRegister,
	runDraw(exampleSpec, prepareDraw(exampleData, exampleRegister))
);
const municipality = (number: string) => results.municipalities.find((unit) => unit.number === number);

// Expected numbers: docs/worked-example.md.
describe('drawResults', () => {
	it('holds every municipality with its points, rank, filter reason and place', () => {
		expect(results.municipalities.map((unit) => unit.drawn)).toEqual([
			'average',
			'none',
			'average',
			'spread',
			'none',
			'none'
		]);
		expect(municipality('9002')).toMatchObject({
			name: 'Bjørkvik',
			county: '90',
			points: 9,
			possible: 27,
			applicable: 30,
			cells: 5,
			share: 9 / 27,
			coverage: 0.9,
			assessed: true,
			rank: 4,
			filter: null,
			margin: 0,
			spread: { assessedSchools: 2, weakSchools: 1, status: 'candidate' }
		});
		expect(municipality('9005')).toMatchObject({ rank: 1, filter: 'population', drawn: 'none' });
		expect(municipality('9006')).toMatchObject({ rank: null, filter: 'notAssessed', margin: null });
		expect(municipality('9001')?.distance).toBeCloseTo(
			(11 / Math.sqrt(3.7) + 2 / Math.sqrt(2) + 6 / Math.sqrt(7.1) + 1 / Math.sqrt(4.3)) / 6,
			12
		);
	});

	it('holds every school with its municipality, and no rank of schools', () => {
		expect(results.schools).toHaveLength(10);
		expect(results.schools[2]).toEqual({
			number: '900000003',
			name: 'B-1',
			municipality: '9002',
			points: 7,
			possible: 9,
			applicable: 12,
			cells: 3,
			share: 7 / 9,
			coverage: 0.75,
			assessed: true
		});
	});

	it('holds the cuts, the tie and the limits used', () => {
		expect(results.average).toEqual({
			drawn: ['9001', '9003'],
			lastDrawn: 1 / 3,
			firstNotDrawn: 1 / 3,
			tie: { value: 1 / 3, municipalities: ['9003', '9002'], places: 1, chance: 0.5 }
		});
		expect(results.spread).toMatchObject({
			drawn: ['9004'],
			assessedSchools: 9,
			schoolsAtThreshold: 3,
			tie: null
		});
		expect(results.spread.threshold).toBeCloseTo(11 / 15, 12);
		expect(results.limits).toHaveLength(6);
		expect(results.limits[4]).toMatchObject({
			indicator: 'gradePoints',
			year: '2023-24',
			national: 42,
			nationalSource: 'country'
		});
	});

	it('is JSON through and through: writing and reading it changes nothing', () => {
		expect(JSON.parse(JSON.stringify(results))).toEqual(results);
	});
});
