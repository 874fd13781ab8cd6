import { cellIndex } from '../../indicators/types';
import { CELL } from '../../table/types';
import type { Basis } from '../basis';
import { prepareColumn, type PreparedData } from '../prepare';
import { DRAWN, runDraw } from '../run-draw';
import { spreadDraw } from '../spread';
import type { CellLimits, DrawResult, DrawSpec, IndicatorRule } from '../types';
import { isWorse, riskPoints } from '../worse';
import { printedAround, pupilsFor } from './printed-values';
import type { CellFlip } from './types';

/** What the searches for flips are given: the draw as it is, and the municipality in question. */
export interface FlipQuestion {
	spec: DrawSpec;
	prepared: PreparedData;
	result: DrawResult;
	basis: Basis;
	/** Index into the data's municipalities. */
	unit: number;
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
	{ prepared, result, basis, unit }: FlipQuestion,
	kind: 'municipality' | 'school',
	cellUnit: number,
	drawnWith: (place: CellPlace, from: number, to: number, limits: CellLimits, rule: IndicatorRule) => number
): Generator<CellFlip | null> {
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
				if (drawnAs === result.drawn[unit]) {
					yield null;
					continue;
				}
				const pupils = panel.pupils[cell];
				yield {
					kind,
					...place,
					from,
					to,
					size: Math.abs(to - from) / (sd > 0 ? sd : step),
					pupils: measure === 'percent' && pupils > 0 ? pupilsFor(to - from, pupils) : null,
					behind: pupils,
					drawnAs
				};
			}
		}
	}
}

/**
 * Changes of one of the municipality's own numbers that move it across the cut, each verified by drawing again.
 * Yields null after every attempt that does not, so that a caller can pause or stop.
 */
export function municipalityFlips(question: FlipQuestion): Generator<CellFlip | null> {
	const { spec, prepared, unit } = question;
	return cellFlips(question, 'municipality', unit, (place, _from, to) =>
		drawnWithMunicipalityCell(spec, prepared, place, to)
	);
}

/**
 * Changes of one number of one of its schools that move the municipality in or out of the spread draw. Yields null
 * after every attempt that does not.
 */
export function* schoolFlips(question: FlipQuestion): Generator<CellFlip | null> {
	const { spec, prepared, result, unit } = question;
	if (spec.spread.places === 0 || result.spread.status[unit] === 'tooFewSchools') return;
	for (let s = prepared.schoolStart[unit]; s < prepared.schoolStart[unit + 1]; s++) {
		const school = prepared.schools[s];
		if (result.schools.assessed[school] === 0) continue;
		yield* cellFlips(question, 'school', school, (_place, from, to, limits, rule) => {
			const pointsOf = (value: number) =>
				riskPoints(value, limits.national, limits.absolute, rule.direction) * rule.weight;
			const points = result.schools.points[school] + pointsOf(to) - pointsOf(from);
			return drawnWithSchoolPoints(spec, prepared, result, school, points, unit);
		});
	}
}
