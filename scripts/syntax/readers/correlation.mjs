import { blocksOf, named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function correlation(context) {
	const { spec, tables, found, sourceOf } = context;
	if (spec.split !== null) return [];
	const blocks = blocksOf(context, spec.by === null || spec.together);
	return tables
		.filter(({ title }) => title === 'Correlations')
		.flatMap(({ rows }, at) => {
			const section = blocks[at];
			const names = rows[0].slice(2);
			const block = spec.by === null ? [] : [section === '' ? 'together' : section];
			const ids = { 'Pearson Correlation': 'r', 'Sig. (2-tailed)': 'p', N: 'n' };
			return named(rows.slice(1)).flatMap(({ name, row }) => {
				const id = ids[/** @type {keyof ids} */ (row[1])];
				if (!id || (id === 'p' && spec.adjust !== 'none')) return [];
				return names.flatMap((other, place) =>
					found(
						['', 'correlations', [sourceOf(name), sourceOf(other), ...block].join(':'), id],
						row[2 + place]
					)
				);
			});
		});
}
