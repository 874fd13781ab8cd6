import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import {
	list,
	openExample,
	openIndicator,
	openMunicipality,
	openRules,
	panel,
	rules,
	shownNames
} from './support/draw-page';
import { inspect } from './support/inspect';
import { expectNoOverflow } from './support/overflow';
import { notFound } from './support/problems';

/**
 * Every page with data on it, in every language, and its colours light and dark: nothing that axe finds against WCAG 2.1 AA,
 * and no scrolling sideways at 320 pixels. Pages as they open without data are looked at in pages.spec.ts.
 */

/** Opens what can be unfolded. */
const openAll = (part: Locator) =>
	part
		.locator('details')
		.evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));

test.beforeEach(async ({ open, page }) => {
	test.slow();
	await page.setViewportSize({ width: 1366, height: 768 });
	await openExample(await open(''));
});

test('the draw: list, rules, an open municipality', async ({ page }) => {
	// One county: axe looks at every row, and all rows are alike.
	await page.getByRole('combobox', { name: 'Fylke' }).selectOption({ index: 1 });
	await openMunicipality(page, (await shownNames(page))[0]);
	await openAll(panel(page));
	await openIndicator(page, 'Lesing 5. trinn, mestringsnivå 1');
	for (const group of ['Skoleår', 'Hvem kan trekkes ut', 'Plasser og spredning', 'Oppskrift'])
		await openRules(page, group);
	await openAll(rules(page));
	await rules(page).getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' }).fill('x');
	await inspect(page, 'the draw');
	await expect(rules(page)).toMatchAriaSnapshot({ name: 'draw-rules.aria.yml' });

	await page.setViewportSize({ width: 320, height: 720 });
	for (const step of ['Regler', 'Listen', 'Kommunen']) {
		await page.getByRole('navigation', { name: 'Uttrekk' }).getByRole('button', { name: step }).click();
		await expectNoOverflow(page, step);
		await expectAccessible(page);
	}
	await page.setViewportSize({ width: 1366, height: 768 });
	const cell = panel(page)
		.getByRole('table', { name: /^Risikopoeng for/ })
		.getByRole('button')
		.first();
	await cell.click();
	await expect(panel(page).getByRole('dialog')).toBeVisible();
	await expectAccessible(page);
});

test('the draw: spread draw, indicators, counties, and an empty search', async ({ page }) => {
	for (const [tab, snapshot] of [
		['Spredningsuttrekk', 'spread'],
		['Indikatorer', 'indicators'],
		['Fylker', 'counties']
	]) {
		await page.getByRole('tab', { name: tab }).click();
		await expect(page.getByRole('tabpanel', { name: tab }).getByRole('table')).toBeVisible();
		await inspect(page, tab);
		await expect(
			page.getByRole('tabpanel', { name: tab }).getByRole('table').getByRole('rowgroup').first()
		).toMatchAriaSnapshot({ name: `draw-${snapshot}.aria.yml` });
	}
	await page.getByRole('tab', { name: 'Listen' }).click();
	await page.getByRole('searchbox', { name: 'Søk' }).fill('finnes ikke');
	await expect(page.getByText('Ingen kommuner passer til søket.')).toBeVisible();
	await inspect(page, 'nothing found');
});

test('one’s own municipality and the sheet, both versions', async ({ page }) => {
	const [name] = await shownNames(page);
	await page.getByRole('link', { name: 'Min kommune', exact: true }).click();
	await page.getByRole('searchbox', { name: 'Velg kommune' }).fill(name.slice(0, 3));
	await expect(page.getByRole('main').getByRole('list').getByRole('button').first()).toBeVisible();
	await inspect(page, 'choosing a municipality');
	await page.getByRole('searchbox', { name: 'Velg kommune' }).fill(name);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Hva skulle til for et annet utfall?' })).toBeVisible();
	await inspect(page, 'one’s own municipality');
	await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'own-municipality.aria.yml' });

	await page.getByRole('button', { name: 'Ark til utskrift' }).click();
	await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeEnabled();
	await inspect(page, 'the sheet', false);
	await page.getByRole('radio', { name: 'Til skoler og organisasjoner' }).check();
	await inspect(page, 'the sheet for schools');
	await expect(page.getByRole('article')).toMatchAriaSnapshot({ name: 'sheet-schools.aria.yml' });
});

test('start, data and settings with a project, rules from a link, an unknown address', async ({
	page,
	open,
	problems
}) => {
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Tallgrunnlaget' })).toBeVisible();
	await openAll(page.getByRole('main'));
	await inspect(page, 'data with a project', false);
	await page.getByRole('link', { name: 'Innstillinger', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Innstillinger' })).toBeVisible();
	await inspect(page, 'settings with a project');
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Åpne Eksempel/ })).toBeVisible();
	await inspect(page, 'start with a project', false);
	await page.getByRole('button', { name: 'Lim inn lenke' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');

	await open('uttrekk/#oppskrift=abc');
	await expect(page.getByText('Lenken er ødelagt')).toBeVisible();
	await list(page).waitFor();
	await inspect(page, 'a broken link');

	problems.allow(...notFound);
	await page.goto('finnes/ikke/');
	await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();
	await inspect(page, 'an unknown address');
});

test('no page scrolls sideways at 320 pixels', async ({ page, open, baseURL }) => {
	const links = await page
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	await open('hjelp/');
	const help = await page
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const pages = new Set(
		[...links, ...help].map((link) => link.split('#')[0]).filter((link) => link.startsWith(baseURL ?? ''))
	);
	expect(pages.size).toBeGreaterThan(8);
	for (const address of pages) {
		await open(address);
		await expect(page.locator('h1')).toBeVisible();
		await expectNoOverflow(page, address);
	}
});
