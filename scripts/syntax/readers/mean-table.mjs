import { idPart } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function meanTable({ spec, facts, tables, found, valueOf, sourceOf, spssOf }) {
	const ids = { Mean: 'mean', N: 'n', 'Std. Deviation': 'sd', Minimum: 'min', Maximum: 'max' };
	const depth = spec.groups.length;
	const table = tables.find(({ title }) => title.includes(' * '));
	if (!table || depth === 0) return [];
	/** @type {string[]} */
	let path = [];
	const items = table.rows[0].slice(depth + 1).map(sourceOf);
	return table.rows.slice(1).flatMap((row) => {
		for (let at = 0; at < depth; at++) if (row[at] !== '') path = [...path.slice(0, at), row[at]];
		const id = ids[/** @type {keyof ids} */ (row[depth])];
		// SPSS prints the sum of the weights for N, the app how many have answered.
		if (!id || (id === 'n' && facts.weight !== null)) return [];
		const groups = path.slice(0, depth).filter((part) => part !== 'Total');
		const node =
			groups.length === 0
				? 'total'
				: groups
						.map((part, at) => `${idPart(spec.groups[at])}=${idPart(valueOf(spssOf(spec.groups[at]), part))}`)
						.join('/');
		return items.flatMap((item, at) =>
			spec.layout === 'columns'
				? found(['', 'means', `${idPart(item)}/${node}`, id], row[depth + 1 + at])
				: found(['', 'means', `${node}/${id}`, `item/${idPart(item)}`], row[depth + 1 + at])
		);
	});
}
