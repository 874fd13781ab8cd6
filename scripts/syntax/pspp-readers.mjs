/**
 * How the tables that PSPP 1.6 prints for each kind of analysis are read.
 *
 * @typedef {import('./read-pspp.mjs').Found} Found
 * @typedef {import('./read-pspp.mjs').Table} Table
 * @typedef {object} Context
 * @property {any} spec
 * @property {any} facts
 * @property {string | null} spss
 * @property {Table[]} tables
 * @property {(place: string[], printed: string | undefined) => Found[]} found
 * @property {(spss: string, printed: string) => string} valueOf
 * @property {(spss: string) => string} sourceOf
 * @property {(name: string | null) => string} spssOf
 */

/** Each row with the last printed name above it in a column. @param {string[][]} rows @param {number} [at] */
function named(rows, at = 0) {
	let last = '';
	return rows.map((row) => {
		last = row[at] || last;
		return { name: last, row };
	});
}

/** @param {Context} context @returns {Found[]} */
function descriptives({ spec, tables, found, sourceOf }) {
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

/** @param {Context} context @returns {Found[]} */
function frequencies({ spec, facts, tables, found, valueOf }) {
	const kinds = ['value', 'suppressed', 'missing', 'notApplicable', 'dontKnow', 'unanswered', 'routedOut'];
	return tables.flatMap(({ title, rows, section }) => {
		const column = facts.columns.find((/** @type {any} */ { spss }) => spss === title);
		if (!column) return [];
		const table = `frequencies-${column.source}`;
		return named(rows.slice(1)).flatMap(({ name, row }) => {
			if (name !== 'Valid') return [];
			if (column.role === 'kinds') return found([section, table, kinds[Number(row[1])], 'count'], row[2]);
			const shown = [
				'count',
				'percent',
				...(spec.dontKnow === 'answer' ? [] : ['valid', ...(column.isText ? [] : ['cumulative'])])
			];
			return shown.flatMap((id, at) =>
				found([section, table, `value-${valueOf(title, row[1])}`, id], row[2 + at])
			);
		});
	});
}

/** @param {Context} context @returns {Found[]} */
function crossTable({ spec, facts, tables, found, valueOf, sourceOf, spssOf }) {
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

/**
 * PSPP does not print of which value of a split the tables of some commands are: they come for all rows first, where that is
 * asked for, and then in the order of the values.
 * @param {Context} context @param {boolean} together
 */
function blocksOf({ spec, facts }, together) {
	const values =
		facts.columns.find((/** @type {any} */ { role, source }) => role === 'variable' && source === spec.by)
			?.values ?? [];
	return [...(together ? [''] : []), ...values.map(String)];
}

/** @param {Context} context @returns {Found[]} */
function correlation(context) {
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

/** @param {Context} context @returns {Found[]} */
function reliability(context) {
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

/** @param {Context} context @returns {Found[]} */
function groupDifference({ spec, tables, found, valueOf, sourceOf, facts }) {
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

/** @param {Context} context @returns {Found[]} */
function regression({ spss, tables, found, sourceOf }) {
	const made = new Map(
		[...(spss ?? '').matchAll(/^VARIABLE LABELS (\S+) "(.*)"\.$/gm)].map(([, name, label]) => [
			name,
			label.replaceAll('""', '"')
		])
	);
	const termOf = (/** @type {string} */ name) =>
		name === '(Constant)'
			? '(constant)'
			: made.has(name) && sourceOf(name) === name
				? String(made.get(name))
				: sourceOf(name);
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

/** A part of an id, as core/analysis/id-part.ts writes it. @param {string} text */
const idPart = (text) =>
	text.replace(/[%/|]/g, (sign) => ({ '%': '%25', '/': '%2F', '|': '%7C' })[sign] ?? sign);

/** @param {Context} context @returns {Found[]} */
function meanTable({ spec, facts, tables, found, valueOf, sourceOf, spssOf }) {
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

/** @type {Record<string, (context: Context) => Found[]>} */
export const READERS = {
	correlation,
	crossTable,
	descriptives,
	frequencies,
	groupDifference,
	meanTable,
	regression,
	reliability
};
