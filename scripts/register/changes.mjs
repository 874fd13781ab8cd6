/** The years in which municipality numbers changed between 2017 and 2024, and the first year of the table. */
export const VINTAGES = /** @type {const} */ ([2017, 2018, 2019, 2020, 2024]);

/** @typedef {typeof VINTAGES[number]} Vintage */
/** @typedef {{ numbers: Record<Vintage, string>, name2017: string, name2020: string }} NumberRow */
/** @typedef {Map<string, number>} Population Inhabitants on 1 January, by `number year`. */

/**
 * @param {Record<string, string>[]} rows the table of municipality numbers 2017–2024; a divided one has several rows
 * @returns {NumberRow[]}
 */
export const readNumberTable = (rows) =>
	rows.map((row) => ({
		numbers: {
			2017: row.nr2017,
			2018: row.nr2018,
			2019: row.nr2019,
			2020: row.nr2020,
			2024: row.nr2024
		},
		name2017: row.navn2017,
		name2020: row.navn2020
	}));

/** @param {string[]} values */
const distinct = (values) => [...new Set(values)];

/**
 * The name under which each earlier number was known: that of 2020 for numbers in use then or made by merging in
 * 2018, else that of 2017.
 * @param {NumberRow[]} table
 * @returns {Map<string, string>}
 */
export function namesOf(table) {
	const names = new Map();
	for (const number of distinct(table.flatMap((row) => VINTAGES.map((year) => row.numbers[year])))) {
		const in2017 = table.find((row) => row.numbers[2017] === number);
		const in2020 = table.find((row) => row.numbers[2020] === number);
		const origins = table.filter((row) => VINTAGES.some((year) => row.numbers[year] === number));
		const single = distinct(origins.map((row) => row.name2017)).length === 1;
		names.set(number, in2020?.name2020 ?? (in2017 || single ? origins[0].name2017 : origins[0].name2020));
	}
	return names;
}

/**
 * Every number that was valid from 2017 on and is not one of the vintage: what it became, from which year, and
 * whether others went into the same municipality. A divided municipality lists the successor with most people first.
 * @param {NumberRow[]} table
 * @param {Population} population
 * @param {2020 | 2024} vintage
 * @param {Map<string, string>} names
 * @returns {[from: string, name: string, to: string[], year: number, merged: 0 | 1][]}
 */
export function numberChanges(table, population, vintage, names) {
	const earlier = VINTAGES.filter((year) => year < vintage);
	const current = new Set(table.map((row) => row.numbers[vintage]));
	const numbers = distinct(table.flatMap((row) => earlier.map((year) => row.numbers[year])));
	return numbers
		.filter((number) => !current.has(number))
		.sort()
		.map((number) => {
			const last = earlier.filter((year) => table.some((row) => row.numbers[year] === number)).at(-1) ?? 2017;
			const next = VINTAGES[VINTAGES.indexOf(last) + 1];
			const rows = table.filter((row) => row.numbers[last] === number);
			const to = distinct(rows.map((row) => row.numbers[vintage]));
			if (to.length > 1) sortByPart(table, population, rows, to);
			const others = table.some((row) => row.numbers[last] !== number && to.includes(row.numbers[vintage]));
			return [number, names.get(number) ?? '', to, next, to.length === 1 && others ? 1 : 0];
		});
}

/**
 * Puts the successor that got most people of a divided municipality first.
 * @param {NumberRow[]} table
 * @param {Population} population
 * @param {NumberRow[]} rows the rows of the divided municipality
 * @param {string[]} successors
 */
function sortByPart(table, population, rows, successors) {
	const next = VINTAGES.find((year) => distinct(rows.map((row) => row.numbers[year])).length > 1) ?? 2024;
	const last = VINTAGES[VINTAGES.indexOf(next) - 1];
	const gained = new Map(
		rows.map((row) => {
			const successor = row.numbers[next];
			return [successor, inhabitantsGained(table, population, successor, last, next)];
		})
	);
	const part = (/** @type {string} */ number) =>
		Math.max(
			...rows
				.filter((row) => Object.values(row.numbers).includes(number))
				.map((row) => gained.get(row.numbers[next]) ?? 0)
		);
	successors.sort((a, b) => part(b) - part(a));
}

/**
 * How many people came to a municipality when a divided one was shared out: its inhabitants after, less those of
 * the undivided municipalities that went into it before.
 * @param {NumberRow[]} table
 * @param {Population} population
 * @param {string} successor
 * @param {Vintage} last
 * @param {Vintage} next
 */
function inhabitantsGained(table, population, successor, last, next) {
	const isDivided = (/** @type {string} */ number) =>
		distinct(table.filter((row) => row.numbers[last] === number).map((row) => row.numbers[next])).length > 1;
	const before = distinct(
		table.filter((row) => row.numbers[next] === successor).map((row) => row.numbers[last])
	).filter((number) => !isDivided(number));
	const count = (/** @type {string} */ number, /** @type {number} */ year) =>
		population.get(`${number} ${year}`) ?? 0;
	return count(successor, next) - before.reduce((sum, number) => sum + count(number, next - 1), 0);
}
