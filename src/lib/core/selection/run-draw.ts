import type { Message } from '../outcome';
import { findBasis, kindsInBasis, type Basis } from './basis';
import { applyFilters } from './filters';
import { setLimits } from './limits';
import { compareShares, cutAt, orderByShare } from './order';
import { meanDistance, unitPoints } from './points';
import type { PreparedData } from './prepare';
import { spreadDraw } from './spread';
import type { CellLimits, DrawResult, DrawSpec, UnitPoints } from './types';

/** Values of DrawResult.drawn. */
export const DRAWN = { none: 0, average: 1, spread: 2 } as const;

/**
 * Simulates a draw: limits → risk points → risk share → average draw and spread draw.
 * Pure: the same specification and data always give the same result.
 * @param prepared data and register of the same vintage (prepareDraw)
 * Source: the rule of the follow-up scheme as Udir's web page words it; every parameter that is not public is part of
 * the specification.
 */
export function runDraw(spec: DrawSpec, prepared: PreparedData): DrawResult {
	const basis = findBasis(spec, prepared.data);
	const { limits, warnings } = setLimits(basis, prepared);
	return drawWithLimits(spec, prepared, basis, limits, [...basis.warnings, ...warnings]);
}

/** The average draw and what it rests on. */
type AverageDraw = Pick<
	DrawResult,
	'municipalities' | 'distance' | 'order' | 'rank' | 'filter' | 'cut' | 'tie'
> & {
	/** 1 for the municipalities in the average draw. */
	inAverageDraw: Uint8Array;
};

/** Points, order, filters and cut of the municipalities' own results. Arguments as found by runDraw. */
function averageDraw(
	spec: DrawSpec,
	prepared: PreparedData,
	basis: Basis,
	limits: (CellLimits | null)[]
): AverageDraw {
	const { data } = prepared;
	const kinds = kindsInBasis(data, data.municipalities, basis.yearIndices);
	const municipalities = unitPoints(data, data.municipalities, kinds, basis, limits, spec.minCoverage);
	const sdOf = (indicator: number, year: number) => prepared.columns[indicator * data.years.length + year].sd;
	const distance = meanDistance(data, data.municipalities, kinds, basis, limits, sdOf);

	const whole = basis.rules.every((rule) => Number.isInteger(rule.weight));
	const numbers = data.municipalities.units.map((unit) => unit.number);
	const ranked = (unit: number) => municipalities.assessed[unit] === 1 && prepared.outside[unit] === 0;
	const order = orderByShare(municipalities, distance, numbers, ranked, whole);
	const rank = new Uint32Array(numbers.length);
	order.forEach((unit, place) => (rank[unit] = place + 1));

	const lastYear = basis.yearIndices.at(-1);
	const filter = applyFilters(
		spec,
		prepared,
		municipalities,
		lastYear === undefined ? undefined : data.years[lastYear]
	);
	const cut = cutAt(
		[...order].filter((unit) => filter[unit] === 0),
		spec.places,
		(unit) => municipalities.share[unit],
		(a, b) => compareShares(municipalities, whole, a, b) === 0
	);
	const inAverageDraw = new Uint8Array(numbers.length);
	for (const unit of cut.drawn) inAverageDraw[unit] = 1;
	const { lastDrawn, firstNotDrawn, tie } = cut;
	return {
		municipalities,
		distance,
		order,
		rank,
		filter,
		cut: { lastDrawn, firstNotDrawn },
		tie,
		inAverageDraw
	};
}

function schoolPoints(
	spec: DrawSpec,
	{ data }: PreparedData,
	basis: Basis,
	limits: (CellLimits | null)[]
): UnitPoints {
	const kinds = kindsInBasis(data, data.schools, basis.yearIndices);
	return unitPoints(data, data.schools, kinds, basis, limits, spec.minCoverage);
}

/** The draw with limits that are already set. Arguments as found by runDraw. */
export function drawWithLimits(
	spec: DrawSpec,
	prepared: PreparedData,
	basis: Basis,
	limits: (CellLimits | null)[],
	warnings: Message[]
): DrawResult {
	const { inAverageDraw, ...average } = averageDraw(spec, prepared, basis, limits);
	const schools = schoolPoints(spec, prepared, basis, limits);
	const spread = spreadDraw(
		spec.spread,
		prepared,
		schools,
		average.filter,
		(unit) => inAverageDraw[unit] === 1
	);
	const drawn = inAverageDraw.map((inDraw, unit) => {
		if (inDraw) return DRAWN.average;
		return spread.status[unit] === 'drawn' ? DRAWN.spread : DRAWN.none;
	});
	const { municipalities, rank, cut } = average;
	return {
		...average,
		years: basis.yearIndices.map((year) => prepared.data.years[year]),
		yearIndices: basis.yearIndices,
		indicatorIndices: basis.indicatorIndices,
		limits,
		schools,
		drawn,
		margin: municipalities.share.map((share, unit) => {
			if (rank[unit] === 0) return NaN;
			return share - (inAverageDraw[unit] ? cut.firstNotDrawn : cut.lastDrawn);
		}),
		spread,
		warnings
	};
}

/**
 * What one municipality is drawn as, with given limits: the same as runDraw's answer for it, without what it does not
 * need. For what-if questions, which ask this some hundred times. Arguments as found by runDraw.
 * @param canSpread false when the municipality can have no place in the spread draw whatever its limits: too few
 * assessed schools, which limits do not change
 * @returns a value of DRAWN
 */
export function drawnAs(
	spec: DrawSpec,
	prepared: PreparedData,
	basis: Basis,
	limits: (CellLimits | null)[],
	unit: number,
	canSpread: boolean
): number {
	const { filter, inAverageDraw } = averageDraw(spec, prepared, basis, limits);
	if (inAverageDraw[unit]) return DRAWN.average;
	if (!canSpread || spec.spread.places === 0) return DRAWN.none;
	const schools = schoolPoints(spec, prepared, basis, limits);
	const spread = spreadDraw(spec.spread, prepared, schools, filter, (other) => inAverageDraw[other] === 1);
	return spread.status[unit] === 'drawn' ? DRAWN.spread : DRAWN.none;
}
