import { termNames } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function logistic({ spec, spss, tables, found, sourceOf }) {
	const termOf = termNames(spss, sourceOf);
	const isWald = spec.intervals !== 'profile';
	const places = [
		['b', 2],
		['se', 3],
		['odds', 7],
		...(isWald
			? [
					['p', 6],
					['low', 8],
					['high', 9]
				]
			: [])
	];
	return tables.flatMap(({ title, rows, section }) => {
		const put = (
			/** @type {string} */ table,
			/** @type {string} */ row,
			/** @type {string} */ id,
			/** @type {string} */ printed
		) => found([section, table, row, id], printed);
		switch (title) {
			case 'Model Summary':
				return [
					...put('model', 'deviance', 'value', rows[1][1]),
					...put('model', 'nagelkerke', 'value', rows[1][3])
				];
			case 'Variables in the Equation':
				return rows
					.slice(2)
					.flatMap((row) =>
						places.flatMap(([id, at]) => put('odds', termOf(row[1]), String(id), row[Number(at)]))
					);
			case 'Classification Table':
				return [
					['other', rows[3]],
					['event', rows[4]]
				].flatMap(([id, row]) =>
					['other', 'event', 'right'].flatMap((column, at) =>
						put('classification', String(id), column, row[3 + at])
					)
				);
			default:
				return [];
		}
	});
}
