/** A column name taken apart: what stays the same in columns that belong together, and what varies. */
export interface SplitName {
	column: string;
	/** Name of what the column holds; '' when the name is nothing but what varies. */
	stem: string;
	/** What varies, one for each dimension. */
	values: string[];
}

const PRELIMINARY = /^foreløpige tall[ .:]+/i;
/** A year, a school year, a quarter or a month as SSB writes them: 2020, 2024-25, 2021K1, 2021M03. */
const YEAR =
	/(?<![\p{Letter}\p{Number}])(?:19|20)\d\d(?:[KMQU]\d{1,2}|[-–/](?:(?:19|20)\d\d|\d\d))?(?![\p{Letter}\p{Number}])/gu;
/** A dot that joins two parts of a path. A dot before a space belongs to its part ("5. årstrinn"). */
const JOINT = /\.(?! )/;
/** Categories that statistics divide people by. */
const SEX =
	/(?<!\p{Letter})(?:menn|kvinner|begge kjønn|alle kjønn|gutter?|jenter?|begge kjønna|males?|females?|men|women|boys|girls|both sexes)(?!\p{Letter})/giu;
const SEPARATORS = /^[\s.,:;_/–-]+|[\s.,:;_/–-]+$/g;

/** Names that are longer are compared by their beginnings, so that no name takes long. */
const MAX_NAME = 1000;

const tidy = (text: string): string =>
	text.slice(0, MAX_NAME).replace(/\s+/gu, ' ').replace(SEPARATORS, '').trim();

/** Takes the last year in a name out; null when there is none. */
export function splitYear(column: string): SplitName | null {
	const name = column.replace(PRELIMINARY, '');
	const found = [...name.matchAll(YEAR)].at(-1);
	if (!found) return null;
	return { column, stem: withoutPart(name, found.index, found[0].length), values: [found[0]] };
}

/** Takes the sex in a name out; null when there is none. */
export function splitSex(name: string): { stem: string; value: string } | null {
	const found = [...name.matchAll(SEX)].at(-1);
	if (!found) return null;
	return { stem: withoutPart(name, found.index, found[0].length), value: found[0] };
}

function withoutPart(name: string, at: number, length: number): string {
	return tidy(`${tidy(name.slice(0, at))} ${tidy(name.slice(at + length))}`);
}

/** The parts of a path joined by dots, as Udir's statistics bank names columns; null for other names. */
export function splitPath(column: string): string[] | null {
	const parts = column
		.replace(PRELIMINARY, '')
		.split(JOINT)
		.map((part) => part.trim());
	return parts.length >= 3 && parts.every((part) => part !== '') ? parts : null;
}

/** Takes the last word, or what follows the last separator, off a name; null when nothing would be left. */
export function splitLast(column: string): SplitName | null {
	const found = /^(.*[^\s.,:;_/–-])[\s.,:;_/–-]+(.+)$/su.exec(column.trim().slice(0, 500));
	return found ? { column, stem: tidy(found[1]), values: [found[2]] } : null;
}

/**
 * What varies in the names of columns that somebody has chosen: what is left between the words they all begin with and
 * the words they all end with.
 */
export function splitChosen(columns: readonly string[]): SplitName[] {
	const words = columns.map((column) => column.split(/(?<=[\s._:/])/u));
	const shortest = Math.min(...words.map(({ length }) => length));
	let head = 0;
	while (head < shortest - 1 && words.every((list) => list[head] === words[0][head])) head++;
	let tail = 0;
	while (tail < shortest - 1 - head && words.every((list) => list.at(-1 - tail) === words[0].at(-1 - tail)))
		tail++;
	return columns.map((column, index) => {
		const list = words[index];
		const stem = tidy([...list.slice(0, head), ...list.slice(list.length - tail)].join(' '));
		return { column, stem, values: [tidy(list.slice(head, list.length - tail).join('')) || column] };
	});
}
