import type { IndicatorData, Panel } from '../indicators/types';
import { CELL } from '../table/types';
import type { Basis } from './basis';
import type { CellLimits, UnitPoints } from './types';
import { barOf, MAX_POINTS, pointsOver } from './worse';

/** Shares and coverages closer than this are equal where weights are not whole numbers. */
export const SHARE_TOLERANCE = 1e-12;

/** One indicator in one year of the basis, ready for a walk over the units. */
interface BasisColumn {
	indicator: number;
	year: number;
	/** Where the cell stands within a unit's cells. */
	offset: number;
	/** The national limit. */
	limit: number;
	/** What direction · value must exceed for 1 and for 3 points. */
	nationalBar: number;
	absoluteBar: number;
	direction: 1 | -1;
	weight: number;
}

function columnsOf(data: IndicatorData, basis: Basis, limits: (CellLimits | null)[]): BasisColumn[] {
	const years = basis.yearIndices.length;
	return limits.flatMap((limit, index) => {
		if (limit === null) return [];
		const indicator = basis.indicatorIndices[Math.floor(index / years)];
		const year = basis.yearIndices[index % years];
		const { direction, weight } = basis.rules[Math.floor(index / years)];
		return [
			{
				indicator,
				year,
				offset: indicator * data.years.length + year,
				limit: limit.national,
				nationalBar: barOf(limit.national, direction),
				absoluteBar: barOf(limit.absolute, direction),
				direction,
				weight
			}
		];
	});
}

/**
 * Risk points, possible points and share of every unit of a panel.
 * Possible points are counted over cells that hold a value: a suppressed cell that counted as zero points would make
 * a unit look better than it is.
 * @param limits by position in the basis, null outside it
 * @param kinds the cells' kinds seen from the basis (kindsInBasis)
 * @param minCoverage least possible / applicable, 0–1, for a unit to be assessed
 * Source: the follow-up scheme's rule (points, weights, share of possible points); coverage is our own default.
 */
export function unitPoints(
	data: IndicatorData,
	panel: Panel,
	kinds: Uint8Array,
	basis: Basis,
	limits: (CellLimits | null)[],
	minCoverage: number
): UnitPoints {
	const n = panel.unitCount;
	const result: UnitPoints = {
		points: new Float64Array(n),
		possible: new Float64Array(n),
		cells: new Uint16Array(n),
		applicable: new Float64Array(n),
		share: new Float64Array(n).fill(NaN),
		coverage: new Float64Array(n),
		assessed: new Uint8Array(n)
	};
	// Arrays side by side instead of a list of objects: this is the innermost loop of every move of a slider.
	const columns = columnsOf(data, basis, limits);
	const offsets = Int32Array.from(columns, (column) => column.offset);
	const directions = Float64Array.from(columns, (column) => column.direction);
	const nationalBars = Float64Array.from(columns, (column) => column.nationalBar);
	const absoluteBars = Float64Array.from(columns, (column) => column.absoluteBar);
	const weights = Float64Array.from(columns, (column) => column.weight);
	const stride = data.indicators.length * data.years.length;
	const { values } = panel;
	for (let unit = 0; unit < n; unit++) {
		let points = 0;
		let possible = 0;
		let applicable = 0;
		let cells = 0;
		for (let column = 0; column < offsets.length; column++) {
			const cell = unit * stride + offsets[column];
			if (kinds[cell] === CELL.notApplicable) continue;
			applicable += MAX_POINTS * weights[column];
			if (kinds[cell] !== CELL.value) continue;
			cells++;
			possible += MAX_POINTS * weights[column];
			const directed = directions[column] * values[cell];
			points += pointsOver(directed, nationalBars[column], absoluteBars[column]) * weights[column];
		}
		result.points[unit] = points;
		result.possible[unit] = possible;
		result.cells[unit] = cells;
		result.applicable[unit] = applicable;
		if (possible > 0) {
			result.share[unit] = points / possible;
			result.coverage[unit] = possible / applicable;
			result.assessed[unit] = result.coverage[unit] >= minCoverage - SHARE_TOLERANCE ? 1 : 0;
		}
	}
	return result;
}

/**
 * Mean distance beyond the national limit, in standard deviations over municipalities: a tie-break that looks at how
 * much worse, not only whether. Over the unit's cells with data: mean of max(0, d·(x − N)) / SD.
 * @param sdOf standard deviation of a column by indicator and year index; a column without spread contributes 0
 * Source: our own tie-break.
 */
export function meanDistance(
	data: IndicatorData,
	panel: Panel,
	kinds: Uint8Array,
	basis: Basis,
	limits: (CellLimits | null)[],
	sdOf: (indicator: number, year: number) => number
): Float64Array {
	const distance = new Float64Array(panel.unitCount);
	const columns = columnsOf(data, basis, limits).map((column) => ({
		...column,
		sd: sdOf(column.indicator, column.year)
	}));
	const stride = data.indicators.length * data.years.length;
	for (let unit = 0; unit < panel.unitCount; unit++) {
		let sum = 0;
		let cells = 0;
		for (const { offset, limit, direction, sd } of columns) {
			const cell = unit * stride + offset;
			if (kinds[cell] !== CELL.value) continue;
			cells++;
			const beyond = direction * (panel.values[cell] - limit);
			if (beyond > 0 && sd > 0) sum += beyond / sd;
		}
		distance[unit] = cells > 0 ? sum / cells : 0;
	}
	return distance;
}
