import { cellIndex } from '../../indicators/types';
import { CELL } from '../../table/types';
import { findBasis, type Basis } from '../basis';
import { prepareColumn, type PreparedData } from '../prepare';
import { DRAWN, drawWithLimits, runDraw } from '../run-draw';
import { spreadDraw } from '../spread';
import type { CellLimits, DrawResult, DrawSpec, IndicatorRule } from '../types';
import { isWorse, riskPoints } from '../worse';
import { printedAround, pupilsFor } from './printed-values';
import type { CellFlip, Flips, LimitFlip } from './types';

/** How many printed steps a limit is moved each way in search of a flip. */
const LIMIT_STEPS = 12;

/**
 * The single changes that would have moved a municipality across the cut: of one number (its own, or one of its
 * schools' when the spread draw is in question) or of one limit. Every one is verified by drawing again with it, so
 * that limits taken from the data, ties and other municipalities moving are all accounted for.
 * @param unit index into the data's municipalities
 * @param result of the same specification and data
 */
export function findFlips(spec: DrawSpec, prepared: PreparedData, result: DrawResult, unit: number): Flips {
	const basis = findBasis(spec, prepared.data);
	const drawn = result.drawn[unit];
	// Who is filtered out cannot be moved by a number, only by changing the filter.
	if (result.filter[unit] !== 0) return { cells: [], limits: [] };
	const cells = [...municipalityFlips(spec, prepared, result, basis, unit)];
	if (drawn !== DRAWN.average) cells.push(...schoolFlips(spec, prepared, result, basis, unit));
	const limits = limitFlips(spec, prepared, result, basis, unit);
	return {
		cells: cells.sort((a, b) => a.size - b.size),
		limits: limits.sort((a, b) => Math.abs(a.size) - Math.abs(b.size))
	};
}

/** The printed values of a cell that would give it other points. */
function candidates(value: number, limits: CellLimits, step: number, direction: 1 | -1): number[] {
	const found = new Set<number>();
	for (const limit of [limits.national, limits.absolute]) {
		if (Number.isNaN(limit)) continue;
		const around = printedAround(limit, step, direction);
		found.add(isWorse(value, limit, direction) ? around.notWorse : around.worse);
	}
	return [...found];
}

interface CellPlace {
	unit: number;
	indicator: number;
	year: number;
}

/** Draws again with one number of a municipality replaced; limits that are taken from the data follow. */
function drawnWithMunicipalityCell(
	spec: DrawSpec,
	prepared: PreparedData,
	place: CellPlace,
	value: number
): number {
	const panel = prepared.data.municipalities;
	const values = panel.values.slice();
	values[cellIndex(prepared.data, place.unit, place.indicator, place.year)] = value;
	const data = { ...prepared.data, municipalities: { ...panel, values } };
	const columns = prepared.columns.slice();
	const column = place.indicator * data.years.length + place.year;
	columns[column] = prepareColumn(data, prepared.outside, place.indicator, place.year);
	return runDraw(spec, { ...prepared, data, columns }).drawn[place.unit];
}

/**
 * Draws again with other points for one school. Limits and the average draw rest on the municipalities' own numbers,
 * so only the spread draw is made anew.
 */
function drawnWithSchoolPoints(
	spec: DrawSpec,
	prepared: PreparedData,
	result: DrawResult,
	school: number,
	points: number,
	unit: number
): number {
	const share = result.schools.share.slice();
	share[school] = points / result.schools.possible[school];
	const schools = { ...result.schools, share };
	const inAverageDraw = (other: number) => result.drawn[other] === DRAWN.average;
	const again = spreadDraw(spec.spread, prepared, schools, result.filter, inAverageDraw);
	return again.status[unit] === 'drawn' ? DRAWN.spread : DRAWN.none;
}

