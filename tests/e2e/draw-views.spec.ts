import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectGoodPractice } from './support/accessible';
import {
	drawnNumbers,
	list,
	openExample,
	openRules,
	rules,
	setAbsoluteLimit,
	showAllRows
} from './support/draw-page';

/** The other views of a draw: spread draw, indicators, counties. */

test.beforeEach(async ({ open }) => openExample(await open('')));

const view = async (page: Page, name: string) => {
	await page.getByRole('tab', { name }).click();
	const panel = page.getByRole('tabpanel', { name });
	await panel.getByRole('table').first().waitFor();
	return panel;
};
/** The cells of a table's rows, as text. */
const cells = (page: Page, name: string) =>
	page
		.getByRole('table', { name })
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
		);
const number = (text: string) =>
	Number(
		text
			.replace(/[^\d,−]/g, '')
			.replace('−', '-')
			.replace(',', '.')
	);

test('the spread draw: candidates in order of spread, the first ten drawn, and its criteria in words', async ({
	page
}) => {
	await view(page, 'Spredningsuttrekk');
	const rows = await cells(page, 'Spredningsuttrekk');
	const spreads = rows.map((row) => number(row[2]));
	expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
	expect(rows.slice(0, 10).map((row) => row[5])).toEqual(Array(10).fill('trukket ut'));
	expect(rows.slice(10).filter((row) => row[5] === 'trukket ut')).toEqual([]);
	expect(Math.min(...rows.map((row) => number(row[3])))).toBeGreaterThanOrEqual(2);
	expect(Math.min(...rows.map((row) => number(row[4])))).toBeGreaterThanOrEqual(1);

	const places = await openRules(page, 'Plasser og spredning');
	await places.getByRole('combobox', { name: 'Mål på spredning' }).selectOption('Variasjonsbredde');
	await expect
		.poll(async () => number((await cells(page, 'Spredningsuttrekk'))[0][2]))
		.toBeGreaterThan(spreads[0]);
	await places.getByRole('textbox', { name: 'Plasser i spredningsuttrekket' }).fill('3');
	await expect
		.poll(
			async () => (await cells(page, 'Spredningsuttrekk')).filter((row) => row[5] === 'trukket ut').length
		)
		.toBe(3);
	await places.getByRole('checkbox', { name: 'Krev en minste spredning' }).check();
	await places.getByRole('textbox', { name: 'Minste spredning, i prosentpoeng' }).fill('100');
	await expect.poll(async () => (await cells(page, 'Spredningsuttrekk')).length).toBe(0);
	await places.getByRole('textbox', { name: 'Plasser i spredningsuttrekket' }).fill('0');
	await expect(page.getByText('Dette regelsettet har ikke noe spredningsuttrekk.')).toBeVisible();
});

test('the spread draw with noise removed: words, plot, table, and the other criterion of weak schools', async ({
	page
}) => {
	const panel = await view(page, 'Spredningsuttrekk');
	await panel.getByRole('radio', { name: 'Hvor mye er tilfeldig?' }).check();
	const meaning = panel.getByRole('region', { name: 'Hva det betyr for uttrekket' });
	await expect(meaning.getByText(/i spredningsuttrekket/).first()).toBeVisible();
	await expect(panel.getByRole('img', { name: /^Spredning mot like skoler/ })).toBeVisible();
	await panel.getByRole('table', { name: 'Spredning med og uten støy' }).waitFor();
	const rows = await cells(page, 'Spredning med og uten støy');
	expect(rows.filter((row) => row[12] === 'trukket ut')).toHaveLength(10);
	expect(rows.filter((row) => row[13] === 'trukket ut')).toHaveLength(10);
	for (const row of rows) {
		const [observed, , low, high, , , noise, corrected] = row.slice(3, 11).map(number);
		expect(low).toBeLessThanOrEqual(high);
		expect(corrected).toBeLessThanOrEqual(observed);
		// The numbers are rounded to one decimal.
		const squared = Math.max(0, observed ** 2 - noise ** 2);
		expect(Math.abs(corrected ** 2 - squared)).toBeLessThan(0.11 * (observed + noise + corrected) + 0.1);
	}
	const criterion = panel.getByRole('region', { name: 'Skoler blant de svakeste' });
	await expect(criterion.getByText(/^Etter prosentpunkt er det/)).toBeVisible();
	await expect(criterion.getByText(/^Etter plassering er det/)).toBeVisible();
	await expectGoodPractice(page, '[role=tabpanel]');
});

