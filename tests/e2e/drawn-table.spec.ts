import { expect, test } from './fixtures';
import { list, openExample, openRules } from './support/draw-page';

/** A draw as a table: for analyses and links, with the rules as they were. */
test('a draw becomes a table that can be analysed, and says when the rules have changed since', async ({
	page,
	open
}) => {
	await openExample(await open(''));
	await page.getByRole('button', { name: 'Bruk uttrekket som tabell' }).click();
	await expect(page.getByText('Den står på siden Data', { exact: false })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Åpne tabellen' })).toBeVisible();

	const places = await openRules(page, 'Plasser');
	await places.getByRole('textbox', { name: /gjennomsnittsuttrekket/i }).fill('12');
	await expect(list(page)).toBeVisible();
	await expect(page.getByText('Reglene for uttrekket er endret siden tabellen ble laget.')).toBeVisible();
	await page.getByRole('button', { name: 'Oppdater tabellen av uttrekket' }).click();
	await expect(page.getByText('Reglene for uttrekket er endret siden tabellen ble laget.')).toBeHidden();

	await page.getByRole('link', { name: 'Åpne tabellen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^Uttrekk/ })).toBeVisible();
	await page.getByRole('tab', { name: 'Rader' }).click();
	await expect(page.getByRole('columnheader', { name: 'Risikoandel' })).toBeVisible();
	await expect(page.getByText('Gjennomsnitt', { exact: true }).first()).toBeVisible();

	// The frequencies of its column are those of the draw.
	await page.goto('analyser/');
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: 'Hvor mange har svart hva?' }).first().click();
	await expect(page.getByRole('table').filter({ hasText: 'Gjennomsnitt' }).first()).toBeVisible();
});
