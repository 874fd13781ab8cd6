/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** Tables of factors, and the app's. Without rotation the first is the solution. */
const MATRICES = [
	{ test: /^(Rotated (Factor|Component) Matrix|Pattern Matrix)$/, table: 'loadings' },
	{ test: /^Structure Matrix$/, table: 'structure' }
];

/** @param {Context} context @returns {Found[]} */
export function factor({ spec, tables, found, sourceOf }) {
	const id = (/** @type {number} */ at) => `factor${at + 1}`;
	const isTurned = spec.rotation !== 'none';
	// PSPP has SPSS's steps; of pairs it counts the rows in another way.
	const hasSteps = spec.extraction === 'components' || spec.preset === 'spss';
	const tests = [
		'kmo',
		...(spec.missing === 'listwise' ? ['bartlettChiSquare', 'bartlettDf', 'bartlettP'] : [])
	];
	return tables.flatMap(({ title, rows, section }) => {
		const put = (
			/** @type {string} */ table,
			/** @type {string} */ row,
			/** @type {string} */ column,
			/** @type {string | undefined} */ printed
		) => found([section, table, row, column], printed);
		const across = (/** @type {string} */ table, /** @type {string} */ row, /** @type {string[]} */ cells) =>
			cells.flatMap((printed, at) => put(table, row, id(at), printed));
		const matrix =
			MATRICES.find(({ test }) => test.test(title)) ??
			(!isTurned && /^(Factor|Component) Matrix$/.test(title) ? { table: 'loadings' } : null);
		if (!hasSteps && !/Bartlett|^Correlation/.test(title)) return [];
		if (matrix) return rows.slice(2).flatMap((row) => across(matrix.table, sourceOf(row[0]), row.slice(1)));
		switch (title) {
			case "KMO and Bartlett's Test":
				return tests.flatMap((row, at) => put('adequacy', row, 'value', rows[at]?.[2]));
			case 'Communalities':
				return rows
					.slice(1)
					.flatMap((row) => [
						...put('communalities', sourceOf(row[0]), 'initial', row[1]),
						...put('communalities', sourceOf(row[0]), 'extracted', row[2])
					]);
			case 'Factor Correlation Matrix':
				return rows.slice(1).flatMap((row, at) => across('phi', id(at), row.slice(1)));
			case 'Correlation Matrix':
				return rows
					.slice(1)
					.filter((row) => row[1] !== '')
					.flatMap((row, i) =>
						row
							.slice(2, 2 + i)
							.flatMap((printed, j) =>
								put('correlations', sourceOf(row[1]), `with-${sourceOf(rows[0][2 + j])}`, printed)
							)
					);
			case 'Total Variance Explained':
				return rows
					.slice(2)
					.flatMap((row, at) => [
						...put('eigenvalues', String(at + 1), 'eigenvalue', row[1]),
						...put('variance', id(at), 'extractedSum', row[4]),
						...put(
							'variance',
							id(at),
							isTurned && spec.rotation !== 'varimax' ? 'structureSum' : 'rotatedSum',
							row[7]
						)
					]);
			default:
				return [];
		}
	});
}