test('a table is sorted by its headers, and the rows keep together', async ({ page }) => {
	await view(page, 'Fylker');
	const rows = await cells(page, 'Fylker');
	const header = page.getByRole('table', { name: 'Fylker' }).getByRole('columnheader', { name: 'Kommuner' });
	await header.getByRole('button').click();
	await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
	const sorted = await cells(page, 'Fylker');
	const sizes = sorted.slice(0, -1).map((row) => number(row[1]));
	const up = [...sizes].sort((a, b) => a - b);
	expect([up, up.toReversed()]).toContainEqual(sizes);
	expect(sorted.at(-1)).toEqual(rows.at(-1));
	expect([...sorted].sort()).toEqual([...rows].sort());
});

test('the counties add up to the country', async ({ page }) => {
	await view(page, 'Fylker');
	const rows = await cells(page, 'Fylker');
	const [total, ...counties] = rows.toReversed();
	expect(total[0]).toBe('Hele landet');
	for (const column of [1, 2, 3, 4]) {
		const sum = counties.reduce((sum, row) => sum + number(row[column]), 0);
		expect(number(total[column])).toBe(sum);
	}
	expect(total.slice(1, 2)).toEqual(['357']);
	expect(total.slice(3, 5)).toEqual(['30', '10']);
	for (const row of rows) {
		const share = ((number(row[3]) + number(row[4])) / number(row[1])) * 100;
		expect(Math.abs(number(row[5]) - share)).toBeLessThanOrEqual(0.0501);
	}
});

test('the indicators: limits, how many are worse, and how much is hidden; more schools than municipalities', async ({
	page
}) => {
	const indicator = 'Lesing 5. trinn, mestringsnivå 1';
	await setAbsoluteLimit(page, indicator, '60');
	const panel = await view(page, 'Indikatorer');
	const rowsOf = () =>
		panel
			.locator('tbody')
			.filter({ has: page.getByRole('rowheader', { name: indicator }) })
			.locator('tr:not(.heading)')
			.evaluateAll((rows) =>
				rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
			);
	await expect
		.poll(async () => (await rowsOf()).map((row) => row[2].split(' / ')[1]))
		.toEqual(['60,0', '60,0', '60,0']);
	const worse = (row: string[]) => row[4].split(' / ').map(number);
	for (const row of await rowsOf()) {
		const [values, units] = row[3].split(' av ').map(number);
		expect(units).toBeLessThanOrEqual(357);
		expect(values + number(row[5].split('(')[0]) + number(row[6])).toBe(units);
		expect(worse(row)[0]).toBeGreaterThan(worse(row)[1]);
	}
	const before = worse((await rowsOf())[0]);
	await rules(page).getByRole('textbox', { name: 'Verdi' }).fill('30');
	await expect.poll(async () => worse((await rowsOf())[0])[1]).toBeGreaterThan(before[1]);
	expect(worse((await rowsOf())[0])[0]).toBe(before[0]);

	await expect(
		panel.getByRole('img', { name: new RegExp(`Fordeling av \\d+ kommuner på ${indicator}, 2022–23`) })
	).toBeVisible();
	await panel.getByRole('radio', { name: 'Skoler' }).check();
	await expect(
		panel.getByRole('img', { name: new RegExp(`Fordeling av \\d+ skoler på ${indicator}, 2022–23`) })
	).toBeVisible();
	expect(number((await rowsOf())[0][3].split(' av ')[1])).toBeGreaterThan(357);
});

test('the words of the three languages carry the same draw', async ({ page }) => {
	await showAllRows(page);
	const drawn = await drawnNumbers(page);
	for (const [name, language, table] of [
		['Nynorsk', 'nn', /rangert liste/i],
		['English', 'en', /ranked list/i]
	] as const) {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const rows = page.getByRole('table', { name: table }).locator('tr.drawn');
		await expect(rows).toHaveCount(40);
		expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.number))).toEqual(
			drawn
		);
	}
	await page.getByRole('button', { name: 'Bokmål' }).click();
	await expect(list(page)).toBeVisible();
});
