import { blocksOf } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function reliability(context) {
	const { spec, tables, found, sourceOf } = context;
	if (spec.split !== null) return [];
	const blocks = blocksOf(context, true);
	let seen = -1;
	const itemOf = (/** @type {string} */ name) => {
		const place = /^item_(\d+)$/.exec(name);
		return place ? spec.items[Number(place[1]) - 1].variable : sourceOf(name);
	};
	return tables.flatMap(({ title, rows }) => {
		if (title === 'Case Processing Summary') seen++;
		const group = blocks[seen] === '' ? 'all' : `by-${blocks[seen]}`;
		if (title === 'Reliability Statistics')
			return [
				...found(['', 'reliability', 'alpha', group], rows[1][0]),
				...found(['', 'reliability', 'itemCount', group], rows[1][1])
			];
		if (title === 'Case Processing Summary')
			return rows.flatMap((row) =>
				row[0] === 'Valid' ? found(['', 'reliability', 'cases', group], row[1]) : []
			);
		if (title !== 'Item-Total Statistics') return [];
		return rows
			.slice(1)
			.flatMap((row) =>
				['itemTotal', 'alphaWithout'].flatMap((id, at) =>
					found(
						[
							'',
							group === 'all' ? 'items' : 'itemsByGroup',
							itemOf(row[0]),
							group === 'all' ? id : `${group}.${id}`
						],
						row[3 + at]
					)
				)
			);
	});
}
