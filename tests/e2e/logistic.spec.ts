import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** An invented file of municipalities, and what R says of it: tests/golden/logistic/make_file.R. */
interface Coefficients {
	b: number[];
	z: number[];
	p: number[];
	odds: number[];
}
const made = JSON.parse(readFileSync('tests/golden/logistic/file.json', 'utf8')) as {
	columns: string[];
	rows: string[][];
	events: number;
	glm: Coefficients;
	firth: Coefficients;
	difference: number;
};
const file = textFile('kommuner.csv', [made.columns.join(';'), ...made.rows.map((row) => row.join(';'))]);

/** As the page writes numbers: comma, the minus of typography. */
const written = (value: number, decimals: number) =>
	value.toLocaleString('nb-NO', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const rowOf = (page: Page, table: RegExp, name: string): Locator =>
	page
		.getByRole('table', { name: table })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const ODDS = /^Logistisk regresjon: trukket/;
const DIFFERENCES = /^Forskjell i prosentpoeng: trukket/;

test('a logistic regression has the numbers of R, turns with what counts as yes, and follows its options', async ({
	open
}) => {
	test.slow();
	const page = await open('data/');
	await chooseFiles(page, file);
	await store(page);
	await expect(page.locator('section[aria-labelledby=tables-heading] h3')).toHaveText(['kommuner.csv']);
	await page.getByRole('navigation').getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: /Hva henger sammen med om noe skjedde eller ikke/ }).click();
	await page.getByLabel('Utfall').selectOption({ label: 'trukket' });
	// “ja” is found by what it says.
	await expect(page.getByLabel('Verdien som teller som ja').locator('option:checked')).toHaveText('ja');
	const group = page.getByRole('group', { name: 'Forklaringsvariabler', exact: true });
	await group.getByText(/^Velg blant \d+ variabler$/).click();
	const all = group.getByRole('region', { name: 'Forklaringsvariabler: alle' });
	for (const name of ['enskole', 'landsdel']) await all.getByRole('checkbox', { name, exact: true }).check();
	await group.getByRole('button', { name: 'Ta ut «folketall»' }).click();

	await test.step('coefficients and odds ratios are those of glm', async () => {
		const row = rowOf(page, ODDS, 'enskole');
		await expect(row).toContainText(written(made.glm.b[1], 3));
		await expect(row).toContainText(written(made.glm.z[1], 3));
		await expect(row).toContainText(written(made.glm.odds[1], 3));
		await expect(rowOf(page, DIFFERENCES, 'enskole')).toContainText(written(100 * made.difference, 1));
		await expect(page.getByText(`Av 160 rader har ${made.events}`)).toBeVisible();
		await expect(page.getByText('Odds er ikke sannsynlighet')).toBeVisible();
	});

	await test.step('with Firth’s correction they are those of brglm2', async () => {
		await page.getByRole('radio', { name: 'Firths korreksjon', exact: true }).check();
		const row = rowOf(page, ODDS, 'enskole');
		await expect(row).toContainText(written(made.firth.b[1], 3));
		await expect(row).toContainText(written(made.firth.odds[1], 3));
		await expect(page.getByRole('columnheader', { name: '95 % intervall (profil)' })).toBeVisible();
	});

	await test.step('the other value as yes turns the sign', async () => {
		await page.getByLabel('Verdien som teller som ja').selectOption({ label: 'nei' });
		const turned = page.getByRole('table', { name: 'Logistisk regresjon: trukket = nei' });
		await expect(turned.getByRole('row').filter({ hasText: 'enskole' })).toContainText(
			written(-made.firth.b[1], 3)
		);
		await expectNoOverflow(page, 'a logistic regression');
	});
});
