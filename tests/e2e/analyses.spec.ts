import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** The page of analyses: the list, and what is the same for every kind. */

const csv = ['gruppe;x;y', 'A;1;10', 'A;2;20', 'B;3;30', 'B;6;40', 'B;;50'];
const saved = (page: Page) => expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();
const list = (page: Page) => page.getByRole('navigation', { name: 'Analysene i prosjektet' });
const names = (page: Page) => list(page).getByRole('listitem').allTextContents();
const result = (page: Page) => page.locator('section.result');
const cellsOf = (page: Page, row: string) =>
	result(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
		.getByRole('cell')
		.allInnerTexts();

async function openAnalyses(page: Page): Promise<void> {
	await chooseFiles(page, textFile('svar.csv', csv));
	await store(page);
	await saved(page);
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('heading', { name: 'Ingen analyser ennå' }).waitFor();
}

async function add(page: Page, question: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
}

test('analyses are added by question, named, copied, moved, deleted, and taken back', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByLabel('Søk etter spørsmål eller metode').fill('beskrivende');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Hva er gjennomsnittene og spredningen?' }).click();
	await expect.poll(() => cellsOf(page, 'x')).toContain('3,00');
	await expectAccessible(page);

	await page.getByLabel('Navn', { exact: true }).fill('Snitt av alt');
	await expect.poll(() => names(page)).toEqual(['Snitt av alt']);
	await page.getByRole('button', { name: 'Lag kopi' }).click();
	await expect.poll(() => names(page)).toEqual(['Snitt av alt', 'Snitt av alt (kopi)']);
	await expect(list(page).locator('[aria-current=true]')).toHaveText('Snitt av alt (kopi)');
	await list(page).getByRole('button', { name: 'Opp', exact: true }).click();
	await expect.poll(() => names(page)).toEqual(['Snitt av alt (kopi)', 'Snitt av alt']);
	await page.getByRole('button', { name: 'Slett', exact: true }).click();
	await expect.poll(() => names(page)).toEqual(['Snitt av alt']);
	await page.keyboard.press('Control+z');
	await expect.poll(() => names(page)).toEqual(['Snitt av alt (kopi)', 'Snitt av alt']);

	await saved(page);
	await page.reload();
	await expect.poll(() => names(page)).toEqual(['Snitt av alt (kopi)', 'Snitt av alt']);
	await expect.poll(() => cellsOf(page, 'x')).toContain('3,00');
	await page.setViewportSize({ width: 320, height: 800 });
	await expectNoOverflow(page, 'analyses');
});

test('everything is done for each group when rows are split, and the method says how', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);
	await add(page, 'Hva er gjennomsnittene og spredningen?');
	await page.getByText('Rader: filter, oppdeling, vekt').click();
	await page.getByLabel('Del opp etter').selectOption('gruppe');
	await expect(result(page).getByRole('heading', { level: 3 })).toHaveText(['A', 'B']);
	await page.getByText('Slik er det regnet').click();
	await expect(result(page)).toContainText('Utgangspunktet er 5 av 5 rader.');
	await page.getByText('Notat', { exact: true }).click();
	await page.getByLabel('Notat til analysen').fill('Sjekk mot rapporten.');
	await expect(result(page)).toContainText('Sjekk mot rapporten.');
});

test('the list and the options are put away for a wide table, and come back', async ({ page, open }) => {
	await open('data/');
	await openAnalyses(page);
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: /^Hva er gjennomsnittene og spredningen/ }).click();
	await expect(result(page).getByRole('table').first()).toBeVisible();
	await expect(page.locator('section.options')).toBeVisible();
	await page.getByRole('button', { name: 'Skjul listen og valgene' }).click();
	await expect(page.locator('section.options')).toBeHidden();
	await expect(list(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Vis listen og valgene' })).toBeFocused();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Vis listen og valgene' }).click();
	await expect(list(page)).toBeVisible();
	await expect(page.locator('section.options')).toBeVisible();
});

test('a number in a text follows its table, and says when its cell is gone', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);
	await add(page, 'Hva er gjennomsnittene og spredningen?');
	await expect.poll(() => cellsOf(page, 'x')).toContain('3,00');
	await add(page, 'Hvordan holder jeg tallene i teksten riktige?');
	const body = page.getByLabel('Tekst', { exact: true });
	await body.fill('Snittet er .');
	await body.press('End');
	await body.press('ArrowLeft');
	await page.getByRole('button', { name: 'Sett inn tall' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Rad', { exact: true }).selectOption('x');
	await dialog.getByLabel('Kolonne').selectOption('Snitt');
	await expect(dialog).toContainText('Tallet: 3,00');
	await expectAccessible(page);
	await dialog.getByLabel('Desimaler').selectOption('1');
	await dialog.getByRole('button', { name: 'Sett inn', exact: true }).click();
	await expect(body).toHaveValue('Snittet er {1}.');
	await expect(result(page).locator('p').first()).toHaveText('Snittet er 3,0.');

	// The table loses the variable: the text says so instead of showing an old number.
	await list(page).getByRole('button', { name: 'Beskrivende mål' }).click();
	await page.getByRole('button', { name: 'Ta ut «x»' }).click();
	await list(page).getByRole('button', { name: 'Tekst med tall' }).click();
	await expect(result(page)).toContainText(
		'Tallet {1} kan ikke vises: raden eller kolonnen finnes ikke lenger.'
	);
	await page.keyboard.press('Control+z');
	await expect(result(page).locator('p').first()).toHaveText('Snittet er 3,0.');
});

test('analyses come with the project’s recipe', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);
	await add(page, 'Hva er gjennomsnittene og spredningen?');
	await expect.poll(() => cellsOf(page, 'x')).toContain('3,00');
	await saved(page);
	await page.getByRole('button', { name: 'Lagre som fil' }).click();
	await page.getByRole('radio', { name: 'Bare oppskriften, uten data' }).check();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lagre oppskrift uten data' }).click();
	const recipe = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
	expect(recipe.analyses.map(({ type }: { type: string }) => type)).toEqual(['descriptives']);
	expect(recipe.datasets).toHaveLength(1);
});
