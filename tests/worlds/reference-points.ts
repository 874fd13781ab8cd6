import { CELL } from '../../src/lib/core/table/types';
import type { IndicatorData, Panel } from '../../src/lib/core/indicators/types';
import { cellIndex } from '../../src/lib/core/indicators/types';
import type { Register } from '../../src/lib/core/register/types';
import type { CellLimits, DrawSpec } from '../../src/lib/core/selection/types';
import {
	add,
	compare,
	divide,
	fraction,
	fromDecimal,
	multiply,
	subtract,
	ZERO,
	type Fraction
} from './fraction';
import { chooseBasis, deviation, municipalityValues, valueOf } from './reference-limits';

/** The points of one unit, in exact fractions. */
export interface ReferencePoints {
	points: Fraction;
	possible: Fraction;
	/** Number of cells with data. */
	cells: number;
	applicable: Fraction;
	/** Null where nothing is possible. */
	share: Fraction | null;
	coverage: Fraction;
	assessed: boolean;
}

/** Worse than a limit, by more than the tolerance of section 11. An unknown limit is never passed. */
export const isWorse = (value: number, limit: number, direction: 1 | -1): boolean =>
	direction * (value - limit) > 1e-9 * Math.max(1, Math.abs(limit));

/** Shares are compared exactly when every weight is a whole number, else to within 1e-12. */
export function shareTolerance(spec: DrawSpec, data: IndicatorData): Fraction {
	const whole = chooseBasis(spec, data).indicators.every(({ rule }) => Number.isInteger(rule.weight));
	return whole ? ZERO : fraction(1n, 10n ** 12n);
}

/** Whether a ≥ b, where numbers closer than the tolerance are equal. */
export const atLeast = (a: Fraction, b: Fraction, tolerance: Fraction): boolean =>
	compare(add(subtract(a, b), tolerance), ZERO) >= 0;

/** Below 0, 0 or above 0 as a is smaller than, equal to or greater than b within the tolerance. */
export const compareWithin = (a: Fraction, b: Fraction, tolerance: Fraction): number =>
	atLeast(a, b, tolerance) ? (atLeast(b, a, tolerance) ? 0 : 1) : -1;

/** Whether the files have a row of the unit that could hold this cell: a value, a mark or an empty cell in a line. */
function hasRow(data: IndicatorData, panel: Panel, unit: number, indicator: number, year: number): boolean {
	const at = cellIndex(data, unit, indicator, year);
	const kind = panel.kinds[at];
	return (
		kind === CELL.value || kind === CELL.suppressed || (kind === CELL.missing && panel.sourceLine[at] > 0)
	);
}

/** A cell is not applicable when the unit has no row for that grade in any of the chosen school years. */
function isApplicable(
	data: IndicatorData,
	years: number[],
	panel: Panel,
	unit: number,
	indicator: number
): boolean {
	const { grade } = data.indicators[indicator];
	return data.indicators.some(
		(other, index) =>
			(index === indicator || (grade !== null && other.grade === grade)) &&
			years.some((year) => hasRow(data, panel, unit, index, year))
	);
}

/** Points, possible points, share and coverage of one unit of a panel. */
export function referencePoints(
	spec: DrawSpec,
	data: IndicatorData,
	panel: Panel,
	unit: number,
	limits: Map<string, CellLimits>
): ReferencePoints {
	let points = ZERO;
	let possible = ZERO;
	let applicable = ZERO;
	let cells = 0;
	const basis = chooseBasis(spec, data);
	for (const { index, rule } of basis.indicators) {
		const full = multiply(fraction(3n), fromDecimal(rule.weight));
		const canHave = isApplicable(data, basis.years, panel, unit, index);
		for (const year of basis.years) {
			const limit = limits.get(`${index}/${year}`);
			if (!limit || !canHave) continue;
			applicable = add(applicable, full);
			const value = valueOf(data, panel, unit, index, year);
			if (value === null) continue;
			cells++;
			possible = add(possible, full);
			if (isWorse(value, limit.absolute, rule.direction)) points = add(points, full);
			else if (isWorse(value, limit.national, rule.direction)) points = add(points, fromDecimal(rule.weight));
		}
	}
	const share = cells > 0 ? divide(points, possible) : null;
	const coverage = compare(applicable, ZERO) > 0 ? divide(possible, applicable) : ZERO;
	const enough = atLeast(coverage, fromDecimal(spec.minCoverage), shareTolerance(spec, data));
	return { points, possible, cells, applicable, share, coverage, assessed: share !== null && enough };
}

/**
 * Mean over a municipality's cells with data of the distance beyond the national limit in standard deviations. A cell
 * whose standard deviation is 0 or cannot be found adds nothing, but counts as a cell.
 */
export function referenceDistance(
	spec: DrawSpec,
	data: IndicatorData,
	register: Register,
	unit: number,
	limits: Map<string, CellLimits>
): number {
	const basis = chooseBasis(spec, data);
	let total = 0;
	let cells = 0;
	for (const { index, rule } of basis.indicators) {
		for (const year of basis.years) {
			const limit = limits.get(`${index}/${year}`);
			const value = valueOf(data, data.municipalities, unit, index, year);
			if (!limit || value === null) continue;
			cells++;
			const beyond = rule.direction * (value - limit.national);
			const spread = deviation(municipalityValues(data, register, index, year));
			if (beyond > 0 && spread > 0) total += beyond / spread;
		}
	}
	return cells > 0 ? total / cells : NaN;
}
