import { fail, ok } from '../../../outcome';
import { findBasis } from '../../../selection/basis';
import type { PreparedData } from '../../../selection/prepare';
import type { DrawSpec } from '../../../selection/types';
import type { UncertaintySpec } from '../../../simulation/uncertainty/types';
import { numeral, rText, rVector } from '../../names';
import type { Code } from '../../types';
import { R_CELLS, R_NOISE } from './r-noise';
import { R_COUNT, R_SIMULATE } from './r-simulation';

const orNa = (value: number | null): string => (value === null ? 'NA_real_' : numeral(value));
const isOn = (on: boolean): string => (on ? 'TRUE' : 'FALSE');

/**
 * R code that simulates how sure a draw is: other pupils of the same schools, drawn cell by cell, ranked and drawn in
 * each data set. It goes on where the code of the draw ended, and gives chances and rank intervals in `result`. The
 * random numbers are R's: they agree with the app's within Monte Carlo errors.
 * @param script the file with the code of the draw
 * @returns the lines, or why there is no code: limits that are computed anew in every data set
 */
export function uncertaintyRCode(
	draw: DrawSpec,
	spec: UncertaintySpec,
	{ data }: PreparedData,
	script: string
): Code {
	if (spec.limits === 'recomputed') return fail('bundle.recomputedLimits');
	const { indicatorIndices } = findBasis(draw, data);
	const facts = indicatorIndices.map((place) => data.indicators[place]);
	const { scalePoints, mean, gradePoints, number } = spec.assumedSd;
	return ok([
		{ code: 'bundle.simulates', params: { file: script } },
		`source(${rText(script)}, local = TRUE, encoding = "UTF-8")`,
		`replicates <- ${numeral(spec.replicates)}`,
		`set.seed(${numeral(spec.seed % 2_147_483_647)})`,
		`shrunken <- ${isOn(spec.model === 'shrunken')}; ordinary <- ${isOn(spec.years === 'ordinary')}; leave_hidden_out <- ${isOn(spec.suppressed === 'leftOut')}`,
		`correlation_tests <- ${numeral(spec.correlation.nationalTests)}; correlation_others <- ${numeral(spec.correlation.others)}`,
		`assumed_sd <- c(scalePoints = ${orNa(scalePoints)}, mean = ${orNa(mean)}, gradePoints = ${orNa(gradePoints)}, number = ${orNa(number)})`,
		`assumed_pupils <- ${orNa(spec.assumedPupils)}`,
		`facts <- data.frame(indicator = ${rVector(facts.map(({ id }) => id))},`,
		`  area = ${rVector(facts.map(({ area }) => area))},`,
		`  grade = ${rVector(facts.map(({ grade }, place) => grade ?? -1 - indicatorIndices[place]))},`,
		`  unit = ${rVector(facts.map(({ unit }) => unit))},`,
		`  step = ${rVector(facts.map(({ step }) => step))}, stringsAsFactors = FALSE)`,
		{ code: 'bundle.noise' },
		...R_NOISE,
		...R_CELLS,
		{ code: 'bundle.simulation' },
		...R_SIMULATE,
		{ code: 'bundle.counts' },
		...R_COUNT
	]);
}
