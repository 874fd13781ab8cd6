import type { Locator, Page } from '@playwright/test';
import { expectedRows, printedTables, respondentsOf, type PrintedTable } from '../golden/likert/printed';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/**
 * Five tables of AFI-rapport 2024:04 through the whole program: a file with one row for each respondent is opened, the
 * answers get their scale, the table is made, and its cells are those of the report.
 */

const nameOf = ({ table }: PrintedTable) => `tabell ${table}.csv`;
const fileOf = (table: PrintedTable) =>
	textFile(nameOf(table), [
		`gruppe;${table.item}`,
		...respondentsOf(table).map(({ group, answer }) => `${group};${answer}`)
	]);
/** Printed with percents that were rounded twice (methods, 18). */
const TWICE = ['4.24', '4.29'];

const toPage = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

/** Texts become answers on the scale of agreement; the item of 4.24 is said to be asked the other way. */
async function describe(page: Page, table: PrintedTable): Promise<void> {
	await page.getByRole('link', { name: `Åpne ${nameOf(table)}: variabler og rader` }).click();
	await page
		.getByRole('button', { name: /^Bruk på/ })
		.first()
		.click();
	const row = page
		.getByRole('row')
		.filter({ has: page.getByRole('button', { name: table.item, exact: true }) });
	await expect(row).toContainText('Enighet 1–5');
	if (table.table === '4.24') await page.getByRole('checkbox', { name: `${table.item} er snudd` }).check();
	await toPage(page, 'Data');
}

async function add(page: Page, table: PrintedTable, question: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Hva vil du finne ut?' });
	await dialog.getByLabel('Tabell', { exact: true }).selectOption({ label: nameOf(table) });
	await dialog.getByRole('button', { name: question }).click();
}

/** The cells of a row without its name; help beside a cell is not part of it. */
const cells = async (table: Locator, row: number): Promise<string[]> => {
	const found = table.locator('tbody tr').nth(row).locator('td');
	return (await found.allInnerTexts()).map((text) => text.trim());
};

test('five published tables are rebuilt from files of respondents, cell by cell', async ({ page, open }) => {
	test.slow();
	await open('data/');
	await chooseFiles(page, printedTables.map(fileOf));
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	for (const table of printedTables) await describe(page, table);
	await toPage(page, 'Analyser');

	for (const table of printedTables) {
		await add(page, table, 'Hvordan fordeler svarene seg?');
		const result = page.getByRole('table', { name: `${table.item}. Prosent og gjennomsnitt` });
		await expect(result).toBeVisible();
		if (TWICE.includes(table.table)) {
			await page.getByText('Tabellen', { exact: true }).click();
			await page
				.getByLabel('Avrunding av prosenter')
				.selectOption({ label: 'I to trinn: én desimal, så helt tall' });
			await expect(
				page.getByText('Prosentene er avrundet i to trinn', { exact: false }).first()
			).toBeVisible();
		}
		for (const group of table.groups) {
			await expect(result.getByRole('columnheader', { name: group }).first()).toBeVisible();
		}
		const expected = expectedRows(table);
		const rowOf = (id: string) => {
			const place = expected.findIndex((row) => row.id === id);
			// The mean of the turned item stands before N.
			return table.table === '4.24' && id === 'n' ? place + 1 : place;
		};
		for (const { id, cells: wanted } of expected) {
			expect(await cells(result, rowOf(id)), `${table.table} ${id}`).toEqual(wanted);
		}
		await expectNoOverflow(page, table.table);
	}
});

test('groups are compared with difference, interval, adjusted p and a caveat', async ({ page, open }) => {
	const table = printedTables.find((one) => one.table === '4.29');
	if (!table) throw new Error('4.29');
	await open('data/');
	await chooseFiles(page, [fileOf(table)]);
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await describe(page, table);
	await toPage(page, 'Analyser');
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: 'Svarer gruppene eller uttrekkene ulikt?' }).click();
	const means = page.getByRole('table', { name: 'Forskjeller i gjennomsnitt mellom gruppene' });
	await expect(means.locator('tbody tr')).toHaveCount(15);
	// R 4.2: t.test of the groups of table 4.29 two by two, p.adjust(p, "holm") over the fifteen pairs.
	await expect(means.locator('tbody tr').first()).toContainText('Skoleeier 2020 – Skoleeier 2022');
	await expect(means.locator('tbody tr').first()).toContainText(
		/4,35 \(23\)\s*4,53 \(17\)\s*−0,18\s*−0,55\s*0,19\s*,329\s*1,000/
	);
	await expect(means.locator('tbody tr').nth(6)).toContainText(/,001\s*,009\s*$/);
	await page.getByLabel('Forbehold som skal stå under tabellen').fill('2022-uttrekket er bare i forfasen.');
	await expect(page.getByText('Forbehold: 2022-uttrekket er bare i forfasen.')).toBeVisible();
	await page.getByLabel('Test', { exact: true }).selectOption({ label: 'Mann-Whitney' });
	await expect(means.getByRole('columnheader', { name: 'P(første > andre)' })).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'comparison');
});
