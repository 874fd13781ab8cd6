import { cellIndex } from '../../indicators/types';
import { CELL, type IndicatorCellKind } from '../../table/types';
import { findBasis, kindsInBasis } from '../basis';
import { SHARE_TOLERANCE } from '../points';
import type { PreparedData } from '../prepare';
import type { DrawResult, DrawSpec } from '../types';
import { MAX_POINTS, riskPoints } from '../worse';
import { roundingBounds, suppressedBounds } from './bounds';
import { lookAlikes } from './look-alikes';
import type { CellExplanation, Explanation, SchoolExplanation } from './types';

/**
 * Why a municipality came out as it did: every cell with its limits and points, how far suppressed cells and rounding
 * could move its share, its schools, and municipalities like it that were not drawn.
 * @param unit index into the data's municipalities
 * @param result of the same specification and data
 */
export function explainMunicipality(
	spec: DrawSpec,
	prepared: PreparedData,
	result: DrawResult,
	unit: number
): Explanation {
	const cells = explainCells(spec, prepared, result, unit);
	return {
		unit,
		cells,
		suppressed: suppressedBounds(cells, weightOf(spec, prepared)),
		rounding: roundingBounds(
			cells,
			prepared.data.indicators,
			directionOf(spec, prepared),
			weightOf(spec, prepared)
		),
		schools: explainSchools(prepared, result, unit),
		lookAlikes: lookAlikes(prepared, result, unit)
	};
}

const ruleOf = (spec: DrawSpec, prepared: PreparedData) => (indicator: number) => {
	const id = prepared.data.indicators[indicator].id;
	return spec.indicators.find((rule) => rule.indicator === id);
};
const weightOf = (spec: DrawSpec, prepared: PreparedData) => {
	const rule = ruleOf(spec, prepared);
	return (indicator: number) => rule(indicator)?.weight ?? 1;
};
const directionOf = (spec: DrawSpec, prepared: PreparedData) => {
	const rule = ruleOf(spec, prepared);
	return (indicator: number) => rule(indicator)?.direction ?? prepared.data.indicators[indicator].direction;
};

function explainCells(
	spec: DrawSpec,
	prepared: PreparedData,
	result: DrawResult,
	unit: number
): CellExplanation[] {
	const { data } = prepared;
	const panel = data.municipalities;
	const basis = findBasis(spec, data);
	const kinds = kindsInBasis(data, panel, basis.yearIndices);
	const cells: CellExplanation[] = [];
	basis.indicatorIndices.forEach((indicator, position) => {
		const { direction, weight } = basis.rules[position];
		basis.yearIndices.forEach((year, yearPosition) => {
			const limits = result.limits[position * basis.yearIndices.length + yearPosition];
			if (!limits) return;
			const cell = cellIndex(data, unit, indicator, year);
			const hasValue = kinds[cell] === CELL.value;
			cells.push({
				indicator,
				year,
				kind: kinds[cell] as IndicatorCellKind,
				value: hasValue ? panel.values[cell] : NaN,
				limits,
				points: hasValue
					? riskPoints(panel.values[cell], limits.national, limits.absolute, direction) * weight
					: 0,
				possible: hasValue ? MAX_POINTS * weight : 0,
				pupils: panel.pupils[cell],
				halfWidth: panel.halfWidths[cell],
				sourceTable: panel.sourceTable[cell],
				sourceLine: panel.sourceLine[cell]
			});
		});
	});
	return cells;
}

function explainSchools(prepared: PreparedData, result: DrawResult, unit: number): SchoolExplanation[] {
	const found: SchoolExplanation[] = [];
	const { threshold } = result.spread;
	for (let s = prepared.schoolStart[unit]; s < prepared.schoolStart[unit + 1]; s++) {
		const school = prepared.schools[s];
		const assessed = result.schools.assessed[school] === 1;
		found.push({
			unit: school,
			share: result.schools.share[school],
			points: result.schools.points[school],
			possible: result.schools.possible[school],
			coverage: result.schools.coverage[school],
			assessed,
			weak: assessed && result.schools.share[school] >= threshold - SHARE_TOLERANCE
		});
	}
	return found;
}
