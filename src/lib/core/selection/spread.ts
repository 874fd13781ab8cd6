import { quantile } from '../stats/quantile';
import { compareNumbers, cutAt, equalWithin } from './order';
import { SHARE_TOLERANCE } from './points';
import type { PreparedData } from './prepare';
import { spreadOf } from './spread-measures';
import type { SpreadResult, SpreadRule, SpreadStatus, UnitPoints } from './types';

const onGrid = (value: number) => Math.round(value / SHARE_TOLERANCE);

/**
 * The share a school must reach to be among the worst of the country.
 * By percentile: the (1 − part) quantile, type 7, of all assessed schools' shares. By rank: the lowest share whose
 * rank (1 + number of schools with a higher share) is within part · n. Ties can make it more than `part`.
 * @returns NaN when no school is assessed, Infinity when no school can be within the rank
 */
export function schoolThreshold(rule: SpreadRule['schoolCriterion'], schools: UnitPoints): number {
	const shares = Float64Array.from(
		schools.share.filter((_, school) => schools.assessed[school] === 1)
	).sort();
	if (shares.length === 0) return NaN;
	if (rule.kind === 'percentile') return quantile(shares, 1 - rule.part);
	let threshold = Infinity;
	for (let i = shares.length - 1; i >= 0; i--) {
		const isFirstOfTie = i === shares.length - 1 || shares[i + 1] - shares[i] > SHARE_TOLERANCE;
		const rank = shares.length - i;
		if (isFirstOfTie && rank > rule.part * shares.length + SHARE_TOLERANCE) break;
		threshold = shares[i];
	}
	return threshold;
}

/**
 * The spread draw: municipalities whose schools lie far apart and that have at least one school among the worst of
 * the country, ordered by spread. Who is in the average draw or filtered cannot be drawn here.
 * @param filter 0 where the municipality can be drawn
 * @param inAverageDraw 1 where it already is
 * @param spreadIn the spread of a municipality's assessed schools; by the rule's measure of their shares where absent
 * Source: the two criteria are the scheme's; measure, level, order and the minimum of schools are our own defaults.
 */
export function spreadDraw(
	rule: SpreadRule,
	prepared: PreparedData,
	schools: UnitPoints,
	filter: Uint8Array,
	inAverageDraw: (unit: number) => boolean,
	spreadIn: (unit: number, shares: number[]) => number = (_, shares) => spreadOf(rule.measure, shares)
): SpreadResult {
	const units = prepared.data.municipalities.units;
	const threshold = schoolThreshold(rule.schoolCriterion, schools);
	const reaches = (school: number) =>
		schools.assessed[school] === 1 && schools.share[school] >= threshold - SHARE_TOLERANCE;
	const value = new Float64Array(units.length).fill(NaN);
	const count = new Uint16Array(units.length);
	const weak = new Uint16Array(units.length);
	const status: SpreadStatus[] = [];
	const candidates: number[] = [];

	for (let unit = 0; unit < units.length; unit++) {
		const shares: number[] = [];
		for (let s = prepared.schoolStart[unit]; s < prepared.schoolStart[unit + 1]; s++) {
			const school = prepared.schools[s];
			if (schools.assessed[school] === 0) continue;
			shares.push(schools.share[school]);
			if (reaches(school)) weak[unit]++;
		}
		count[unit] = shares.length;
		value[unit] = spreadIn(unit, shares);
		status[unit] = spreadStatus(
			rule,
			value[unit],
			count[unit],
			weak[unit],
			filter[unit] !== 0,
			inAverageDraw(unit)
		);
		if (status[unit] === 'candidate') candidates.push(unit);
	}

	candidates.sort(
		(a, b) => onGrid(value[b]) - onGrid(value[a]) || compareNumbers(units[a].number, units[b].number)
	);
	const cut = cutAt(
		candidates,
		rule.places,
		(unit) => value[unit],
		(a, b) => onGrid(value[a]) === onGrid(value[b])
	);
	for (const unit of cut.drawn) status[unit] = 'drawn';
	const margin = value.map((own, unit) => {
		if (status[unit] === 'drawn') return own - cut.firstNotDrawn;
		return status[unit] === 'candidate' ? own - cut.lastDrawn : NaN;
	});
	let assessedSchools = 0;
	let schoolsAtThreshold = 0;
	for (let school = 0; school < schools.assessed.length; school++) {
		assessedSchools += schools.assessed[school];
		if (reaches(school)) schoolsAtThreshold++;
	}
	return {
		value,
		schools: count,
		weakSchools: weak,
		status,
		order: Uint32Array.from(candidates),
		threshold,
		assessedSchools,
		schoolsAtThreshold,
		cut: { lastDrawn: cut.lastDrawn, firstNotDrawn: cut.firstNotDrawn },
		tie: cut.tie,
		margin
	};
}

function spreadStatus(
	rule: SpreadRule,
	value: number,
	schools: number,
	weakSchools: number,
	filtered: boolean,
	inAverageDraw: boolean
): SpreadStatus {
	if (filtered) return 'filtered';
	if (inAverageDraw) return 'inAverageDraw';
	if (schools < rule.minSchools || Number.isNaN(value)) return 'tooFewSchools';
	if (rule.level !== null && value < rule.level && !equalWithin(value, rule.level)) return 'belowLevel';
	return weakSchools > 0 ? 'candidate' : 'noWeakSchool';
}
