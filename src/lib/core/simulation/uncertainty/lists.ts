import { ok, type Outcome } from '../../outcome';
import { endYear } from '../../selection/filters';
import type { PreparedData } from '../../selection/prepare';
import { drawWithLimits } from '../../selection/run-draw';
import type { DrawResult, DrawSpec } from '../../selection/types';
import { quantile } from '../../stats/quantile';
import { wilson } from '../../stats/shares/share-intervals';
import { cellModel, type CellModel, type Progress } from './model';
import { HALF_WIDTH_ERRORS } from './standard-errors';
import type { NoisyCell } from './distributions';
import { LISTS, type DrawnList, type ListComparison, type UncertaintySpec } from './types';

const CONFIDENCE = 0.95;

/**
 * The best value for the unit that its 95 % interval holds: of a share Wilson's interval, of a mean value ± 1.96 standard
 * errors; the printed value where its noise is not known.
 */
export function benefitOfDoubt({ value, noise }: NoisyCell, direction: 1 | -1): number {
	const better = direction === 1 ? -1 : 1;
	if (noise.kind === 'mean') return value + better * HALF_WIDTH_ERRORS * noise.error;
	const { pupils } = noise;
	const { low, high } = wilson(Math.round((value / 100) * pupils), pupils, null, CONFIDENCE);
	return 100 * (direction === 1 ? low : high);
}

/**
 * Four ways to give the places of the average draw, by the same limits:
 * - raw: the draw itself, by the printed values
 * - shrunken: by what is known of the true values (trueValues)
 * - benefit: by the end of each value's 95 % interval that is better for the municipality
 * - chance: to those that are drawn most often
 * @param chances of the average draw by municipality, as runUncertainty gives them
 * @returns problems of cellModel
 */
export async function compareLists(
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData,
	chances: Float64Array,
	progress: Progress
): Promise<Outcome<ListComparison>> {
	const made = await cellModel(draw, { ...spec, model: 'shrunken' }, prepared, progress);
	if (!made.ok) return made;
	const model = made.value;
	const { result } = model;
	const of = (found: DrawResult) => [...found.order].filter((unit) => found.drawn[unit] === 1);
	const eligible = [...result.order].filter((unit) => result.filter[unit] === 0);
	const byChance = [...eligible].sort((a, b) => chances[b] - chances[a] || result.rank[a] - result.rank[b]);
	const shrunken = withValues(model, (cell, place, unit) => {
		const truth = model.municipalities.distributions[place].truth[unit];
		return truth && (cell.noise.kind === 'share' || cell.noise.error > 0) ? truth.mean : cell.value;
	});
	const benefit = withValues(model, (cell, place) => benefitOfDoubt(cell, model.columns[place].direction));
	const units = { raw: of(result), shrunken: of(shrunken), benefit: of(benefit) };
	const found = { ...units, chance: byChance.slice(0, draw.places) };
	return ok({
		lists: LISTS.map((kind) => ({ kind, ...profileOf(model, found[kind]) })),
		all: profileOf(model, eligible),
		common: LISTS.map((one) =>
			LISTS.map((other) => found[one].filter((unit) => found[other].includes(unit)).length)
		)
	});
}

/** The draw with other values of the municipalities and the limits that it has. */
function withValues(
	{ draw, prepared, basis, result, columns, municipalities }: CellModel,
	valueOf: (cell: NoisyCell, place: number, unit: number) => number
): DrawResult {
	const { data } = prepared;
	const stride = data.indicators.length * data.years.length;
	const values = data.municipalities.values.slice();
	columns.forEach(({ offset }, place) => {
		municipalities.distributions[place].cells.forEach((cell, unit) => {
			if (cell) values[unit * stride + offset] = valueOf(cell, place, unit);
		});
	});
	const changed = { ...data, municipalities: { ...data.municipalities, values } };
	return drawWithLimits(draw, { ...prepared, data: changed }, basis, result.limits, []);
}

/** How large the municipalities of a list are. */
function profileOf(
	{ prepared, result, municipalities }: CellModel,
	units: number[]
): Omit<DrawnList, 'kind'> {
	const lastYear = result.years.at(-1);
	const inhabitants = lastYear ? prepared.populationIn(endYear(lastYear)) : null;
	const pupilsOf = (unit: number) => {
		const known = municipalities.distributions
			.map(({ cells }) => cells[unit]?.pupils ?? NaN)
			.filter((pupils) => pupils > 0);
		return known.length > 0 ? known.reduce((sum, pupils) => sum + pupils, 0) / known.length : NaN;
	};
	const hasOne = (unit: number) => prepared.schoolStart[unit + 1] - prepared.schoolStart[unit] === 1;
	return {
		units,
		pupils: threeOf(units.map(pupilsOf)),
		inhabitants: threeOf(units.map((unit) => inhabitants?.[unit] ?? NaN)),
		oneSchool: units.length > 0 ? units.filter(hasOne).length / units.length : 0
	};
}

function threeOf(values: number[]): DrawnList['pupils'] {
	const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
	if (sorted.length === 0) return null;
	return { least: sorted[0], median: quantile(sorted, 0.5), most: sorted[sorted.length - 1] };
}
