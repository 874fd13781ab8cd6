import { named } from './shared.mjs';

/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/**
 * Distributions by one grouping variable or none, means and pairs of groups. The tables of the app are found by their rows:
 * which steps share a table is not printed.
 * @param {Context} context @returns {Found[]}
 */
export function likert({ spec, facts, tables, found, valueOf, sourceOf, spssOf, cells }) {
	const itemOf = (/** @type {string} */ name) => sourceOf(name.replace(/_dk$/, ''));
	const [by] = spec.groups;
	const column = facts.columns.find(
		(/** @type {any} */ { role, source }) => role === 'variable' && source === by
	);
	const coded = column?.isText ? `${column.spss.slice(0, 60)}_no` : (column?.spss ?? '');
	const isOut = spec.groups.length > 1 || facts.weight !== null;
	/** The table that has a cell. @type {(section: string, row: string, id: string) => string} */
	const tableOf = (section, row, id) =>
		cells.find(
			(/** @type {any[]} */ cell) =>
				cell[0] === section && cell[1].startsWith('distribution-') && cell[2] === row && cell[3] === id
		)?.[1] ?? '';
	const put = (
		/** @type {string} */ section,
		/** @type {string} */ row,
		/** @type {string} */ id,
		/** @type {string} */ printed
	) => found([section, tableOf(section, row, id), row, id], printed);
	const stepOf = (/** @type {string} */ item, /** @type {string} */ value) => {
		const values = facts.columns.find((/** @type {any} */ { source }) => source === item)?.values ?? [];
		return values.map(String).includes(value) ? `step:${value}` : 'dontKnow';
	};
	/** @type {string[]} */
	let pair = [];
	return tables.flatMap(({ title, rows, section }) => {
		if (title.includes(' × ')) {
			if (isOut) return [];
			const item = itemOf(title.split(' × ')[0]);
			const groups = rows[1].slice(3, -1).map((value) => valueOf(column.spss, value));
			const end = rows.findIndex((row) => row[0] === 'Total');
			const wanted = spec.show === 'count' ? 'Count' : 'Column %';
			return named(rows.slice(2, end), 1).flatMap(({ name, row }) =>
				row[2] === wanted
					? groups.flatMap((group, at) =>
							put(section, stepOf(item, valueOf(spssOf(item), name)), `${item}|${group}`, row[3 + at])
						)
					: []
			);
		}
		// Of one variable the numbers stand beside each other, of more under each other.
		if (title === 'Report' && !isOut)
			return rows
				.slice(1, -1)
				.flatMap((row) =>
					['mean', 'sd'].flatMap((id) =>
						put(
							section,
							id,
							`${spec.items[0]}|${valueOf(column.spss, row[0])}`,
							row[rows[0].indexOf(id === 'mean' ? 'Mean' : 'Std. Deviation')]
						)
					)
				);
		if (title.includes(' * ') && !isOut) {
			const items = rows[0].slice(2).map(sourceOf);
			return named(rows.slice(1)).flatMap(({ name, row }) =>
				name === 'Total'
					? []
					: ['mean', 'sd'].flatMap((id) =>
							row[1] === { mean: 'Mean', sd: 'Std. Deviation' }[id]
								? items.flatMap((item, at) =>
										put(section, id, `${item}|${valueOf(column.spss, name)}`, row[2 + at])
									)
								: []
						)
			);
		}
		if (title === 'Group Statistics')
			pair = [...new Set(rows.slice(1).map((row) => row[1]))].map((value) => valueOf(coded, value));
		if (title === 'Independent Samples Test' && !isOut)
			return named(rows.slice(2)).flatMap(({ name, row }) => {
				if (!row[1]?.startsWith('Equal variances not')) return [];
				const id = `${sourceOf(name)}|${pair[0]}~${pair[1]}`;
				return [
					...(spec.comparison.test === 'welch' ? found([section, 'comparison', id, 'p'], row[6]) : []),
					...found([section, 'comparison', id, 'difference'], row[7]),
					...(spec.comparison.confidence === 0.95
						? [
								...found([section, 'comparison', id, 'low'], row[9]),
								...found([section, 'comparison', id, 'high'], row[10])
							]
						: [])
				];
			});
		const single = facts.columns.find((/** @type {any} */ one) => one.spss === title.replace(/_dk$/, ''));
		if (single && spec.groups.length === 0)
			return named(rows.slice(1)).flatMap(({ name, row }) =>
				name === 'Valid'
					? put(
							section,
							stepOf(single.source, String(Number(row[1]))),
							single.source,
							row[spec.show === 'count' ? 2 : 4]
						)
					: []
			);
		if (title === 'Descriptive Statistics')
			return rows
				.slice(1, -2)
				.flatMap((row) => [
					...put(section, 'mean', sourceOf(row[0]), row[rows[0].indexOf('Mean')]),
					...put(section, 'sd', sourceOf(row[0]), row[rows[0].indexOf('Std Dev')])
				]);
		return [];
	});
}
