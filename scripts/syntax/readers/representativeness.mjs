/**
 * @typedef {import('./shared.mjs').Context} Context
 * @typedef {import('../read-pspp.mjs').Found} Found
 */

/**
 * Counts and shares of FREQUENCIES, and the chi-square test, by the numbers that the syntax gives the categories.
 * @param {Context} context @returns {Found[]}
 */
export function representativeness({ spec, facts, tables, found, sourceOf }) {
	// Of which value of a split the test is is not printed.
	const isSplit = spec.split !== null;
	const groupingOf = (/** @type {string} */ name) =>
		facts.population.groupings.find(
			(/** @type {any} */ { variable }) => variable === sourceOf(name.replace(/_g$/, ''))
		);
	return tables.flatMap(({ title, rows, section }) => {
		const grouping = groupingOf(title);
		if (grouping && spec.base === 'known')
			return rows.slice(1).flatMap((row) => {
				const id = grouping.rows[Number(row[1]) - 1]?.id;
				if (id === undefined) return [];
				const table = `representativeness-${grouping.variable}`;
				return [
					...found([section, table, id, 'sampleCount'], row[2]),
					...found([section, table, id, 'samplePercent'], row[4])
				];
			});
		if (title !== 'Test Statistics' || isSplit) return [];
		return rows.slice(1).flatMap((row) => {
			const tested = groupingOf(row[0]);
			return tested
				? ['chiSquare', 'df', 'p'].flatMap((id, at) =>
						found(['', 'tests', `test-${tested.variable}`, id], row[1 + at])
					)
				: [];
		});
	});
}
