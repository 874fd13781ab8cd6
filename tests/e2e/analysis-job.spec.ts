import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { ResultsFile } from '../../src/lib/core/recipe/results-types';
import { expect, test } from './fixtures';
import { chooseFiles, store } from './support/data-page';
import { downloaded } from './support/draw-page';

/**
 * The analyses of a report on two waves of a survey, from files to text: linked to the register, indices made of
 * factors, means by size and wave, correlations, six regressions; kept, opened again, and run from the command line.
 */

interface Model {
	name: string;
	n: number;
	b: number;
	t: number;
	p: number;
	square: number;
	r2: number;
}
interface Expected {
	municipalities: number;
	representativeness: { sample: number[]; all: number[] };
	alpha: { samarbeid: number; nytte: number };
	means: { cells: number[][]; waves: number[]; n: number[]; total: number; leaders: number };
	correlations: { early: number; late: number; both: number };
	models: Model[];
	likert: { shares: number[]; n: number };
}
const golden = 'tests/golden/analysis-job';
const expected = JSON.parse(readFileSync(`${golden}/expected.json`, 'utf8')) as Expected;
const [EARLY, LATE, FIGURES] = ['svar-2021.csv', 'svar-2024.csv', 'kommunetall.csv'];
const file = (name: string) => ({ name, mimeType: 'text/csv', buffer: readFileSync(`${golden}/${name}`) });

const written = (value: number, decimals: number) =>
	value
		.toLocaleString('nb-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
		.replace('-', '−');
/** A coefficient between −1 and 1 as reports write it: without the zero before the comma. */
const coefficient = (value: number, decimals = 3) => written(value, decimals).replace(/0,/, ',');
const saved = (page: Page) => expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
const toPage = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
const list = (page: Page) => page.getByRole('navigation', { name: 'Analysene i prosjektet' });
const names = (page: Page) => list(page).getByRole('listitem').allTextContents();
const result = (page: Page) => page.locator('section.result');
const rowsOf = (table: Locator, name: string | RegExp) =>
	table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name, exact: true }) });
const cellsOf = (table: Locator, name: string | RegExp) =>
	rowsOf(table, name).first().getByRole('cell').allInnerTexts();

