import { idPart, named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/**
 * Means of MEANS, and the tests between waves of all categories together: of which category the others are is not printed.
 * @param {Context} context @returns {Found[]}
 */
export function categoryWave(context) {
	const { spec, facts, tables, found, valueOf, sourceOf } = context;
	// Of which value of a split a table is is not printed either.
	if (spec.split !== null) return [];
	const wave = facts.columns.find(
		(/** @type {any} */ { role, source }) => role === 'variable' && source === spec.wave
	);
	const coded = wave?.isText ? `${wave.spss.slice(0, 60)}_no` : (wave?.spss ?? '');
	const pairs = ((wave?.values.length ?? 0) * ((wave?.values.length ?? 0) - 1)) / 2;
	const sides = spec.categories.length > 0 ? [...spec.categories] : [null];
	let [side, tests] = [0, 0];
	/** @type {string[]} */
	let pair = [];
	return tables.flatMap(({ title, rows }) => {
		if (title === 'Report' || title.includes(' * ')) return means(context, sides[side++], title, rows);
		if (title === 'Group Statistics')
			pair = [...new Set(rows.slice(1).map((row) => row[1]))].map((value) => valueOf(coded, value));
		if (title !== 'Independent Samples Test' || tests >= pairs * sides.length || facts.weight !== null)
			return [];
		const category = sides[Math.floor(tests++ / pairs)];
		const wanted = spec.test === 'welch' ? 'Equal variances not' : 'Equal variances assumed';
		return named(rows.slice(2)).flatMap(({ name, row }) => {
			if (!row[1]?.startsWith(wanted)) return [];
			const [after, before] = pair.map((value) => `${idPart(spec.wave)}=${idPart(value)}`);
			const key = [sourceOf(name), ...(category === null ? [] : [category])].map(idPart).join('/');
			return [
				['t', 4],
				['df', 5],
				['p', 6],
				['difference', 7],
				['low', 9],
				['high', 10]
			].flatMap(([id, at]) =>
				found(['', `tests/${key}`, `total/${before}|${after}`, String(id)], row[Number(at)])
			);
		});
	});
}

/**
 * The means of one category variable.
 * @param {Context} context @param {string | null} category @param {string} title @param {string[][]} rows @returns {Found[]}
 */
function means({ spec, found, valueOf, sourceOf, spssOf }, category, title, rows) {
	const by = [category, spec.wave].filter((name) => name !== null);
	const isOne = title === 'Report';
	const items = isOne ? [spec.variables[0]] : rows[0].slice(by.length + 1).map(sourceOf);
	/** @type {string[]} */
	let path = [];
	return rows.slice(1).flatMap((row) => {
		for (let at = 0; at < by.length; at++) if (row[at] !== '') path = [...path.slice(0, at), row[at]];
		if (!isOne && row[by.length] !== 'Mean') return [];
		const lineOf = (/** @type {string | null} */ name) => {
			const printed = name === null ? 'Total' : (path[by.indexOf(name)] ?? 'Total');
			return name === null || printed === 'Total'
				? 'total'
				: `${idPart(name)}=${idPart(valueOf(spssOf(name), printed))}`;
		};
		const [wave, group] = [lineOf(spec.wave), lineOf(category)];
		const place = spec.rows === 'categories' ? [group, wave] : [wave, group];
		return items.flatMap((item, at) => {
			const key = [item, ...(category === null ? [] : [category])].map(idPart).join('/');
			return found(
				['', `means/${key}`, ...place],
				isOne ? row[rows[0].indexOf('Mean')] : row[by.length + 1 + at]
			);
		});
	});
}
