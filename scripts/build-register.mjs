import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readNumberTable, namesOf, numberChanges } from './register/changes.mjs';
import { readPopulation, populationIn } from './register/population.mjs';
import { readCsv } from './register/csv.mjs';

/**
 * Writes the built-in register of municipalities from the published files:
 * `node scripts/build-register.mjs [folder with register/ and geo/]`. Needed only when the facts change;
 * src/lib/core/register/data/README.md says where the files come from.
 */
const source = process.argv[2] ?? '../shared/data';
const target = 'src/lib/core/register/data';
const YEARS = Array.from({ length: 10 }, (_, i) => 2017 + i);

/** Svalbard stands in Udir's files, in the northernmost county, but is no municipality. */
const SVALBARD = { 2020: [['2100', 'Svalbard', '54']], 2024: [['2100', 'Svalbard', '55']] };

const read = (/** @type {string} */ file) => readCsv(path.join(source, file), readFile);
const table = readNumberTable(await read('register/kommunenummer_2017_2018_2019_2020_2024.csv'));
const population = await readPopulation(read);
const centrality = new Map(
	(await read('register/sentralitet_klass128_2024.csv')).map((row) => [
		row.kommunenummer,
		{ index: Number(row.sentralitetsindeks), class: Number(row.sentralitetsklasse) }
	])
);

/** @param {2020 | 2024} vintage */
async function build(vintage) {
	const listed = await read(`register/kommuner_${vintage}.csv`);
	const tiles = new Map(
		(await read(`geo/hexflis-kommuner-${vintage}.csv`)).map((row) => [row.kommunenummer, row])
	);
	const numbers = listed.map((row) => row.kommunenummer);
	for (const row of listed) {
		if (!row.kommunenummer.startsWith(row.fylkesnummer)) throw new Error(`county of ${row.kommunenummer}`);
	}
	const facts = numbers.map((number) => {
		const tile = tiles.get(number);
		if (!tile) throw new Error(`no tile for ${number}`);
		return { tile: [Number(tile.rad), Number(tile.kol)], centrality: centralityOf(vintage, number) };
	});
	return {
		vintage,
		counties: [...new Map(listed.map((row) => [row.fylkesnummer, row.fylkesnavn]))].sort(([a], [b]) =>
			a < b ? -1 : 1
		),
		numbers,
		names: listed.map((row) => row.kommunenavn),
		population: Object.fromEntries(
			YEARS.filter((year) => vintage === 2024 || year < 2024).map((year) => [
				year,
				numbers.map((number) => populationIn(table, population, vintage, number, year))
			])
		),
		centralityIndex: facts.map((fact) => fact.centrality?.index ?? null),
		centralityClass: facts.map((fact) => fact.centrality?.class ?? null),
		tiles: facts.map((fact) => fact.tile),
		changes: numberChanges(table, population, vintage, namesOf(table)),
		outside: SVALBARD[vintage],
		sources: ['Statistisk sentralbyrå (SSB)']
	};
}

/**
 * Centrality of 2024. A municipality of 2020 has it when it is one municipality of 2024 under another number.
 * @param {2020 | 2024} vintage
 * @param {string} number
 */
function centralityOf(vintage, number) {
	if (vintage === 2024) return centrality.get(number);
	const now = [
		...new Set(table.filter((row) => row.numbers[2020] === number).map((row) => row.numbers[2024]))
	];
	return now.length === 1 ? centrality.get(now[0]) : undefined;
}

/**
 * One line per part of the register, so that a renewal shows in a comparison which part changed.
 * @param {Record<string, unknown>} register
 */
const print = (register) =>
	`{\n${Object.entries(register)
		.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
		.join(',\n')}\n}\n`;

await mkdir(target, { recursive: true });
for (const vintage of /** @type {const} */ ([2024, 2020])) {
	await writeFile(`${target}/norway-${vintage}.json`, print(await build(vintage)));
}
