import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** Distribution of grants: the published table, keys, and applications pasted from a spreadsheet. */

const result = (page: Page) => page.locator('section.result');
const cellsOf = async (page: Page, table: string, row: string) => {
	const cells = result(page)
		.getByRole('table', { name: table })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
		.getByRole('cell');
	return (await cells.allInnerTexts()).map((text) => text.replace(/\s/g, ' ').trim());
};

async function add(page: Page, question: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
}

async function openAnalyses(page: Page): Promise<void> {
	await chooseFiles(page, textFile('svar.csv', ['gruppe;x', 'A;1', 'B;2']));
	await store(page);
	await expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('heading', { name: 'Ingen analyser ennå' }).waitFor();
}

test('the published table is read: its totals, and what its report says of it', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);
	await add(page, 'Hvem får tilskuddet: UH-sektoren eller tiltakseierne?');
	await expect
		.poll(() => cellsOf(page, 'Tilskudd etter fylke og mottaker', 'Totalt'))
		.toEqual(['55 865 715', '45 793 883', '12 291 685', '113 951 283']);
	await expect(result(page).getByText(/omtrent likt fordelt/)).toBeVisible();
	await expect(result(page).getByText(/Langt mer til tiltakseierne: Trøndelag, Vestland/)).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'reported amounts');
});

test('keys give every krone, and applications are pasted into the table', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);
	await add(page, 'Hvordan fordeles et tilskudd mellom fylkene?');
	await expect
		.poll(() => cellsOf(page, 'Tilskudd etter nøkkel', 'Totalt'))
		.toEqual(['50 000 000', '100,0', '50 000 000', '100,0']);
	await page.getByLabel('Budsjett', { exact: true }).first().fill('1000001');
	await expect
		.poll(async () => (await cellsOf(page, 'Tilskudd etter nøkkel', 'Totalt'))[0])
		.toBe('1 000 001');
	await expectAccessible(page);

	await add(page, 'Pro rata eller prioritering: hva får hver søker?');
	await page.getByRole('button', { name: 'Rediger tabellen' }).click();
	const dialog = page.getByRole('dialog', { name: 'Tabell' });
	await dialog.getByLabel('Nr. Fylke 1', { exact: true }).evaluate((field) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', '1\tNord\t6000000\t2\n2\tSør\t3000000\t1\n');
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	});
	await expect(dialog.getByLabel('Sør, Prioritet', { exact: true })).toHaveValue('1');
	await expectAccessible(page);
	await expectNoOverflow(page, 'the table of counties');
	await page.keyboard.press('Escape');
	await expect
		.poll(() => cellsOf(page, 'Tilskudd etter nøkkel', 'Nord'))
		.toEqual(['3 333 333', '66,7', '2 000 000', '40,0']);
});
