import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { carryOver } from './carry-over';
import { loadNorway } from './norway';
import { loadNorway2020 } from './norway-2020';

/** The published files, read independently of the script that wrote the register. */
const FOLDER = '../shared/data';
const hasFiles = existsSync(FOLDER);
const lines = (file: string): Record<string, string>[] => {
	const [header, ...rest] = readFileSync(`${FOLDER}/${file}`, 'utf8')
		.replace('\uFEFF', '')
		.trim()
		.split(/\r?\n/);
	return rest.map((line) =>
		Object.fromEntries(line.split(',').map((cell, i) => [header.split(',')[i], cell]))
	);
};

const registers = { 2024: loadNorway(), 2020: loadNorway2020() };

describe('the built-in register', () => {
	it('has the published number of municipalities and counties', () => {
		expect(registers[2024].municipalities).toHaveLength(357);
		expect(registers[2024].counties).toHaveLength(15);
		expect(registers[2020].municipalities).toHaveLength(356);
		expect(registers[2020].counties).toHaveLength(11);
	});

	it('gives every municipality its own place on the tile map', () => {
		for (const { municipalities } of Object.values(registers)) {
			const places = new Set(municipalities.map(({ tile }) => `${tile?.row} ${tile?.column}`));
			expect(places.size).toBe(municipalities.length);
		}
	});

	it('says that inhabitants before the division of Ålesund are unknown, and knows the others', () => {
		const unknown = registers[2024].municipalities.filter(({ population }) => population[2023] === undefined);
		expect(unknown.map(({ number }) => number)).toEqual(['1508', '1580']);
		for (const { population } of registers[2024].municipalities) {
			for (const year of [2024, 2025, 2026]) expect(population[year]).toBeGreaterThan(100);
		}
		for (const { population } of registers[2020].municipalities) {
			for (const year of [2020, 2021, 2022, 2023]) expect(population[year]).toBeGreaterThan(100);
		}
	});

	it('leaves inhabitants unknown where a divided municipality came in', () => {
		// Snillfjord and Tysfjord were divided in 2020 between Orkland, Hitra, Heim, Hamarøy and Narvik.
		for (const register of Object.values(registers)) {
			const unknown = register.municipalities.filter(({ population }) => population[2019] === undefined);
			const divided = ['1806', '1875', '5055', '5056', '5059'];
			expect(unknown.map(({ number }) => number).filter((number) => !number.startsWith('15'))).toEqual(
				divided
			);
		}
	});

	it('knows Svalbard as a place outside the municipalities', () => {
		expect(registers[2024].outside).toEqual([{ number: '2100', name: 'Svalbard', county: '55' }]);
		expect(registers[2020].outside).toEqual([{ number: '2100', name: 'Svalbard', county: '54' }]);
	});
});

describe.skipIf(!hasFiles)(
	'the register against the published files (skipped when ../shared is absent)',
	() => {
		it.each([2024, 2020] as const)(
			'lists the municipalities of %d with name, county and place',
			(vintage) => {
				const listed = lines(`register/kommuner_${vintage}.csv`);
				const tiles = lines(`geo/hexflis-kommuner-${vintage}.csv`);
				const { municipalities, counties } = registers[vintage];
				expect(municipalities.map(({ number, name }) => [number, name])).toEqual(
					listed.map((row) => [row.kommunenummer, row.kommunenavn])
				);
				expect(
					municipalities.map(({ county }) => counties.find(({ number }) => number === county)?.name)
				).toEqual(listed.map((row) => row.fylkesnavn));
				expect(
					new Set(municipalities.map(({ number, tile }) => `${number} ${tile?.row} ${tile?.column}`))
				).toEqual(new Set(tiles.map((row) => `${row.kommunenummer} ${row.rad} ${row.kol}`)));
			}
		);

		it('has the inhabitants of every year as published', () => {
			for (const row of lines('register/befolkning_6_15_2024-2026_koder2024.csv')) {
				const municipality = registers[2024].municipalities.find(
					({ number }) => number === row.kommunenummer
				);
				expect(municipality?.population[Number(row.aar)]).toBe(Number(row.befolkning_1jan));
			}
			for (const row of lines('register/befolkning_6_15_2020-2023_koder2020.csv')) {
				const municipality = registers[2020].municipalities.find(
					({ number }) => number === row.kommunenummer
				);
				expect(municipality?.population[Number(row.aar)]).toBe(Number(row.befolkning_1jan));
			}
		});

		it('sums the inhabitants of merged municipalities', () => {
			const before = lines('register/befolkning_6_15_2017-2021_gjeldende_koder.csv');
			const of = (number: string, year: string) =>
				Number(before.find((row) => row.kommunenummer === number && row.aar === year)?.befolkning_1jan);
			const trondheim = registers[2024].municipalities.find(({ number }) => number === '5001');
			expect(trondheim?.population[2017]).toBe(of('1601', '2017') + of('1662', '2017'));
			expect(trondheim?.population[2019]).toBe(of('5001', '2019') + of('5030', '2019'));
			const halden = registers[2024].municipalities.find(({ number }) => number === '3101');
			expect(halden?.population[2018]).toBe(of('0101', '2018'));
		});

		it('has centrality 2024 for all of 2024, and for 2020 but the divided one', () => {
			for (const row of lines('register/sentralitet_klass128_2024.csv')) {
				const municipality = registers[2024].municipalities.find(
					({ number }) => number === row.kommunenummer
				);
				expect(municipality?.centralityIndex).toBe(Number(row.sentralitetsindeks));
				expect(municipality?.centralityClass).toBe(Number(row.sentralitetsklasse));
			}
			const without = registers[2020].municipalities.filter(
				({ centralityIndex }) => centralityIndex === null
			);
			expect(without.map(({ number }) => number)).toEqual(['1507']);
		});

		it('carries every number of 2017–2020 to the numbers the table of changes gives', () => {
			const table = lines('register/kommunenummer_2017_2018_2019_2020_2024.csv');
			for (const [register, target, sources] of [
				[registers[2024], 'nr2024', ['nr2017', 'nr2018', 'nr2019', 'nr2020', 'nr2024']],
				[registers[2020], 'nr2020', ['nr2017', 'nr2018', 'nr2019', 'nr2020']]
			] as const) {
				for (const source of sources) {
					for (const number of new Set(table.map((row) => row[source]))) {
						const expected = new Set(table.filter((row) => row[source] === number).map((row) => row[target]));
						expect(new Set(carryOver(register, number).successors), `${source} ${number}`).toEqual(expected);
					}
				}
			}
		});
	}
);
