import type { AnySpec } from '../analysis/types';
import type { DatasetSpec } from '../dataset/types';
import type { ReportSpec } from '../document/types';
import type { ReadChoices } from '../import/choices';
import type { SeriesAssignment } from '../indicators/types';
import type { Register } from '../register/types';
import type { Layout } from '../table/types';

/** What stands in `format` of every recipe file. */
export const RECIPE_FORMAT = 'treffsikker-recipe';
/** The version this program writes, and the newest it reads. */
export const RECIPE_VERSION = 1;

/** The registers a recipe may name. */
export const REGISTER_IDS = ['norway-2024', 'norway-2020', 'example'] as const satisfies Register['id'][];

/**
 * Analyses without their data: everything needed to repeat them on the same files, and nothing that was in the files.
 * Fields that this program does not know are kept when a recipe is read and written again.
 */
export interface Recipe {
	format: typeof RECIPE_FORMAT;
	version: typeof RECIPE_VERSION;
	/** Version of the program that wrote it. */
	app: string;
	/** Version of its methods (reproduce/methods.ts); for people and for comparisons, it decides nothing. */
	methods?: number;
	/** The specifications, in the order in which they are run. None only where there are datasets. */
	analyses: AnySpec[];
	/** Tables made ready for analysis. */
	datasets?: DatasetSpec[];
	/** The tables that the datasets are made of. */
	sources?: SourceTable[];
	/** Columns whose meaning was given by hand. */
	assignments?: SeriesAssignment[];
	/** Its reports. They name analyses by id, and draws by their place among the draws: draw-1, draw-2 … */
	reports?: ReportSpec[];
	/** Whose municipality numbers are used. */
	register: Register['id'];
}

/** A table that datasets are made of, described so that it can be found among other tables: nothing of its cells. */
export interface SourceTable {
	/** The id by which the datasets of the recipe name it. */
	table: string;
	fileName: string;
	/** The sheet or dataset inside the file. */
	part?: string;
	layout: Layout;
	/** The names of its columns, in their order. */
	columns: string[];
	/** Names the layout of its file: files with the same one are read with the same choices. Udir's files have none. */
	signature?: string;
	/** What somebody has decided about the reading of its file; absent for nothing. */
	choices?: ReadChoices;
}

/** What can be wrong with a recipe or a link. */
export const RECIPE_CODES = [
	/** More than a recipe can be. params: limit (bytes of a file, characters of a link). */
	'recipe.tooLarge',
	/** Not JSON. */
	'recipe.badJson',
	/** JSON, but not a recipe of this program. */
	'recipe.notRecipe',
	/** Written by a later version of the program. params: version, known. */
	'recipe.newerVersion',
	/** A field holds something else than it must. params: path, expected, and for numbers and texts the bounds. */
	'recipe.badField',
	/** A kind of table, variable or rule that this version does not know. params: path, kind. */
	'recipe.unknownKind',
	/** The link's text is cut, changed or none of ours. */
	'recipe.badLink'
] as const;
export type RecipeCode = (typeof RECIPE_CODES)[number];

/** What the reader of a result should know about the recipe and the files it was run on. */
export const RECIPE_WARNING_CODES = [
	/** An earlier number, which the draw does not look for. params: list ('' = exclusions), number, name, current. */
	'recipe.earlierNumber',
	/** A number that the register does not know. params: list ('' = exclusions), number. */
	'recipe.unknownNumber',
	/** A file was given twice. params: file, first. */
	'recipe.sameFile',
	/**
	 * Two files hold different values of the same cell: a problem, or a warning where the later file is to win. params:
	 * file, earlierFile, number (of the unit), line (in file), series, year of the first such cell, and count of all.
	 */
	'recipe.conflict',
	/** No file has the columns of a table that datasets are made of. params: file (of the recipe), columns (missing). */
	'recipe.noSource',
	/** Several files fit a table that datasets are made of; the first was used. params: file, used. */
	'recipe.severalSources',
	/** A file cannot be read as the recipe says; it was read as is detected. params: file. */
	'recipe.choicesUnused'
] as const;

/** The path of the whole document in messages. */
export const ROOT = '$';

/** What a field was expected to hold; worded by the message catalogues. */
export const EXPECTED = [
	'json',
	'shallower',
	'smaller',
	'allowedName',
	'text',
	'number',
	'numberAbove',
	'wholeNumber',
	'trueOrFalse',
	'list',
	'object',
	'choice',
	'present',
	'unique',
	'municipalityNumber',
	'schoolYear',
	'partialDate',
	'id',
	'length'
] as const;
export type Expected = (typeof EXPECTED)[number];
