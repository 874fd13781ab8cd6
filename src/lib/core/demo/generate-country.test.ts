import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findKnownIndicator, DRAW_INDICATOR_IDS } from '../indicators/known';
import { parsePivotPath } from '../indicators/pivot-path';
import { loadNorway } from '../register/norway';
import { CELL, type DataTable, type NumberColumn, type TextColumn } from '../table/types';
import { generateCountry } from './generate-country';

const country = generateCountry();
const { register, tables, earlierDraw2020 } = country;

const text = (table: DataTable, name: string) => {
	const column = table.columns.find((one): one is TextColumn => one.type === 'text' && one.name === name);
	if (!column) throw new Error(name);
	return Array.from(column.codes, (code) => column.levels[code]);
};
const numbers = (table: DataTable) =>
	table.columns.filter((one): one is NumberColumn => one.type === 'number');
const column = (table: DataTable, end: string) => {
	const found = numbers(table).find(({ name }) => name.endsWith(end));
	if (!found) throw new Error(end);
	return found;
};
const tableOf = (id: string, year: string) => {
	const found = tables.find((table) => table.id.endsWith(`${id}-${year}`));
	if (!found) throw new Error(id);
	return found;
};

describe('the invented country', () => {
	it('is the same for the same seed and another for another', () => {
		expect(generateCountry()).toEqual(country);
		expect(generateCountry({ seed: 4 }).register).not.toEqual(register);
	});

	it('has 357 municipalities and 2 700 schools', () => {
		expect(register.municipalities).toHaveLength(357);
		expect(new Set(register.municipalities.map(({ name }) => name)).size).toBe(357);
		const schools = new Set(
			tables.flatMap((table) => {
				const levels = text(table, 'EnhetNivaa');
				return text(table, 'Organisasjonsnummer').filter((_, row) => levels[row] === '4');
			})
		);
		expect(schools.size).toBeGreaterThan(2_650);
		expect(schools.size).toBeLessThanOrEqual(2_700);
		expect([...schools].every((number) => /^7\d{8}$/.test(number))).toBe(true);
	});

	it('has names with Norwegian and Sami letters, some of them double', () => {
		const names = register.municipalities.map(({ name }) => name);
		expect(names.filter((name) => /[æøå]/i.test(name)).length).toBeGreaterThan(20);
		const double = names.filter((name) => name.includes(' - '));
		expect(double.length).toBeGreaterThan(3);
		expect(names.some((name) => /[ášđŋč]/i.test(name))).toBe(true);
	});

	it('gives every municipality inhabitants of 2017–2026, centrality, a place and six variables', () => {
		const places = new Set(register.municipalities.map(({ tile }) => `${tile?.row} ${tile?.column}`));
		expect(places.size).toBe(357);
		for (const municipality of register.municipalities) {
			expect(Object.keys(municipality.population)).toEqual([
				'2017',
				'2018',
				'2019',
				'2020',
				'2021',
				'2022',
				'2023',
				'2024',
				'2025',
				'2026'
			]);
			expect(municipality.centralityClass).toBeGreaterThanOrEqual(1);
			expect(municipality.centralityClass).toBeLessThanOrEqual(6);
			expect(Object.keys(municipality.variables)).toHaveLength(6);
			expect(Object.values(municipality.variables).every((value) => value > 0)).toBe(true);
		}
	});

	it('is as skewed in size as Norway', () => {
		const sizes = (list: typeof register.municipalities) =>
			list.map(({ population }) => population[2025]).sort((a, b) => a - b);
		const invented = sizes(register.municipalities);
		const real = sizes(loadNorway().municipalities);
		for (const position of [36, 89, 178, 268, 321, 345]) {
			expect(Math.abs(Math.log(invented[position] / real[position]))).toBeLessThan(0.2);
		}
		expect(invented).not.toEqual(real);
	});

	it('lists about 40 different municipalities as drawn in 2020', () => {
		expect(earlierDraw2020.name).toBe('2020');
		const known = new Set(register.municipalities.map(({ number }) => number));
		expect(new Set(earlierDraw2020.municipalities).size).toBe(40);
		expect(earlierDraw2020.municipalities.every((number) => known.has(number))).toBe(true);
	});
});