async function begin(page: Page, question: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

/** Chooses these variables and no others. */
async function pick(page: Page, label: string, variables: string[]): Promise<void> {
	const group = page.locator('.options').getByRole('group', { name: label, exact: true });
	await group.locator('summary').waitFor();
	if ((await group.locator('details[open]').count()) === 0) await group.locator('summary').click();
	await group.getByRole('button', { name: 'Velg ingen' }).click();
	for (const name of variables)
		await group.getByRole('checkbox', { name: new RegExp(`^${name}($| – )`) }).check();
	await expect(group.getByRole('list').getByRole('listitem')).toHaveCount(variables.length);
}

async function prepare(page: Page): Promise<void> {
	await chooseFiles(page, [EARLY, LATE, FIGURES].map(file));
	await store(page);
	await page.getByRole('heading', { name: 'Tabeller laget av andre' }).waitFor();
	await page.getByRole('link', { name: 'Stable tabeller' }).click();
	await page.getByLabel('Første tabell').selectOption({ label: EARLY });
	await page.getByLabel('Neste tabell').selectOption({ label: LATE });
	await page.getByRole('button', { name: /^Bekreft alle \d+ sikre/ }).click();
	await page.getByLabel('Navn på tabellen').fill('Svar');
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await page.getByRole('heading', { level: 1, name: 'Svar', exact: true }).waitFor();

	await toPage(page, 'Data');
	await page.getByRole('link', { name: 'Koble til en annen tabell' }).click();
	await page
		.getByRole('combobox', { name: 'Tabellen som skal få flere variabler' })
		.selectOption({ label: 'Svar' });
	await page
		.getByRole('combobox', { name: 'Hent variabler fra' })
		.selectOption({ label: 'Kommuneregisteret 2024' });
	await expect(page.getByText('217 av 217 rader har fått treff.', { exact: true })).toBeVisible();
	// As the report does: everybody gets the inhabitants of 2024. Centrality comes unasked.
	const people = page.getByRole('group', { name: 'Folketall', exact: true });
	for (const wave of [/^Svar fra 2021/, /^Svar fra 2024/])
		await people.getByRole('combobox', { name: wave }).selectOption('2024');
	await expect(page.getByRole('checkbox', { name: 'Sentralitetsklasse' })).toBeChecked();
	await page.getByRole('button', { name: 'Hent fra enda en tabell' }).click();
	const second = page.getByRole('region', { name: 'Tabell 2 å hente fra' });
	await second.getByRole('combobox', { name: 'Hent variabler fra' }).selectOption({ label: FIGURES });
	await expect(page.getByText('217 av 217 rader har fått treff.', { exact: true })).toHaveCount(2);
	await page.getByRole('textbox', { name: 'Navn på den nye tabellen' }).fill('Med kommunetall');
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await page.getByRole('heading', { level: 1, name: 'Med kommunetall', exact: true }).waitFor();

	await page.getByRole('tab', { name: 'Nye variabler', exact: true }).click();
	await page.getByRole('button', { name: 'Ny variabel' }).click();
	await page.getByRole('button', { name: 'Grupper etter størrelse', exact: true }).click();
	await page.getByLabel('Variabel', { exact: true }).selectOption('Folketall');
	await page.getByLabel('Antall grupper').selectOption('4 grupper');
	await page.getByLabel('Navn', { exact: true }).fill('størrelse');
	await page.getByRole('button', { name: 'Lag variabelen' }).click();
	await page.getByRole('tab', { name: 'Filtre', exact: true }).click();
	await page.getByRole('button', { name: 'Nytt filter' }).click();
	await page.getByLabel('Navn', { exact: true }).fill('Skoleledere');
	await page.getByRole('button', { name: 'Legg til en variabel' }).click();
	await page.getByLabel('Variabel', { exact: true }).selectOption('rolle');
	await page.getByLabel(/^Skoleleder \(/).check();
	await page.getByRole('button', { name: 'Lagre filteret' }).click();
	await saved(page);
}

/** Two indices, each of the items of a factor, with the alpha that R finds. */
async function indices(page: Page): Promise<void> {
	await toPage(page, 'Analyser');
	await begin(page, 'Hvilke spørsmål hører sammen?');
	await expect(result(page).getByText(/^2 felles faktorer gjengir/)).toBeVisible();
	for (const [factor, name, alpha] of [
		['Faktor 1', 'nytte', expected.alpha.nytte],
		['Faktor 2', 'samarbeid', expected.alpha.samarbeid]
	] as const) {
		await page.getByRole('button', { name: 'Lag indeks av en faktor' }).click();
		const dialog = page.getByRole('dialog', { name: 'Lag indeks' });
		await dialog.getByLabel('Faktor', { exact: true }).selectOption(factor);
		await expect(dialog.getByText(/4 spørsmål valgt/)).toBeVisible();
		await expect(dialog.getByTestId('alpha')).toContainText(coefficient(alpha));
		await dialog.getByLabel('Minste antall besvarte').fill('3');
		await dialog.getByLabel('Navn', { exact: true }).fill(name);
		await dialog.getByRole('button', { name: 'Lag indeksen' }).click();
		await expect(dialog).toBeHidden();
	}
}

async function sample(page: Page): Promise<void> {
	await begin(page, 'Likner utvalget på alle?');
	const table = result(page).getByRole('table', { name: /^Sentralitetsklasse/ });
	const { sample: own, all } = expected.representativeness;
	for (const [place, share] of own.entries()) {
		const row = rowsOf(table, String(place + 1)).getByRole('cell');
		await expect(row.nth(1)).toHaveText(written(share * 100, 1));
		await expect(row.nth(3)).toHaveText(written(all[place] * 100, 1));
	}
	await expect(rowsOf(table, 'Totalt')).toContainText(`${expected.municipalities} 100,0 357 100,0`);
}

async function means(page: Page): Promise<void> {
	await begin(page, 'Har vurderingene endret seg mellom år, og er de ulike mellom typer kommuner?');
	await pick(page, 'Indekser eller påstander', ['samarbeid', 'nytte']);
	await pick(page, 'Kategorier', ['størrelse', 'Sentralitetsklasse']);
	const table = result(page).getByRole('table', { name: /^samarbeid, etter størrelse/ });
	const { cells, waves, n, total, leaders } = expected.means;
	for (const [place, year] of [2021, 2024].entries())
		await expect
			.poll(() => cellsOf(table, `Gjennomsnitt ${year}`))
			.toEqual([...cells[place], waves[place]].map((mean) => written(mean, 1)).concat(`(${n[place]})`));
	await expect(result(page).getByRole('table')).toHaveCount(4);
	// A filter, and back: what is shown follows.
	const all = rowsOf(table, /^Gjennomsnitt totalt/).getByRole('cell');
	await expect(all.nth(4)).toHaveText(written(total, 1));
	await page.getByText('Rader: filter, oppdeling, vekt').click();
	const filter = page.getByLabel('Filter', { exact: true });
	const leading = filter.locator('option').filter({ hasText: /^Skoleledere/ });
	await filter.selectOption(await leading.getAttribute('value'));
	await expect(all.nth(4)).toHaveText(written(leaders, 1));
	await page.keyboard.press('Control+z');
	await expect(rowsOf(table, '(N=)')).toContainText(`(${n[0] + n[1]})`);
}

async function correlations(page: Page): Promise<void> {
	await begin(page, 'Hvilke variabler henger sammen?');
	// What is begun with: the indices beside the figures of the municipalities.
	await expect(page.locator('.options').getByRole('list').first().getByRole('listitem')).toHaveText([
		...['nytte', 'samarbeid', 'Folketall', 'barn', 'ufore', 'inntekt']
	]);
	await page.getByLabel('Oppsett').selectOption('Liste over par');
	await page.getByLabel('Én blokk for hver').selectOption({ label: 'bølge – Bølge av undersøkelsen' });
	const { early, late, both } = expected.correlations;
	// Sorted, every row has its own names.
	await result(page).getByRole('columnheader', { name: 'Korrelasjon' }).getByRole('button').first().click();
	const pair = result(page)
		.getByRole('row')
		.filter({ hasText: /samarbeid/ })
		.filter({ hasText: /inntekt/ });
	for (const r of [early, late, both])
		await expect(pair.filter({ hasText: coefficient(r) })).not.toHaveCount(0);
}

async function regressions(page: Page): Promise<void> {
	await begin(page, 'Hva henger resultatet sammen med, når vi tar hensyn til flere forhold?');
	await pick(
		page,
		'Avhengige variabler',
		expected.models.map(({ name }) => name)
	);
	await pick(page, 'Forklaringsvariabler', ['barn', 'ufore', 'inntekt', 'bølge']);
	await page.getByText('Slik er variablene med').click();
	await page.getByLabel('barn: med som').selectOption({ label: 'Tall og kvadrat, sentrert (anbefalt)' });
	const models = result(page).getByRole('table', { name: 'Modellene' });
	for (const model of expected.models)
		await expect(rowsOf(models, model.name)).toContainText(
			new RegExp(`${model.n} .*${written(model.r2, 3)}`)
		);
	const short = result(page).getByRole('table').first();
	for (const { t, p } of expected.models.slice(0, 2)) {
		await expect(rowsOf(short, /2024/)).toContainText(written(t, 3));
		await expect(rowsOf(short, /2024/)).toContainText(coefficient(p));
	}
}

async function distribution(page: Page): Promise<void> {
	await begin(page, 'Hvordan fordeler svarene seg?');
	await pick(page, 'Spørsmål', ['ledelse']);
	await page.getByLabel('Grupper etter').selectOption({ label: 'Ingen grupper' });
	const table = result(page).getByRole('table').first();
	for (const [place, share] of expected.likert.shares.entries())
		await expect.poll(() => cellsOf(table, String(place + 1))).toEqual([written(share * 100, 0)]);
	await expect(rowsOf(table, '(N=)')).toContainText(`(${expected.likert.n})`);
	await page.getByText('Notat', { exact: true }).click();
	await page.getByLabel('Notat til analysen').fill('Til kapittel 3.');
	await expect(result(page)).toContainText('Til kapittel 3.');
}

const sentence = (page: Page) => result(page).locator('p').first();

/** A text with the mean of 2021, chosen in the table itself. */
async function text(page: Page): Promise<void> {
	await begin(page, 'Hvordan holder jeg tallene i teksten riktige?');
	const body = page.getByLabel('Tekst', { exact: true });
	await body.fill('I 2021 var snittet ');
	await body.press('End');
	await page.getByRole('button', { name: 'Sett inn tall' }).click();
	const dialog = page.getByRole('dialog', { name: 'Sett inn et tall fra en tabell' });
	await dialog.getByLabel('Analyse').selectOption({ label: 'Gjennomsnitt etter kategori og år' });
	const table = dialog.getByRole('table', { name: /^samarbeid, etter størrelse/ });
	await rowsOf(table, 'Gjennomsnitt 2021').getByRole('cell').nth(4).click();
	await dialog.getByLabel('Desimaler').selectOption('3');
	const mean = written(expected.means.waves[0], 3);
	await expect(dialog).toContainText(`Tallet: ${mean}`);
	await dialog.getByRole('button', { name: 'Sett inn', exact: true }).click();
	await expect(sentence(page)).toHaveText(`I 2021 var snittet ${mean}`);
}

/** An index gets another name: the analyses follow, and so they do when it is taken back. */
async function rename(page: Page): Promise<void> {
	const mean = written(expected.means.waves[0], 3);
	await toPage(page, 'Data');
	await page
		.getByRole('region', { name: 'Tabeller laget av andre' })
		.getByRole('link', { name: 'Med kommunetall', exact: true })
		.click();
	await page.getByRole('tab', { name: 'Nye variabler', exact: true }).click();
	const made = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'samarbeid' });
	await made.getByRole('button', { name: /^Endre/ }).click();
	await page.getByLabel('Navn', { exact: true }).fill('samspill');
	await page.getByRole('button', { name: 'Lagre endringene' }).click();
	await expect(page.getByRole('tabpanel').getByRole('heading', { name: 'samspill' })).toBeVisible();
	await toPage(page, 'Analyser');
	await list(page).getByRole('button', { name: 'Gjennomsnitt etter kategori og år' }).click();
	await expect(result(page).getByRole('table', { name: /^samspill, etter størrelse/ })).toBeVisible();
	await list(page).getByRole('button', { name: 'Tekst med tall' }).click();
	await expect(sentence(page)).toHaveText(`I 2021 var snittet ${mean}`);
	await page.keyboard.press('Control+z');
	await list(page).getByRole('button', { name: 'Gjennomsnitt etter kategori og år' }).click();
	await expect(result(page).getByRole('table', { name: /^samarbeid, etter størrelse/ })).toBeVisible();
	await saved(page);
}

