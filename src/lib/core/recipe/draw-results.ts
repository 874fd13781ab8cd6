import type { IndicatorData } from '../indicators/types';
import type { Register } from '../register/types';
import {
	FILTER_REASONS,
	type DrawnAs,
	type DrawResult,
	type DrawSpec,
	type UnitPoints
} from '../selection/types';
import type {
	CutResults,
	DrawResults,
	MunicipalityResults,
	SchoolResults,
	UnitResults
} from './results-types';

/** The meaning of DrawResult.drawn. */
const DRAWN: readonly DrawnAs[] = ['none', 'average', 'spread'];

/** JSON has no NaN and no infinity: null says that there is no such number. */
const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const unitResults = (
	unit: { number: string; name: string },
	points: UnitPoints,
	index: number
): UnitResults => ({
	number: unit.number,
	name: unit.name,
	points: points.points[index],
	possible: points.possible[index],
	applicable: points.applicable[index],
	cells: points.cells[index],
	share: orNull(points.share[index]),
	coverage: points.coverage[index],
	assessed: points.assessed[index] === 1
});

function municipalityResults(data: IndicatorData, result: DrawResult): MunicipalityResults[] {
	const { spread } = result;
	return data.municipalities.units.map((unit, index) => ({
		...unitResults(unit, result.municipalities, index),
		county: unit.county,
		rank: result.rank[index] || null,
		distance: orNull(result.distance[index]),
		filter: FILTER_REASONS[result.filter[index] - 1] ?? null,
		drawn: DRAWN[result.drawn[index]],
		margin: orNull(result.margin[index]),
		spread: {
			value: orNull(spread.value[index]),
			assessedSchools: spread.schools[index],
			weakSchools: spread.weakSchools[index],
			status: spread.status[index],
			margin: orNull(spread.margin[index])
		}
	}));
}

const schoolResults = (data: IndicatorData, result: DrawResult): SchoolResults[] =>
	data.schools.units.map((unit, index) => ({
		...unitResults(unit, result.schools, index),
		municipality: data.municipalities.units[unit.municipality].number
	}));

function cutResults(
	data: IndicatorData,
	result: DrawResult,
	draw: Pick<DrawResult, 'order' | 'cut' | 'tie'>,
	as: DrawnAs
): CutResults {
	const numbers = (units: Iterable<number>) =>
		Array.from(units, (unit) => data.municipalities.units[unit].number);
	const { tie, cut } = draw;
	return {
		drawn: numbers(draw.order.filter((unit) => DRAWN[result.drawn[unit]] === as)),
		lastDrawn: orNull(cut.lastDrawn),
		firstNotDrawn: orNull(cut.firstNotDrawn),
		tie: tie && {
			value: tie.value,
			municipalities: numbers(tie.units),
			places: tie.places,
			chance: tie.chance
		}
	};
}

function limitResults(data: IndicatorData, result: DrawResult): DrawResults['limits'] {
	return result.indicatorIndices.flatMap((indicator, row) =>
		result.yearIndices.flatMap((year, column) => {
			const limits = result.limits[row * result.yearIndices.length + column];
			if (!limits) return [];
			return [
				{
					indicator: data.indicators[indicator].id,
					year: data.years[year],
					national: orNull(limits.national),
					nationalSource: limits.nationalSource,
					absolute: orNull(limits.absolute)
				}
			];
		})
	);
}

/**
 * The result of a draw as plain JSON: every unit with its points, share, rank, filter reason and place, at full
 * precision, with the limits used, the settings and the sources. Schools have no rank: they are not to be listed by it.
 * @param spec the specification that was run
 * @param data the indicator data it was run on
 * @param register whose numbers and populations were used
 * @param result what runDraw made of them
 */
export function drawResults(
	spec: DrawSpec,
	data: IndicatorData,
	register: Register,
	result: DrawResult
): DrawResults {
	const { spread } = result;
	return {
		type: 'draw',
		spec,
		register: { id: register.id, vintage: register.vintage },
		sources: { files: data.sources, register: register.sources },
		years: result.years,
		limits: limitResults(data, result),
		average: cutResults(data, result, result, 'average'),
		spread: {
			...cutResults(data, result, spread, 'spread'),
			threshold: orNull(spread.threshold),
			assessedSchools: spread.assessedSchools,
			schoolsAtThreshold: spread.schoolsAtThreshold
		},
		municipalities: municipalityResults(data, result),
		schools: schoolResults(data, result),
		notes: data.notes,
		warnings: result.warnings
	};
}
