import { cellIndex, type Unit } from '../../indicators/types';
import { CELL } from '../../table/types';
import type { Basis } from '../basis';
import { prepareColumn, type PreparedData } from '../prepare';
import { setLimits } from '../limits';
import { DRAWN, drawnAs } from '../run-draw';
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

/** Whether a value can occur at all: a share of pupils lies within 0–100 %, a mean of the survey within 1–5. */
function canBe(value: number, unit: Unit): boolean {
	if (unit === 'percent') return value >= 0 && value <= 100;
	return unit === 'mean' ? value >= 1 && value <= 5 : true;
}

/** How far to each side is tried, in printed steps, where the distance from the limit decides between equal shares. */
const TIE_STEPS = 12;

/**
 * The printed values of a cell that would give it other points. For a municipality that shares its risk share with
 * others at the cut also one on each side: there the distance beyond the limit decides, at any step.
 */
function candidates(
	value: number,
	limits: CellLimits,
	step: number,
	direction: 1 | -1,
	isTied: boolean
): number[] {
	const found = new Set<number>();
	if (isTied)
		for (const far of [TIE_STEPS, -TIE_STEPS]) found.add(Number((value + far * step).toPrecision(12)));
	for (const limit of [limits.national, limits.absolute]) {
		if (Number.isNaN(limit)) continue;
		const around = printedAround(limit, step, direction);
		found.add(isWorse(value, limit, direction) ? around.notWorse : around.worse);
	}
	return [...found];
}

/**
 * The printed value nearest to `from`, on the way to one that moves the municipality, that still does, by halving the
 * way. Points change at limits only, but the distance that decides between equal shares changes with every step.
 */
function nearestThatMoves(
	from: number,
	far: number,
	step: number,
	moves: (value: number) => boolean
): number {
	const at = (steps: number) => Number((from + steps * step).toPrecision(12));
	let stays = 0;
	let moved = Math.round((far - from) / step);
	while (Math.abs(moved - stays) > 1) {
		const middle = Math.trunc((stays + moved) / 2);
		if (moves(at(middle))) moved = middle;
		else stays = middle;
	}
	return at(moved);
}

interface CellPlace {
	unit: number;
	indicator: number;
	year: number;
}

/** Whether a municipality can have a place in the spread draw at all: limits and values do not make schools assessed. */
export const canBeSpread = (result: DrawResult, unit: number): boolean =>
	result.spread.status[unit] !== 'tooFewSchools';

/** Draws again with one number of a municipality replaced; limits that are taken from the data follow. */
function drawnWithMunicipalityCell(
	{ spec, prepared, basis, result }: FlipQuestion,
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
	const changed = { ...prepared, data, columns };
	const { limits } = setLimits(basis, changed);
	return drawnAs(spec, changed, basis, limits, place.unit, canBeSpread(result, place.unit));
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
	const isTied = kind === 'municipality' && (result.tie?.units.includes(unit) ?? false);
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
			const pupils = panel.pupils[cell];
			const place = { unit: cellUnit, indicator, year };
			const drawnAt = (value: number) => drawnWith(place, from, value, limits, rule);
			const moves = (value: number) => drawnAt(value) !== result.drawn[unit];
			for (const far of candidates(from, limits, step, rule.direction, isTied)) {
				if (!canBe(far, measure)) continue;
				if (!moves(far)) {
					yield null;
					continue;
				}
				const to = nearestThatMoves(from, far, step, moves);
				yield {
					kind,
					...place,
					from,
					to,
					size: Math.abs(to - from) / (sd > 0 ? sd : step),
					pupils: measure === 'percent' && pupils > 0 ? pupilsFor(to - from, pupils) : null,
					behind: pupils,
					drawnAs: drawnAt(to)
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
	return cellFlips(question, 'municipality', question.unit, (place, _from, to) =>
		drawnWithMunicipalityCell(question, place, to)
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
