import { readFileSync } from 'node:fs';
import { generateCountry } from '../../src/lib/core/demo/generate-country';
import { readFile } from '../../src/lib/core/import/read-file';
import { assemble } from '../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../src/lib/core/indicators/propose';
import type { IndicatorData } from '../../src/lib/core/indicators/types';
import { loadNorway } from '../../src/lib/core/register/norway';
import { searchFlips } from '../../src/lib/core/selection/explain/flips';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { presetSpec } from '../../src/lib/core/selection/presets';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { hasRealFiles, realFiles } from '../e2e/support/data-page';
import { timed, type Benchmark } from './benchmark';

/** The invented country, ready for the draw: 357 municipalities, some 2 700 schools, 11 indicators, 3 years. */
function exampleDraw() {
	const { register, tables, earlierDraw2020 } = generateCountry();
	const { assigned } = proposeAssignments(tables, []);
	const data: IndicatorData = assemble(tables, assigned, register, { owners: 'all' });
	const spec = presetSpec('udir2022', data.indicators, [earlierDraw2020]);
	return { spec, prepared: prepareDraw(data, register) };
}

const generate: Benchmark = {
	name: 'the invented country, generated (Node)',
	unit: 'ms',
	statistic: 'median',
	measure: () => timed(5, () => generateCountry())
};

const recompute: Benchmark = {
	name: 'full recompute of both draws, 11 indicators × 3 years (Node)',
	unit: 'ms',
	target: 3,
	statistic: 'median',
	measure() {
		const { spec, prepared } = exampleDraw();
		for (let warm = 0; warm < 100; warm++) runDraw(spec, prepared);
		return timed(200, () => runDraw(spec, prepared));
	}
};

const flips: Benchmark = {
	name: 'what would have changed the outcome, one municipality at the cut (Node)',
	unit: 'ms',
	statistic: 'median',
	measure() {
		const { spec, prepared } = exampleDraw();
		const result = runDraw(spec, prepared);
		const atCut = [...result.order].filter((unit) => result.drawn[unit] === 1).at(-1) ?? 0;
		return timed(3, () => [...searchFlips(spec, prepared, result, atCut)].length);
	}
};

const importFiles: Benchmark = {
	name: 'the six files of national tests read and assembled (Node)',
	unit: 'ms',
	target: 1000,
	statistic: 'median',
	measure() {
		if (!hasRealFiles) return [];
		const files = realFiles().map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));
		const register = loadNorway();
		return timed(7, () => {
			const tables = files.flatMap(({ path, bytes }) => {
				const read = readFile(bytes, path);
				return read.ok ? [read.value.table] : [];
			});
			assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
		});
	}
};

export const benchmarks: Benchmark[] = [generate, recompute, flips, importFiles];
