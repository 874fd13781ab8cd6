import { named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function descriptives({ spec, tables, found, sourceOf }) {
	const ids = {
		N: 'n',
		Mean: 'mean',
		'S.E. Mean': 'se',
		'Std Dev': 'sd',
		Kurtosis: 'kurtosis',
		'S.E. Kurt': 'kurtosisSe',
		Skewness: 'skewness',
		'S.E. Skew': 'skewnessSe',
		Minimum: 'min',
		Maximum: 'max'
	};
	return tables.flatMap(({ title, rows, section }) => {
		const put = (/** @type {string} */ name, /** @type {string} */ column, /** @type {string} */ printed) =>
			found([section, 'descriptives', sourceOf(name), column], printed);
		if (title === 'Descriptive Statistics')
			return rows
				.slice(1, -2)
				.flatMap((row) =>
					Object.entries(ids).flatMap(([header, id]) =>
						id === 'se' && spec.population !== null ? [] : put(row[0], id, row[rows[0].indexOf(header)])
					)
				);
		if (title === 'Percentiles' && spec.quantiles === 6)
			return rows
				.filter((row) => row[1] === 'Weighted Average')
				.flatMap((row) => ['q1', 'median', 'q3'].flatMap((id, at) => put(row[0], id, row[2 + at])));
		if (title === 'Descriptives' && spec.population === null)
			return named(rows.slice(1)).flatMap(({ name, row }) =>
				row[2] === 'Lower Bound'
					? put(name, 'low', row[3])
					: row[2] === 'Upper Bound'
						? put(name, 'high', row[3])
						: []
			);
		return [];
	});
}
