import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** An invented survey, and what R says of its regression: tests/golden/regression/make_survey.R. */
interface Model {
	n: number;
	beta: (number | null)[];
	t: number[];
	p: number[];
	robustT: number[];
	robustP: number[];
	turn: number;
}
interface Survey {
	columns: string[];
	rows: string[][];
	samarbeid: Model;
	arena: Model;
}
const survey = JSON.parse(readFileSync('tests/golden/regression/survey.json', 'utf8')) as Survey;
const file = textFile('svar.csv', [
	survey.columns.join(';'),
	...survey.rows.map((row) => row.map((cell) => cell.replace('.', ',')).join(';'))
]);

/** As the page writes numbers: three decimals, comma, the minus of typography; without zero before the comma. */
const decimals = (value: number) =>
	value.toLocaleString('nb-NO', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const short = (value: number) => decimals(value).replace(/^(−?)0,/, '$1,');
const p = (value: number) => (value < 0.001 ? '< ,001' : short(value));

const tableNamed = (page: Page, name: string | RegExp): Locator => page.getByRole('table', { name });
const options = (page: Page, label: string): Locator => page.getByRole('group', { name: label, exact: true });

/** Chooses these and takes out all others. */
async function choose(page: Page, label: string, names: string[]): Promise<void> {
	const group = options(page, label);
	const all = group.getByRole('region', { name: `${label}: alle` });
	if (!(await all.isVisible())) await group.getByText(/^Velg blant \d+ variabler$/).click();
	for (const name of names) await all.getByRole('checkbox', { name, exact: true }).check();
	for (const name of survey.columns) {
		const button = group.getByRole('button', { name: `Ta ut «${name}»` });
		if (!names.includes(name) && (await button.isVisible())) await button.click();
	}
	await expect(group.getByRole('listitem')).toHaveCount(names.length);
	await group.getByText(/^Velg blant \d+ variabler$/).click();
}

/** Beta, t and p of a row, as they stand in the short table. */
const rowOf = (page: Page, name: string): Locator =>
	tableNamed(page, /^Lineær regresjon/)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });

const TERMS = ['folketall', 'folketall kvadrert', 'ufore', 'sentralitet', 'aar: 2024 (mot 2021)'];

test('a regression with a square and a dummy has the numbers of R, and follows its options', async ({
	open
}) => {
	test.slow();
	const page = await open('data/');
	await chooseFiles(page, file);
	await store(page);
	await expect(page.locator('section[aria-labelledby=tables-heading] h3')).toHaveText(['svar.csv']);
	await page.getByRole('navigation').getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page
		.getByRole('button', { name: /Hva henger resultatet sammen med, når vi tar hensyn til flere forhold/ })
		.click();
	await choose(page, 'Forklaringsvariabler', ['folketall', 'ufore', 'sentralitet', 'aar']);
	await choose(page, 'Avhengige variabler', ['samarbeid']);
	await page.getByLabel('folketall: med som').selectOption({ label: 'Tall og kvadrat, sentrert (anbefalt)' });
	// The year is a wave: it takes part as categories by itself.
	await expect(page.getByLabel('aar: med som')).toHaveValue('categories');

	await test.step('Beta, t and p are those of lm in R', async () => {
		const { beta, t, p: ps, n } = survey.samarbeid;
		for (const [k, name] of TERMS.entries()) {
			const row = rowOf(page, name);
			await expect(row).toContainText(short(Number(beta[k + 1])));
			await expect(row).toContainText(decimals(t[k + 1]));
			await expect(row).toContainText(p(ps[k + 1]));
		}
		await expect(page.getByText(`N = ${n}; R² = 0,278; justert R² = 0,257`)).toBeVisible();
		await expect(tableNamed(page, 'Vendepunkter')).toContainText('er høyest i vendepunktet');
		await expect(page.getByText('Dette er sammenhenger i dataene.')).toBeVisible();
	});

	await test.step('robust errors change t and p, and leave Beta', async () => {
		const { beta, robustT, robustP } = survey.samarbeid;
		await page.getByRole('radio', { name: 'Robuste (HC3)' }).check();
		await expect(rowOf(page, 'ufore')).toContainText(decimals(robustT[3]));
		for (const [k, name] of TERMS.entries()) {
			const row = rowOf(page, name);
			await expect(row).toContainText(short(Number(beta[k + 1])));
			await expect(row).toContainText(decimals(robustT[k + 1]));
			await expect(row).toContainText(p(robustP[k + 1]));
		}
		await expect(page.getByText('T og signifikans med robuste standardfeil (HC3).')).toBeVisible();
		await page.getByRole('radio', { name: 'Vanlige' }).check();
		await expect(rowOf(page, 'ufore')).toContainText(decimals(survey.samarbeid.t[3]));
	});

	await test.step('a column that another determines is set aside, and said', async () => {
		await choose(page, 'Forklaringsvariabler', ['folketall', 'ufore', 'sentralitet', 'aar', 'promille']);
		await expect(page.getByText('«promille» er gitt av ufore, og er holdt utenfor.')).toBeVisible();
		await expect(tableNamed(page, 'Kolonner som er holdt utenfor, og hva de er gitt av')).toContainText('10');
		await expect(rowOf(page, 'ufore')).toContainText(decimals(survey.samarbeid.t[3]));
		await page.getByRole('button', { name: 'Ta ut «promille»' }).click();
		await expect(page.getByText('«promille» er gitt av')).toHaveCount(0);
	});

	await test.step('a second dependent variable stands beside the first', async () => {
		await choose(page, 'Avhengige variabler', ['samarbeid', 'arena']);
		const row = rowOf(page, 'sentralitet');
		await expect(row).toContainText(decimals(survey.arena.t[4]));
		await expect(row).toContainText(decimals(survey.samarbeid.t[4]));
		await expect(page.getByText(`arena: N = ${survey.arena.n};`, { exact: false })).toBeVisible();
	});

	await expectNoOverflow(page, 'a regression');
});
