import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { copied, withoutStyles } from './support/clipboard';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** The result of an analysis: cells that can be asked, by mouse and by keyboard, and copying. */

const ANSWERS = textFile('svar.csv', [
	'gruppe;lesing;trivsel',
	...[1, 2, 2, 4, 5, 3, 4].map((answer, row) => `${row % 2 ? 'A' : 'B'};${answer};${6 - answer},5`)
]);
const table = (page: Page) => page.getByRole('table', { name: 'Beskrivende mål' });
const asked = (page: Page) => page.getByRole('group', { name: 'Valgt celle' });
const focused = (page: Page) => page.locator('td:focus, th:focus');

test.beforeEach(async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, ANSWERS);
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: 'Hva er gjennomsnittene og spredningen?' }).click();
	await expect(table(page).getByRole('row')).toHaveCount(3);
});

test('a number says what it is, with every digit', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	// The mean of 1, 2, 2, 4, 5, 3, 4 is 3.
	const lesing = table(page).getByRole('row', { name: /^lesing/ });
	await lesing.getByRole('cell', { name: '3,00' }).first().click();
	await expect(asked(page)).toContainText('Rad lesing');
	await expect(asked(page)).toContainText('Kolonne Snitt');
	await expect(asked(page)).toContainText('descriptives / lesing / mean');
	await lesing.getByRole('cell', { name: '1,41' }).click();
	await expect(asked(page)).toContainText('Uavrundet verdi 1,4142135623730951');
	await asked(page).getByRole('button', { name: 'Kopier verdien' }).click();
	await expect(page.getByText('Verdien er kopiert.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1,4142135623730951');
	await expectAccessible(page);
	await expectNoOverflow(page, 'a result with a chosen cell');
	await asked(page).getByRole('button', { name: 'Lukk' }).click();
	await expect(asked(page)).toBeHidden();
});

test('arrows go from cell to cell, Enter asks, Escape ends it, and the Tab key passes the table in one step', async ({
	page
}) => {
	await table(page)
		.getByRole('row', { name: /^lesing/ })
		.getByRole('cell')
		.first()
		.focus();
	await expect(focused(page)).toHaveText('7');
	await page.keyboard.press('ArrowLeft');
	await expect(focused(page)).toHaveText('lesing');
	await page.keyboard.press('ArrowLeft');
	await expect(focused(page)).toHaveText('lesing');
	await page.keyboard.press('ArrowDown');
	await expect(focused(page)).toHaveText('trivsel');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await expect(focused(page)).toHaveText(/^5,5\s*$/);
	await expect(asked(page)).toBeHidden();
	await page.keyboard.press('Enter');
	await expect(asked(page)).toContainText('Kolonne Maks');
	await expect(focused(page)).toHaveText(/^5,5\s*$/);
	await page.keyboard.press('Escape');
	await expect(asked(page)).toBeHidden();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Kopier', exact: true })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(focused(page)).toHaveText(/^5,5\s*$/);
	await expect(table(page).locator('[tabindex="0"]')).toHaveCount(1);
});

test('a table is copied with its header cells and unrounded numbers', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Kopier', exact: true }).click();
	await expect(page.getByText('Tabellen er kopiert.')).toBeVisible();
	const { html, plain } = await copied(page);
	const cells = await page.evaluate((text) => {
		const read = new DOMParser().parseFromString(text, 'text/html');
		const spread = [...read.querySelectorAll('td')].find((cell) => cell.textContent === '1,41');
		return {
			headers: [...read.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope')),
			names: [...read.querySelectorAll('tbody th')].map((cell) => cell.textContent),
			number: spread?.getAttribute('x:num')
		};
	}, withoutStyles(html));
	expect(plain.split('\r\n')[1]).toMatch(/^lesing\t7\t3\t1,4142135623730951\t/);
	// Lines of the table and number formats are in the clipboard too, though the page itself may have no styles.
	expect(html).toMatch(/border-top:1\.5pt/);
	expect(html).toContain('mso-number-format');
	expect(cells.headers).toEqual(Array(9).fill('col'));
	expect(cells.names).toEqual(['lesing', 'trivsel']);
	expect(cells.number).toBe('1.4142135623730951');
});

test('the heading of the analysis is not repeated above its only table', async ({ page }) => {
	await expect(page.getByRole('heading', { level: 2, name: 'Beskrivende mål' })).toBeVisible();
	const caption = table(page).locator('caption');
	await expect(caption).toHaveClass(/visually-hidden/);
});
