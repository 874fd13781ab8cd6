import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { expectGoodPractice } from './support/accessible';
import { list, openExample, panel } from './support/draw-page';

/** The map of municipalities, and the border zone on a large screen. */

test.beforeEach(async ({ open }) => openExample(await open('')));

async function openMap(page: Page) {
	await page.getByRole('tab', { name: 'Kart' }).click();
	const view = page.getByRole('tabpanel', { name: 'Kart' });
	await view.getByRole('group', { name: 'Andel risikopoeng' }).waitFor();
	return view;
}
const show = (page: Page, what: string) => page.getByLabel('Vis', { exact: true }).selectOption(what);

test('arrow keys walk from neighbour to neighbour, and choosing a tile opens the explanation', async ({
	page
}) => {
	const view = await openMap(page);
	const map = view.getByRole('group', { name: 'Andel risikopoeng' });
	const tiles = map.getByRole('button');
	await expect(tiles).toHaveCount(357);
	// One tile is reached with Tab; the arrow keys do the rest.
	await expect(map.locator('[role=button][tabindex="0"]')).toHaveCount(1);
	await map.locator('[role=button][tabindex="0"]').focus();
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
	const first = await focused();
	expect(first).toMatch(/^\S.*: (\d+,\d\s%|ikke vurdert)/);
	/** Presses a key that moves the focus; what has it then. */
	const walk = async (key: string) => {
		const before = await focused();
		await page.keyboard.press(key);
		await expect.poll(focused).not.toBe(before);
		return focused();
	};
	const second = await walk('ArrowRight');
	expect(await walk('ArrowLeft')).toBe(first);
	expect(await walk('ArrowDown')).not.toBe(second);
	const last = await walk('End');
	await page.keyboard.press('ArrowDown');
	await expect.poll(focused).toBe(last);
	await expect(map.locator('[role=button][tabindex="0"]')).toHaveCount(1);

	await page.keyboard.press('Enter');
	const name = last.split(':')[0];
	await expect(panel(page).getByRole('heading', { name, exact: true })).toBeFocused();
	await expect(tiles.and(page.locator('[aria-pressed=true]'))).toHaveAttribute('aria-label', last);
	await page.keyboard.press('Escape');
	await expect(panel(page).getByRole('heading', { name, exact: true })).toBeHidden();
	await expect.poll(focused).toBe(last);
});

test('the same numbers stand in tables, of municipalities and of counties', async ({ page }) => {
	const view = await openMap(page);
	await expectGoodPractice(page, '[role=tabpanel]');
	const rows = (name: string) => view.getByRole('table', { name }).locator('tbody tr');
	await view.locator('summary', { hasText: 'De samme tallene som tabell' }).click();
	await expect(rows('Andel risikopoeng')).toHaveCount(357);
	await view.locator('summary', { hasText: 'De samme tallene som tabell' }).click();
	await view.locator('summary', { hasText: 'Etter fylke' }).click();
	await expect(rows('Etter fylke')).toHaveCount(16);
	await expect(rows('Etter fylke').last().getByRole('cell').first()).toHaveText('357');
});

test('what is shown can be chosen, and empty cells are no zeros', async ({ page }) => {
	const view = await openMap(page);
	await show(page, 'Trukket ut eller ikke');
	const drawn = view.getByRole('group', { name: 'Trukket ut eller ikke' });
	await expect(drawn.getByRole('button', { name: /: gjennomsnittsuttrekket$/ })).toHaveCount(30);
	await expect(drawn.getByRole('button', { name: /: spredningsuttrekket$/ })).toHaveCount(10);

	await show(page, 'Verdi på en indikator');
	const values = view.getByRole('group', { name: /Mobbing på skolen, 7\. trinn, 2024–25/ });
	await expect(values.getByRole('button', { name: /: skjermet/ }).first()).toBeVisible();
	await show(page, 'Risikopoeng på en indikator');
	const points = view.getByRole('group', { name: /^Risikopoeng: Mobbing på skolen/ });
	await expect(points.getByRole('button', { name: /: 3 risikopoeng/ }).first()).toBeVisible();

	await show(page, 'Hvor ofte trukket ut');
	await expect(view.getByText('Regn ut dette under «Hvor sikkert?» først.')).toBeVisible();

	await show(page, 'Endring fra et annet scenario');
	await view.getByLabel('Sammenliknet med').selectOption('Regelsett: Udir 2020');
	const change = view.getByRole('group', { name: 'Endring fra: Regelsett: Udir 2020' });
	await expect(change.getByRole('button', { name: /: (kommer inn|går ut)/ }).first()).toBeVisible();
});

test('by county, one county, and the picture as a file', async ({ page }) => {
	const view = await openMap(page);
	const map = view.getByRole('group', { name: 'Andel risikopoeng' });
	await view.getByLabel('Plassering').selectOption('Fylke for fylke');
	await expect(map.getByRole('button')).toHaveCount(357);
	const download = page.waitForEvent('download');
	await view.getByRole('button', { name: 'Last ned SVG' }).click();
	const svg = readFileSync(await (await download).path(), 'utf8');
	expect(svg).toContain('<title>Andel risikopoeng</title>');
	expect(svg).toContain('oppdiktet');
	expect(svg).toContain('Solkyst');
	await view.getByLabel('Område').selectOption('Solkyst');
	await expect.poll(() => map.getByRole('button').count()).toBeLessThan(60);
	await page.setViewportSize({ width: 320, height: 800 });
	const tooWide = await page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth
	);
	expect(tooWide).toBe(false);
});

test('with names hidden, places give nobody away', async ({ page }) => {
	await list(page).locator('button[data-unit]').first().click();
	await panel(page).getByRole('heading', { level: 2 }).first().waitFor();
	const chosen =
		(await list(page).locator('tr.open').getByRole('rowheader').getByRole('button').textContent()) ?? '';
	await page
		.getByRole('checkbox', { name: 'Skjul navn på andre kommuner' })
		.or(page.getByRole('switch', { name: 'Skjul navn på andre kommuner' }))
		.check();
	const view = await openMap(page);
	await expect(view.getByText('rutene står i rekkefølge etter verdi')).toBeVisible();
	await expect(view.getByLabel('Område')).toBeHidden();
	const map = view.getByRole('group', { name: 'Andel risikopoeng' });
	await expect(map.getByRole('button', { name: /^Annen kommune: / })).toHaveCount(356);
	await expect(map.getByRole('button', { name: new RegExp(`^${chosen.trim()}: `) })).toHaveCount(1);
});

test('the border zone on a large screen: no scrolling at 1920 × 1080, and every change in words', async ({
	page
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.getByRole('button', { name: 'Grensesonen' }).click();
	await page.getByRole('button', { name: 'Vis på stor skjerm' }).click();
	const dialog = page.getByRole('dialog', { name: /^Grensesonen: / });
	await expect(dialog.getByText('Grensen går ved')).toBeVisible();
	await expect(dialog.getByRole('region', { name: 'Så vidt inne' }).getByRole('listitem')).toHaveCount(6);
	await expect(dialog.getByRole('region', { name: 'Så vidt ute' }).getByRole('listitem')).toHaveCount(6);
	await expect(dialog.getByText('Leter etter den minste endringen')).toHaveCount(0, { timeout: 60_000 });
	await expect(dialog.getByText(/^Minste endring: /).first()).toBeVisible();
	const scrolls = await dialog.evaluate((one) => one.scrollHeight > one.clientHeight);
	expect(scrolls).toBe(false);
	await expectGoodPractice(page, 'dialog');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
