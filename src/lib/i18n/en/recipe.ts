import type { Messages } from '../types';

type Params = Record<string, string | number | undefined>;

/** What a field was expected to hold. */
export const expected: Record<string, (p: Params) => string> = {
	json: () => 'plain JSON values',
	shallower: () => 'fewer levels',
	smaller: () => 'fewer fields',
	allowedName: () => 'an allowed field name',
	text: (p) => `a text of at most ${p.max} characters`,
	number: (p) => `a number from ${p.min} to ${p.max}`,
	numberAbove: (p) => `a number above ${p.above} and at most ${p.max}`,
	wholeNumber: (p) => `a whole number from ${p.min} to ${p.max}`,
	trueOrFalse: () => 'true or false',
	list: (p) => `a list of ${p.min} to ${p.max} items`,
	object: () => 'an object',
	choice: (p) => `one of these: ${p.allowed}`,
	present: () => 'a value',
	unique: () => 'values without repetition',
	municipalityNumber: () => 'a municipality number of four digits in quotes',
	schoolYear: () => 'a school year such as 2024-25',
	partialDate: () => 'a day, month or year such as 2025-08-01',
	id: () => 'a name of letters and digits without spaces',
	length: () => 'as long as the file says'
};

const recipe: Messages['recipe'] = {
	tooLarge: (p) => `The recipe is too large. The limit is ${p.limit}.`,
	badJson: 'The file is not a recipe: it is not valid JSON. Was it edited by hand or cut?',
	notRecipe: 'The file is JSON, but not a recipe of Treffsikker.',
	newerVersion: (p) =>
		`The recipe was made by a newer version of Treffsikker (version ${p.version}, this one knows ${p.known}). Load the newest version and try again.`,
	badField: (p) =>
		`The field ${p.path} of the recipe must be ${expected[String(p.expected)]?.(p) ?? 'something else'}. Correct it or save the recipe again.`,
	unknownKind: (p) =>
		`The recipe holds something of a kind that this version does not know: “${p.kind}” (${p.path}). It was probably made with a later version of Treffsikker.`,
	badLink: 'The link is damaged or cut. Ask for a new link, or for the recipe as a file.',
	earlierNumber: (p) =>
		`${p.list ? `The list “${p.list}”` : 'Municipalities left out by hand'}: ${p.number} ${p.name} is an earlier number, which the draw does not find. Use ${p.current}.`,
	unknownNumber: (p) =>
		`${p.list ? `The list “${p.list}”` : 'Municipalities left out by hand'}: no municipality has the number ${p.number}.`,
	sameFile: (p) => `“${p.file}” is the same file as “${p.first}”, and is used once.`,
	conflict: (p) =>
		`“${p.earlierFile}” and “${p.file}” have different values of the same thing, first for ${p.number} (line ${p.line}), ${p.year}, ${p.series}. Number of such cells: ${p.count}.`,
	noSource: (p) =>
		`No file has the columns of “${p.file}”, which the recipe was made for. Missing: ${p.columns}.`,
	severalSources: (p) =>
		`Several files fit “${p.file}”, which the recipe was made for. “${p.used}” was used.`,
	choicesUnused: (p) =>
		`“${p.file}” cannot be read as the recipe says, and was read as the file itself suggests. Look over its columns.`
};

export default recipe;
