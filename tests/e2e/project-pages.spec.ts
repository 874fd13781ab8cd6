import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { list, openExample, panel } from './support/draw-page';
import { ready } from './support/visit';

/** The pages that show a project, with the invented country open: accessible in all languages, light and dark. */

const languages = ['nb', 'nn', 'en'] as const;

/** Opens the first municipality that is drawn, beside the list. */
async function openFirstDrawn(page: Page): Promise<void> {
	await page.locator('tr.drawn').first().getByRole('button').click();
	await panel(page).getByText('Hver endring er prøvd').waitFor();
}

const firstDrawn = (page: Page) => page.locator('tr.drawn').first().getAttribute('data-number');

/** Loads the page anew in each language and looks at it there. */
async function inEachLanguage(page: Page, look: () => Promise<void>): Promise<void> {
	for (const language of languages) {
		const saved = JSON.stringify({ language });
		await page.evaluate((saved) => localStorage.setItem('treffsikker.preferences', saved), saved);
		await page.reload();
		await ready(page);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await look();
	}
}

test.beforeEach(async ({ page, open }) => {
	test.slow();
	await open('');
	await openExample(page);
});

test('the start page lists the project', async ({ page, open }) => {
	await open('');
	await inEachLanguage(page, async () => {
		await page.getByRole('main').getByRole('listitem').first().waitFor();
		await expectAccessible(page);
	});
});

test('the data page', async ({ page, open }) => {
	await open('data/');
	await inEachLanguage(page, async () => {
		await page.getByRole('heading', { level: 3 }).first().waitFor();
		await expectAccessible(page);
	});
});

test('the draw, with a municipality open', async ({ page }) => {
	await inEachLanguage(page, async () => {
		// One county: axe looks at every row, and all rows are alike.
		await page.getByRole('tabpanel').getByRole('combobox').first().selectOption({ index: 1 });
		await page.locator('tr.drawn').first().getByRole('button').click();
		await page.locator('#municipality-heading').waitFor();
		await expectAccessible(page);
	});
});

test('the explanation of a municipality', async ({ page }) => {
	await openFirstDrawn(page);
	await expect(list(page)).toBeVisible();
	await expect(panel(page)).toMatchAriaSnapshot({ name: 'municipality.aria.yml' });
});

test('the sheet of a municipality', async ({ page, open }) => {
	await open(`uttrekk/ark/?k=${await firstDrawn(page)}`);
	await page.getByRole('table').first().waitFor();
	await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'sheet.aria.yml' });
	await inEachLanguage(page, async () => {
		await page.getByRole('table').first().waitFor();
		await expectAccessible(page);
	});
});
