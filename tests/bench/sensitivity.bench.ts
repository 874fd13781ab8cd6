import { generateCountry } from '../../src/lib/core/demo/generate-country';
import { assemble } from '../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../src/lib/core/indicators/propose';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { presetSpec } from '../../src/lib/core/selection/presets';
import { defaultSensitivity } from '../../src/lib/core/simulation/sensitivity/offered';
import { runSensitivity } from '../../src/lib/core/simulation/sensitivity/run-sensitivity';
import type { FactorKind, SensitivitySpec } from '../../src/lib/core/simulation/sensitivity/types';
import { timed, type Benchmark } from './benchmark';

/** Choices of every sort: of places, of who may be drawn, and of what gives points. */
const EIGHT: FactorKind[] = [
	'places',
	'population',
	'earlierDraws',
	'spreadMeasure',
	'coverage',
	'years',
	'national',
	'worstPart'
];

/** The invented country: 357 municipalities, 2 700 schools, 11 indicators, 3 years. */
function choices(
	name: string,
	changed: (spec: SensitivitySpec) => SensitivitySpec,
	target?: number
): Benchmark {
	return {
		name: `${name} (Node, one thread)`,
		unit: 'ms',
		target,
		statistic: 'median',
		async measure() {
			const { register, tables, earlierDraw2020 } = generateCountry();
			const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
			const draw = presetSpec('udir2022', data.indicators, [earlierDraw2020]);
			const prepared = prepareDraw(data, register);
			const spec = changed(defaultSensitivity(draw, data));
			return timed(2, async () => {
				const found = await runSensitivity(draw, spec, prepared);
				if (!found.ok) throw new Error(found.problem.code);
			});
		}
	};
}

export const benchmarks: Benchmark[] = [
	choices('one choice at a time, all choices', (spec) => ({ ...spec, rows: 0 })),
	choices(
		'Sobol indices of 8 choices, 1 000 rows: 10 000 draws, intervals by 1 000 bootstrap samples',
		(spec) => ({
			...spec,
			rows: 1_000,
			factors: spec.factors.filter(({ kind }) => EIGHT.includes(kind))
		}),
		20_000
	),
	choices('Sobol indices of all choices as offered at first, 256 rows', (spec) => spec)
];
