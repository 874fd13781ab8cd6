import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { card, chooseFiles, store } from './support/data-page';
import { downloaded } from './support/draw-page';
import { textFile, workbook } from './support/made-files';
import { expectNoOverflow } from './support/overflow';
import { ready } from './support/visit';

/** An evaluator's whole job: two surveys and municipal figures in, one table of counties out, kept and opened again. */

interface Expected {
	rows2024: string[][];
	people: { mean: number; cuts: number[]; bands: number[] };
	index: { n: number; mean: number };
	counties: { number: string; mean: number; n: number }[];
}
const golden = 'tests/golden/evaluator';
const expected = JSON.parse(readFileSync(`${golden}/expected.json`, 'utf8')) as Expected;
const written = (value: number, decimals: number) =>
	value.toLocaleString('nb-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const [SURVEY_2021, SURVEY_2024, INCOME] = ['svar-2021.sav', 'Svar 2024(1-30).xlsx', 'frie_inntekter.csv'];
const PASSPHRASE = 'fem små røde hus';

/** As Microsoft Forms exports it: a question in each column, after who answered and when. */
const forms = workbook(SURVEY_2024, {
	Sheet1: [
		[
			...['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-post', 'Navn', 'Hvilken kommune jobber du i?'],
			...['Hvilken rolle har du?', 'Skolen blir fulgt godt opp av kommunen', 'Veilederen kjenner skolen'],
			...['Tiltakene passer oss dårlig', 'Jeg har tid til å delta', 'Hva har dere fått hjelp til?']
		],
		...expected.rows2024.map((answers, row) => [
			...[row + 1, 45_700.4 + row, 45_700.5 + row, `p${row}@skole.no`, `Kari Nordmann ${row}`],
			...answers
		])
	]
});
/** Free income of the municipalities in the surveys: the ministry's Grønt hefte for 2027. */
const income = textFile(INCOME, [
	'kommunenummer,frie_inntekter_2026_kr,frie_inntekter_2027_kr',
	'0301,56712276493,59706208964',
	'1103,12148469928,12799596448',
	'4601,22675730667,23781600493',
	'5001,15783982289,16663354028',
	'3301,8336067412,8730202084',
	'1508,4622634032,4852247124',
	'5501,6056799102,6405738812',
	'5610,267770813,276986909',
	'3205,7406359852,7798031757'
]);

const toData = (page: Page) =>
	page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const heading = (page: Page, name: string) =>
	expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const rowOf = (page: Page, name: string): Locator =>
	page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });
const saved = (page: Page) => expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
const made = (page: Page, name: string) =>
	page.getByRole('region', { name: 'Tabeller laget av andre' }).getByRole('link', { name, exact: true });

/** Both surveys get the scale that is proposed, and the item that asks the other way is said to be turned. */
async function describeSurveys(page: Page): Promise<void> {
	for (const [table, count, turned] of [
		[SURVEY_2024, 4, 'Tiltakene passer oss dårlig'],
		[SURVEY_2021, 3, 'SPM3']
	] as const) {
		await page.getByRole('link', { name: `Åpne ${table}: variabler og rader` }).click();
		await page
			.getByRole('region', { name: `Enighet: ${count} variabler` })
			.getByRole('button', { name: `Bruk på ${count} variabler` })
			.click();
		await expect(rowOf(page, turned)).toContainText('Enighet 1–5');
		await expect(rowOf(page, turned)).toContainText(/\d vet ikke/);
		await page.getByRole('checkbox', { name: `${turned} er snudd` }).check();
		if (table === SURVEY_2024) {
			await page.getByRole('button', { name: /^Lag 3 variabler/ }).click();
			await expect(rowOf(page, 'Hva har dere fått hjelp til?_kurs')).toContainText('7 mangler');
		}
		await toData(page);
	}
}

