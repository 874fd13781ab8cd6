import type { DrawResult, Tie, UnitPoints } from '../../src/lib/core/selection/types';
import { FILTER_REASONS } from '../../src/lib/core/selection/types';
import type { ReferenceCut } from './reference-cut';
import type { ReferenceDraw, ReferenceUnit } from './reference-draw';

type Plain = number | string | boolean | null | undefined;

const DRAWN = ['none', 'average', 'spread'] as const;

/** Equal texts and whole states; numbers to 1e-12 of their size. An empty reference stands for NaN. */
function same(fast: Plain, slow: Plain): boolean {
	if (typeof fast !== 'number') return fast === slow;
	if (slow === null || Number.isNaN(slow)) return Number.isNaN(fast);
	if (fast === slow) return true;
	return typeof slow === 'number' && Math.abs(fast - slow) <= 1e-12 * Math.max(1, Math.abs(slow));
}

/** Everything in which the program's draw and the reference differ, one line each; empty when they agree. */
export function differences(fast: DrawResult, slow: ReferenceDraw): string[] {
	const found: string[] = [];
	const expect = (where: string, actual: Plain, wanted: Plain) => {
		if (!same(actual, wanted)) found.push(`${where}: program ${actual}, reference ${wanted}`);
	};
	const expectCut = (where: string, cut: DrawResult['cut'], tie: Tie | null, wanted: ReferenceCut) => {
		expect(`${where} lastDrawn`, cut.lastDrawn, wanted.lastDrawn);
		expect(`${where} firstNotDrawn`, cut.firstNotDrawn, wanted.firstNotDrawn);
		expect(`${where} tie exists`, tie !== null, wanted.tie !== null);
		if (!tie || !wanted.tie) return;
		expect(`${where} tie value`, tie.value, wanted.tie.value);
		expect(`${where} tie units`, sorted(tie.units), sorted(wanted.tie.units));
		expect(`${where} tie places`, tie.places, wanted.tie.places);
		expect(`${where} tie chance`, tie.chance, wanted.tie.chance);
	};
	const sorted = (units: Iterable<number>) => [...units].sort((a, b) => a - b).join();
	const expectUnits = (kind: string, points: UnitPoints, wanted: ReferenceUnit[]) =>
		wanted.forEach((unit, index) => {
			for (const field of ['points', 'possible', 'cells', 'applicable', 'share', 'coverage'] as const)
				expect(`${kind} ${index} ${field}`, points[field][index], unit[field]);
			expect(`${kind} ${index} assessed`, points.assessed[index] === 1, unit.assessed);
		});

	expect('years', fast.years.join(), slow.years.join());
	fast.indicatorIndices.forEach((indicator, row) =>
		fast.yearIndices.forEach((year, column) => {
			const limits = fast.limits[row * fast.yearIndices.length + column];
			const wanted = slow.limits.get(`${indicator}/${year}`);
			const where = `limits of ${indicator}/${year}`;
			expect(`${where} exist`, limits !== null, wanted !== undefined);
			expect(`${where} national`, limits?.national, wanted?.national);
			expect(`${where} source`, limits?.nationalSource, wanted?.nationalSource);
			expect(`${where} absolute`, limits?.absolute, wanted?.absolute);
		})
	);
	const known = fast.limits.filter((limits) => limits !== null).length;
	expect('number of limits', known, slow.limits.size);

	expectUnits('municipality', fast.municipalities, slow.municipalities);
	expectUnits('school', fast.schools, slow.schools);
	expect('order', fast.order.join(), slow.order.join());
	expectCut('average', fast.cut, fast.tie, slow.average);
	slow.municipalities.forEach((wanted, index) => {
		const where = `municipality ${index}`;
		if (wanted.distance !== null) expect(`${where} distance`, fast.distance[index], wanted.distance);
		expect(`${where} rank`, fast.rank[index], wanted.rank ?? 0);
		expect(`${where} filter`, FILTER_REASONS[fast.filter[index] - 1] ?? null, wanted.filter);
		expect(`${where} drawn`, DRAWN[fast.drawn[index]], wanted.drawn);
		expect(`${where} margin`, fast.margin[index], wanted.margin);
		const place = slow.spread.places[index];
		expect(`${where} spread`, fast.spread.value[index], place.value);
		expect(`${where} assessed schools`, fast.spread.schools[index], place.schools);
		expect(`${where} weak schools`, fast.spread.weakSchools[index], place.weakSchools);
		expect(`${where} spread status`, fast.spread.status[index], place.status);
		expect(`${where} spread margin`, fast.spread.margin[index], place.margin);
	});
	expect('spread order', fast.spread.order.join(), slow.spread.order.join());
	expect('spread threshold', fast.spread.threshold, slow.spread.threshold);
	expect('assessed schools', fast.spread.assessedSchools, slow.spread.assessedSchools);
	expect('schools at threshold', fast.spread.schoolsAtThreshold, slow.spread.schoolsAtThreshold);
	expectCut('spread', fast.spread.cut, fast.spread.tie, slow.spread);
	return found;
}
