import { describe, expect, it } from 'vitest';
import { generateCountry } from '../../demo/generate-country';
import { assemble } from '../../indicators/assemble';
import { proposeAssignments } from '../../indicators/propose';
import type { Outcome } from '../../outcome';
import { prepareDraw } from '../../selection/prepare';
import { presetSpec } from '../../selection/presets';
import { runDraw } from '../../selection/run-draw';
import type { DrawSpec } from '../../selection/types';
import { defaultUncertainty } from '../uncertainty/default-spec';
import { searchSpreadNoise } from './run';
import type { SpreadNoise, SpreadNoiseSpec } from './types';

const { register, tables } = generateCountry({ seed: 11, municipalities: 60, schools: 360 });
const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
const prepared = prepareDraw(data, register);
const preset = presetSpec('udir2020', data.indicators);
const draw: DrawSpec = { ...preset, places: 8, spread: { ...preset.spread, places: 5 } };
const spec: SpreadNoiseSpec = { noise: defaultUncertainty(), samples: 400 };

function run(of: DrawSpec, by = spec, on = prepared): Outcome<SpreadNoise> {
	const search = searchSpreadNoise(of, by, on);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
		expect(step.value).toBeGreaterThanOrEqual(0);
		expect(step.value).toBeLessThan(1);
	}
}
function found(of = draw, by = spec, on = prepared): SpreadNoise {
	const outcome = run(of, by, on);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}
const units = [...data.municipalities.units.keys()];

describe('the spread draw with noise removed', () => {
	it('subtracts noise from the spread that the draw has, and never leaves less than none', () => {
		const noise = found();
		const { spread } = runDraw(draw, prepared);
		const known = [...spread.order];
		expect(known.length).toBeGreaterThan(10);
		for (const unit of units) {
			if (!known.includes(unit)) {
				expect(noise.corrected[unit]).toBeNaN();
				continue;
			}
			expect(noise.observed[unit]).toBeCloseTo(spread.value[unit], 12);
			expect(noise.noise[unit]).toBeGreaterThan(0);
			expect(noise.corrected[unit]).toBeGreaterThanOrEqual(0);
			expect(noise.corrected[unit]).toBeLessThan(noise.observed[unit] + 1e-12);
			expect(noise.chanceLow[unit]).toBeLessThanOrEqual(noise.chanceHigh[unit]);
			// The root of the mean square is at least the mean; the samples have Monte Carlo error.
			expect(noise.chanceMean[unit]).toBeLessThan(noise.chanceRoot[unit] * 1.1);
			expect(noise.atLeast[unit]).toBeGreaterThanOrEqual(0);
		}
		expect(noise.drawn.reduce((sum, one) => sum + one, 0)).toBe(5);
		const values = [...noise.order].map((unit) => noise.corrected[unit]);
		expect(values).toEqual([...values].sort((a, b) => b - a));
	});

	it('is the same draw where there is no noise', () => {
		const quiet: SpreadNoiseSpec = {
			...spec,
			noise: {
				...spec.noise,
				assumedSd: { scalePoints: null, mean: null, gradePoints: null, number: null }
			}
		};
		const silent = <P extends { halfWidths: Float64Array }>(panel: P): P => ({
			...panel,
			halfWidths: panel.halfWidths.map(() => NaN)
		});
		const { municipalities, schools } = data;
		const silenced = { ...data, municipalities: silent(municipalities), schools: silent(schools) };
		const on = prepareDraw(silenced, register);
		const means = data.indicators.flatMap(({ id, unit }) => (unit === 'percent' ? [] : [id]));
		const rules = draw.indicators.map((rule) => ({ ...rule, on: means.includes(rule.indicator) }));
		const still = { ...draw, indicators: rules };
		const noise = found(still, quiet, on);
		expect(noise.cells).toBeGreaterThan(0);
		expect(noise.quiet).toBe(noise.cells);
		const { spread } = runDraw(still, on);
		expect([...noise.order]).toEqual([...spread.order]);
		expect(units.filter((unit) => noise.drawn[unit] === 1)).toEqual(
			units.filter((unit) => spread.status[unit] === 'drawn')
		);
	});

	it('does not depend on how it is called, and says what it cannot do', () => {
		expect(found()).toEqual(found());
		const off = { ...draw, indicators: draw.indicators.map((rule) => ({ ...rule, on: false })) };
		expect(run(off)).toEqual({ ok: false, problem: { code: 'uncertainty.noLimits' } });
		const odd = { ...draw, indicators: draw.indicators.map((rule) => ({ ...rule, weight: 1 / 3 })) };
		expect(run(odd)).toEqual({ ok: false, problem: { code: 'uncertainty.weights' } });
	});

	it('names who the other criterion of weak schools would bring in and put out', () => {
		const { other } = found();
		expect(other.kind).toBe('rank');
		const { spread } = runDraw(
			{ ...draw, spread: { ...draw.spread, schoolCriterion: { kind: 'rank', part: 0.25 } } },
			prepared
		);
		expect(other.reached).toBe(spread.schoolsAtThreshold);
		expect(other.threshold).toBe(spread.threshold);
		expect(other.into.length).toBe(other.out.length);
	});
});