async function stack(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Stable tabeller' }).click();
	await page.getByLabel('Første tabell').selectOption({ label: SURVEY_2021 });
	await page.getByLabel('Neste tabell').selectOption({ label: SURVEY_2024 });
	// The question for the municipality is found in both, and no answer is left out before that is known.
	await expect(page.getByLabel('Kommune i 2021', { exact: true })).toHaveValue(/K/);
	await expect(page.getByLabel('Kommune i 2024', { exact: true })).toHaveValue(
		'Hvilken kommune jobber du i?'
	);
	await page.getByLabel('Kommune i 2021', { exact: true }).selectOption('KOMMUNE');
	await page.getByRole('button', { name: 'Bekreft alle 2 sikre' }).click();
	await page.getByRole('button', { name: 'Bekreft SPM1' }).click();
	await page.getByRole('button', { name: 'Bekreft ROLLE' }).click();
	const result = page.getByRole('region', { name: 'Resultat' });
	await expect(result.getByRole('row', { name: /^2024 30 0 0 30 – 10$/ })).toBeVisible();
	await expect(result.getByRole('row', { name: /^Til sammen 54 0 0 54 – 12$/ })).toBeVisible();
	await expect(result).toContainText('4 variabler er med i alle bølgene');
	await expectNoOverflow(page, 'stacking');
	await page.getByLabel('Navn på tabellen').fill('Svar');
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await heading(page, 'Svar');
	await expect(rowOf(page, 'bølge')).toContainText('2021 … 2024');
	await expect(rowOf(page, 'Jeg har tid til å delta')).toContainText('4 vet ikke, 24 ikke spurt, 4 mangler');
}

async function link(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Koble til en annen tabell' }).click();
	await page
		.getByRole('combobox', { name: 'Tabellen som skal få flere variabler' })
		.selectOption({ label: 'Svar' });
	await page
		.getByRole('combobox', { name: 'Hent variabler fra' })
		.selectOption({ label: 'Kommuneregisteret 2020' });
	await expect(page.getByText('48 av 54 rader har fått treff.', { exact: true })).toBeVisible();
	for (const misspelt of ['Bergenn', 'Stavangr']) {
		await page.getByRole('button', { name: `Bekreft hva «${misspelt}» er` }).click();
	}
	await expect(page.getByText('54 av 54 rader har fått treff.', { exact: true })).toBeVisible();
	const people = page.getByRole('group', { name: 'Folketall', exact: true });
	await expect(people.getByRole('combobox', { name: /^Svar fra 2021/ })).toHaveValue('Folketall 2020');
	await expect(people.getByRole('combobox', { name: /^Svar fra 2024/ })).toHaveValue('Folketall 2023');

	// What was confirmed for one table is not asked again for the next.
	await page.getByRole('button', { name: 'Hent fra enda en tabell' }).click();
	const second = page.getByRole('region', { name: 'Tabell 2 å hente fra' });
	await second.getByRole('combobox', { name: 'Hent variabler fra' }).selectOption({ label: INCOME });
	await second.getByRole('combobox', { name: /^Svar fra 2024/ }).selectOption('2027');
	await expect(page.getByText('54 av 54 rader har fått treff.', { exact: true })).toHaveCount(2);
	await expect(page.getByRole('row', { name: /^Folketall 54/ })).toContainText(
		written(expected.people.mean, 1)
	);
	await expect(
		page.getByRole('row', { name: /^Oslo 2021 0301 Oslo 693 494 1 56 712 276 493$/ })
	).toBeVisible();
	await expectNoOverflow(page, 'linking');
	await page.getByRole('textbox', { name: 'Navn på den nye tabellen' }).fill('Med kommunetall');
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await heading(page, 'Med kommunetall');
}

