import type { Message } from '../../outcome';
import type { ResultRow, ResultTable, Text } from '../../report/types';
import { holm } from '../../stats/groups/adjust';
import type { TTest } from '../../stats/groups/t-test';
import { compareMeans } from '../../stats/mean-summary';
import { countCell, emptyCell, numberCell, pCell, textCell } from '../cells';
import { hiddenCell } from '../suppression/hidden-cell';
import type { Cell, Grid } from './grid';
import { nameOf } from './means-table';
import type { CategoryWaveSpec } from './types';

/** Two waves compared in one category, or in all. */
export interface WaveTest {
	/** Places among the lines. */
	category: number;
	first: number;
	second: number;
	/** Second wave minus first; or why there is none. */
	outcome: { ok: true; value: TTest } | { ok: false; problem: Message } | 'hidden';
	/** p corrected over the tests of the same table by Holm's method; NaN where there is no test. */
	adjusted: number;
}

/** Tests between every two waves in the given categories, corrected together. */
export function waveTests(grid: Grid, categories: readonly number[], spec: CategoryWaveSpec): WaveTest[] {
	const { test, confidence } = spec;
	if (test === 'none') return [];
	const waves = grid.waves.length - 1;
	const found: WaveTest[] = [];
	for (const category of categories) {
		for (let first = 0; first < waves; first++) {
			for (let second = first + 1; second < waves; second++) {
				const [before, after] = [grid.cells[first][category], grid.cells[second][category]];
				const isHidden = before.hidden !== null || after.hidden !== null;
				const outcome = isHidden ? 'hidden' : compareMeans(after.summary, before.summary, test, confidence);
				found.push({
					category,
					first,
					second,
					outcome: named(outcome, grid, [second, first]),
					adjusted: NaN
				});
			}
		}
	}
	const p = holm(found.map(({ outcome }) => (outcome !== 'hidden' && outcome.ok ? outcome.value.p : NaN)));
	return found.map((one, at) => ({ ...one, adjusted: p[at] }));
}

/** A problem with one of the two groups says which wave it is. */
function named(
	outcome: WaveTest['outcome'],
	grid: Grid,
	waves: readonly [number, number]
): WaveTest['outcome'] {
	if (outcome === 'hidden' || outcome.ok) return outcome;
	const group = Number(outcome.problem.params?.group ?? 0);
	if (group < 1) return outcome;
	const name = nameOf(grid.waves[waves[group - 1]].label);
	return { ok: false, problem: { ...outcome.problem, params: { ...outcome.problem.params, name } } };
}

/** The note under a table: what the t test says of the waves, all categories together. */
export function testNotes(grid: Grid, tests: readonly WaveTest[], { level }: CategoryWaveSpec): Text[] {
	return tests.map(({ first, second, outcome, adjusted }): Text => {
		const waves = {
			first: nameOf(grid.waves[first].label),
			second: nameOf(grid.waves[second].label)
		};
		if (outcome === 'hidden') return { code: 'categoryWave.testHidden', params: waves };
		if (!outcome.ok) return { code: 'categoryWave.noTest', params: waves };
		const { t, df, p } = outcome.value;
		const isCorrected = tests.length > 1;
		const code = (isCorrected ? adjusted : p) < level ? 'significant' : 'notSignificant';
		return {
			code: `categoryWave.${code}`,
			params: { ...waves, level, t, df, p: isCorrected ? adjusted : p, holm: isCorrected ? 1 : 0 }
		};
	});
}

/** The note on the tests within categories: which of them differ. */
export function categoryNote(grid: Grid, tests: readonly WaveTest[], { level }: CategoryWaveSpec): Text[] {
	if (tests.length === 0) return [];
	const different = tests.filter(({ adjusted }) => adjusted < level);
	const names = [...new Set(different.map(({ category }) => nameOf(grid.categories[category].label)))];
	return [
		names.length > 0
			? { code: 'categoryWave.categoriesDiffer', params: { names: names.join(', '), level } }
			: { code: 'categoryWave.noCategoryDiffers', params: { level } }
	];
}

/** Every test as a row: difference of the later wave from the earlier, interval, t, df, p. */
export function testsTable(
	id: string,
	title: Text,
	grid: Grid,
	tests: readonly WaveTest[],
	spec: CategoryWaveSpec
): ResultTable<Text> {
	const end = (name: string) => ({
		id: name,
		label: { code: `categoryWave.${name}`, params: { percent: spec.confidence * 100 } },
		align: 'end' as const
	});
	return {
		id,
		title,
		rowHeaders: 2,
		columns: [
			{ id: 'category', label: { code: 'categoryWave.category' }, align: 'start' },
			{ id: 'waves', label: { code: 'categoryWave.waves' }, align: 'start' },
			...['n1', 'n2', 'difference', 'low', 'high', 't', 'df', 'p', 'adjusted'].map(end)
		],
		rows: tests.map((test) => rowOf(grid, test, spec)),
		notes: [{ code: 'categoryWave.testsNote' }]
	};
}

function rowOf(grid: Grid, test: WaveTest, spec: CategoryWaveSpec): ResultRow<Text> {
	const { category, first, second, outcome, adjusted } = test;
	const line = grid.categories[category];
	const [before, after] = [grid.waves[first], grid.waves[second]];
	const n = (cell: Cell) =>
		cell.hidden ? hiddenCell(cell.hidden, spec.limit ?? 0) : countCell(cell.summary.n);
	return {
		id: `${line.id}/${before.id}|${after.id}`,
		cells: [
			textCell(line.label),
			textCell(`${nameOf(before.label)}–${nameOf(after.label)}`),
			n(grid.cells[first][category]),
			n(grid.cells[second][category]),
			...testCells(outcome, adjusted, spec)
		]
	};
}

function testCells(outcome: WaveTest['outcome'], adjusted: number, spec: CategoryWaveSpec) {
	// The reason stands once, at the first of the dashes.
	const none = (why: Text) => Array.from({ length: 7 }, (_, k) => emptyCell(k === 0 ? why : undefined));
	if (outcome === 'hidden') return none({ code: 'categoryWave.hiddenTest' });
	if (!outcome.ok) return none(outcome.problem);
	const { difference, low, high, t, df, p } = outcome.value;
	return [
		...[difference, low, high].map((value) => numberCell(value, Math.max(2, spec.decimals))),
		numberCell(t, 3),
		numberCell(df, 1),
		pCell(p),
		pCell(adjusted)
	];
}
