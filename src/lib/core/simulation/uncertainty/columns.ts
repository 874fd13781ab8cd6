import type { IndicatorData, Indicator } from '../../indicators/types';
import type { Basis } from '../../selection/basis';
import type { CellLimits } from '../../selection/types';
import { printedAround } from '../../selection/explain/printed-values';
import type { UncertaintySpec } from './types';

/** One indicator in one year of the basis. */
export interface NoisyColumn {
	/** Place among the limits of the draw. */
	place: number;
	indicator: number;
	year: number;
	/** Where the cell stands within a unit's cells. */
	offset: number;
	unit: Indicator['unit'];
	area: Indicator['area'];
	/** Grade, or the indicator where it has none. */
	grade: string;
	step: number;
	direction: 1 | -1;
	weight: number;
	national: number;
	absolute: number;
	/** The best printed values that are worse than the limits; NaN without a limit. */
	worseNational: number;
	worseAbsolute: number;
	/** Cells of a unit with the same group share a factor. */
	group: string;
	correlation: number;
}

/**
 * The columns of a draw that have limits, with what decides how their cells vary together: the cells of one grade and
 * year of the national tests, and those of other indicators of one grade and year.
 */
export function noisyColumns(
	data: IndicatorData,
	basis: Basis,
	limits: (CellLimits | null)[],
	correlation: UncertaintySpec['correlation']
): NoisyColumn[] {
	const years = basis.yearIndices.length;
	return limits.flatMap((limit, place) => {
		if (limit === null) return [];
		const indicator = basis.indicatorIndices[Math.floor(place / years)];
		const year = basis.yearIndices[place % years];
		const { direction, weight } = basis.rules[Math.floor(place / years)];
		const { unit, step, area, grade } = data.indicators[indicator];
		const isTest = area === 'nationalTests';
		const worse = (of: number) => (Number.isFinite(of) ? printedAround(of, step, direction).worse : NaN);
		const gradeOf = String(grade ?? `indicator ${indicator}`);
		return [
			{
				place,
				indicator,
				year,
				offset: indicator * data.years.length + year,
				unit,
				area,
				grade: gradeOf,
				step,
				direction,
				weight,
				national: limit.national,
				absolute: limit.absolute,
				worseNational: worse(limit.national),
				worseAbsolute: worse(limit.absolute),
				group: `${isTest ? 'tests' : 'others'} ${gradeOf} ${year}`,
				correlation: isTest ? correlation.nationalTests : correlation.others
			}
		];
	});
}
