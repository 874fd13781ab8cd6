import { named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/** @param {Context} context @returns {Found[]} */
export function groupDifference({ spec, tables, found, valueOf, sourceOf, facts }) {
	const { design } = spec;
	const column = facts.columns.find(
		(/** @type {any} */ { role, source }) => role === 'variable' && source === design.group
	);
	const by = column ? (column.isText ? `${column.spss.slice(0, 60)}_no` : column.spss) : '';
	// Of which value of the split the tables are is not printed.
	if (spec.split !== null) return [];
	const pair = (/** @type {string} */ text) => text.split(' - ').map(sourceOf).reverse().join(':');
	return tables.flatMap(({ title, rows, section }) => {
		const put = (
			/** @type {string} */ table,
			/** @type {string} */ row,
			/** @type {string} */ id,
			/** @type {string | undefined} */ printed
		) => found([section, table, row, id], printed);
		const several = /^Multiple Comparisons \((.*)\)$/.exec(title);
		if (several) {
			let first = '';
			return rows.slice(2).flatMap((row) => {
				first = row[1] || first;
				const id = [sourceOf(several[1]), valueOf(by, first), valueOf(by, row[2])].join(':');
				return [
					['difference', 3],
					['p', 5],
					['low', 6],
					['high', 7]
				].flatMap(([name, at]) => put('pairs', id, String(name), row[Number(at)]));
			});
		}
		switch (title) {
			case 'Group Statistics':
				return named(rows.slice(1)).flatMap(({ name, row }) =>
					['n', 'mean', 'sd'].flatMap((id, at) =>
						put('comparison', sourceOf(name), `${valueOf(by, row[1])}:${id}`, row[2 + at])
					)
				);
			case 'Independent Samples Test':
				return named(rows.slice(2)).flatMap(({ name, row }) => {
					if (!row[1]) return [];
					const variable = sourceOf(name);
					const test = row[1].startsWith('Equal variances not') ? 'welch' : 'student';
					const isShown = (test === 'student') === (spec.test === 'equalVariances');
					return [
						...(test === 'student' && spec.levene === 'mean'
							? [
									...put('tests', `${variable}:leveneMean`, 'statistic', row[2]),
									...put('tests', `${variable}:leveneMean`, 'p', row[3])
								]
							: []),
						...['statistic', 'df1', 'p'].flatMap((id, at) =>
							put('tests', `${variable}:${test}`, id, row[4 + at])
						),
						...(isShown
							? [
									...put('comparison', variable, 'difference', row[7]),
									...put('comparison', variable, 'low', row[9]),
									...put('comparison', variable, 'high', row[10])
								]
							: [])
					];
				});
			case 'Paired Samples Test':
				return rows.slice(3).flatMap((row) => {
					const id = pair(row[1]);
					return [
						...[
							['change', 2],
							['low', 5],
							['high', 6]
						].flatMap(([name, at]) => put('comparison', id, String(name), row[Number(at)])),
						...['statistic', 'df1', 'p'].flatMap((name, at) =>
							put('tests', `${id}:pairedT`, name, row[7 + at])
						)
					];
				});
			case 'Test Statistics':
				if (rows[0].includes('Mann-Whitney U') && !spec.continuity)
					return rows.slice(1).flatMap((row) => put('tests', `${sourceOf(row[0])}:mannWhitney`, 'p', row[4]));
				if (rows[1]?.[0] === 'Chi-Square' || rows[1]?.[0] === 'Kruskal-Wallis H')
					return rows[0]
						.slice(1)
						.flatMap((name, at) => [
							...put('tests', `${sourceOf(name)}:kruskalWallis`, 'statistic', rows[1][1 + at]),
							...put('tests', `${sourceOf(name)}:kruskalWallis`, 'df1', rows[2][1 + at]),
							...put('tests', `${sourceOf(name)}:kruskalWallis`, 'p', rows[3][1 + at])
						]);
				return [];
			case 'ANOVA':
				return named(rows.slice(1)).flatMap(({ name, row }) =>
					row[1] === 'Between Groups'
						? [
								...put('tests', `${sourceOf(name)}:anova`, 'statistic', row[5]),
								...put('tests', `${sourceOf(name)}:anova`, 'df1', row[3]),
								...put('tests', `${sourceOf(name)}:anova`, 'p', row[6])
							]
						: []
				);
			case 'Test of Homogeneity of Variances':
				return spec.levene === 'mean'
					? rows
							.slice(1)
							.flatMap((row) =>
								['statistic', 'df1', 'df2', 'p'].flatMap((id, at) =>
									put('tests', `${sourceOf(row[0])}:leveneMean`, id, row[1 + at])
								)
							)
					: [];
			default:
				return [];
		}
	});
}
