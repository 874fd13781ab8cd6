import type { IndicatorData } from '../../src/lib/core/indicators/types';
import type { DrawSpec, SpreadMeasure, SpreadStatus } from '../../src/lib/core/selection/types';
import * as exact from './fraction';
import type { Fraction } from './fraction';
import { atLeast, compareWithin, shareTolerance, type ReferencePoints } from './reference-points';
import { cutOf, type ReferenceCut } from './reference-cut';

/** The spread draw as seen from one municipality. */
export interface ReferenceSpreadPlace {
	/** Null with fewer than two assessed schools. */
	value: number | null;
	schools: number;
	weakSchools: number;
	status: SpreadStatus;
	/** Null for all but the candidates and the drawn. */
	margin: number | null;
}

export interface ReferenceSpread extends ReferenceCut {
	places: ReferenceSpreadPlace[];
	order: number[];
	/** Null when no school is assessed; infinite when so few are that none ranks within the wanted part. */
	threshold: number | null;
	assessedSchools: number;
	schoolsAtThreshold: number;
}

const SPREAD_TOLERANCE = 1e-12;

/** Quantile of type 7 of some fractions, exactly. */
function exactQuantile(list: Fraction[], p: Fraction): Fraction {
	const sorted = [...list].sort(exact.compare);
	const position = exact.multiply(exact.fraction(BigInt(sorted.length - 1)), p);
	const below = Number(exact.floor(position));
	const above = Math.min(below + 1, sorted.length - 1);
	const part = exact.subtract(position, exact.fraction(BigInt(below)));
	return exact.add(sorted[below], exact.multiply(part, exact.subtract(sorted[above], sorted[below])));
}

const HALF = exact.fraction(1n, 2n);

/** The spread of some shares by the chosen measure. */
function spreadOf(shares: Fraction[], measure: SpreadMeasure): number {
	const sorted = [...shares].sort(exact.compare);
	if (measure === 'range') return exact.toNumber(exact.subtract(sorted[sorted.length - 1], sorted[0]));
	if (measure === 'iqr') {
		const upper = exactQuantile(shares, exact.fraction(3n, 4n));
		return exact.toNumber(exact.subtract(upper, exactQuantile(shares, exact.fraction(1n, 4n))));
	}
	if (measure === 'mad') {
		const centre = exactQuantile(shares, HALF);
		const away = shares.map((share) => exact.absolute(exact.subtract(share, centre)));
		return exact.toNumber(exactQuantile(away, HALF));
	}
	const count = exact.fraction(BigInt(shares.length));
	const centre = exact.divide(exact.sum(shares), count);
	const squares = shares.map((share) => exact.subtract(share, centre)).map((x) => exact.multiply(x, x));
	return Math.sqrt(exact.toNumber(exact.divide(exact.sum(squares), exact.subtract(count, exact.ONE))));
}

/** The share that a school must reach to be among the worst part of the country's assessed schools; null if none can. */
function thresholdOf(spec: DrawSpec, shares: Fraction[], tolerance: Fraction): Fraction | null {
	if (shares.length === 0) return null;
	const { kind, part } = spec.spread.schoolCriterion;
	if (kind === 'percentile') return exactQuantile(shares, exact.subtract(exact.ONE, exact.fromDecimal(part)));
	const last = exact.multiply(exact.fromDecimal(part), exact.fraction(BigInt(shares.length)));
	const rankOf = (share: Fraction) =>
		1 + shares.filter((other) => compareWithin(other, share, tolerance) > 0).length;
	const within = shares.filter((share) => exact.compare(exact.fraction(BigInt(rankOf(share))), last) <= 0);
	return within.length ? within.reduce((a, b) => (exact.compare(a, b) < 0 ? a : b)) : null;
}

/**
 * The spread draw. `eligible` and `inAverageDraw` have one entry per municipality, `schools` one per school.
 */
export function referenceSpread(
	spec: DrawSpec,
	data: IndicatorData,
	schools: ReferencePoints[],
	eligible: boolean[],
	inAverageDraw: boolean[]
): ReferenceSpread {
	const tolerance = shareTolerance(spec, data);
	const sharesOf = (municipality: number | null): Fraction[] =>
		schools.flatMap((school, index) =>
			school.assessed &&
			school.share &&
			(municipality === null || data.schools.units[index].municipality === municipality)
				? [school.share]
				: []
		);
	const country = sharesOf(null);
	const threshold = thresholdOf(spec, country, tolerance);
	const isWeak = (share: Fraction) => threshold !== null && atLeast(share, threshold, tolerance);

	const places: ReferenceSpreadPlace[] = data.municipalities.units.map((_, unit) => {
		const own = sharesOf(unit);
		const value = own.length >= 2 ? spreadOf(own, spec.spread.measure) : null;
		const weakSchools = own.filter(isWeak).length;
		const level = spec.spread.level;
		let status: SpreadStatus = 'candidate';
		if (!eligible[unit]) status = 'filtered';
		else if (inAverageDraw[unit]) status = 'inAverageDraw';
		else if (value === null || own.length < spec.spread.minSchools) status = 'tooFewSchools';
		else if (level !== null && value < level - SPREAD_TOLERANCE) status = 'belowLevel';
		else if (weakSchools === 0) status = 'noWeakSchool';
		return { value, schools: own.length, weakSchools, status, margin: null };
	});

	const spread = (unit: number) => places[unit].value ?? NaN;
	const equal = (a: number, b: number) => Math.abs(spread(a) - spread(b)) <= SPREAD_TOLERANCE;
	const number = (unit: number) => data.municipalities.units[unit].number;
	const order = places.flatMap((place, unit) => (place.status === 'candidate' ? [unit] : []));
	order.sort((a, b) => (equal(a, b) ? (number(a) < number(b) ? -1 : 1) : spread(b) - spread(a)));
	order.slice(0, spec.spread.places).forEach((unit) => (places[unit].status = 'drawn'));

	const cut = cutOf(order, spec.spread.places, spread, equal);
	for (const place of places) {
		const other = place.status === 'drawn' ? cut.firstNotDrawn : cut.lastDrawn;
		const inQueue = place.status === 'drawn' || place.status === 'candidate';
		place.margin = inQueue && place.value !== null && other !== null ? place.value - other : null;
	}
	return {
		places,
		order,
		threshold: threshold ? exact.toNumber(threshold) : country.length ? Infinity : null,
		assessedSchools: country.length,
		schoolsAtThreshold: country.filter(isWeak).length,
		...cut
	};
}