/** Tries every printed value of a unit's cells that would give other points. */
function* cellFlips(
	prepared: PreparedData,
	result: DrawResult,
	basis: Basis,
	kind: 'municipality' | 'school',
	cellUnit: number,
	unit: number,
	drawnWith: (place: CellPlace, from: number, to: number, limits: CellLimits, rule: IndicatorRule) => number
): Generator<CellFlip> {
	const { data } = prepared;
	const panel = kind === 'municipality' ? data.municipalities : data.schools;
	for (const [position, indicator] of basis.indicatorIndices.entries()) {
		const { step, unit: measure } = data.indicators[indicator];
		const rule = basis.rules[position];
		for (const [yearPosition, year] of basis.yearIndices.entries()) {
			const limits = result.limits[position * basis.yearIndices.length + yearPosition];
			const cell = cellIndex(data, cellUnit, indicator, year);
			if (limits === null || panel.kinds[cell] !== CELL.value) continue;
			const from = panel.values[cell];
			const sd = prepared.columns[indicator * data.years.length + year].sd;
			for (const to of candidates(from, limits, step, rule.direction)) {
				const place = { unit: cellUnit, indicator, year };
				const drawnAs = drawnWith(place, from, to, limits, rule);
				if (drawnAs === result.drawn[unit]) continue;
				const pupils = panel.pupils[cell];
				yield {
					kind,
					...place,
					from,
					to,
					size: Math.abs(to - from) / (sd > 0 ? sd : step),
					pupils: measure === 'percent' && pupils > 0 ? pupilsFor(to - from, pupils) : null,
					drawnAs
				};
			}
		}
	}
}

function municipalityFlips(
	spec: DrawSpec,
	prepared: PreparedData,
	result: DrawResult,
	basis: Basis,
	unit: number
) {
	return cellFlips(prepared, result, basis, 'municipality', unit, unit, (place, _from, to) =>
		drawnWithMunicipalityCell(spec, prepared, place, to)
	);
}

/** Changes in one school's numbers, which can move a municipality in or out of the spread draw. */
function* schoolFlips(
	spec: DrawSpec,
	prepared: PreparedData,
	result: DrawResult,
	basis: Basis,
	unit: number
) {
	if (spec.spread.places === 0 || result.spread.status[unit] === 'tooFewSchools') return;
	for (let s = prepared.schoolStart[unit]; s < prepared.schoolStart[unit + 1]; s++) {
		const school = prepared.schools[s];
		if (result.schools.assessed[school] === 0) continue;
		yield* cellFlips(prepared, result, basis, 'school', school, unit, (_place, from, to, limits, rule) => {
			const pointsOf = (value: number) =>
				riskPoints(value, limits.national, limits.absolute, rule.direction) * rule.weight;
			const points = result.schools.points[school] + pointsOf(to) - pointsOf(from);
			return drawnWithSchoolPoints(spec, prepared, result, school, points, unit);
		});
	}
}

/** The smallest shift of each limit, to either side, that moves the municipality across the cut. */
function limitFlips(
	spec: DrawSpec,
	prepared: PreparedData,
	result: DrawResult,
	basis: Basis,
	unit: number
): LimitFlip[] {
	const { data } = prepared;
	const years = basis.yearIndices.length;
	const found: LimitFlip[] = [];
	for (const [position, indicator] of basis.indicatorIndices.entries()) {
		const step = data.indicators[indicator].step;
		const sd = prepared.columns[indicator * data.years.length + (basis.yearIndices.at(-1) ?? 0)].sd;
		for (const which of ['national', 'absolute'] as const) {
			const smallest = smallestShift(step, (by) => {
				const limits = result.limits.map((limit, index) =>
					limit && Math.floor(index / years) === position ? { ...limit, [which]: limit[which] + by } : limit
				);
				return drawWithLimits(spec, prepared, basis, limits).drawn[unit];
			});
			if (smallest && smallest.drawnAs !== result.drawn[unit]) {
				found.push({
					indicator,
					which,
					by: smallest.by,
					size: smallest.by / (sd > 0 ? sd : step),
					drawnAs: smallest.drawnAs
				});
			}
		}
	}
	return found;

	function smallestShift(step: number, drawnWith: (by: number) => number) {
		for (let k = 1; k <= LIMIT_STEPS; k++) {
			for (const by of [k * step, -k * step]) {
				const drawnAs = drawnWith(by);
				if (drawnAs !== result.drawn[unit]) return { by, drawnAs };
			}
		}
		return null;
	}
}
