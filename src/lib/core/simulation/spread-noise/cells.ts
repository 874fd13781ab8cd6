import type { IndicatorData } from '../../indicators/types';
import { findBasis, kindsInBasis } from '../../selection/basis';
import type { PreparedData } from '../../selection/prepare';
import { MAX_POINTS } from '../../selection/worse';
import type { DrawResult, DrawSpec } from '../../selection/types';
import { CELL } from '../../table/types';
import { noisyColumns, type NoisyColumn } from '../uncertainty/columns';
import { gridOf } from '../uncertainty/points-distribution';
import { cellNoise, indicatorNoise, type CellNoise } from '../uncertainty/standard-errors';
import type { SpreadNoiseSpec } from './types';

/** One value of a school, with its noise. */
export interface SchoolCell {
	/** Place among the columns. */
	column: number;
	value: number;
	noise: CellNoise;
	/** Pupils behind it; NaN where not known. */
	pupils: number;
}

/** The columns of a draw and the values of its assessed schools in them. */
export interface SchoolCells {
	data: IndicatorData;
	columns: NoisyColumn[];
	/** Steps of the grid of points in one point. */
	steps: number;
	/** By school of the data; null where it is not assessed. */
	bySchool: (SchoolCell[] | null)[];
}

/**
 * The values of all assessed schools that count in a draw. Cells without a value are left out, as in their shares.
 * @returns null when no indicator has a limit; NaN steps when weights have more than two decimals
 */
export function schoolCells(
	draw: DrawSpec,
	{ noise: spec }: SpreadNoiseSpec,
	{ data }: PreparedData,
	result: DrawResult
): SchoolCells | null {
	const basis = findBasis(draw, data);
	const columns = noisyColumns(data, basis, result.limits, spec.correlation);
	if (columns.length === 0) return null;
	const known = new Map(
		basis.indicatorIndices.map((indicator) => [
			indicator,
			indicatorNoise(data, [data.municipalities, data.schools], indicator, basis.yearIndices)
		])
	);
	const panel = data.schools;
	const kinds = kindsInBasis(data, panel, basis.yearIndices);
	const stride = data.indicators.length * data.years.length;
	const bySchool = data.schools.units.map((_, school) => {
		if (result.schools.assessed[school] === 0) return null;
		return columns.flatMap(({ offset, indicator, unit }, column): SchoolCell[] => {
			const cell = school * stride + offset;
			if (kinds[cell] !== CELL.value) return [];
			const pupils = panel.pupils[cell];
			const of = known.get(indicator) ?? { decimals: 0, pupilSd: NaN };
			const noise = cellNoise(unit, panel.halfWidths[cell], pupils, of, spec);
			const counted = noise.kind === 'share' ? noise.pupils : pupils;
			return [{ column, value: panel.values[cell], noise, pupils: counted > 0 ? counted : NaN }];
		});
	});
	return { data, columns, steps: gridOf(columns.map(({ weight }) => weight)) ?? NaN, bySchool };
}

/** Whether nothing is known of a cell's noise. */
export const isQuiet = ({ noise }: SchoolCell): boolean => noise.kind === 'mean' && !(noise.error > 0);

/** Possible points of a school in steps of the grid. */
export const possibleOf = ({ columns, steps }: SchoolCells, cells: readonly SchoolCell[]): number =>
	cells.reduce((sum, { column }) => sum + MAX_POINTS * Math.round(columns[column].weight * steps), 0);

/**
 * What the schools of a municipality would have in common if they were alike: the mean of each column over its pupils;
 * over its schools where the pupils of one are not known.
 * @returns by column; undefined where no school has a value
 */
export function commonValues(schools: readonly SchoolCell[][]): Map<number, number> {
	const byColumn = new Map<number, SchoolCell[]>();
	for (const cell of schools.flat()) {
		const cells = byColumn.get(cell.column);
		if (cells) cells.push(cell);
		else byColumn.set(cell.column, [cell]);
	}
	return new Map(
		[...byColumn].map(([column, cells]) => {
			const isKnown = cells.every(({ pupils }) => pupils > 0);
			const weights = cells.map(({ pupils }) => (isKnown ? pupils : 1));
			const all = weights.reduce((sum, weight) => sum + weight, 0);
			return [column, cells.reduce((sum, { value }, i) => sum + value * weights[i], 0) / all];
		})
	);
}