describe('the files of the invented country', () => {
	it('are one per source and year, with the fixed columns of an Udir export', () => {
		expect(tables).toHaveLength(15);
		expect(new Set(tables.map(({ id }) => id)).size).toBe(15);
		for (const table of tables) {
			expect(table.columns.slice(0, 9).map(({ name }) => name)).toEqual([
				'EnhetNivaa',
				'Nasjonaltkode',
				'Fylkekode',
				'Kommunekode',
				'Organisasjonsnummer',
				'Nasjonalt',
				'Fylke',
				'Kommune',
				'EnhetNavn'
			]);
			expect(table.source).toMatchObject({ publisher: 'example', layout: 'example' });
			expect(table.lines[0]).toBe(3);
			for (const one of numbers(table)) {
				expect(one.values).toHaveLength(table.rowCount);
				expect(
					one.values.every((value, row) => Number.isNaN(value) !== (one.kinds[row] === CELL.value))
				).toBe(true);
			}
		}
	});

	it('hold all eleven indicators of the draw and the four scale points, for all owners and municipal ones', () => {
		for (const owner of ['Alle eierformer', 'Offentlig']) {
			const found = new Map<string, Set<string>>();
			for (const { name } of tables.flatMap(numbers)) {
				const path = parsePivotPath(name);
				const known = path && findKnownIndicator(path);
				if (!path || !known || path.owner !== owner) continue;
				const years = found.get(known.definition.id) ?? new Set<string>();
				found.set(known.definition.id, years.add(path.year));
			}
			const scales = ['np5.reading', 'np5.numeracy', 'np8.reading', 'np8.numeracy'].map(
				(id) => `${id}.scale`
			);
			expect(new Set(found.keys())).toEqual(new Set([...DRAW_INDICATOR_IDS, ...scales]));
			for (const years of found.values())
				expect([...years].sort()).toEqual(['2022-23', '2023-24', '2024-25']);
		}
	});

	it('have rows for the country, counties, municipalities and schools as Udir writes them', () => {
		const table = tableOf('np5', '2024-25');
		const row = (at: number) => table.columns.slice(0, 9).map(({ name }) => text(table, name)[at]);
		expect(row(0)).toEqual([
			'1',
			'I',
			'00',
			'0000',
			'I',
			'Hele landet',
			'Alle fylker',
			'Alle kommuner',
			'Alle skoler'
		]);
		const levels = text(table, 'EnhetNivaa');
		expect(levels.slice(1, 4)).toEqual(['2', '3', '4']);
		expect(row(1)).toEqual([
			'2',
			'I',
			register.counties.find(({ name }) => name === row(1)[6])?.number,
			'0000',
			register.counties.find(({ name }) => name === row(1)[6])?.number,
			'Hele landet',
			row(1)[6],
			'Alle kommuner',
			'Alle skoler'
		]);
		expect(row(2)[3]).toBe(row(2)[4]);
		expect(row(3)[3]).toBe(row(2)[3]);
	});

	it('count for a municipality the pupils of its schools, and for all owners at least the municipal ones', () => {
		const table = tableOf('eu10', '2023-24');
		const levels = text(table, 'EnhetNivaa');
		const all = column(table, 'Motivasjon.10. årstrinn.Alle eierformer.Alle kjønn.Antall besvart');
		const municipal = column(table, 'Motivasjon.10. årstrinn.Offentlig.Alle kjønn.Antall besvart');
		const total = (level: string) =>
			levels.reduce((sum, own, row) => sum + (own === level ? all.values[row] : 0), 0);
		expect(total('2')).toBe(all.values[0]);
		expect(municipal.values[0]).toBeLessThan(all.values[0]);
		expect(municipal.values[0]).toBeGreaterThan(0.9 * all.values[0]);
		const ownersDiffer = levels.filter(
			(level, row) => level === '4' && all.kinds[row] === CELL.value && municipal.kinds[row] === CELL.missing
		);
		expect(ownersDiffer.length).toBeGreaterThan(10);
	});

	it('hide what fewer than ten pupils stand behind, and nothing of counties or the country', () => {
		for (const table of tables) {
			const levels = text(table, 'EnhetNivaa');
			for (const one of numbers(table)) {
				if (/Antall/.test(one.name)) {
					expect(
						one.values.every((value, row) => Number.isNaN(value) || value >= 10 || levels[row] < '3')
					).toBe(true);
				}
				expect(one.kinds.some((kind, row) => kind === CELL.suppressed && levels[row] < '3')).toBe(false);
			}
		}
	});

	it('print shares and means with one decimal, scale points whole', () => {
		for (const one of tables.flatMap(numbers)) {
			const isWhole = /Antall|Skalapoeng/.test(one.name);
			expect(one.decimals).toBe(isWhole ? 0 : 1);
			const perUnit = isWhole ? 1 : 10;
			const loose = one.values.filter(
				(value) => Math.abs(value * perUnit - Math.round(value * perUnit)) > 1e-9
			);
			expect(loose).toHaveLength(0);
		}
	});

	it('can be made ten times as large', () => {
		const large = generateCountry({ municipalities: 3_570, schools: 27_000 });
		expect(large.register.municipalities).toHaveLength(3_570);
		expect(new Set(large.register.municipalities.map(({ number }) => number)).size).toBe(3_570);
		expect(text(large.tables[0], 'EnhetNivaa').filter((level) => level === '4').length).toBeGreaterThan(
			18_000
		);
	});

	it('can be made as small as one municipality with one school', () => {
		const small = generateCountry({ municipalities: 1, schools: 1 });
		expect(small.register.municipalities).toHaveLength(1);
		expect(small.tables.every((table) => table.rowCount >= 3)).toBe(true);
	});
});

