import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { list, panel } from './support/draw-page';

/** The whole way by keyboard alone, from the opening of the program to an explanation and back. */

/** The accessible name of what has the focus. */
const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>, limit = 60): Promise<void> {
	for (let presses = 0; presses < limit; presses++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`not reached by ${limit} presses of Tab`);
}

/** Whether what has the focus can be seen: it lies within the window and nothing covers it. */
const isInSight = (page: Page) =>
	focused(page).evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
		return there !== null && (element.contains(there) || there.contains(element));
	});

test('from the start page to an explanation and back, by keyboard alone', async ({ page, open }) => {
	await open('');
	await page.keyboard.press('Tab');
	await expect(focused(page)).toHaveText('Hopp til hovedinnholdet');
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Åpne eksempelet' }), 3);
	await page.keyboard.press('Enter');
	await list(page).waitFor();
	await expect(page.getByRole('heading', { level: 1, name: 'Uttrekk' })).toBeFocused();

	await test.step('a limit moves', async () => {
		const opener = page.getByRole('button', { name: /^Lesing 5\. trinn, mestringsnivå 1/ });
		await tabTo(page, opener);
		await page.keyboard.press('Enter');
		await expect(opener).toHaveAttribute('aria-expanded', 'true');
		const kind = page.getByRole('combobox', { name: 'Absolutt nedre grense' });
		await tabTo(page, kind, 4);
		await page.keyboard.press('f');
		await expect(kind).toHaveValue('fixed');
		const slider = page.getByRole('slider', { name: 'Verdi' });
		await tabTo(page, slider, 4);
		const before = await slider.inputValue();
		await page.keyboard.press('PageDown');
		await expect(slider).not.toHaveValue(before);
		await expect(page.getByTestId('moved')).toHaveText(
			/^\d+ kommuner? inn i uttrekket og \d+ kommuner? ut\.$|^Listen er den samme\.$/
		);
	});

	await test.step('the list is walked, a municipality opens, and Esc comes back', async () => {
		const names = list(page).getByRole('rowheader').getByRole('button');
		await tabTo(page, names.first());
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await expect(names.nth(2)).toBeFocused();
		await page.keyboard.press('End');
		await expect(names.last()).toBeFocused();
		expect(await isInSight(page)).toBe(true);
		await page.keyboard.press('Home');
		await expect(names.first()).toBeFocused();
		for (let row = 0; row < 12; row++) await page.keyboard.press('ArrowDown');
		await expect(names.nth(12)).toBeFocused();
		expect(await isInSight(page)).toBe(true);
		// Tab leaves the list; back, one is where one was.
		await page.keyboard.press('Tab');
		await expect(names.nth(12)).not.toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(names.nth(12)).toBeFocused();

		const name = (await names.nth(12).textContent())?.trim() ?? '';
		await page.keyboard.press('Enter');
		await expect(panel(page).getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
		await expect(panel(page)).toContainText(/mulige risikopoeng/);
		await expect(panel(page).getByText('Hver endring er prøvd')).toBeVisible();

		const cell = panel(page)
			.getByRole('table', { name: /^Risikopoeng for/ })
			.getByRole('button')
			.first();
		await tabTo(page, cell, 4);
		await page.keyboard.press('Enter');
		await expect(panel(page).getByRole('dialog')).toContainText('Nasjonal grense');
		await page.keyboard.press('Escape');
		await expect(panel(page).getByRole('dialog')).toBeHidden();
		await expect(cell).toBeFocused();
		await expect(panel(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(panel(page).getByRole('heading', { level: 2 })).toBeHidden();
		await expect(names.nth(12)).toBeFocused();
		await expect(names.nth(12)).toHaveText(name);
	});
});

test('Esc comes back to the municipality’s row also when the list has changed meanwhile', async ({
	page,
	open
}) => {
	await open('');
	await page.getByRole('button', { name: 'Åpne eksempelet' }).press('Enter');
	await list(page).waitFor();
	const opener = list(page).getByRole('rowheader').getByRole('button').nth(9);
	const name = (await opener.textContent())?.trim() ?? '';
	await opener.press('Enter');
	await expect(panel(page).getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
	await page.getByRole('combobox', { name: 'Regelsett' }).selectOption('Bare nasjonale prøver');
	await expect(list(page)).toContainText('/36');
	await page.getByRole('button', { name: 'Vis alle' }).click();
	await panel(page).getByRole('heading', { level: 2 }).focus();
	await page.keyboard.press('Escape');
	await expect(list(page).getByRole('button', { name, exact: true })).toBeFocused();
});
