import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { expectNoOverflow } from './support/overflow';
import { downloaded, list, openExample, openRules } from './support/draw-page';

/** Scenarios of a draw: made, named, deleted, undone, and put side by side. */

test.beforeEach(async ({ open }) => openExample(await open('')));

const bar = (page: Page): Locator => page.getByRole('navigation', { name: 'Scenarioer' });
const scenario = (page: Page, name: string): Locator => bar(page).getByRole('button', { name, exact: true });
const moved = (page: Page): Locator => page.getByRole('table', { name: 'Hvem flytter seg' });

async function setPlaces(page: Page, n: string): Promise<void> {
	const places = await openRules(page, 'Plasser og spredning');
	await places.getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' }).fill(n);
	await expect(page.getByText(`Grense: ${n} plasser`)).toBeVisible();
}

test('a scenario is a copy that is changed for itself, named, deleted and brought back', async ({ page }) => {
	await scenario(page, 'Nytt scenario').click();
	await expect(scenario(page, 'Scenario 2')).toHaveAttribute('aria-current', 'true');
	await expect(scenario(page, 'Scenario 2')).toBeFocused();
	await setPlaces(page, '33');
	await scenario(page, 'Udir 2022').click();
	await expect(page.getByText('Grense: 30 plasser')).toBeVisible();
	await expect(list(page).getByText('inn', { exact: true })).toHaveCount(0);

	await scenario(page, 'Scenario 2').click();
	await scenario(page, 'Gi nytt navn').click();
	await page.getByRole('textbox', { name: 'Navn på scenarioet' }).fill('Flere plasser');
	await page.keyboard.press('Enter');
	await expect(scenario(page, 'Flere plasser')).toBeVisible();

	await scenario(page, 'Slett').click();
	await expect(scenario(page, 'Flere plasser')).toHaveCount(0);
	await expect(scenario(page, 'Slett')).toHaveCount(0);
	await page
		.getByRole('group')
		.filter({ hasText: '«Flere plasser» er slettet.' })
		.getByRole('button', { name: 'Angre' })
		.click();
	await expect(scenario(page, 'Flere plasser')).toHaveAttribute('aria-current', 'true');
	await expect(page.getByText('Grense: 33 plasser')).toBeVisible();
});

test('two scenarios side by side: who comes in, and which rule did it', async ({ page }) => {
	await scenario(page, 'Nytt scenario').click();
	await setPlaces(page, '33');
	await scenario(page, 'Sammenlikn').click();
	await expect(
		page.getByText('Gjennomsnittsuttrekket: 30 plasser → 33 plasser', { exact: true })
	).toBeVisible();
	const rows = moved(page).locator('tbody tr');
	await expect(rows.filter({ hasText: 'inn (gjennomsnitt)' })).toHaveCount(3);
	await expect(rows.first()).toContainText('Alene: Gjennomsnittsuttrekket: 30 plasser → 33 plasser');
	await expect(rows.first()).toContainText('Grensen flytter seg fra');
	await expect(page.getByText('Cohens kappa er')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Hva slags kommuner' }).getByRole('row').nth(1)).toContainText(
		'43'
	);

	await page.getByRole('button', { name: 'Bytt om' }).click();
	await expect(rows.filter({ hasText: 'ut (gjennomsnitt)' })).toHaveCount(3);
	await page.getByRole('combobox', { name: 'til', exact: true }).selectOption('Scenario 2');
	await expect(page.getByText('De to har de samme reglene.')).toBeVisible();
});

test('undoing a new scenario goes back to the one that is left, which can be changed', async ({ page }) => {
	await scenario(page, 'Nytt scenario').click();
	await expect(scenario(page, 'Scenario 2')).toBeVisible();
	await page.getByRole('region', { name: 'Regler' }).getByRole('button', { name: 'Angre' }).click();
	await expect(scenario(page, 'Scenario 2')).toHaveCount(0);
	await expect(scenario(page, 'Udir 2022')).toHaveAttribute('aria-current', 'true');
	await setPlaces(page, '31');
});

test('the comparison fits a narrow screen and breaks no rule of accessibility', async ({ page }) => {
	await scenario(page, 'Nytt scenario').click();
	await scenario(page, 'Sammenlikn').click();
	await page.getByRole('combobox', { name: 'Sammenlikn fra' }).selectOption('Regelsett: Udir 2020');
	await expect(moved(page)).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'the comparison');
});

