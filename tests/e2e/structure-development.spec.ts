import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { expectNoOverflow } from './support/overflow';
import { list, openExample, panel, row } from './support/draw-page';

/** The draw after structure, and how a municipality has gone over the years, in the invented country. */

test.beforeEach(async ({ open }) => openExample(await open('')));

const moved = (page: Page) => page.getByRole('table', { name: 'Hvem kommer inn, og hvem går ut' });

test('the draw after structure is marked as a what-if, and follows what is taken into account', async ({
	page
}) => {
	await page
		.getByRole('navigation', { name: 'Scenarioer' })
		.getByRole('button', { name: 'Justert for struktur' })
		.click();
	await expect(page.getByRole('heading', { name: 'Et tankeeksperiment, ikke en regel' })).toBeVisible();
	await expect(page.getByText(/kommuner? inn, og \d+ av 30 blir stående/)).toBeVisible();
	const before = await page.getByText(/De valgte forholdene svarer til/).innerText();
	await page.getByRole('checkbox', { name: 'Fylke', exact: true }).check();
	await expect(page.getByText(/De valgte forholdene svarer til/)).not.toHaveText(before);
	await expect(moved(page).locator('tbody tr').first()).toContainText('inn');
	await page.getByText('Henger det å bli trukket sammen med struktur?').click();
	await expect(
		page.getByRole('table', { name: 'Logistisk regresjon: Gjennomsnittsuttrekket = trukket ut' })
	).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'the draw after structure');
	for (const name of ['Fylke', 'Folketall (logaritme)'])
		await page.getByRole('checkbox', { name, exact: true }).uncheck();
	await expect(page.getByText('Velg minst ett forhold å ta hensyn til.')).toBeVisible();
});

test('a municipality over the years: before and after, the rule, and what is expected without measures', async ({
	page
}) => {
	const name = await list(page)
		.locator('tbody')
		.getByRole('rowheader')
		.getByRole('button')
		.first()
		.innerText();
	await row(page, name).getByRole('button', { name, exact: true }).click();
	const shown = panel(page);
	await shown.getByText('Utvikling over tid').click();
	await expect(
		shown.getByText('Velg første skoleår med deltakelse for å sammenlikne før og etter.')
	).toBeVisible();
	await shown.getByLabel('Første skoleår med deltakelse').selectOption({ label: '2023–24' });
	const changes = shown.getByRole('table', { name: 'Før og etter' });
	await expect(changes.locator('tbody tr')).toHaveCount(11);
	await expect(shown.getByText('Regelen er vår: «Forbedring» når det er minst 3 år etter')).toBeVisible();
	// Two years after are never enough for three.
	await expect(changes.getByText('forbedring', { exact: true })).toHaveCount(0);
	await expect(shown.getByText(/I dine egne data lå de 30 kommunene som var dårligst ett år/)).toBeVisible();
	await shown.getByLabel('Gjelder').selectOption({ index: 1 });
	await expect(shown.getByText(/I dine egne data lå de 30 skolene/)).toBeVisible();
	await expectAccessible(page);
});
