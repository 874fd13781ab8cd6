import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../../../src/lib/core/dataset/default-spec';
import { runDataset } from '../../../src/lib/core/dataset/run-dataset';
import type { Dataset, DatasetSpec, Origin } from '../../../src/lib/core/dataset/types';
import { byId, cellsOf, norway, testDataset } from '../../../src/lib/core/link/fixtures';
import { previewLink } from '../../../src/lib/core/link/preview';
import { resolveMunicipality } from '../../../src/lib/core/link/resolve-municipality';
import { runLink } from '../../../src/lib/core/link/run-link';
import type { LinkJoin, MunicipalityKey, Vintage } from '../../../src/lib/core/link/types';
import survey from './survey.json';

const FOLDER = '../shared/data';
const hasFiles = existsSync(FOLDER);

const key = (variable: string): MunicipalityKey => ({ variable, county: null, decisions: [] });
const specOf = (id: string, origin: Origin): DatasetSpec => ({ ...defaultSpec(id, id), origin });

function registerOf(vintage: Vintage): Dataset {
	const made = runDataset(specOf('register', { kind: 'register', vintage }), norway, new Map());
	if (!made.ok) throw new Error(made.problem.code);
	return made.value;
}

const toRegister = (variable: string, vintage: Vintage, more: Partial<LinkJoin> = {}): LinkJoin => ({
	right: 'register',
	keys: { kind: 'municipality', vintage, left: key(variable), right: key('Kommunenummer') },
	only: null,
	wave: null,
	year: null,
	several: 'refuse',
	weight: null,
	variables: [{ name: 'navn', from: { kind: 'same', variable: 'Kommune' }, merged: 'missing' }],
	...more
});

/** Links a dataset with the register. */
function link(left: Dataset, vintage: Vintage, join: LinkJoin) {
	const origin = { kind: 'link' as const, left: left.spec.id, joins: [join] };
	const { base, reports } = runLink(origin, 'test', norway, byId(left, registerOf(vintage)));
	if (!base.ok) throw new Error(base.problem.code);
	return { base: base.value, report: reports[0] };
}

/** Rows of a comma separated file, read without the program's own reader. */
function readRows(file: string): Record<string, string>[] {
	const [header, ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/);
	const names = header.split(',');
	return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}

describe('a survey of invented respondents with two waves', () => {
	const left = testDataset('survey', {
		bølge: survey.map(({ wave }) => wave),
		kommune: survey.map(({ municipality }) => municipality)
	});
	const byWave = [
		{ wave: '2021', variable: 'Folketall 2020' },
		{ wave: '2024', variable: 'Folketall 2023' }
	];
	const join = toRegister('kommune', 2024, {
		wave: 'bølge',
		variables: [
			{ name: 'folketall', from: { kind: 'wide', series: 'Folketall', byWave }, merged: 'missing' },
			{ name: 'nummer', from: { kind: 'same', variable: 'Kommunenummer' }, merged: 'missing' }
		]
	});

	it('gives each the inhabitants of the year of the wave', () => {
		const { base, report } = link(left, 2024, join);
		expect(report.left).toMatchObject({ rows: 713, found: 713, unmatched: 0 });
		expect(cellsOf(base, 'nummer')).toEqual(survey.map(({ number }) => number));
		expect(cellsOf(base, 'folketall')).toEqual(survey.map(({ inhabitants }) => inhabitants ?? 'missing'));
	});

	it('is previewed with 10 000 respondents, of whom some name no municipality', () => {
		const rows = Array.from({ length: 10_000 }, (_, index) => survey[index % survey.length]);
		const large = testDataset('survey', {
			bølge: rows.map(({ wave }) => wave),
			kommune: rows.map(({ municipality }, index) => (index % 50 === 0 ? `Ukjent sted ${index}` : municipality))
		});
		const origin = { kind: 'link' as const, left: 'survey', joins: [join] };
		const made = byId(large, registerOf(2024));
		const { joins } = previewLink(origin, 'test', norway, made);
		expect(joins[0].report?.left.unmatched).toBe(200);
	});
});

