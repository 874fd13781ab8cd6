import { parse, serialise } from '../../src/lib/core/project-file/project-file';
import { smallProject } from '../../src/lib/core/project-file/testing/small-project';
import type { ProjectContents } from '../../src/lib/core/project-file/types';
import { CELL, type NumberColumn } from '../../src/lib/core/table/types';
import { timed, type Benchmark } from './benchmark';

const ROWS = 200_000;
const COLUMNS = 10;

/** A project with one table of 200 000 × 10 numbers: half of them answers of 1–5, half of them figures with decimals. */
function largeProject(): ProjectContents {
	let seed = 1;
	const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	const columns = Array.from({ length: COLUMNS }, (_, index): NumberColumn => {
		const kinds = Uint8Array.from({ length: ROWS }, () => (next() < 0.05 ? CELL.missing : CELL.value));
		const values = Float64Array.from(kinds, (kind) => {
			if (kind !== CELL.value) return NaN;
			return index < COLUMNS / 2 ? 1 + Math.floor(next() * 5) : Math.round(next() * 1e6) / 100;
		});
		return { type: 'number', name: `x${index}`, values, kinds, decimals: index < COLUMNS / 2 ? 0 : 2 };
	});
	const project = smallProject();
	const [saved] = project.tables;
	const lines = Uint32Array.from({ length: ROWS }, (_, row) => row + 2);
	return { ...project, tables: [{ ...saved, table: { ...saved.table, rowCount: ROWS, columns, lines } }] };
}

let made: { contents: ProjectContents; file: Uint8Array } | null = null;
function large() {
	if (made) return made;
	const contents = largeProject();
	const file = serialise(contents, '0.1.0');
	if (!file.ok) throw new Error(file.problem.code);
	made = { contents, file: file.value };
	return made;
}

export const benchmarks: Benchmark[] = [
	{
		name: 'project file of 200 000 × 10 written',
		unit: 'ms',
		target: 1000,
		statistic: 'median',
		measure: () => timed(5, () => serialise(large().contents, '0.1.0'))
	},
	{
		name: 'project file of 200 000 × 10 read',
		unit: 'ms',
		target: 1000,
		statistic: 'median',
		measure: () => timed(5, () => parse(large().file))
	},
	{
		name: 'size of that file (17.8 MB in memory)',
		unit: 'MB',
		statistic: 'median',
		measure: () => [large().file.length / 1e6]
	}
];
