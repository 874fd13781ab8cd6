import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { METHODS_VERSION } from '../../src/lib/core/reproduce/methods';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { downloaded, openExample, openRules } from './support/draw-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** A project computed elsewhere, and results that were computed before. */

const csv = ['gruppe;x;y', 'A;1;10', 'A;2;20', 'B;3;30', 'B;6;40', 'B;;50'];
const saved = (page: Page) => expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const shot = async (page: Page, name: string) => {
	const { SHOTS } = process.env;
	if (!SHOTS) return;
	await page.screenshot({ path: `${SHOTS}/${name}.png` });
	const size = page.viewportSize();
	await page.setViewportSize({ width: 320, height: 720 });
	await page.screenshot({ path: `${SHOTS}/${name}-320.png` });
	if (size) await page.setViewportSize(size);
};

async function openAnalysis(page: Page): Promise<void> {
	await chooseFiles(page, textFile('svar.csv', csv));
	await store(page);
	await saved(page);
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: 'Hva er gjennomsnittene og spredningen?' }).click();
	await page.getByLabel('Navn', { exact: true }).fill('Snitt: x / y?');
	await expect(page.locator('section.result').getByRole('cell', { name: '3,00' }).first()).toBeVisible();
	await saved(page);
}

/** The files of a zip that an action downloads. */
async function zipOf(
	page: Page,
	action: () => Promise<void>
): Promise<{ name: string; files: Record<string, string> }> {
	const { name, path } = await downloaded(page, action);
	const entries = Object.entries(unzipSync(new Uint8Array(readFileSync(path))));
	return { name, files: Object.fromEntries(entries.map(([file, bytes]) => [file, strFromU8(bytes)])) };
}

const results = (text: string) => ({
	name: 'results.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

/** Gives a file to the page as if it was dropped there. */
async function drop(page: Page, text: string): Promise<void> {
	const transfer = await page.evaluateHandle((content) => {
		const data = new DataTransfer();
		data.items.add(new File([content], 'results.json', { type: 'application/json' }));
		return data;
	}, text);
	for (const type of ['dragenter', 'dragover', 'drop'])
		await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

test('the project is saved as one zip, micro data only after a choice; older results are compared', async ({
	open
}) => {
	const page = await open('data/');
	await openAnalysis(page);
	await page.getByRole('button', { name: 'Hele prosjektet som R og SPSS' }).click();
	const bundle = dialog(page, 'Prosjektet som R-skript og SPSS-jobb');
	await expect(bundle.getByText('1 av 1 analyser og uttrekk har R-kode, 1 har SPSS-syntaks.')).toBeVisible();
	await expect(bundle.getByText(/svar.*5 rader og \d kolonner. Mikrodata uten skjerming/)).toBeVisible();
	await expectAccessible(page);
	await shot(page, 'bundle');
	await expectNoOverflow(page, 'the dialog of the zip');
	await bundle.getByRole('button', { name: 'Lagre zip-filen' }).click();
	await expect(bundle.getByText('Kryss av for at du har lov')).toBeVisible();
	await bundle.getByRole('checkbox', { name: /lov til å lagre mikrodata/ }).check();
	const { name, files } = await zipOf(page, () =>
		bundle.getByRole('button', { name: 'Lagre zip-filen' }).click()
	);
	await expect(bundle).toBeHidden();
	expect(name).toMatch(/^[a-z0-9-]+-r-og-spss\.zip$/);
	expect(Object.keys(files).sort()).toEqual([
		'LES-MEG.txt',
		'analyser/01-snitt-x-y.R',
		'data/01-svar.csv',
		'oppskrift.json',
		'prosjekt.R',
		'prosjekt.sps',
		'results.csv',
		'results.json'
	]);
	expect(files['LES-MEG.txt']).toContain('DATAENE ER MIKRODATA OG IKKE SKJERMET');
	for (const text of Object.values(files)) expect(text).not.toMatch(/\b(bundle|syntax)\.[a-z]+[A-Z]?/);
	expect(JSON.parse(files['results.json'])).toMatchObject({
		format: 'treffsikker-results',
		methods: METHODS_VERSION
	});
	expect(JSON.parse(files['oppskrift.json'])).toMatchObject({
		format: 'treffsikker-recipe',
		methods: METHODS_VERSION
	});

	await page.getByRole('button', { name: 'Sammenlikn med en tidligere resultatfil' }).click();
	const compare = dialog(page, 'Hva er endret siden sist?');
	await shot(page, 'compare-empty');
	await compare.locator('input[type=file]').setInputFiles(results(files['results.json']));
	await expect(compare.getByText(/Ingen tall er endret\. \d+ tall er som før\./)).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(compare).toBeHidden();

	// Somebody changes the analysis: a file that is dropped shows which numbers that changed.
	await page.locator('.options summary').filter({ hasText: 'Flere valg' }).click();
	await page.getByLabel('Kvartiler').selectOption('Type 6 (SPSS)');
	await saved(page);
	await drop(page, files['results.json']);
	await expect(compare.getByText(/[1-9]\d* tall er endret, \d+ er som før\./).first()).toBeVisible();
	await expect(compare.getByRole('row').filter({ hasText: 'analysen' }).first()).toBeVisible();
	await expectAccessible(page);
	await shot(page, 'compare');
	await expectNoOverflow(page, 'the dialog of changes');

	await compare
		.locator('input[type=file]')
		.setInputFiles(results('{"format": "treffsikker-results", "version": 99}'));
	await expect(compare.getByText('Oppdater programmet')).toBeVisible();
});

test('a draw is saved as an R script, from its rules and from where project files are saved', async ({
	open
}) => {
	// The whole invented country is drawn, and a thousand data sets of it.
	test.slow();
	const page = await open('');
	await openExample(page);
	const group = await openRules(page, 'Oppskrift');
	await group.getByRole('button', { name: 'Uttrekket som R-skript' }).click();
	const bundle = dialog(page, 'Uttrekket som R-skript');
	await expect(bundle.getByText('Uttrekket har R-kode.')).toBeVisible({ timeout: 150_000 });
	await bundle.locator('summary').click();
	await shot(page, 'draw');
	await expectAccessible(page);
	const { files } = await zipOf(page, () => bundle.getByRole('button', { name: 'Lagre zip-filen' }).click());
	const names = Object.keys(files).filter((file) => file.startsWith('trekk/'));
	expect(names).toHaveLength(2);
	expect(files[names.find((file) => !file.includes('sikkerhet')) ?? '']).toContain('places <- 30');
	expect(files['data/indikatorer.csv'].split('\n').length).toBeGreaterThan(1000);
	expect(files['LES-MEG.txt']).not.toContain('MIKRODATA OG IKKE SKJERMET');
	await page.getByRole('button', { name: 'Lagre som fil' }).click();
	await page.getByRole('button', { name: 'Lagre som R-skript og SPSS-jobb i stedet' }).click();
	await expect(dialog(page, 'Prosjektet som R-skript og SPSS-jobb')).toBeVisible();
});
