import type { Message } from '../outcome';
import { findBasis, kindsInBasis, type Basis } from './basis';
import { applyFilters } from './filters';
import { setLimits } from './limits';
import { compareShares, cutAt, orderByShare } from './order';
import { meanDistance, unitPoints } from './points';
import type { PreparedData } from './prepare';
import { spreadDraw } from './spread';
import type { CellLimits, DrawResult, DrawSpec } from './types';

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
	return drawWithLimits(spec, prepared, basis, limits, warnings);
}

/** The draw with limits that are already set: what-if questions move single limits. Arguments as found by runDraw. */
export function drawWithLimits(
	spec: DrawSpec,
	prepared: PreparedData,
	basis: Basis,
	limits: (CellLimits | null)[],
	warnings: Message[] = []
): DrawResult {
	const { data } = prepared;
	const kinds = kindsInBasis(data, data.municipalities, basis.yearIndices);
	const municipalities = unitPoints(data, data.municipalities, kinds, basis, limits, spec.minCoverage);
	const schoolKinds = kindsInBasis(data, data.schools, basis.yearIndices);
	const schools = unitPoints(data, data.schools, schoolKinds, basis, limits, spec.minCoverage);
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
	const drawn = new Uint8Array(numbers.length);
	for (const unit of cut.drawn) drawn[unit] = DRAWN.average;
	const spread = spreadDraw(spec.spread, prepared, schools, filter, (unit) => drawn[unit] === DRAWN.average);
	spread.status.forEach((status, unit) => {
		if (status === 'drawn') drawn[unit] = DRAWN.spread;
	});

	return {
		years: basis.yearIndices.map((year) => data.years[year]),
		yearIndices: basis.yearIndices,
		indicatorIndices: basis.indicatorIndices,
		limits,
		municipalities,
		schools,
		distance,
		rank,
		order,
		filter,
		drawn,
		cut: { lastDrawn: cut.lastDrawn, firstNotDrawn: cut.firstNotDrawn },
		tie: cut.tie,
		margin: municipalities.share.map((share, unit) => {
			if (rank[unit] === 0) return NaN;
			return share - (drawn[unit] === DRAWN.average ? cut.firstNotDrawn : cut.lastDrawn);
		}),
		spread,
		warnings: [...basis.warnings, ...warnings]
	};
}