async function derive(page: Page): Promise<void> {
	const preview = page.getByRole('region', { name: 'Slik blir det' });
	const begin = async (kind: string) => {
		await page.getByRole('button', { name: 'Ny variabel' }).click();
		await page.getByRole('button', { name: kind, exact: true }).click();
	};
	await tab(page, 'Nye variabler');
	await begin('Indeks');
	for (const item of ['SPM1', 'SPM2', 'SPM3']) {
		await page.getByRole('checkbox', { name: new RegExp(`^${item} – `) }).check();
	}
	await page.getByLabel('Minste antall besvarte').fill('2');
	await expect(preview).toContainText(`${expected.index.n} av 54 rader har verdi.`);
	await expect(preview).toContainText('Tiltakene passer oss dårlig (snudd)');
	await page.getByLabel('Navn', { exact: true }).fill('samarbeid');
	await page.getByRole('button', { name: 'Lag variabelen' }).click();

	await begin('Grupper etter størrelse');
	await page.getByLabel('Variabel', { exact: true }).selectOption('Folketall');
	await page.getByLabel('Antall grupper').selectOption('4 grupper');
	await expect(preview).toContainText(
		`Grenser ${expected.people.cuts.map((cut) => written(cut, 0)).join('; ')}`
	);
	await page.getByLabel('Navn', { exact: true }).fill('størrelse');
	const groups = page.getByRole('table', { name: 'Rader i hver gruppe' }).locator('tbody').getByRole('row');
	for (const [place, rows] of expected.people.bands.entries()) {
		await expect(groups.nth(place).getByRole('cell').first()).toHaveText(String(rows));
	}
	await page.getByRole('button', { name: 'Lag variabelen' }).click();
	await expect(page.getByRole('tabpanel').getByRole('heading', { name: 'størrelse' })).toBeVisible();

	await tab(page, 'Filtre');
	await page.getByRole('button', { name: 'Nytt filter' }).click();
	await page.getByLabel('Navn', { exact: true }).fill('Skoleledere');
	await page.getByRole('button', { name: 'Legg til en variabel' }).click();
	await page.getByLabel('Variabel', { exact: true }).selectOption('ROLLE');
	await page.getByLabel('Skoleleder (18)').check();
	await page.getByLabel(/^Det radene har felles/).fill('leder en skole');
	await expect(preview).toContainText('av de 33 % som leder en skole');
	await page.getByRole('button', { name: 'Lagre filteret' }).click();
	await expect(page.getByRole('tabpanel')).toContainText('n = 18 av 54 med kjent svar');
}

async function aggregate(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Slå sammen rader til grupper' }).click();
	await page.getByLabel('Tabellen radene står i').selectOption({ label: 'Med kommunetall' });
	await page.getByRole('radio', { name: 'hvert fylke' }).check();
	await page.getByLabel('Av variabelen').selectOption('samarbeid');
	await expect(page.getByText('9 grupper', { exact: true })).toBeVisible();
	await page.getByRole('textbox', { name: 'Navn på den nye tabellen' }).fill('Fylkene');
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await heading(page, 'Fylkene');
}

/** The county table and the index are what R makes of the same answers. */
async function expectNumbers(page: Page): Promise<void> {
	await toData(page);
	await made(page, 'Fylkene').click();
	await tab(page, 'Rader');
	const grid = page.getByRole('region', { name: /^Rader i/ });
	for (const { number, mean, n } of expected.counties) {
		const name = new RegExp(`^${number} .+ ${written(mean, 3)} ${n} 0$`);
		await expect(grid.getByRole('row', { name })).toHaveCount(1);
	}
	await toData(page);
	await made(page, 'Med kommunetall').click();
	await expect(rowOf(page, 'samarbeid').getByRole('img')).toHaveAccessibleName(
		new RegExp(`gjennomsnitt ${written(expected.index.mean, 3)}$`)
	);
}

