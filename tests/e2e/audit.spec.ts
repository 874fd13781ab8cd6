import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { list, openExample, showAllRows } from './support/draw-page';
import { expectNoOverflow } from './support/overflow';

/** That the audits of the other tests find faults: planted in one row of a long list, in the dark alone, in one language. */

/** What an audit says of the page; empty when it finds nothing. */
const audit = (check: Promise<void>) => check.then(() => '').catch((error: unknown) => String(error));

/** Adds rules of style as the program's own sheets have them: the policy forbids those of a `<style>`. */
const style = (page: Page, css: string) =>
	page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, css);

test('a fault in one row among three hundred, in the dark, in a language, in width is found', async ({
	open,
	page
}) => {
	await openExample(await open(''));
	await showAllRows(page);
	const rows = list(page).locator('tbody tr');
	await expect.poll(() => rows.count()).toBeGreaterThan(200);
	expect(await audit(expectAccessible(page)), 'before anything is planted').toBe('');

	const row = rows.nth(150);
	const name = row.getByRole('rowheader').getByRole('button');
	await name.evaluate((button) => (button.style.color = '#bbb'));
	expect(await audit(expectAccessible(page))).toMatch(/light: color-contrast/);
	await name.evaluate((button) => (button.style.color = ''));

	await row.evaluate((row) => row.classList.add('planted'));
	await style(page, '@media (prefers-color-scheme: dark) { .planted td { color: #333; } }');
	expect(await audit(expectAccessible(page))).toMatch(/dark: color-contrast/);
	await row.evaluate((row) => row.classList.remove('planted'));

	const plant = (place: Element) => place.append(document.createElement('button'));
	const planted = page.locator('button:empty:not([aria-label], [aria-labelledby], [title])');
	await row.locator('td').last().evaluate(plant);
	expect(await audit(expectAccessible(page))).toMatch(/light: button-name/);
	await planted.evaluate((button) => button.remove());
	expect(await audit(expectAccessible(page)), 'when all is taken away').toBe('');

	await page.getByRole('button', { name: 'English', exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('main').evaluate(plant);
	expect(await audit(expectAccessible(page))).toMatch(/light: button-name/);

	await page.getByRole('main').evaluate((main) => (main.style.minWidth = '400px'));
	expect(await audit(expectNoOverflow(page, 'the draw'))).toContain('wider than 320 pixels');
});
