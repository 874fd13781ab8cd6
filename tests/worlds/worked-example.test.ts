import { describe, expect, it } from 'vitest';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { FILTER_REASONS } from '../../src/lib/core/selection/types';
import { referenceDraw } from './reference-draw';
import { exampleData, exampleRegister, exampleSpec } from './worked-example';

// Every expected number is one of docs/worked-example.md, worked out there step by step.
const { sqrt } = Math;
const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5];
const POINTS = [20, 9, 10, 2, 22, 4];
const POSSIBLE = [30, 27, 30, 30, 30, 6];
const SHARE = [2 / 3, 1 / 3, 1 / 3, 1 / 15, 11 / 15, 2 / 3];
const COVERAGE = [1, 9 / 10, 1, 1, 1, 1 / 5];
const DISTANCE = [
	((4 + 2 + 5) / sqrt(3.7) + 2 / sqrt(2) + 6 / sqrt(7.1) + 1 / sqrt(4.3)) / 6,
	((2 + 1 + 1) / sqrt(3.7) + 2 / sqrt(7.1) + 2 / sqrt(4.3)) / 5,
	((3 + 3 + 2) / sqrt(3.7) + 1 / sqrt(2) + 4 / sqrt(7.1) + 4 / sqrt(4.3)) / 6,
	(1 / sqrt(2) + 1 / sqrt(4.3)) / 6,
	((5 + 4 + 3) / sqrt(3.7) + 4 / sqrt(2) + 4 / sqrt(7.1) + 6 / sqrt(4.3)) / 6,
	(6 / sqrt(7.1) + 1 / sqrt(4.3)) / 2
];
const RANK = [2, 4, 3, 5, 1, 0];
const MARGIN = [1 / 3, 0, 0, -4 / 15, 2 / 5, NaN];
const SCHOOL_POINTS = [20, 9, 7, 7, 10, 24, 0, 1, 22, 4];
const SCHOOL_POSSIBLE = [30, 30, 9, 27, 30, 30, 30, 30, 30, 6];
const SCHOOL_APPLICABLE = [30, 30, 12, 30, 30, 30, 30, 30, 30, 30];
const SPREAD = [11 / 30 / sqrt(2), 14 / 27 / sqrt(2), NaN, sqrt(1659) / 90, NaN, NaN];
const STATUS = ['inAverageDraw', 'candidate', 'inAverageDraw', 'drawn', 'filtered', 'filtered'];
const SPREAD_MARGIN = sqrt(1659) / 90 - 14 / 27 / sqrt(2);

/** Compares numbers to 1e-12; null stands for "none", as NaN does. */
function expectNumbers(actual: Iterable<number | null>, wanted: number[]) {
	const list = [...actual].map((x) => x ?? NaN);
	expect(list.map(Number.isNaN)).toEqual(wanted.map(Number.isNaN));
	list.forEach((x, index) => !Number.isNaN(x) && expect(x).toBeCloseTo(wanted[index], 12));
}

describe('the worked example, by the program', () => {
	const result = runDraw(exampleSpec, prepareDraw(exampleData, exampleRegister));

	it('has the limits of the document', () => {
		const absolute = result.limits.map((limits) => limits?.absolute ?? NaN);
		expectNumbers(absolute, [47, 47, 15, 15, 38.4, 37.8]);
		const national = result.limits.map((limits) => limits?.national ?? NaN);
		expectNumbers(national, [50, 50, 10, 11, 42, 42]);
	});

	it('gives the municipalities the points, shares, coverage and distances of the document', () => {
		expectNumbers(result.municipalities.points, POINTS);
		expectNumbers(result.municipalities.possible, POSSIBLE);
		expectNumbers(result.municipalities.share, SHARE);
		expectNumbers(result.municipalities.coverage, COVERAGE);
		expectNumbers(result.distance, DISTANCE);
		expect([...result.municipalities.assessed]).toEqual([1, 1, 1, 1, 1, 0]);
	});

	it('gives the schools the points of the document', () => {
		expectNumbers(result.schools.points, SCHOOL_POINTS);
		expectNumbers(result.schools.possible, SCHOOL_POSSIBLE);
		expectNumbers(result.schools.applicable, SCHOOL_APPLICABLE);
	});

	it('ranks, filters and draws as the document', () => {
		expect([...result.rank]).toEqual(RANK);
		expect([...result.order]).toEqual([E, A, C, B, D]);
		const reasons = [...result.filter].map((code) => FILTER_REASONS[code - 1] ?? null);
		expect(reasons).toEqual([null, null, null, null, 'population', 'notAssessed']);
		expect([...result.drawn]).toEqual([1, 0, 1, 2, 0, 0]);
		expectNumbers(result.margin, MARGIN);
	});

	it('shows the tie at the cut', () => {
		expectNumbers(
			[result.cut.lastDrawn, result.cut.firstNotDrawn, result.tie?.value ?? NaN],
			[1 / 3, 1 / 3, 1 / 3]
		);
		expect([...(result.tie?.units ?? [])].sort()).toEqual([B, C]);
		expect(result.tie).toMatchObject({ places: 1, chance: 0.5 });
	});

	it('makes the spread draw of the document', () => {
		const { spread } = result;
		expectNumbers([spread.threshold, spread.assessedSchools, spread.schoolsAtThreshold], [11 / 15, 9, 3]);
		expect([...spread.schools]).toEqual([2, 2, 1, 3, 1, 0]);
		expect([...spread.weakSchools]).toEqual([0, 1, 0, 1, 1, 0]);
		expectNumbers(spread.value, SPREAD);
		expect(spread.status).toEqual(STATUS);
		expect([...spread.order]).toEqual([D, B]);
		expectNumbers([spread.margin[D], spread.margin[B]], [SPREAD_MARGIN, -SPREAD_MARGIN]);
		expect(spread.tie).toBeNull();
	});
});

describe('the worked example, by the second implementation', () => {
	const result = referenceDraw(exampleSpec, exampleData, exampleRegister);
	const column = <T, K extends keyof T>(rows: T[], name: K): T[K][] => rows.map((row) => row[name]);

	it('gives points, ranks and margins of the document', () => {
		expectNumbers(column(result.municipalities, 'points'), POINTS);
		expectNumbers(column(result.municipalities, 'possible'), POSSIBLE);
		expectNumbers(column(result.municipalities, 'share'), SHARE);
		expectNumbers(column(result.municipalities, 'coverage'), COVERAGE);
		expectNumbers(column(result.municipalities, 'distance'), DISTANCE);
		expectNumbers(column(result.municipalities, 'margin'), MARGIN);
		expect(column(result.municipalities, 'rank').map((rank) => rank ?? 0)).toEqual(RANK);
		expectNumbers(column(result.schools, 'points'), SCHOOL_POINTS);
		expectNumbers(column(result.schools, 'applicable'), SCHOOL_APPLICABLE);
	});

	it('draws as the document', () => {
		const drawn = ['average', 'none', 'average', 'spread', 'none', 'none'];
		expect(column(result.municipalities, 'drawn')).toEqual(drawn);
		expect(result.municipalities[E].filter).toBe('population');
		expect(result.municipalities[F].filter).toBe('notAssessed');
		expect(result.average.tie).toMatchObject({ units: [C, B], places: 1, chance: 0.5 });
		expect(column(result.spread.places, 'status')).toEqual(STATUS);
		expectNumbers(column(result.spread.places, 'value'), SPREAD);
		expectNumbers([result.spread.threshold], [11 / 15]);
		expectNumbers([result.spread.places[D].margin], [SPREAD_MARGIN]);
	});
});
