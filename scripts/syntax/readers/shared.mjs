/**
 * What the readers of the tables that PSPP 1.6 prints share.
 * @typedef {import('../read-pspp.mjs').Found} Found
 * @typedef {import('../read-pspp.mjs').Table} Table
 * @typedef {object} Context
 * @property {any} spec
 * @property {any} facts
 * @property {string | null} spss
 * @property {[string, string, string, string, number][]} cells the app's numbers: section, table, row, column, value
 * @property {Table[]} tables
 * @property {(place: string[], printed: string | undefined) => Found[]} found
 * @property {(spss: string, printed: string) => string} valueOf
 * @property {(spss: string) => string} sourceOf
 * @property {(name: string | null) => string} spssOf
 */

/** Each row with the last printed name above it in a column. @param {string[][]} rows @param {number} [at] */
export function named(rows, at = 0) {
	let last = '';
	return rows.map((row) => {
		last = row[at] || last;
		return { name: last, row };
	});
}

/**
 * PSPP does not print of which value of a split the tables of some commands are: they come for all rows first, where that is
 * asked for, and then in the order of the values.
 * @param {Context} context @param {boolean} together
 */
export function blocksOf({ spec, facts }, together) {
	const values =
		facts.columns.find((/** @type {any} */ { role, source }) => role === 'variable' && source === spec.by)
			?.values ?? [];
	return [...(together ? [''] : []), ...values.map(String)];
}

/** A part of an id, as core/analysis/id-part.ts writes it. @param {string} text */
export const idPart = (text) =>
	text.replace(/[%/|]/g, (sign) => ({ '%': '%25', '/': '%2F', '|': '%7C' })[sign] ?? sign);

/**
 * How the terms of a model are called in the app: by the labels of the variables that the syntax makes.
 * @param {Context['spss']} spss
 * @param {Context['sourceOf']} sourceOf
 * @returns {(name: string) => string}
 */
export function termNames(spss, sourceOf) {
	const made = new Map(
		[...(spss ?? '').matchAll(/^VARIABLE LABELS (\S+) "(.*)"\.$/gm)].map(([, name, label]) => [
			name,
			label.replaceAll('""', '"')
		])
	);
	return (name) =>
		/^\(?Constant\)?$/.test(name)
			? '(constant)'
			: made.has(name) && sourceOf(name) === name
				? String(made.get(name))
				: sourceOf(name);
}