/** Saves the project as a file, opens the file, and finds the same analyses and numbers. */
async function saveAndOpen(page: Page): Promise<void> {
	const before = await names(page);
	await page.getByRole('button', { name: 'Lagre som fil' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Lagre som fil' });
	const kept = await downloaded(page, () =>
		dialog.getByRole('button', { name: 'Lagre prosjektfil med data' }).click()
	);
	await toPage(page, 'Start');
	await page
		.getByLabel('Velg fil', { exact: true })
		.and(page.locator('input'))
		.setInputFiles({
			name: kept.name,
			mimeType: 'application/octet-stream',
			buffer: readFileSync(kept.path)
		});
	await expect(page).toHaveURL(/\/data\/$/);
	await toPage(page, 'Analyser');
	await expect.poll(() => names(page)).toEqual(before);
	await list(page).getByRole('button', { name: 'Tekst med tall' }).click();
	await expect(sentence(page)).toHaveText(`I 2021 var snittet ${written(expected.means.waves[0], 3)}`);
}

/** The same cells from the command line, with the recipe and the three files. */
async function recipe(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Lagre som fil' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Lagre som fil' });
	await dialog.getByRole('radio', { name: 'Bare oppskriften, uten data' }).check();
	const made = await downloaded(page, () =>
		dialog.getByRole('button', { name: 'Lagre oppskrift uten data' }).click()
	);
	const files = [EARLY, LATE, FIGURES].map((name) => `${golden}/${name}`);
	const printed = execFileSync('node', ['scripts/recipe.mjs', made.path, ...files], {
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	const { tables = [] } = JSON.parse(printed) as ResultsFile;
	expect(tables.map(({ problem }) => problem)).toEqual(Array(7).fill(null));
	const cells = (type: string, row: string) =>
		tables
			.filter((one) => one.type === type)
			.flatMap(({ result: found }) => found?.sections.flatMap(({ parts }) => parts) ?? [])
			.flatMap((part) => (part.kind === 'table' ? part.table.rows : []))
			.filter(({ id }) => id === row)
			.flatMap((found) => found.cells.map(({ value }) => value))
			.filter((value) => typeof value === 'number');
	const holds = (values: number[], wanted: number) =>
		expect(Math.min(...values.map((value) => Math.abs(value - wanted)))).toBeLessThan(1e-9);
	for (const mean of [...expected.means.cells[0], expected.means.waves[0]])
		holds(cells('categoryWave', 'bølge=2021'), mean);
	for (const { t, p, b } of expected.models)
		for (const wanted of [t, p, b]) holds(cells('regression', 'bølge=2024'), wanted);
	for (const { square } of expected.models) holds(cells('regression', 'barn^2'), square);
}

test('the analyses of a report, from two waves to a text, kept and run again', async ({ open }) => {
	test.slow();
	const page = await open('data/');
	await prepare(page);
	await indices(page);
	await sample(page);
	await means(page);
	await correlations(page);
	await regressions(page);
	await distribution(page);
	await text(page);
	await rename(page);
	await saveAndOpen(page);
	await recipe(page);
});
