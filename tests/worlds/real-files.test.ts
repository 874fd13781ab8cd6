import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDraw } from '../../src/lib/core/analysis/any-spec';
import { readFile } from '../../src/lib/core/import/read-file';
import { assemble } from '../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../src/lib/core/indicators/propose';
import { readRecipe } from '../../src/lib/core/recipe/recipe';
import { loadNorway } from '../../src/lib/core/register/norway';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { differences } from './differences';
import { referenceDraw } from './reference-draw';

const root = join(import.meta.dirname, '..', '..');
const udir = join(root, '..', 'shared', 'data', 'udir');

describe.skipIf(!existsSync(udir))(
	'the draw on the files of national tests (skipped without ../shared/data/udir)',
	() => {
		it('agrees with its independent second implementation', () => {
			const tables = readdirSync(udir)
				.filter((name) => name.includes('Nasjonale_proever'))
				.map((name) => {
					const outcome = readFile(new Uint8Array(readFileSync(join(udir, name))), name);
					if (!outcome.ok) throw new Error(outcome.problem.code);
					return outcome.value.table;
				});
			const register = loadNorway();
			const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
			const example = join(root, 'docs', 'examples', 'national-tests.recipe.json');
			const recipe = readRecipe(readFileSync(example, 'utf8'));
			if (!recipe.ok) throw new Error(recipe.problem.code);
			const [spec] = recipe.value.analyses.filter(isDraw);
			const strict = {
				...spec,
				years: null,
				populationCap: 50_000,
				indicators: spec.indicators.map((rule) => ({
					...rule,
					absolute: { kind: 'worst' as const, part: 0.1, pooled: false }
				}))
			};
			for (const variant of [spec, strict]) {
				const slow = referenceDraw(variant, data, register);
				expect(slow.municipalities.filter((unit) => unit.drawn === 'average')).toHaveLength(30);
				expect(differences(runDraw(variant, prepareDraw(data, register)), slow)).toEqual([]);
			}
		});
	}
);
