import { isDraw } from '../analysis/any-spec';
import { reportSpecs } from '../document/check';
import { fail, ok, type Outcome } from '../outcome';
import { assignments } from './check-assignment';
import { datasetSpecs } from './check-dataset-spec';
import { anySpec } from './check-analysis-spec';
import { migrate, MIGRATIONS } from './migrate';
import { plainJson } from './plain-json';
import { also, choice, list, object, optional, text, wholeNumber, wrong } from './shape';
import { sourceTables } from './source-tables';
import { RECIPE_FORMAT, RECIPE_VERSION, REGISTER_IDS, type Recipe, type RecipeCode } from './types';

/** Recipes are small: one draw with its lists has a few kilobytes. */
export const MAX_RECIPE_BYTES = 2_000_000;

/** A report has some sixty tables. */
const MOST_ANALYSES = 1000;

const envelope = also(
	object<Recipe>({
		format: choice(RECIPE_FORMAT),
		version: choice(RECIPE_VERSION),
		app: text(100),
		methods: optional(wholeNumber(0, 1_000_000)),
		analyses: list(anySpec, 0, MOST_ANALYSES, { field: 'id', of: (spec) => (isDraw(spec) ? spec : spec.id) }),
		datasets: optional(datasetSpecs),
		sources: optional(sourceTables),
		assignments: optional(assignments),
		reports: optional(reportSpecs),
		register: choice(...REGISTER_IDS)
	}),
	({ analyses, datasets }) =>
		analyses.length + (datasets?.length ?? 0) > 0
			? null
			: wrong('analyses', 'list', { min: 1, max: MOST_ANALYSES })
);

/**
 * Reads a recipe: brings one of an older version up to date, and tests every field.
 * @param json the parsed content of a recipe file
 * @returns the recipe with the fields it does not know kept, or what is wrong with it
 */
export function parseRecipe(json: unknown): Outcome<Recipe, RecipeCode> {
	const copy = plainJson(json);
	if (!copy.ok) return copy;
	const file = copy.value as { format?: unknown } | null;
	if (typeof file !== 'object' || file?.format !== RECIPE_FORMAT) return fail('recipe.notRecipe');
	const current = migrate(file, MIGRATIONS, RECIPE_VERSION);
	if (!current.ok) return current;
	const problem = envelope(current.value, '');
	return problem ? { ok: false, problem } : ok(current.value as Recipe);
}

/**
 * Reads a recipe from the text of its file.
 * @param source the whole file
 */
export function readRecipe(source: string): Outcome<Recipe, RecipeCode> {
	if (source.length > MAX_RECIPE_BYTES) return fail('recipe.tooLarge', { limit: MAX_RECIPE_BYTES });
	let json: unknown;
	try {
		// A byte order mark is what some editors put before the text.
		json = JSON.parse(source.replace(/^\uFEFF/, ''));
	} catch {
		return fail('recipe.badJson');
	}
	return parseRecipe(json);
}

/** What a recipe is made of; format and version are added. */
export type RecipeContent = Omit<Recipe, 'format' | 'version'>;

/** The text of a recipe file: JSON with tabs, so that people can read it and compare two of them. */
export function serialiseRecipe(content: RecipeContent): string {
	const recipe: Recipe = { format: RECIPE_FORMAT, version: RECIPE_VERSION, ...content };
	return `${JSON.stringify(recipe, null, '\t')}\n`;
}
