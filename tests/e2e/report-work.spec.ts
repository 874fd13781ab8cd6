import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { downloaded } from './support/draw-page';

/** Reports of the finished example: long work is stopped and gone on with, large workbooks are written, recipes carry reports. */

const paper = (page: Page) => page.getByRole('article');

/** A report by a template, with what the finished example has. */
async function begin(page: Page, template: string): Promise<void> {
	await page.getByRole('button', { name: 'Åpne ferdig prosjekt' }).click();
	await page.locator('section.result').waitFor();
	await page.getByRole('link', { name: 'Rapport', exact: true }).click();
	await page.getByRole('button', { name: 'Ny rapport' }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: template }).check();
	await dialog.getByRole('button', { name: 'Lag rapporten' }).click();
	await paper(page).locator('h3').first().waitFor();
}

test('how sure a draw is can be stopped in a report, says what is there, and goes on elsewhere', async ({
	open
}) => {
	test.slow();
	const page = await open('');
	await begin(page, 'Uttrekket');
	const progress = paper(page).getByRole('status').filter({ hasText: 'Hvor sikkert uttrekket er' });
	// Other parts of the report are found before it.
	await expect(progress.locator('progress[value]')).toBeVisible({ timeout: 90_000 });
	await progress.getByRole('button', { name: 'Avbryt' }).click();
	const goOn = paper(page).getByRole('button', { name: /^(Fortsett|Regn ut)$/ });
	await expect(goOn).toBeVisible();
	await expect(progress).toHaveCount(0);
	await expect(
		paper(page)
			.getByText(/er stanset etter|er ikke regnet ut/)
			.first()
	).toBeVisible();

	// Copies say it themselves.
	await expect(paper(page).locator('progress')).toHaveCount(0, { timeout: 90_000 });
	const html = await downloaded(page, () =>
		page.getByRole('button', { name: 'Nettside', exact: true }).click()
	);
	expect(readFileSync(html.path, 'utf8')).toMatch(/er ikke regnet (helt )?ut/);

	// Gone on with, it is a job of the program on other pages.
	await goOn.click();
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page.waitForURL('**/data/');
	const job = page.locator('.jobs').getByRole('button', { name: 'Avbryt' });
	const done = page.getByText('Det er regnet ut hvor sikkert uttrekket er.');
	await expect(job.or(done).first()).toBeVisible();
	await page.getByRole('link', { name: 'Rapport', exact: true }).click();
	await expect(paper(page).getByRole('table', { name: /Hvor sikkert/ })).toBeVisible({ timeout: 90_000 });
});

test('a report with large figures is a workbook', async ({ open }) => {
	const page = await open('');
	await begin(page, 'Gjennomsnitt og tilskudd');
	await expect(paper(page).locator('progress')).toHaveCount(0);
	const file = await downloaded(page, () => page.getByRole('button', { name: 'Excel', exact: true }).click());
	const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(file.path))));
	expect(parts.filter((name) => name.startsWith('xl/worksheets/sheet')).length).toBeGreaterThan(5);
	expect(parts.some((name) => name.startsWith('xl/media/'))).toBe(true);
});

test('a recipe carries its reports, and they quote the draws and analyses that came with it', async ({
	open
}) => {
	test.slow();
	const page = await open('');
	await begin(page, 'Gjennomsnitt og tilskudd');
	await page.getByRole('button', { name: 'Lagre som fil' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Bare oppskriften, uten data' }).check();
	await expect(dialog.getByRole('checkbox', { name: /^Ta med rapporten/ })).toBeChecked();
	const recipe = await downloaded(page, () =>
		dialog.getByRole('button', { name: /^Lagre oppskrift/ }).click()
	);
	expect(JSON.parse(recipe.text).reports).toHaveLength(1);

	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'Åpne ferdig prosjekt' }).click();
	await page.locator('section.result').waitFor();
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'Velg fil', exact: true }).click()
	]);
	const buffer = Buffer.from(recipe.text);
	await chooser.setFiles({ name: recipe.name, mimeType: 'application/json', buffer });
	await page.getByText(/^Rapporten «.*» fulgte med oppskriften\.$/).waitFor();
	await page.getByRole('button', { name: 'Åpne rapporten' }).click();
	await expect(paper(page).getByRole('table').first()).toBeVisible();
	await expect(paper(page).locator('progress')).toHaveCount(0);
	await expect(page.getByText(/må ses på/)).toHaveCount(0);
});
