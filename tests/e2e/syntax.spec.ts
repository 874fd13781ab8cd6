import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseFiles, store } from './support/data-page';
import { downloaded } from './support/draw-page';
import { inspect } from './support/inspect';
import { textFile } from './support/made-files';

/** R code, SPSS syntax and data of an analysis: what stands there, what is copied, and what the files are called. */

const ANSWERS = textFile('svar.csv', [
	'skuvla;lesing;trivsel;hemmelig',
	...[1, 2, 2, 4, 5, 3, 4].map(
		(answer, row) => `${row % 2 ? 'Šibit' : 'Øvre "nye"'};${answer};${6 - answer},5;nei`
	)
]);

const code = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });

async function describe(page: Page): Promise<void> {
	await chooseFiles(page, ANSWERS);
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: 'Hva er gjennomsnittene og spredningen?' }).click();
	await expect(page.getByRole('table', { name: 'Beskrivende mål' }).getByRole('row')).toHaveCount(3);
	await page.getByText('R-kode og SPSS-syntaks').click();
	await expect(code(page, 'R-kode')).toBeVisible();
}

test('the code is there to copy and to save, with the data that it reads', async ({ open, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await open('data/');
	await describe(page);
	const shown = await code(page, 'R-kode').inputValue();
	expect(shown).toContain('read.csv("Beskrivende mål data.csv"');
	expect(shown).toContain('# Leser Beskrivende mål data.csv');
	await page.getByRole('button', { name: 'Kopier koden' }).click();
	await expect(page.getByText('Kopiert', { exact: false }).first()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
	const r = await downloaded(page, () => page.getByRole('button', { name: 'Last ned koden' }).click());
	expect([r.name, r.text]).toEqual(['Beskrivende mål.R', shown]);

	await page.getByRole('tab', { name: 'SPSS-syntaks' }).click();
	await expect(code(page, 'SPSS-syntaks')).toHaveValue(/DESCRIPTIVES/);
	const syntax = await code(page, 'SPSS-syntaks').inputValue();
	const spss = await downloaded(page, () => page.getByRole('button', { name: 'Last ned koden' }).click());
	expect([spss.name, spss.text]).toEqual(['Beskrivende mål.sps', `\uFEFF${syntax}`]);

	await page.getByRole('button', { name: 'Last ned dataene' }).click();
	const question = page.getByRole('dialog', { name: 'Laste ned mikrodata?' });
	await question.getByRole('checkbox').check();
	const data = await downloaded(page, () =>
		question.getByRole('button', { name: 'Last ned mikrodata' }).click()
	);
	expect(data.name).toBe('Beskrivende mål data.csv');
	expect(data.text).toBe(
		['lesing;trivsel', '1;5.5', '2;4.5', '2;4.5', '4;2.5', '5;1.5', '3;3.5', '4;2.5', ''].join('\n')
	);
});

test('comments are in the reader’s language, and the code is accessible, light and dark, and at 320 pixels', async ({
	open
}) => {
	const page = await open('data/');
	await describe(page);
	await inspect(page, 'R code');
	await page.getByRole('tab', { name: 'SPSS-syntaks' }).click();
	await expect(code(page, 'SPSS-syntaks')).toBeVisible();
	await page.getByRole('button', { name: 'English', exact: true }).click();
	await expect(code(page, 'SPSS syntax')).toHaveValue(/\* Reads /);
	await page.getByRole('button', { name: 'Nynorsk', exact: true }).click();
	await expect(code(page, 'SPSS-syntaks')).toHaveValue(/\* Les /);
});