const FOLDER = '../shared/data/udir';
describe.skipIf(!existsSync(FOLDER))('beside Udir’s files (skipped when ../shared is absent)', () => {
	/** Share of suppressed cells of reading, by level. */
	function realShares(grade: '5._trinn' | 'ungdomstrinn'): Record<string, number> {
		const cells: Record<string, string[]> = { 3: [], 4: [] };
		for (const file of readdirSync(FOLDER).filter((name) =>
			name.endsWith(`Nasjonale_proever_${grade}.csv`)
		)) {
			const [, header, ...rows] = new TextDecoder('utf-16le')
				.decode(readFileSync(`${FOLDER}/${file}`))
				.split('\n');
			const at = header.split('\t').findIndex((name) => /\.Lesing\..*\.Skalapoeng/.test(name));
			for (const row of rows.map((line) => line.split('\t'))) cells[row[0]]?.push(row[at]);
		}
		return Object.fromEntries(
			Object.entries(cells).map(([level, list]) => [
				level,
				list.filter((cell) => cell === '*').length / list.length
			])
		);
	}

	it.each([
		['np5', '5._trinn'],
		['np8', 'ungdomstrinn']
	] as const)('%s hides about as many municipalities and schools', (id, grade) => {
		const real = realShares(grade);
		for (const level of ['3', '4']) {
			const kinds = tables
				.filter((table) => table.id.includes(`-${id}-`))
				.flatMap((table) => {
					const levels = text(table, 'EnhetNivaa');
					return [...column(table, 'Alle eierformer.Alle kjønn.Skalapoeng').kinds].filter(
						(_, row) => levels[row] === level
					);
				});
			const invented = kinds.filter((kind) => kind === CELL.suppressed).length / kinds.length;
			expect(Math.abs(invented - real[level])).toBeLessThan(0.05);
		}
	});
});
