import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { downloaded, openExample, readCsv } from './support/draw-page';
import { expectNoOverflow } from './support/overflow';

/** Which choices of a draw matter most: one at a time, all together, what is varied, and what is taken along. */

test.beforeEach(async ({ open }) => openExample(await open('')));

const view = (page: Page): Locator => page.getByRole('region', { name: 'Hva betyr mest?', exact: true });

async function openView(page: Page): Promise<Locator> {
	await page
		.getByRole('navigation', { name: 'Scenarioer' })
		.getByRole('button', { name: 'Hva betyr mest?' })
		.click();
	await expect(view(page).getByText(/Alene flytter dette valget mest/)).toBeVisible();
	return view(page);
}

const openOptions = (page: Page) => view(page).locator('summary', { hasText: 'Hva som varieres' }).click();

/** Rows that are few, so that the answer is soon there. */
async function setRows(page: Page, rows: string): Promise<void> {
	await view(page).getByRole('textbox', { name: 'Rader (N)' }).fill(rows);
}

test('one choice at a time stands there at once, and follows what is varied', async ({ page }) => {
	const own = await openView(page);
	await own.locator('summary', { hasText: 'Alle verdier som er prøvd' }).click();
	const rows = own.getByRole('table', { name: 'Alle verdier som er prøvd' }).locator('tbody tr');
	await expect(rows.filter({ hasText: 'uten regelen' })).toHaveCount(1);
	// How the draw is now changes nothing, and nobody.
	await expect(rows.filter({ hasText: 'regelen gjelder (nå)' })).toContainText('0 %');
	await own
		.getByRole('combobox', { name: 'Mål på endring' })
		.selectOption('Endring i plass, snitt over kommunene');
	await expect(own.getByText('Plasser opp eller ned, snitt').first()).toBeVisible();

	await openOptions(page);
	await own.getByRole('checkbox', { name: 'Tidligere uttrekk (ikke to ganger på rad)' }).uncheck();
	await expect(rows.filter({ hasText: 'uten regelen' })).toHaveCount(0);
	await expectNoOverflow(page, 'what matters most, with its options');
	await expectAccessible(page);
	await own.getByRole('button', { name: 'Tilbake til forslagene' }).click();
	await expect(rows.filter({ hasText: 'uten regelen' })).toHaveCount(1);
});

test('all at once: the sentence, the indices, the stable core, and every combination as a file', async ({
	page
}) => {
	const own = await openView(page);
	await openOptions(page);
	await setRows(page, '16');
	await own.getByRole('button', { name: 'Varier alle valgene på én gang' }).click();
	await expect(own.getByRole('button', { name: 'Kjør på nytt' })).toBeVisible({ timeout: 60_000 });
	await expect(own.getByText(/betyr mest for hvem som står på listen/).first()).toBeVisible();
	await expect(own.getByText(/er med i alle kombinasjonene, \d+ i noen av dem/)).toBeVisible();
	const indices = own.getByRole('table', { name: 'Hvor mye av variasjonen følger hvert valg' });
	await expect(indices.locator('tbody tr').first()).toContainText('%');
	await expect(own.getByText(/Saltelli-matriser med 16 rader/)).toBeVisible();
	await expect(own.getByRole('table', { name: 'Hvor ofte hver kommune er med' })).toContainText('alltid');
	await expectAccessible(page);
	await expectNoOverflow(page, 'what matters most');

	const file = await downloaded(page, () =>
		own.getByRole('button', { name: 'Last ned alle kombinasjonene (CSV)' }).click()
	);
	const lines = readCsv(file.text, ';');
	const choices = await indices.locator('tbody tr').count();
	expect(lines).toHaveLength(16 * (choices + 2));
	expect(lines[0]).toMatchObject({ row: '1', matrix: 'A' });
	expect(lines[choices + 1].matrix).toBe(`AB${choices}`);
	expect(lines.every(({ list, earlierDraws }) => list !== '' && /^(kept|dropped)$/.test(earlierDraws))).toBe(
		true
	);
});

test('what is varied is saved with the draw, and can be stopped and undone', async ({ page }) => {
	const own = await openView(page);
	await openOptions(page);
	await setRows(page, '5000');
	await own.getByRole('button', { name: 'Varier alle valgene på én gang' }).click();
	await expect(own.getByText(/av 5\s000 rader er ferdige/)).toBeVisible({ timeout: 60_000 });
	await own.getByRole('button', { name: 'Avbryt' }).click();
	await expect(own.getByText(/Stoppet etter \d+ av 5\s000 rader/)).toBeVisible();
	await expect(own.getByText(/Uten intervaller kan ingen settes først/)).toBeVisible();

	await expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();
	await page.reload();
	await openView(page);
	await openOptions(page);
	await expect(own.getByRole('textbox', { name: 'Rader (N)' })).toHaveValue('5000');
});

test('with no choice left it says what to do', async ({ page }) => {
	const own = await openView(page);
	await openOptions(page);
	await own.getByRole('button', { name: 'Fjern alle kryss' }).click();
	await expect(own.getByRole('heading', { name: 'Ingen valg er krysset av' })).toBeVisible();
	await own.getByRole('checkbox', { name: 'Folketallsgrense' }).check();
	await expect(own.getByText(/Ingen av valgene flytter noe alene/)).toBeVisible();
	await own.getByRole('button', { name: 'Tilbake til forslagene' }).click();
	await expect(own.getByText(/Alene flytter dette valget mest/)).toBeVisible();
});