/** A variable gets another name, what is made of it follows, and it is undone and done again. */
async function rename(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'SPM1', exact: true }).click();
	const name = page.getByRole('dialog').getByRole('textbox', { name: 'Navn', exact: true });
	await name.fill('oppfølging');
	await name.press('Tab');
	const dialog = page.getByRole('dialog', { name: 'oppfølging', exact: true });
	await dialog.getByRole('button', { name: 'Lukk' }).click();
	await tab(page, 'Nye variabler');
	const panel = page.getByRole('tabpanel');
	await expect(panel).toContainText('(oppfølging, SPM2, SPM3) når minst 2 er besvart');
	await page.keyboard.press('Control+z');
	await expect(panel).toContainText('(SPM1, SPM2, SPM3)');
	// Before it the table of counties was made, and before that the filter.
	await page.keyboard.press('Control+z');
	await tab(page, 'Filtre');
	await expect(panel.getByRole('heading', { name: 'Skoleledere' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(panel).toContainText('Ingen filtre ennå');
	for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Shift+z');
	await expect(panel.getByRole('heading', { name: 'Skoleledere' })).toBeVisible();
	await tab(page, 'Nye variabler');
	await expect(panel).toContainText('(oppfølging, SPM2, SPM3)');

	await page.getByRole('link', { name: 'Historikk' }).click();
	const steps = page.getByRole('main').getByRole('listitem');
	await expect(steps.first()).toContainText('oppfølging');
	await expect(steps.filter({ hasText: '«SPM3» ble merket som snudd.' })).toHaveCount(1);
	await expect(steps.filter({ hasText: /^.*«Fylkene» ble laget/ })).toHaveCount(1);
}

/** Saves the project with a passphrase, deletes everything, and opens the file again. */
async function saveDeleteOpen(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Lagre som fil' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Lagre som fil' });
	await dialog.getByRole('switch', { name: 'Beskytt filen med en passordfrase' }).check();
	await dialog.getByLabel('Passordfrase', { exact: true }).fill(PASSPHRASE);
	await dialog.getByLabel('Passordfrasen en gang til').fill(PASSPHRASE);
	const file = await downloaded(page, () =>
		dialog.getByRole('button', { name: 'Lagre prosjektfil med data' }).click()
	);
	expect(file.text).not.toContain('Veilederen kjenner skolen');
	await page.goto('innstillinger/');
	await ready(page);
	await page.getByRole('button', { name: 'Slett alt' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Slett alt' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Alt er slettet.' })).toBeVisible();
	await page.goto('./');
	await ready(page);
	await expect(page.getByRole('heading', { name: 'Ingen prosjekter ennå' })).toBeVisible();
	await page
		.getByLabel('Velg fil', { exact: true })
		.and(page.locator('input'))
		.setInputFiles({
			name: file.name,
			mimeType: 'application/octet-stream',
			buffer: readFileSync(file.path)
		});
	const ask = page.getByRole('dialog', { name: 'Filen er beskyttet' });
	await ask.getByLabel('Passordfrase').fill(PASSPHRASE);
	await ask.getByRole('button', { name: 'Åpne filen' }).click();
	await expect(page).toHaveURL(/\/data\/$/);
}

test('two waves of a survey become one table of counties, which is kept and opened again', async ({
	page,
	open
}) => {
	test.slow();
	await open('data/');
	const early = { name: SURVEY_2021, mimeType: 'application/octet-stream' };
	await chooseFiles(page, [{ ...early, buffer: readFileSync(`${golden}/${SURVEY_2021}`) }, forms, income]);
	await expect(card(page, SURVEY_2021)).toContainText('24 rader og 6 kolonner');
	await card(page, SURVEY_2024).getByRole('button', { name: 'Ta bort alle 5' }).click();
	await expect(card(page, SURVEY_2024)).toContainText('30 rader og 7 kolonner');
	await store(page);
	await page.getByRole('heading', { name: 'Tabeller laget av andre' }).waitFor();

	await describeSurveys(page);
	await stack(page);
	await toData(page);
	await link(page);
	await derive(page);
	await toData(page);
	await aggregate(page);
	await expectNumbers(page);
	await rename(page);
	await saved(page);
	await saveDeleteOpen(page);
	await expectNumbers(page);
	await expect(rowOf(page, 'oppfølging')).toContainText('9 vet ikke');
});