test('one rule is moved along a range: the stable core, and who comes and goes', async ({ page }) => {
	await scenario(page, 'Varier en regel').click();
	const view = page.getByRole('region', { name: 'Varier en regel' });
	await view.getByRole('textbox', { name: 'Fra' }).fill('28');
	await view.getByRole('textbox', { name: 'Til' }).fill('32');
	await view.getByRole('button', { name: 'Kjør' }).click();
	const rows = view.getByRole('table', { name: 'Listen ved hver verdi' }).locator('tbody tr');
	await expect(rows).toHaveCount(5);
	await expect(rows.nth(2).locator('th, td')).toHaveText(['30', '40', '0', '0', '–', '–']);
	await expect(view.getByText(/er med ved alle 5 verdier/)).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'the sweep');
	await view.getByRole('textbox', { name: 'Steg' }).fill('0');
	await expect(view.getByText('Skriv et intervall')).toBeVisible();
	await expect(view.getByRole('button', { name: 'Kjør' })).toBeDisabled();
});

test('the border zone: margins of those nearest the cut, and what would have moved them', async ({
	page
}) => {
	await scenario(page, 'Grensesonen').click();
	const view = page.getByRole('region', { name: 'Grensesonen', exact: true });
	const rows = view.getByRole('table', { name: 'Marginer' }).locator('tbody tr');
	await expect(rows).toHaveCount(20);
	await expect(rows.first()).toContainText('ikke prøvd');
	await expectNoOverflow(page, 'the border zone');
	await view.getByRole('button', { name: 'Finn de minste endringene' }).click();
	await expect(view.getByText(/ → /).first()).toBeVisible();
	await expectAccessible(page);
});

test('all scenarios as one recipe: added beside those that are there, and taken back', async ({ page }) => {
	await scenario(page, 'Nytt scenario').click();
	await setPlaces(page, '33');
	const group = await openRules(page, 'Oppskrift');
	await expect(group.getByRole('radio', { name: 'Bare «Scenario 2»' })).toBeChecked();
	const save = () => group.getByRole('button', { name: 'Lagre oppskriften som fil' }).click();
	const one = await downloaded(page, save);
	expect(JSON.parse(one.text).analyses).toHaveLength(1);
	await group.getByRole('radio', { name: 'Alle 2 scenarioene' }).check();
	const all = await downloaded(page, save);
	expect(JSON.parse(all.text).analyses.map(({ places }: { places: number }) => places)).toEqual([30, 33]);

	const file = { name: 'oppskrift.json', mimeType: 'application/json', buffer: Buffer.from(all.text) };
	await group.locator('input[type=file]').setInputFiles(file);
	const notice = page.getByRole('group').filter({ hasText: '2 uttrekk fra oppskriften er lagt til' });
	await expect(notice).toBeVisible();
	// Names are kept, and numbered where they clash; the first of the new ones is chosen.
	await expect(scenario(page, 'Udir 2022 (2)')).toHaveAttribute('aria-current', 'true');
	await expect(scenario(page, 'Scenario 2 (2)')).toBeVisible();
	await scenario(page, 'Scenario 2 (2)').click();
	await expect(page.getByText('Grense: 33 plasser')).toBeVisible();
	await notice.getByRole('button', { name: 'Angre' }).click();
	await expect(scenario(page, 'Udir 2022 (2)')).toHaveCount(0);
	await expect(scenario(page, 'Scenario 2 (2)')).toHaveCount(0);
	await expect(scenario(page, 'Scenario 2')).toHaveAttribute('aria-current', 'true');
});

test('all scenarios as one link', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await scenario(page, 'Nytt scenario').click();
	await setPlaces(page, '33');
	const group = await openRules(page, 'Oppskrift');
	await group.getByRole('radio', { name: 'Alle 2 scenarioene' }).check();
	await group.getByRole('button', { name: 'Kopier lenke' }).click();
	await expect(
		page.getByRole('status').filter({ hasText: 'Lenken er kopiert. Den inneholder reglene, ikke data.' })
	).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	// The page is left for good: what was changed must be stored.
	await expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
	await page.goto('hjelp/');
	await page.goto(link);
	await expect(page.getByText('Lenken inneholder regler for 2 uttrekk.')).toBeVisible();
	await page.getByRole('button', { name: 'Ta reglene i bruk' }).click();
	await expect(scenario(page, 'Udir 2022 (2)')).toHaveAttribute('aria-current', 'true');
	await expect(scenario(page, 'Scenario 2 (2)')).toBeVisible();
});
