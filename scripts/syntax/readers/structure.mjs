import { idPart, named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

const KINDS = ['others', 'average', 'spread', 'drawn'];

/**
 * Means and t tests of one draw after the other. The tables of the app are found by their rows: which block a variable is in
 * is not printed. Shares (0 and 1) have other tests in the app.
 * @param {Context} context @returns {Found[]}
 */
export function structure({ spec, tables, found, sourceOf, cells }) {
	if (spec.split !== null) return [];
	const ids = spec.draws.map(
		(/** @type {any} */ { variable, year }) =>
			`${idPart(variable)}${year === null ? '' : `@${idPart(String(year))}`}`
	);
	const groupOf = (/** @type {string} */ code, /** @type {number} */ at) =>
		`${KINDS[Number(code)]}${ids.length > 1 ? `@${ids[at]}` : ''}`;
	const put = (
		/** @type {string} */ start,
		/** @type {string} */ row,
		/** @type {string} */ column,
		/** @type {string} */ printed
	) =>
		[...new Set(cells.filter((cell) => cell[1].startsWith(start) && cell[2] === row).map((cell) => cell[1]))]
			// A share has no standard deviation in the app, and another test.
			.filter(
				(table) =>
					cells.some((cell) => cell[1] === table && cell[2] === row && cell[3] === 'sd') ||
					start !== 'statistics-'
			)
			.flatMap((table) => found(['', table, row, column], printed));
	const isShare = (/** @type {string} */ name) =>
		!cells.some(
			(cell) => cell[1].startsWith('statistics-') && cell[2].startsWith(`${name}/`) && cell[3] === 'sd'
		);
	let at = -1;
	/** @type {string[]} */
	let pair = [];
	return tables.flatMap(({ title, rows }) => {
		if (title.includes(' * ')) {
			at++;
			const names = rows[0].slice(2).map(sourceOf);
			const columns = { Mean: 'mean', N: 'n', 'Std. Deviation': 'sd', Minimum: 'min', Maximum: 'max' };
			return named(rows.slice(1)).flatMap(({ name, row }) => {
				const column = columns[/** @type {keyof columns} */ (row[1])];
				return name === 'Total'
					? []
					: names.flatMap((one, place) =>
							put('statistics-', `${one}/${groupOf(name, at)}`, column, row[2 + place])
						);
			});
		}
		if (title === 'Group Statistics') pair = [...new Set(rows.slice(1).map((row) => row[1]))];
		if (title !== 'Independent Samples Test' || spec.test === 'ranks') return [];
		const wanted = spec.test === 'welch' ? 'Equal variances not' : 'Equal variances assumed';
		return named(rows.slice(2)).flatMap(({ name, row }) =>
			!row[1]?.startsWith(wanted) || isShare(sourceOf(name))
				? []
				: [
						['statistic', 4],
						['df', 5],
						['p', 6],
						['difference', 7],
						['low', 9],
						['high', 10]
					].flatMap(([id, place]) =>
						put(
							'tests-',
							`${sourceOf(name)}/${groupOf(pair[0], at)}|${groupOf(pair[1], at)}`,
							String(id),
							row[Number(place)]
						)
					)
		);
	});
}
