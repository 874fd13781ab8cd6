import { VINTAGES } from './changes.mjs';

/** The files of population by age, each in the numbers valid in its years. The later file wins where years overlap. */
const FILES = [
	'befolkning_6_15_2017-2021_gjeldende_koder.csv',
	'befolkning_6_15_2020-2023_koder2020.csv',
	'befolkning_6_15_2024-2026_koder2024.csv'
];

/**
 * @param {(file: string) => Promise<Record<string, string>[]>} read
 * @returns {Promise<import('./changes.mjs').Population>}
 */
export async function readPopulation(read) {
	const population = new Map();
	for (const file of FILES) {
		for (const row of await read(`register/${file}`)) {
			population.set(`${row.kommunenummer} ${row.aar}`, Number(row.befolkning_1jan));
		}
	}
	return population;
}

/**
 * Inhabitants on 1 January of a year within the municipality of a vintage: the sum of those that went into it.
 * Null where one of them was divided, because the part that came is not known.
 * @param {import('./changes.mjs').NumberRow[]} table
 * @param {import('./changes.mjs').Population} population
 * @param {2020 | 2024} vintage
 * @param {string} number
 * @param {number} year
 */
export function populationIn(table, population, vintage, number, year) {
	const valid = VINTAGES.filter((candidate) => candidate <= year).at(-1) ?? 2017;
	if (valid >= vintage) return population.get(`${number} ${year}`) ?? null;
	let sum = 0;
	for (const part of new Set(
		table.filter((row) => row.numbers[vintage] === number).map((row) => row.numbers[valid])
	)) {
		if (touchesDivision(table, vintage, part, valid)) return null;
		const count = population.get(`${part} ${year}`);
		if (count === undefined) return null;
		sum += count;
	}
	return sum;
}

/**
 * True when the number, or what it became on the way to the vintage, was divided.
 * @param {import('./changes.mjs').NumberRow[]} table
 * @param {2020 | 2024} vintage
 * @param {string} number
 * @param {import('./changes.mjs').Vintage} valid
 */
function touchesDivision(table, vintage, number, valid) {
	const rows = table.filter((row) => row.numbers[valid] === number);
	const later = VINTAGES.filter((year) => year >= valid && year < vintage);
	return later.some((year) =>
		rows.some((row) => {
			const whole = table.filter((other) => other.numbers[year] === row.numbers[year]);
			return new Set(whole.map((other) => other.numbers[vintage])).size > 1;
		})
	);
}
