import { cellIndex } from '../../indicators/types';
import { mean } from '../../stats/moments';
import { quantile } from '../../stats/quantile';
import { CELL } from '../../table/types';
import { endYear } from '../filters';
import type { Profile, Side } from './types';

/** Below this a municipality counts as small, as Statistics Norway groups them. */
export const SMALL = 5_000;
/** From this class of centrality on a municipality is among the least central (classes 1–6). */
export const LEAST_CENTRAL = 5;

const medianOf = (values: number[]): number | null =>
	values.length === 0 ? null : quantile(Float64Array.from(values).sort(), 0.5);
const fraction = (values: number[], is: (value: number) => boolean): number | null =>
	values.length === 0 ? null : values.filter(is).length / values.length;
const known = (value: number | null | undefined): number[] =>
	value === null || value === undefined || Number.isNaN(value) ? [] : [value];

/** The mean number of pupils behind the results of a municipality in the basis; NaN where the files give none. */
export function pupilsOf({ prepared, result }: Pick<Side, 'prepared' | 'result'>, unit: number): number {
	const { data } = prepared;
	const pupils = result.indicatorIndices.flatMap((indicator) =>
		result.yearIndices.flatMap((year) => {
			const cell = cellIndex(data, unit, indicator, year);
			const count = data.municipalities.pupils[cell];
			return data.municipalities.kinds[cell] === CELL.value && count > 0 ? [count] : [];
		})
	);
	return mean(pupils);
}

/**
 * What kind of municipalities a list holds: inhabitants, centrality, county, pupils, and how many have one school.
 * @param units indices into the side's data
 */
export function profileOf(side: Side, units: readonly number[]): Profile {
	const { prepared, result } = side;
	const inhabitants = prepared.populationIn(endYear(result.years.at(-1) ?? ''));
	const population = units.flatMap((unit) => known(inhabitants[unit]));
	const facts = units.map((unit) => prepared.facts[unit]);
	const classes = facts.flatMap((fact) => known(fact?.centralityClass));
	const schools = units.flatMap((unit) => {
		const count = prepared.schoolStart[unit + 1] - prepared.schoolStart[unit];
		return count > 0 ? [count] : [];
	});
	const counties: Record<string, number> = {};
	for (const unit of units) {
		const { county } = prepared.data.municipalities.units[unit];
		counties[county] = (counties[county] ?? 0) + 1;
	}
	return {
		municipalities: units.length,
		populationMedian: medianOf(population),
		populationTotal: population.length === 0 ? null : population.reduce((sum, n) => sum + n, 0),
		small: fraction(population, (n) => n < SMALL),
		centralityMedian: medianOf(facts.flatMap((fact) => known(fact?.centralityIndex))),
		leastCentral: fraction(classes, (n) => n >= LEAST_CENTRAL),
		pupilsMedian: medianOf(units.flatMap((unit) => known(pupilsOf(side, unit)))),
		oneSchool: fraction(schools, (n) => n === 1),
		counties
	};
}
