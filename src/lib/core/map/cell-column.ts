import { findBasis, kindsInBasis } from '../selection/basis';
import { setLimits } from '../selection/limits';
import type { PreparedData } from '../selection/prepare';
import { riskPoints } from '../selection/worse';
import type { DrawSpec } from '../selection/types';
import { cellIndex } from '../indicators/types';
import { CELL } from '../table/types';

/** One indicator in one year, by municipality. */
export interface CellColumn {
	/** NaN where there is no value. */
	values: Float64Array;
	/** Kinds of cell, by their byte. */
	kinds: Uint8Array;
	/** Risk points before weighting: 0, 1, 3; NaN where there is no value or no limit. */
	points: Float64Array;
}

/**
 * What every municipality has in one cell, and which points it gives by the rules of a draw.
 * @param indicator index into the data's indicators, `year` into its years; outside them all is missing
 */
export function cellColumn(
	spec: DrawSpec,
	prepared: PreparedData,
	indicator: number,
	year: number
): CellColumn {
	const { data } = prepared;
	const panel = data.municipalities;
	const found: CellColumn = {
		values: new Float64Array(panel.unitCount).fill(NaN),
		kinds: new Uint8Array(panel.unitCount).fill(CELL.missing),
		points: new Float64Array(panel.unitCount).fill(NaN)
	};
	if (!data.indicators[indicator] || data.years[year] === undefined) return found;
	const basis = findBasis(spec, data);
	const kinds = kindsInBasis(data, panel, basis.yearIndices);
	const row = basis.indicatorIndices.indexOf(indicator);
	const column = basis.yearIndices.indexOf(year);
	const isInBasis = row >= 0 && column >= 0;
	const limits = isInBasis
		? setLimits(basis, prepared).limits[row * basis.yearIndices.length + column]
		: null;
	for (let unit = 0; unit < panel.unitCount; unit++) {
		const cell = cellIndex(data, unit, indicator, year);
		found.kinds[unit] = kinds[cell];
		if (kinds[cell] !== CELL.value) continue;
		const value = panel.values[cell];
		found.values[unit] = value;
		if (limits) {
			found.points[unit] = riskPoints(value, limits.national, limits.absolute, basis.rules[row].direction);
		}
	}
	return found;
}
