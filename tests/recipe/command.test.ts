import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSpec } from '../../src/lib/core/dataset/default-spec';
import type { DatasetSpec } from '../../src/lib/core/dataset/types';
import type { ReadChoices } from '../../src/lib/core/import/choices';
import { readAny } from '../../src/lib/core/import/read-any';
import { isIndicatorReport } from '../../src/lib/core/import/table-report';
import { serialiseRecipe } from '../../src/lib/core/recipe/recipe';
import { sourceTable } from '../../src/lib/core/recipe/source-tables';
import type { DrawResults, ResultsFile } from '../../src/lib/core/recipe/results-types';

const root = join(import.meta.dirname, '..', '..');
const udir = join(root, '..', 'shared', 'data', 'udir');
const recipe = join(root, 'docs', 'examples', 'national-tests.recipe.json');

/** The six files of national tests, grade 5 and 8, 2022-23 to 2024-25; null where the folder is absent. */
const files = existsSync(udir)
	? readdirSync(udir)
			.filter((name) => name.includes('Nasjonale_proever'))
			.map((name) => join(udir, name))
	: null;

const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const command = (...args: string[]) =>
	spawnSync(process.execPath, [join(root, 'scripts', 'recipe.mjs'), ...args], {
		encoding: 'utf8',
		cwd: folder
	});

const written = (name: string, content: string) => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

describe.skipIf(files === null)(
	'npm run recipe on the six files of national tests (skipped without ../shared/data/udir)',
	() => {
		let results: ResultsFile;
		let draw: DrawResults;

		beforeAll(() => {
			const out = join(folder, 'results.json');
			const { status, stderr } = command(recipe, ...(files ?? []), '--out', out);
			if (status !== 0) throw new Error(stderr);
			results = JSON.parse(readFileSync(out, 'utf8'));
			draw = results.analyses[0];
		});

		// The expected numbers stood in the requirements before the program was written.
		it('finds 12 cells, 357 municipalities besides Svalbard, and 323 that are assessed', () => {
			const proper = draw.municipalities.filter((unit) => unit.filter !== 'outside');
			expect(draw.limits).toHaveLength(12);
			expect(
				draw.municipalities.filter((unit) => unit.filter === 'outside').map((unit) => unit.number)
			).toEqual(['2100']);
			expect(proper).toHaveLength(357);
			expect(proper.filter((unit) => unit.assessed)).toHaveLength(323);
		});

		it('finds 2 685 schools, 2 209 with a value and 1 933 that are assessed', () => {
			expect(draw.schools).toHaveLength(2685);
			expect(draw.schools.filter((unit) => unit.cells > 0)).toHaveLength(2209);
			expect(draw.schools.filter((unit) => unit.assessed)).toHaveLength(1933);
		});

		it('gives the thirtieth place, tied among seven at 23/36, to 5534', () => {
			expect(draw.average.drawn).toHaveLength(30);
			expect(draw.average.drawn[29]).toBe('5534');
			expect(draw.average.lastDrawn).toBe(23 / 36);
			expect(draw.average.tie?.municipalities).toHaveLength(7);
			expect(draw.average.tie?.value).toBe(23 / 36);
		});

		it('draws ten by the spread of their schools, from 0.628539 down to 0.356800', () => {
			const spreadOf = (number: string) =>
				draw.municipalities.find((unit) => unit.number === number)?.spread.value;
			expect(draw.spread.threshold).toBeCloseTo(0.4444, 4);
			expect(draw.spread.drawn).toHaveLength(10);
			expect(spreadOf(draw.spread.drawn[0])).toBeCloseTo(0.628539, 6);
			expect(spreadOf(draw.spread.drawn[9])).toBeCloseTo(0.3568, 6);
		});

		it('writes settings, sources and version into the file', () => {
			expect(results).toMatchObject({ format: 'treffsikker-results', version: 1 });
			expect(results.app).toMatch(/^\d+\.\d+\.\d+/);
			expect(Number.isNaN(Date.parse(results.created ?? ''))).toBe(false);
			expect(draw.spec).toEqual(JSON.parse(readFileSync(recipe, 'utf8')).analyses[0]);
			expect(draw.sources.files).toHaveLength(6);
			expect(draw.register).toEqual({ id: 'norway-2024', vintage: 2024 });
		});

		it('uses a file that was given twice once, and prints the results without --out', () => {
			const [first] = files ?? [];
			const { status, stdout, stderr } = command(recipe, first, first);
			expect(status).toBe(0);
			expect(stderr).toContain('[recipe.sameFile]');
			expect(JSON.parse(stdout).analyses[0].sources.files).toHaveLength(1);
		});
	}
);

