import { generateCountry } from '../../src/lib/core/demo/generate-country';
import { assemble } from '../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../src/lib/core/indicators/propose';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { presetSpec } from '../../src/lib/core/selection/presets';
import { defaultUncertainty } from '../../src/lib/core/simulation/uncertainty/default-spec';
import { runUncertainty } from '../../src/lib/core/simulation/uncertainty/run-uncertainty';
import type { UncertaintySpec } from '../../src/lib/core/simulation/uncertainty/types';
import { timed, type Benchmark } from './benchmark';

/** Both draws of the invented country: 357 municipalities, some 2 700 schools, 11 indicators, 3 years. */
function resampling(changes: Partial<UncertaintySpec>, name: string): Benchmark {
	return {
		name: `${name} (Node, one thread)`,
		unit: 'ms',
		statistic: 'median',
		async measure() {
			const { register, tables, earlierDraw2020 } = generateCountry();
			const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
			const draw = presetSpec('udir2022', data.indicators, [earlierDraw2020]);
			const prepared = prepareDraw(data, register);
			const spec = { ...defaultUncertainty(), ...changes };
			return timed(3, async () => {
				const found = await runUncertainty(draw, spec, prepared);
				if (!found.ok) throw new Error(found.problem.code);
			});
		}
	};
}

export const benchmarks: Benchmark[] = [
	resampling({ replicates: 100 }, '100 data sets of both draws, exact distributions made first'),
	resampling({ replicates: 1_000 }, '1 000 data sets of both draws, fixed limits'),
	resampling({ replicates: 100, limits: 'recomputed' }, '100 data sets of both draws, limits recomputed')
];