describe.skipIf(!hasFiles)('published lists (skipped when ../shared is absent)', () => {
	it.each([
		[2024, 357],
		[2020, 356]
	] as const)('all numbers and names of %d match', (vintage, count) => {
		const listed = readRows(`register/kommuner_${vintage}.csv`);
		expect(listed).toHaveLength(count);
		for (const column of ['kommunenummer', 'kommunenavn']) {
			const texts = listed.map((row) => row[column]);
			const { base, report } = link(testDataset('left', { kommune: texts }), vintage, toRegister('kommune', vintage));
			expect(report).toMatchObject({ matched: count, notInRight: [], unused: [] });
			expect(cellsOf(base, 'navn')).toEqual(listed.map((row) => row.kommunenavn));
		}
		const asNumbers = listed.map((row) => Number(row.kommunenummer));
		const { report } = link(testDataset('left', { kommune: asNumbers }), vintage, toRegister('kommune', vintage));
		expect(report).toMatchObject({ matched: count, left: { repaired: { texts: 1, rows: 1 } } });
	});

	it('numbers of 2017, 2018, 2019 and 2020 lead where the table of changes says', () => {
		const table = readRows('register/kommunenummer_2017_2018_2019_2020_2024.csv');
		for (const [vintage, target, sources] of [
			[2024, 'nr2024', ['nr2017', 'nr2018', 'nr2019', 'nr2020', 'nr2024']],
			[2020, 'nr2020', ['nr2017', 'nr2018', 'nr2019', 'nr2020']]
		] as const) {
			for (const source of sources) {
				const numbers = [...new Set(table.map((row) => row[source]))];
				const variables = [
					{ name: 'nr', from: { kind: 'same' as const, variable: 'Kommunenummer' }, merged: 'missing' as const }
				];
				const join = toRegister('kommune', vintage, { variables });
				const { base, report } = link(testDataset('left', { kommune: numbers }), vintage, join);
				expect(report.matched).toBe(numbers.length);
				const divided: string[] = [];
				cellsOf(base, 'nr').forEach((number, row) => {
					const expected = new Set(table.filter((one) => one[source] === numbers[row]).map((one) => one[target]));
					expect(expected).toContain(number);
					if (expected.size > 1) divided.push(numbers[row]);
				});
				const said = report.left.carried.filter(({ kind }) => kind === 'divided').map(({ from }) => from);
				expect(said).toEqual(divided.sort());
			}
		}
	});

	it('names of 2017 with their county lead where the table of changes says', () => {
		// County names of 2017 by the first two digits, for the namesakes only.
		const counties: Record<string, string> = {
			'01': 'Østfold',
			'02': 'Akershus',
			'04': 'Hedmark',
			'06': 'Buskerud',
			'07': 'Vestfold',
			'08': 'Telemark',
			'12': 'Hordaland',
			'15': 'Møre og Romsdal',
			'18': 'Nordland'
		};
		const table = readRows('register/kommunenummer_2017_2018_2019_2020_2024.csv');
		const byNumber = new Map(table.map((row) => [row.nr2017, row.navn2017]));
		for (const [number, name] of byNumber) {
			const plain = name.replace(/\s*\(.*\)$/, '');
			const county = counties[number.slice(0, 2)];
			const text = county === undefined ? plain : `${plain} i ${county}`;
			const one = resolveMunicipality({ register: norway.register, later: null }, text, null);
			const expected = table.filter((row) => row.nr2017 === number).map((row) => row.nr2024);
			expect(one.state === 'found' ? expected : `${text}: ${JSON.stringify(one)}`).toContain(
				one.state === 'found' ? one.number : ''
			);
		}
		expect(byNumber.size).toBeGreaterThan(420);
	});

	it.each(['2022-23', '2023-24', '2024-25'])('the names in Udir’s files of %s find all municipalities', (year) => {
		const files = readdirSync(`${FOLDER}/udir`).filter(
			(name) => name.startsWith(year) && name.includes('Nasjonale_proever')
		);
		expect(files).toHaveLength(2);
		for (const file of files) {
			const units = readFileSync(`${FOLDER}/udir/${file}`, 'utf16le')
				.split('\n')
				.map((line) => line.split('\t'))
				.filter(([level]) => level === '3');
			const vintage = year === '2024-25' ? 2024 : 2020;
			for (const column of [7, 8]) {
				// EnhetNavn is "Alle skoler" for municipalities whose number is still in use.
				const rows = units.filter((cells) => cells[column].trim() !== 'Alle skoler');
				const names = rows.map((cells) => cells[column]);
				if (column === 7) expect(rows.length).toBeGreaterThan(350);
				const left = testDataset('left', { kommune: names });
				for (const target of [vintage, 2024] as const) {
					const variables = [
						{ name: 'nr', from: { kind: 'same' as const, variable: 'Kommunenummer' }, merged: 'missing' as const }
					];
					const { base, report } = link(left, target, toRegister('kommune', target, { variables }));
					expect(report.left.unmatchedKeys).toEqual([]);
					const numbers = cellsOf(base, 'nr');
					rows.forEach((cells, row) => {
						const expected = resolveMunicipality({ register: registerFor(target), later: null }, cells[3], null);
						if (expected.state !== 'found') throw new Error(cells[3]);
						// Svalbard is no municipality of the register.
						expect(numbers[row]).toBe(cells[3] === '2100' ? '' : expected.number);
					});
				}
			}
		}
	});
});

const registerFor = (vintage: Vintage) =>
	vintage === 2020 && norway.register2020 ? norway.register2020 : norway.register;