describe('npm run recipe', () => {
	const export2025 = (value: string) =>
		[
			'EnhetNivaa;Nasjonaltkode;Fylkekode;Kommunekode;Organisasjonsnummer;Nasjonalt;Fylke;Kommune;EnhetNavn;2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng',
			'1;I;00;0000;I;Hele landet;Alle fylker;Alle kommuner;Alle skoler;50',
			`3;I;11;1103;1103;Hele landet;Rogaland;Stavanger;Alle skoler;${value}`,
			''
		].join('\n');

	it('refuses files that disagree, unless the later one is to win', () => {
		const args = [recipe, written('a.csv', export2025('46')), written('b.csv', export2025('51'))];
		const refused = command(...args);
		expect(refused.status).toBe(1);
		expect(refused.stderr).toMatch(/“a\.csv” and “b\.csv”.*1103 \(line 3\).*\[recipe\.conflict\]/);
		const run = command(...args, '--later-wins');
		expect(run.status).toBe(0);
		expect(run.stderr).toContain('[recipe.conflict]');
		const [draw] = (JSON.parse(run.stdout) as ResultsFile).analyses;
		const stavanger = draw.municipalities.find((unit) => unit.number === '1103');
		// 51 of the second file is better than the country's 50: no points of three possible.
		expect(stavanger).toMatchObject({ points: 0, possible: 3, cells: 1 });
	});

	it('runs a recipe of the invented country without files', () => {
		const json = { ...JSON.parse(readFileSync(recipe, 'utf8')), register: 'example' };
		json.analyses[0].indicators[0].indicator = 'eu7.bullying';
		json.analyses[0].exclusions = [{ municipality: '0000', reason: 'No such number' }];
		const { status, stdout, stderr } = command(written('example.json', JSON.stringify(json)));
		expect(status).toBe(0);
		expect(stderr).toContain('[recipe.unknownNumber]');
		const [draw] = (JSON.parse(stdout) as ResultsFile).analyses;
		expect(draw.register.id).toBe('example');
		expect(draw.average.drawn.length).toBeGreaterThan(0);
	});

	it('says what has changed since older results, number by number', () => {
		const json = { ...JSON.parse(readFileSync(recipe, 'utf8')), register: 'example' };
		const same = written('same.json', JSON.stringify(json));
		const older = join(folder, 'older.json');
		expect(command(same, '--out', older).status).toBe(0);
		const unchanged = command(same, '--compare', older);
		expect(unchanged).toMatchObject({ status: 0, stdout: expect.stringContaining('No number has changed.') });
		json.analyses[0].places += 1;
		const { status, stdout } = command(written('more.json', JSON.stringify(json)), '--compare', older);
		expect(status).toBe(0);
		expect(stdout).toMatch(/averageDraw › place \d+ › municipality: – → \d{4} \[specification\]/);
		expect(stdout).not.toContain('[program]');
		expect(command(same, '--compare', same).stderr).toContain('[reproduce.notResults]');
	});

	it('makes the datasets of a recipe of tables of any kind, found by their columns', () => {
		const dataset = {
			type: 'dataset',
			version: 1,
			id: 'svar',
			name: 'Svar',
			instrument: 'Undersøkelse 2024',
			origin: { kind: 'table', table: 'svar' },
			edits: [{ variable: 'Rolle', left: true }],
			derived: [],
			filters: [],
			weight: null,
			keys: { person: null, municipality: 'Kommune' }
		};
		const ofDatasets = {
			format: 'treffsikker-recipe',
			version: 1,
			app: '0.1.0',
			analyses: [],
			datasets: [dataset],
			sources: [
				{
					table: 'svar',
					fileName: 'svar.csv',
					layout: 'delimited',
					columns: ['Kommune', 'Rolle', 'Samarbeid']
				}
			],
			register: 'norway-2024'
		};
		const path = written('datasets.json', JSON.stringify(ofDatasets));
		const data = written(
			'nye-svar.csv',
			'Kommune;Rolle;Samarbeid\nAlta;Leder;4\nAlta;Lærer;5\nVardø;Leder;\n'
		);
		const { status, stdout } = command(path, data);
		expect(status).toBe(0);
		const { analyses, datasets } = JSON.parse(stdout) as ResultsFile;
		expect(analyses).toEqual([]);
		expect(datasets).toMatchObject([
			{
				type: 'dataset',
				name: 'Svar',
				rows: 3,
				variables: [
					{ name: 'Kommune', type: 'text', n: 3, distinct: 2, range: null },
					{ name: 'Samarbeid', type: 'number', n: 2, range: { min: 4, max: 5, mean: 4.5 } }
				],
				problem: null,
				problems: []
			}
		]);
		expect(datasets?.[0].variables).toHaveLength(2);

		const other = command(path, written('annet.csv', 'Kommune;Rolle\nAlta;Leder\n'));
		expect(other.status).toBe(0);
		expect(other.stderr).toMatch(/“svar\.csv”.*Samarbeid.*\[recipe\.noSource\]/);
		expect((JSON.parse(other.stdout) as ResultsFile).datasets).toMatchObject([
			{ rows: null, problem: { code: 'dataset.noTable' } }
		]);
	});

	it('reads files as the recipe says: separators, types, columns that are left out', () => {
		const svar: DatasetSpec = {
			...defaultSpec('svar', 'Svar'),
			derived: [
				{
					kind: 'index',
					name: 'Indeks',
					label: '',
					items: [{ variable: 'Samarbeid', reversed: null }],
					atLeast: null,
					scale: null,
					normalise: null
				}
			]
		};
		const text = 'E-post;Gruppe;Samarbeid\na@b.no;1;4,5\nc@d.no;2;5,0\n';
		const stored = readAny(new TextEncoder().encode(text), 'svar.csv');
		if (!stored.ok || isIndicatorReport(stored.value.report)) throw new Error('not read');
		const choices: ReadChoices = { leftOut: [0], columns: [{ column: 1, type: 'text' }] };
		const { signature } = stored.value.report;
		const columns = ['Gruppe', 'Samarbeid'];
		const recipeOf = (source: object) =>
			written(
				'choices.json',
				serialiseRecipe({
					app: '1',
					analyses: [],
					datasets: [svar],
					sources: [{ ...sourceTable(stored.value.table), table: 'svar', columns, ...source }],
					register: 'norway-2024'
				})
			);
		const data = written('svar-2026.csv', text.replace('4,5', '3,5'));

		const run = command(recipeOf({ signature, choices }), data);
		expect(run.status, run.stderr).toBe(0);
		const [made] = (JSON.parse(run.stdout) as ResultsFile).datasets ?? [];
		expect(made).toMatchObject({
			rows: 2,
			problem: null,
			variables: [
				{ name: 'Gruppe', type: 'text' },
				{ name: 'Samarbeid', range: { min: 3.5, max: 5 } },
				{ name: 'Indeks', isDerived: true, n: 2 }
			]
		});
		expect(run.stdout).not.toContain('E-post');

		// Laid out otherwise: the places of columns would mean others.
		const detected = command(recipeOf({ signature: 'delimited-other', choices }), data);
		const [plain] = (JSON.parse(detected.stdout) as ResultsFile).datasets ?? [];
		expect(plain.variables.map(({ name, type }) => [name, type])).toEqual([
			['E-post', 'text'],
			['Gruppe', 'number'],
			['Samarbeid', 'number'],
			['Indeks', 'number']
		]);
	});

	it('explains itself, with exit code 2, when it is called wrongly', () => {
		for (const args of [[], [recipe], [recipe, '--inn', 'x'], [recipe, recipe, '--lang', 'sv']]) {
			const { status, stderr } = command(...args);
			expect(status, args.join(' ')).toBe(2);
			expect(stderr).toContain('Usage: npm run recipe');
		}
	});

	it('names what is wrong with a recipe or a file, with exit code 1, and writes nothing', () => {
		const out = join(folder, 'never.json');
		const data = written('data.csv', 'a;b\n1;2\n');
		const cases = [
			[['missing.json', data], 'missing.json'],
			[[written('bad.json', '{'), data], '[recipe.badJson]'],
			[[written('other.json', '{"format":"geojson"}'), data], '[recipe.notRecipe]'],
			[[written('field.json', '{"format":"treffsikker-recipe","version":1,"app":"1"}'), data], 'analyses'],
			[[recipe, join(folder, 'missing.csv')], 'missing.csv'],
			[[recipe, data], '[import.']
		] as const;
		for (const [args, part] of cases) {
			const { status, stderr } = command(...args, '--out', out);
			expect(status, args.join(' ')).toBe(1);
			expect(stderr).toContain(part);
			expect(stderr).not.toMatch(/^\s+at /m);
		}
		expect(existsSync(out)).toBe(false);
	});

	it('speaks the language asked for', () => {
		const bad = written('bad.json', '{');
		expect(command(bad, recipe, '--lang', 'nb').stderr).not.toBe(command(bad, recipe, '--lang', 'en').stderr);
	});
});
