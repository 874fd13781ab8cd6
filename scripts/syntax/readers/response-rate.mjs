/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** The lines that LIST prints. @param {Context} context @returns {Found[]} */
export function responseRate({ spec, tables, found, valueOf, spssOf }) {
	const depth = spec.groups.length;
	return tables.flatMap(({ title, rows }) =>
		title === 'Data List'
			? rows.slice(1).flatMap((row) => {
					const values = row
						.slice(0, depth)
						.map((printed, level) => valueOf(spssOf(spec.groups[level]), printed).replace(/[\\|]/g, '\\$&'));
					const id = ['group', ...values].join('|');
					return rows[0]
						.slice(depth)
						.flatMap((header, at) => found(['', 'responseRate', id, header], row[depth + at]));
				})
			: []
	);
}
