import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { expectNoOverflow } from './support/overflow';
import { readingFile } from './support/udir-file';

/** Linking tables and putting rows together, with a file that looks like Udir's and the built-in register. */

const FILE = 'lesing.csv';

/** Imports a file with the country, two municipalities and two schools, and stays on the Data page. */
async function importFile(page: Page): Promise<void> {
	await chooseFiles(page, [readingFile(FILE, '2024-25', ['50', '49', '51', '48', '*'])]);
	await store(page);
	await expect(page.getByRole('heading', { name: 'Tabeller laget av andre' })).toBeVisible();
}

const left = (page: Page) => page.getByRole('combobox', { name: 'Tabellen som skal få flere variabler' });
const matched = (page: Page, text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
const saved = (page: Page) => expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();

test.beforeEach(async ({ page, open }) => {
	await open('data/');
	await importFile(page);
});

test('a table is linked to the register, and can be changed and undone', async ({ page }) => {
	await page.getByRole('link', { name: 'Koble til en annen tabell' }).click();
	// The only table is chosen, and what connects it with the register is found.
	await expect(left(page)).toHaveValue(/.+/);
	await matched(page, '4 av 5 rader har fått treff.');
	await expect(page.getByRole('combobox', { name: `Kommunen i ${FILE}` })).toHaveValue('Kommunekode');

	// Inhabitants of Oslo and Stavanger on 1 January 2024: Statistics Norway, table 07459.
	const people = page.getByRole('group', { name: 'Folketall' });
	await people.getByRole('combobox', { name: 'Alle rader får tall fra' }).selectOption('2024');
	const rows = page.getByRole('table', { name: 'De første radene' });
	await expect(rows.getByRole('cell', { name: '717 710' })).toHaveCount(2);
	await expect(rows.getByRole('cell', { name: 'mangler' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Bekreft hva «0000» er' }).click();
	await expect(page.getByText('«0000» er ingen kommune')).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'linking');

	await page.getByRole('textbox', { name: 'Navn på den nye tabellen' }).fill('Lesing og folketall');
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await expect(page.getByRole('heading', { name: 'Lesing og folketall', level: 1 })).toBeVisible();
	await page.getByRole('tab', { name: 'Merknader' }).click();
	await expect(page.getByText('«Kommuneregisteret 2024»: 4 av 5 rader har fått treff.')).toBeVisible();
	await saved(page);

	await page.getByRole('navigation').getByRole('link', { name: 'Data' }).first().click();
	const picture = page.getByRole('group', { name: /^Bilde av tabellene/ });
	await expect(picture.getByRole('link')).toHaveCount(3);
	await page.getByText('Det samme i ord').click();
	await expect(
		page.getByText('Lesing og folketall er laget av lesing.csv og Kommuneregisteret 2024.')
	).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'the picture of links');

	await page.getByRole('link', { name: 'Endre Lesing og folketall' }).click();
	await expect(page.getByText('«0000» er ingen kommune')).toBeVisible();
	await page.getByRole('button', { name: 'Ta tilbake valget for «0000»' }).click();
	await expect(page.getByRole('button', { name: 'Bekreft hva «0000» er' })).toBeVisible();
	await page.getByRole('textbox', { name: 'Navn på den nye tabellen' }).fill('Endret navn');
	await page.getByRole('button', { name: 'Lagre endringene' }).click();
	await expect(page.getByRole('heading', { name: 'Endret navn', level: 1 })).toBeVisible();
	await page.getByRole('button', { name: 'Angre' }).first().click();
	await expect(page.getByRole('heading', { name: 'Lesing og folketall', level: 1 })).toBeVisible();
});

test('a name that is not known is found by typing it, and never by itself', async ({ page }) => {
	await page.getByRole('link', { name: 'Koble til en annen tabell' }).click();
	await matched(page, '4 av 5 rader har fått treff.');
	await page.getByRole('combobox', { name: `Kommunen i ${FILE}` }).selectOption('EnhetNavn');
	await matched(page, '0 av 5 rader har fått treff.');
	const typed = page.getByRole('combobox', { name: 'Kommunen som «Lillevåg skole» er' });
	const confirm = page.getByRole('button', { name: 'Bekreft hva «Lillevåg skole» er' });
	await typed.fill('Atlantis');
	await confirm.click();
	await expect(page.getByText('Ingen kommune har dette navnet eller nummeret.')).toBeVisible();
	await typed.fill('stavanger');
	await confirm.press('Enter');
	await matched(page, '1 av 5 rader har fått treff.');
	await expect(page.getByText('«Lillevåg skole» er 1103 Stavanger')).toBeVisible();
	await expectAccessible(page);
});

test('schools are put together by county, and hidden results are no zeros', async ({ page }) => {
	await page.getByRole('link', { name: 'Slå sammen rader til grupper' }).click();
	await page.getByText('2 grupper', { exact: true }).waitFor();
	await page.getByRole('radio', { name: 'hvert fylke' }).check();
	const rows = page.getByRole('table', { name: 'De første gruppene' });
	await expect(rows.getByRole('row', { name: /^03 Oslo 48/ })).toBeVisible();
	await expect(rows.getByRole('row', { name: /^11 Rogaland skjermet 0 1$/ })).toBeVisible();
	await expect(
		page.getByText(/1 gruppe har skjermede tall \(1 rad\). De er ikke regnet som null\./)
	).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'putting rows together');

	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await expect(page.getByRole('heading', { name: `${FILE} etter fylke`, level: 1 })).toBeVisible();
	await saved(page);
	await page.reload();
	await page.getByRole('tab', { name: 'Rader' }).click();
	await expect(page.getByRole('cell', { name: 'Rogaland' })).toBeVisible();
});
