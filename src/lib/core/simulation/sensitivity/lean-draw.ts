import type { IndicatorData, Panel } from '../../indicators/types';
import { findBasis, kindsInBasis, type Basis } from '../../selection/basis';
import { endYear } from '../../selection/filters';
import { setLimits } from '../../selection/limits';
import { compareNumbers, equalWithin, orderByShare } from '../../selection/order';
import { SHARE_TOLERANCE } from '../../selection/points';
import type { PreparedData } from '../../selection/prepare';
import { DRAWN } from '../../selection/run-draw';
import { schoolThreshold } from '../../selection/spread';
import { spreadOf } from '../../selection/spread-measures';
import type { CellLimits, DrawSpec, UnitPoints } from '../../selection/types';
import { barOf, MAX_POINTS } from '../../selection/worse';
import { CELL } from '../../table/types';

/** What a draw comes to, without its explanation. */
export interface LeanDraw {
	/** As DrawResult: 1-based place among all assessed municipalities, 0 if not assessed. */
	rank: Uint32Array;
	/** As DrawResult: values of DRAWN. */
	drawn: Uint8Array;
}

/** Everything that hangs on limits, weights, years and coverage only. */
interface Pointed {
	municipalities: UnitPoints;
	schools: UnitPoints;
	order: Uint32Array;
	rank: Uint32Array;
	lastYear: string | undefined;
	thresholds: Map<string, number>;
}

/** One indicator in one year, its units side by side. */
interface Column {
	/** NaN, which no limit is better than, where there is none. */
	values: Float64Array;
	has: Uint8Array;
}

const onGrid = (value: number) => Math.round(value / SHARE_TOLERANCE);

function columnsOf({ indicators, years }: IndicatorData, panel: Panel): Column[] {
	const stride = indicators.length * years.length;
	return Array.from({ length: stride }, (_, offset) => {
		const column = { values: new Float64Array(panel.unitCount), has: new Uint8Array(panel.unitCount) };
		for (let unit = 0; unit < panel.unitCount; unit++) {
			const cell = unit * stride + offset;
			const isThere = panel.kinds[cell] === CELL.value;
			column.values[unit] = isThere ? panel.values[cell] : NaN;
			column.has[unit] = isThere ? 1 : 0;
		}
		return column;
	});
}

/** By column 1 where the cell applies to the unit, seen from the years of the basis. */
function applicableColumns(data: IndicatorData, panel: Panel, yearIndices: number[]): Uint8Array[] {
	const kinds = kindsInBasis(data, panel, yearIndices);
	const stride = data.indicators.length * data.years.length;
	return Array.from({ length: stride }, (_, offset) =>
		Uint8Array.from({ length: panel.unitCount }, (_, unit) =>
			kinds[unit * stride + offset] === CELL.notApplicable ? 0 : 1
		)
	);
}

/**
 * Draws many times from the same data: the same answer as runDraw, without what explains it. What does not change
 * between draws is found once; points are kept from one draw to the next where only other rules are changed.
 * @param prepared data and register of the same vintage (prepareDraw)
 */
