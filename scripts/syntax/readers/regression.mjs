import { termNames } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function regression({ spss, tables, found, sourceOf }) {
	const termOf = termNames(spss, sourceOf);
	return tables.flatMap(({ title, rows, section }) => {
		const [, what, y] = /^(.*) \((.*)\)$/.exec(title) ?? [];
		const variable = sourceOf(y ?? '');
		if (what === 'Coefficients')
			return rows
				.slice(2)
				.flatMap((row) =>
					['b', 'se', 'beta', 't', 'p', 'low', 'high'].flatMap((id, at) =>
						id === 'beta' && row[0] === '(Constant)'
							? []
							: found([section, `full-${variable}`, termOf(row[0]), id], row[1 + at])
					)
				);
		if (what === 'Model Summary')
			return ['r', 'rSquared', 'adjusted', 'see'].flatMap((id, at) =>
				found([section, 'models', variable, id], rows[1][at])
			);
		if (what === 'ANOVA')
			return [
				['df1', 2],
				['f', 4],
				['fP', 5]
			].flatMap(([id, at]) => found([section, 'models', variable, String(id)], rows[1][Number(at)]));
		return [];
	});
}
