import type { IndicatorData } from '../../src/lib/core/indicators/types';
import type { Register } from '../../src/lib/core/register/types';
import type { CellLimits, DrawnAs, DrawSpec, FilterReason } from '../../src/lib/core/selection/types';
import { compare, toNumber, ZERO, type Fraction } from './fraction';
import { cutOf, type ReferenceCut } from './reference-cut';
import { chooseBasis, isOutside, referenceLimits } from './reference-limits';
import { compareWithin, referenceDistance, referencePoints, shareTolerance } from './reference-points';
import type { ReferencePoints } from './reference-points';
import { referenceSpread, type ReferenceSpread } from './reference-spread';

/** The points of a unit as plain numbers. */
export interface ReferenceUnit {
	points: number;
	possible: number;
	cells: number;
	applicable: number;
	share: number | null;
	coverage: number;
	assessed: boolean;
}

export interface ReferenceMunicipality extends ReferenceUnit {
	number: string;
	/** Null where the unit has no data. */
	distance: number | null;
	/** Null for units that are not assessed or no municipality. */
	rank: number | null;
	filter: FilterReason | null;
	drawn: DrawnAs;
	margin: number | null;
}

export interface ReferenceDraw {
	years: string[];
	limits: Map<string, CellLimits>;
	municipalities: ReferenceMunicipality[];
	schools: ReferenceUnit[];
	order: number[];
	average: ReferenceCut;
	spread: ReferenceSpread;
}

const plain = (unit: ReferencePoints): ReferenceUnit => ({
	points: toNumber(unit.points),
	possible: toNumber(unit.possible),
	cells: unit.cells,
	applicable: toNumber(unit.applicable),
	share: unit.share && toNumber(unit.share),
	coverage: toNumber(unit.coverage),
	assessed: unit.assessed
});

/** Inhabitants on 1 January of the last year of the basis (1 January 2025 for 2024-25), or null when unknown. */
function populationOf(register: Register, number: string, lastYear: string): number | null {
	const municipality = register.municipalities.find((candidate) => candidate.number === number);
	return municipality?.population[Number(lastYear.slice(0, 4)) + 1] ?? null;
}

/** The first reason, in the order of the program, why a municipality cannot be drawn; null if there is none. */
function filterReason(
	spec: DrawSpec,
	data: IndicatorData,
	register: Register,
	unit: number,
	assessed: boolean
): FilterReason | null {
	const { number } = data.municipalities.units[unit];
	const { years } = chooseBasis(spec, data);
	const population = years.length
		? populationOf(register, number, data.years[years[years.length - 1]])
		: null;
	if (isOutside(data, register, unit)) return 'outside';
	if (!assessed) return 'notAssessed';
	if (spec.populationCap !== null && population !== null && population >= spec.populationCap)
		return 'population';
	const drawnBefore = spec.earlierDraws.some(
		(draw) =>
			draw.municipalities.includes(number) &&
			!draw.exceptions.some((exception) => exception.municipality === number)
	);
	if (drawnBefore) return 'earlierDraw';
	return spec.exclusions.some((exclusion) => exclusion.municipality === number) ? 'manual' : null;
}

/**
 * Both draws, worked out slowly and plainly from the definitions of risk points and draws: exact fractions wherever
 * the definitions allow it, nothing remembered between two steps. It shares no code with the program's own draw.
 */
export function referenceDraw(spec: DrawSpec, data: IndicatorData, register: Register): ReferenceDraw {
	const limits = referenceLimits(spec, data, register);
	const tolerance = shareTolerance(spec, data);
	const units = data.municipalities.units.map((_, unit) =>
		referencePoints(spec, data, data.municipalities, unit, limits)
	);
	const schools = data.schools.units.map((_, unit) =>
		referencePoints(spec, data, data.schools, unit, limits)
	);
	const distance = units.map((_, unit) => referenceDistance(spec, data, register, unit, limits));

	const share = (unit: number): Fraction => units[unit].share ?? ZERO;
	const shareNumber = (unit: number): number => toNumber(share(unit));
	const equal = (a: number, b: number) => compareWithin(share(a), share(b), tolerance) === 0;
	const inRanking = (unit: number) => units[unit].assessed && !isOutside(data, register, unit);
	const order = units.flatMap((_, index) => (inRanking(index) ? [index] : []));
	order.sort((a, b) => {
		if (!equal(a, b)) return compare(share(b), share(a));
		const points = compareWithin(units[b].points, units[a].points, tolerance);
		if (points !== 0) return points;
		if (Math.abs(distance[a] - distance[b]) > 1e-12) return distance[b] - distance[a];
		return data.municipalities.units[a].number < data.municipalities.units[b].number ? -1 : 1;
	});

	const filters = units.map((unit, index) => filterReason(spec, data, register, index, unit.assessed));
	const queue = order.filter((unit) => filters[unit] === null);
	const drawn = queue.slice(0, spec.places);
	const average = cutOf(queue, spec.places, shareNumber, equal);
	const spread = referenceSpread(
		spec,
		data,
		schools,
		filters.map((filter) => filter === null),
		units.map((_, unit) => drawn.includes(unit))
	);

	const municipalities = units.map((unit, index): ReferenceMunicipality => {
		const inAverage = drawn.includes(index);
		const other = inAverage ? average.firstNotDrawn : average.lastDrawn;
		return {
			...plain(unit),
			number: data.municipalities.units[index].number,
			distance: unit.cells > 0 ? distance[index] : null,
			rank: inRanking(index) ? order.indexOf(index) + 1 : null,
			filter: filters[index],
			drawn: inAverage ? 'average' : spread.places[index].status === 'drawn' ? 'spread' : 'none',
			margin: inRanking(index) && other !== null ? shareNumber(index) - other : null
		};
	});
	const years = chooseBasis(spec, data).years.map((year) => data.years[year]);
	return { years, limits, municipalities, schools: schools.map(plain), order, average, spread };
}