export function leanDrawer(prepared: PreparedData): (spec: DrawSpec) => LeanDraw {
	const { data, outside } = prepared;
	const { units } = data.municipalities;
	const numbers = units.map(({ number }) => number);
	const panels = [data.municipalities, data.schools].map((panel) => ({
		panel,
		columns: columnsOf(data, panel),
		applicable: new Map<string, Uint8Array[]>()
	}));
	let last: { key: string; pointed: Pointed } | null = null;

	function unitPoints(which: 0 | 1, basis: Basis, limits: (CellLimits | null)[], least: number): UnitPoints {
		const { panel, columns, applicable: known } = panels[which];
		const key = basis.yearIndices.join(' ');
		const applies = known.get(key) ?? applicableColumns(data, panel, basis.yearIndices);
		known.set(key, applies);
		const n = panel.unitCount;
		const [points, possible, applicable] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
		limits.forEach((limit, index) => {
			if (limit === null) return;
			const { offset, direction, weight } = columnAt(basis, index);
			const absolute = Number.isNaN(limit.absolute) ? Infinity : barOf(limit.absolute, direction);
			// Worse than the absolute limit is 3 points whichever of the two is the better: 1 and 2 add up to them.
			const either = Math.min(barOf(limit.national, direction), absolute);
			const { values, has } = columns[offset];
			const isOf = applies[offset];
			const most = MAX_POINTS * weight;
			// Sums without branches: this is the innermost loop of some ten thousand draws.
			for (let unit = 0; unit < n; unit++) {
				const directed = direction * values[unit];
				points[unit] += (Number(directed > either) + 2 * Number(directed > absolute)) * weight;
				possible[unit] += has[unit] * most;
				applicable[unit] += isOf[unit] * most;
			}
		});
		const [share, coverage, assessed] = [new Float64Array(n), new Float64Array(n), new Uint8Array(n)];
		for (let unit = 0; unit < n; unit++) {
			if (possible[unit] > 0) {
				share[unit] = points[unit] / possible[unit];
				coverage[unit] = possible[unit] / applicable[unit];
				assessed[unit] = coverage[unit] >= least - SHARE_TOLERANCE ? 1 : 0;
			} else share[unit] = NaN;
		}
		return { points, possible, cells: new Uint16Array(0), applicable, share, coverage, assessed };
	}

	function columnAt(basis: Basis, index: number) {
		const position = Math.floor(index / basis.yearIndices.length);
		const year = basis.yearIndices[index % basis.yearIndices.length];
		return { offset: basis.indicatorIndices[position] * data.years.length + year, ...basis.rules[position] };
	}

	function distances(basis: Basis, limits: (CellLimits | null)[]): Float64Array {
		const [sum, cells] = [new Float64Array(units.length), new Float64Array(units.length)];
		limits.forEach((limit, index) => {
			if (limit === null) return;
			const { offset, direction } = columnAt(basis, index);
			const { values, has } = panels[0].columns[offset];
			const { sd } = prepared.columns[offset];
			for (let unit = 0; unit < units.length; unit++) {
				if (has[unit] === 0) continue;
				cells[unit]++;
				const beyond = direction * (values[unit] - limit.national);
				if (beyond > 0 && sd > 0) sum[unit] += beyond / sd;
			}
		});
		return sum.map((total, unit) => (cells[unit] > 0 ? total / cells[unit] : 0));
	}

	function point(spec: DrawSpec): Pointed {
		const basis = findBasis(spec, data);
		const { limits } = setLimits(basis, prepared);
		const municipalities = unitPoints(0, basis, limits, spec.minCoverage);
		const whole = basis.rules.every(({ weight }) => Number.isInteger(weight));
		const isRanked = (unit: number) => municipalities.assessed[unit] === 1 && outside[unit] === 0;
		const order = orderByShare(municipalities, distances(basis, limits), numbers, isRanked, whole);
		const rank = new Uint32Array(units.length);
		order.forEach((unit, place) => (rank[unit] = place + 1));
		const lastYear = basis.yearIndices.at(-1);
		return {
			municipalities,
			schools: unitPoints(1, basis, limits, spec.minCoverage),
			order,
			rank,
			lastYear: lastYear === undefined ? undefined : data.years[lastYear],
			thresholds: new Map()
		};
	}

	/** 1 where a municipality that is ranked may be drawn. */
	function eligibility(spec: DrawSpec, lastYear: string | undefined): Uint8Array {
		const out = new Set(spec.exclusions.map(({ municipality }) => municipality));
		for (const { municipalities, exceptions } of spec.earlierDraws) {
			const excepted = new Set(exceptions.map(({ municipality }) => municipality));
			for (const number of municipalities) if (!excepted.has(number)) out.add(number);
		}
		const cap = spec.populationCap;
		const population = prepared.populationIn(lastYear === undefined ? NaN : endYear(lastYear));
		return Uint8Array.from(numbers, (number, unit) =>
			out.has(number) || (cap !== null && population[unit] >= cap) ? 0 : 1
		);
	}

	/** Municipalities of the spread draw. */
	function spreadDrawn(
		spec: DrawSpec,
		pointed: Pointed,
		drawn: Uint8Array,
		isEligible: Uint8Array
	): number[] {
		const { measure, level, minSchools, places, schoolCriterion } = spec.spread;
		const { schools, thresholds, municipalities } = pointed;
		const key = JSON.stringify(schoolCriterion);
		const threshold = thresholds.get(key) ?? schoolThreshold(schoolCriterion, schools);
		thresholds.set(key, threshold);
		const found: { unit: number; value: number }[] = [];
		for (let unit = 0; unit < units.length; unit++) {
			if (drawn[unit] || !isEligible[unit] || outside[unit] || !municipalities.assessed[unit]) continue;
			let hasWeak = false;
			const shares: number[] = [];
			for (let s = prepared.schoolStart[unit]; s < prepared.schoolStart[unit + 1]; s++) {
				const school = prepared.schools[s];
				if (schools.assessed[school] === 0) continue;
				const share = schools.share[school];
				shares.push(share);
				if (share >= threshold - SHARE_TOLERANCE) hasWeak = true;
			}
			if (!hasWeak || shares.length < minSchools || shares.length < 2) continue;
			const value = spreadOf(measure, shares);
			if (level !== null && value < level && !equalWithin(value, level)) continue;
			found.push({ unit, value: onGrid(value) });
		}
		found.sort((a, b) => b.value - a.value || compareNumbers(numbers[a.unit], numbers[b.unit]));
		return found.slice(0, places).map(({ unit }) => unit);
	}

	return (spec) => {
		const key = JSON.stringify([spec.indicators, spec.years, spec.minCoverage]);
		const pointed = last?.key === key ? last.pointed : point(spec);
		last = { key, pointed };
		const { order, rank, lastYear } = pointed;
		const isEligible = eligibility(spec, lastYear);
		const drawn = new Uint8Array(units.length);
		let left = spec.places;
		for (let place = 0; place < order.length && left > 0; place++) {
			if (isEligible[order[place]] === 0) continue;
			drawn[order[place]] = DRAWN.average;
			left--;
		}
		if (spec.spread.places > 0) {
			for (const unit of spreadDrawn(spec, pointed, drawn, isEligible)) drawn[unit] = DRAWN.spread;
		}
		return { rank, drawn };
	};
}
