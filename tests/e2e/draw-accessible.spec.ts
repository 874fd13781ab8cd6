import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { openExample, panel, row, shownNames } from './support/draw-page';
import { inspect } from './support/inspect';

/** The views of a draw beside its list, in every language, light and dark, at 1366 and at 320 pixels. */

test.beforeEach(async ({ open, page }) => {
	test.slow();
	await page.setViewportSize({ width: 1366, height: 768 });
	await openExample(await open(''));
});

const openTab = async (page: Page, name: string): Promise<Locator> => {
	await page.getByRole('tab', { name, exact: true }).click();
	return page.getByRole('tabpanel', { name, exact: true });
};
const scenarios = (page: Page, name: string): Promise<void> =>
	page.getByRole('navigation', { name: 'Scenarioer' }).getByRole('button', { name, exact: true }).click();

test('the map of one county', async ({ page }) => {
	const view = await openTab(page, 'Kart');
	// One county: axe looks at every tile, and all tiles are alike.
	await view.getByLabel('Område').selectOption({ index: 1 });
	await view.getByLabel('Vis', { exact: true }).selectOption('Trukket ut eller ikke');
	await view.getByRole('group', { name: 'Trukket ut eller ikke' }).waitFor();
	await view.locator('summary', { hasText: 'Etter fylke' }).click();
	await expect(view.getByRole('table', { name: 'Etter fylke' })).toBeVisible();
	await inspect(page, 'the map');
});

test('how much of the spread is chance', async ({ page }) => {
	const view = await openTab(page, 'Spredningsuttrekk');
	await view.getByRole('radio', { name: 'Hvor mye er tilfeldig?' }).check();
	await expect(view.getByRole('table', { name: 'Spredning med og uten støy' })).toBeVisible({
		timeout: 60_000
	});
	await inspect(page, 'the noise of spread');
});

test('how sure the draw is: chances, four lists, and without one year, indicator or school', async ({
	page
}) => {
	const view = await openTab(page, 'Hvor sikkert?');
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('textbox', { name: 'Antall datasett' }).fill('100');
	await view.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' }).click();
	await view.getByRole('button', { name: 'Legg til 100 datasett' }).waitFor();
	await inspect(page, 'how sure');
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('tab', { name: 'Fire lister' }).click();
	await view.getByRole('table', { name: 'Fire måter å gi plassene på' }).waitFor();
	await expectAccessible(page);
	await view.getByRole('tab', { name: 'Uten ett år, én indikator, én skole' }).click();
	await expect(view.getByRole('heading', { name: 'Skoler som avgjør' })).toBeVisible();
	await expectAccessible(page);
});

test('what matters most, with its indices', async ({ page }) => {
	await scenarios(page, 'Hva betyr mest?');
	const view = page.getByRole('region', { name: 'Hva betyr mest?', exact: true });
	await view.locator('summary', { hasText: 'Hva som varieres' }).click();
	await view.getByRole('textbox', { name: 'Rader (N)' }).fill('16');
	await view.getByRole('button', { name: 'Varier alle valgene på én gang' }).click();
	await expect(view.getByRole('button', { name: 'Kjør på nytt' })).toBeVisible({ timeout: 60_000 });
	await inspect(page, 'what matters most');
});

test('the draw adjusted for structure', async ({ page }) => {
	await scenarios(page, 'Justert for struktur');
	await expect(page.getByText(/kommuner? inn, og \d+ av 30 blir stående/)).toBeVisible();
	await inspect(page, 'the draw adjusted for structure');
});

test('the border zone on a large screen, dark too', async ({ page }) => {
	await scenarios(page, 'Grensesonen');
	await page.getByRole('button', { name: 'Vis på stor skjerm' }).click();
	await expect(page.getByRole('dialog').getByText('Grensen går ved')).toBeVisible();
	await expectAccessible(page);
});

test('a municipality over the years', async ({ page }) => {
	const [name] = await shownNames(page);
	await row(page, name).getByRole('button', { name, exact: true }).click();
	await panel(page).getByText('Utvikling over tid').click();
	await panel(page).getByLabel('Første skoleår med deltakelse').selectOption({ label: '2023–24' });
	await expect(panel(page).getByRole('table', { name: 'Før og etter' })).toBeVisible();
	// One county: axe looks at every row of the list, and all rows are alike.
	await page.getByRole('combobox', { name: 'Fylke' }).selectOption({ index: 1 });
	await inspect(page, 'a municipality over the years');
});
