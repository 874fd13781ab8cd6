import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { openExample } from './support/draw-page';
import { ready } from './support/visit';

/** The check of published tables: paste one, see the finding at its cell, put the cell right. */

const saved = (page: Page) => expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();

/** AFI-rapport 2024:04, table 4.12, as the text of a document has it. */
const TABLE = [
	['', 'Skoleeier', 'Skoleleder', 'UH-miljø'],
	['Helt enig', '83', '65', '54'],
	['Delvis enig', '13', '14', '22'],
	['Både-og', '0', '14', '9'],
	['Delvis uenig', '0', '2', '7'],
	['Helt uenig', '4', '2', '9'],
	['Vet ikke', '0', '2', '0'],
	['Totalt', '100', '99', '101'],
	['Gjennomsnitt', '4,70', '4,05', '4,07'],
	['(N=)', '(23)', '(43)', '(46)']
];

async function begin(page: Page): Promise<void> {
	await openExample(page);
	await page.goto('analyser/');
	await ready(page);
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByLabel('Søk etter spørsmål eller metode').fill('GRIM');
	await page.getByRole('button', { name: 'Stemmer tallene i en publisert tabell?' }).click();
	await expect(page.getByText('Lim inn en tabell, eller velg et eksempel')).toBeVisible();
}

/** Pastes into the field of the form, as the clipboard of a program gives it. */
async function paste(page: Page, data: Record<string, string>): Promise<void> {
	await page.getByLabel('Tabell fra Word, Excel, nettside eller PDF').evaluate((field, clip) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(clip)) clipboardData.setData(type, text);
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, data);
}

test('a pasted table: the finding stands at its cell, and goes when the cell is put right', async ({
	open
}) => {
	const page = await open('');
	await begin(page);
	await paste(page, { 'text/plain': TABLE.map((row) => row.join('\t')).join('\n') });

	const findings = page.getByRole('table', { name: 'Funn' });
	const wrong = findings.getByRole('row', { name: /Kan ikke stemme/ });
	await expect(wrong).toContainText('Gjennomsnitt: Skoleleder');
	await expect(wrong).toContainText('4,40');
	const entered = page.getByRole('table', { name: 'Tabellen', exact: true });
	await expect(entered.getByRole('row', { name: /^Gjennomsnitt/ })).toContainText('4,05 ✗');
	await expect(page.getByRole('table', { name: 'Personene bak prosentene' })).toContainText('28–6–6–1–1–1');
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Rediger tabellen' }).click();
	const dialog = page.getByRole('dialog', { name: 'Tabellen som skal kontrolleres' });
	await expect(dialog.getByText('Funn nå: 1 som ikke kan stemme')).toBeVisible();
	await expectAccessible(page);
	const cell = dialog.getByLabel('Gjennomsnitt, Skoleleder', { exact: true });
	await cell.fill('4,40');
	await expect(dialog.getByText('Funn nå: 0 som ikke kan stemme')).toBeVisible();
	await dialog.getByRole('button', { name: 'Angre' }).click();
	await expect(cell).toHaveValue('4,05');
	await expect(dialog.getByText('Funn nå: 1 som ikke kan stemme')).toBeVisible();
	await cell.fill('4,40');
	await page.keyboard.press('Escape');
	await expect(wrong).toHaveCount(0);
	await expect(page.getByText('Ingen tall motsier hverandre')).toBeVisible();

	await saved(page);
	await page.reload();
	await ready(page);
	await expect(entered.getByRole('row', { name: /^Gjennomsnitt/ })).toContainText('4,40');
});

test('cells of a document come as HTML; roles and options change what is found', async ({ open }) => {
	const page = await open('');
	await begin(page);
	const cells = TABLE.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join(
		''
	);
	await paste(page, {
		'text/html': `<html><body><table>${cells}</table></body></html>`,
		'text/plain': TABLE.flat().join('\n')
	});
	const wrong = page.getByRole('table', { name: 'Funn' }).getByRole('row', { name: /Kan ikke stemme/ });
	await expect(wrong).toHaveCount(1);

	// The mean is no longer looked at when its row has no role.
	await page.getByRole('button', { name: 'Rediger tabellen' }).click();
	const dialog = page.getByRole('dialog', { name: 'Tabellen som skal kontrolleres' });
	await dialog.getByLabel('Rolle for raden Gjennomsnitt').selectOption('Se bort fra');
	await expect(dialog.getByText('Funn nå: 0 som ikke kan stemme')).toBeVisible();
	await dialog.getByRole('button', { name: 'Ta bort kolonnen UH-miljø' }).click();
	await expect(dialog.getByLabel('Helt enig, UH-miljø')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(wrong).toHaveCount(0);
});

test('a published example is one click away, and what is no table is said so', async ({ open }) => {
	const page = await open('');
	await begin(page);
	await page.getByLabel('Tabell fra Word, Excel, nettside eller PDF').fill('ikke en tabell');
	await page.getByRole('button', { name: 'Les tabellen' }).click();
	await expect(page.getByText('Fant ingen rader med tall.')).toBeVisible();
	await page.getByRole('button', { name: 'AFI-rapport 2024:04, tabell 4.6' }).click();
	const row = page.getByRole('table', { name: 'Funn' }).getByRole('row', { name: /Krever en forklaring/ });
	await expect(row).toContainText('Det kan mangle en rad med 10 prosent');
	await expect(row).toContainText('4 av 42');
});
