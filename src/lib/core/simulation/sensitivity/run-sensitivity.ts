import { fail, ok, type Outcome } from '../../outcome';
import type { PreparedData } from '../../selection/prepare';
import { DRAWN } from '../../selection/run-draw';
import type { DrawSpec } from '../../selection/types';
import { triedValues, usedFactors, valueAt, withFactor, withFactors } from './factors';
import { leanDrawer, type LeanDraw } from './lean-draw';
import { placesOf, saltelliRow } from './saltelli';
import { addIntervals, summarise } from './summarise';
import { targetsOf, targetValues } from './targets';
import {
	TARGETS,
	type SensitivityFactor,
	type SensitivityResult,
	type SensitivitySpec,
	type TornadoBar
} from './types';

/** Keeps long work in touch with whoever waits for it. */
export interface SensitivityPace {
	/**
	 * @param share how much is done, 0–1
	 * @param partial gives what is ready; made only when it is asked for
	 * @returns false to stop
	 */
	reached(share: number, partial: () => SensitivityResult): Promise<boolean>;
}

/** For whoever waits for all of it. */
export const UNHURRIED: SensitivityPace = { reached: () => Promise.resolve(true) };

/** The bootstrap's part of the progress that is shown. */
const BOOTSTRAP = 0.1;

/**
 * Which choices of a draw matter most: each alone (tornado), and all together (Monte Carlo, Sobol indices).
 * @param draw the draw that everything is held up against
 * @param spec with `rows` 0: each alone only
 * @param prepared data and register of the same vintage (prepareDraw)
 * @param pace gets partial results between rows
 * @returns problems `sensitivity.noFactors`, `sensitivity.stopped`
 * Source: methods, "sensitivity"; Saltelli et al. (2010).
 */
export async function runSensitivity(
	draw: DrawSpec,
	spec: SensitivitySpec,
	prepared: PreparedData,
	pace: SensitivityPace = UNHURRIED
): Promise<Outcome<SensitivityResult>> {
	const { data } = prepared;
	const factors = usedFactors(draw, spec.factors);
	if (factors.length === 0) return fail('sensitivity.noFactors');
	const lean = leanDrawer(prepared);
	const base = lean(draw);
	const units = data.municipalities.units.length;
	const stride = (factors.length + 2) * TARGETS.length;
	const tornado: TornadoBar[] = [];
	const outputs = new Float64Array(spec.rows * stride);
	const drawn = { average: new Uint32Array(units), spread: new Uint32Array(units), of: 0 };
	let rows = 0;
	const state = () => summarise({ rows, wanted: spec.rows, factors, tornado, drawn, outputs });

	const tried = factors.map(triedValues);
	const draws = tried.flat().length + spec.rows * (factors.length + 2);
	let done = 0;
	const goesOn = () => pace.reached(((1 - BOOTSTRAP) * done) / draws, state);

	for (const [index, factor] of factors.entries()) {
		const points = tried[index].map((value) => {
			const other = lean(withFactor(draw, factor, value, data));
			return { value, targets: targetsOf(base, other), ...moved(prepared, base, other) };
		});
		tornado.push({ factor, points });
		done += points.length;
		if (!(await goesOn())) return fail('sensitivity.stopped');
	}
	for (let row = 0; row < spec.rows; row++) {
		const made = saltelliRow(spec.seed, row, factors.length);
		// B first, so that A is the draw before those that differ from it in one choice.
		for (const matrix of [1, 0, ...factors.map((_, factor) => 2 + factor)]) {
			const other = lean(specAt(draw, factors, placesOf(made, matrix), prepared));
			outputs.set(targetValues(targetsOf(base, other)), row * stride + matrix * TARGETS.length);
			if (matrix < 2) count(other, drawn);
		}
		rows++;
		done += factors.length + 2;
		if (!(await goesOn())) return fail('sensitivity.stopped');
	}
	const result = state();
	for (const share of addIntervals(result, spec.seed)) {
		const isWanted = await pace.reached(1 - BOOTSTRAP + BOOTSTRAP * share, () => result);
		if (!isWanted) return fail('sensitivity.stopped');
	}
	return ok(result);
}

/** The draw with all choices made by places between 0 and 1. */
export const specAt = (
	draw: DrawSpec,
	factors: readonly SensitivityFactor[],
	places: ArrayLike<number>,
	{ data }: Pick<PreparedData, 'data'>
): DrawSpec =>
	withFactors(
		draw,
		factors,
		factors.map((factor, index) => valueAt(factor, places[index])),
		data
	);

function moved({ data }: PreparedData, base: LeanDraw, other: LeanDraw): { into: string[]; out: string[] } {
	const { units } = data.municipalities;
	const those = (comes: boolean) =>
		units
			.filter(
				(_, unit) =>
					(base.drawn[unit] === DRAWN.none) === comes && (other.drawn[unit] === DRAWN.none) !== comes
			)
			.map(({ number }) => number);
	return { into: those(true), out: those(false) };
}

function count(draw: LeanDraw, drawn: SensitivityResult['drawn']): void {
	drawn.of++;
	for (let unit = 0; unit < draw.drawn.length; unit++) {
		if (draw.drawn[unit] === DRAWN.average) drawn.average[unit]++;
		else if (draw.drawn[unit] === DRAWN.spread) drawn.spread[unit]++;
	}
}
