import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAny } from '../../../src/lib/core/import/read-any';
import { isIndicatorReport } from '../../../src/lib/core/import/table-report';
import { loadSurroundings } from '../../../src/lib/core/recipe/command';
import { readRecipe } from '../../../src/lib/core/recipe/recipe';
import { runRecipe, type RecipeRun } from '../../../src/lib/core/recipe/run-recipe';
import { recipeText } from './recipe';

/** Analysis, table, row, column, the number, and how close ours must be, relative to the greater of 1 and the number. */
type Expected = [string, string, string, string, number, number];

const folder = 'tests/golden/whole-survey';
const golden = (name: string): Expected[] => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const byR = golden('expected.json');
const byPspp = golden('pspp.json');

const run = async (): Promise<RecipeRun> => {
	const bytes = new Uint8Array(readFileSync(`${folder}/survey.csv`));
	const read = readAny(bytes, 'survey.csv', {}, { findByName: () => [] });
	if (!read.ok || isIndicatorReport(read.value.report)) throw new Error('The file is not read as any table.');
	const columns = read.value.table.columns.map(({ name }) => name);
	const recipe = readRecipe(recipeText(columns, read.value.report.signature));
	if (!recipe.ok) throw new Error(JSON.stringify(recipe.problem));
	const surroundings = { app: '0', laterWins: false, created: null };
	return runRecipe(recipe.value, [{ fileName: 'survey.csv', bytes }], {
		...(await loadSurroundings('norway-2024')),
		...surroundings
	});
};

describe('a whole survey: file, dataset, analyses, cells', () => {
	let made: RecipeRun;
	/** Every number of every table. */
	const cells = new Map<string, number>();
	const name = (...place: string[]) => place.join(' › ');

	beforeAll(async () => {
		made = await run();
		for (const { spec, result } of made.results?.tables ?? [])
			for (const part of result?.sections.flatMap(({ parts }) => parts) ?? []) {
				if (part.kind !== 'table') continue;
				const { id, columns, rows } = part.table;
				for (const row of rows)
					row.cells.forEach(({ value }, at) => {
						if (typeof value === 'number') cells.set(name(spec.id, id, row.id, columns[at].id), value);
					});
			}
	});

	/** Every cell that differs from the number of another program. */
	const wrong = (expected: readonly Expected[]): string[] =>
		expected.flatMap(([analysis, table, row, column, value, close]) => {
			const place = name(analysis, table, row, column);
			const ours = cells.get(place);
			const off = ours === undefined ? Infinity : Math.abs(ours - value) / Math.max(1, Math.abs(value));
			return off <= close ? [] : [`${place}: ${ours} against ${value}`];
		});

	it('runs without a warning, and every analysis has a result', () => {
		expect(made.problems).toEqual([]);
		expect(made.warnings).toEqual([]);
		expect(made.results?.datasets?.[0].problems).toEqual([]);
		expect(made.results?.tables?.filter(({ problem }) => problem !== null)).toEqual([]);
	});

	it(`${byR.length} cells hold what R computes of the same file`, () => {
		expect(byR.length).toBeGreaterThan(1500);
		expect(wrong(byR)).toEqual([]);
	});

	it(`${byPspp.length} cells hold what PSPP prints, as far as it prints them`, () => {
		expect(byPspp.length).toBeGreaterThan(300);
		expect(wrong(byPspp)).toEqual([]);
	});
});
