import { named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function crossTable({ spec, facts, tables, found, valueOf, sourceOf, spssOf }) {
	const hasKinds = facts.columns.some((/** @type {any} */ { role }) => role === 'kinds');
	const ids = {
		Count: 'count',
		Expected: 'expected',
		'Row %': 'row',
		'Column %': 'column',
		'Total %': 'total',
		'Adjusted Residual': 'residual'
	};
	const across = spssOf(spec.column);
	let variable = '';
	return tables.flatMap(({ title, rows, section }) => {
		if (title.includes(' × ')) {
			variable = title.split(' × ')[0];
			// "Don't know" among the answers is a row more than SPSS has.
			if (
				spec.dontKnow === 'answer' &&
				hasKinds &&
				facts.columns.some(
					(/** @type {any} */ one) => one.role === 'kinds' && one.source === sourceOf(variable)
				)
			) {
				variable = '';
				return [];
			}
			const values = rows[1].slice(3, -1).map((value) => `value-${valueOf(across, value)}`);
			const end = rows.findIndex((row) => row[0] === 'Total');
			return named(rows.slice(2, end), 1).flatMap(({ name, row }) => {
				const kind = ids[/** @type {keyof ids} */ (row[2])];
				if (!kind) return [];
				return values.flatMap((value, at) =>
					found(
						[section, `cross-${sourceOf(variable)}`, `value-${valueOf(variable, name)}:${kind}`, value],
						row[3 + at]
					)
				);
			});
		}
		if (variable === '') return [];
		const put = (/** @type {string} */ id, /** @type {string} */ printed) =>
			found([section, 'tests', `test-${sourceOf(variable)}`, id], printed);
		if (title === 'Chi-Square Tests')
			return ['chiSquare', 'df', 'p'].flatMap((id, at) => put(id, rows[1][1 + at]));
		if (title === 'Symmetric Measures')
			return rows.flatMap((row) => (row[1] === "Cramer's V" ? put('cramersV', row[2]) : []));
		return [];
	});
}
