import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { downloaded, openExample, showAllRows, shownNames } from './support/draw-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** Results and tables as Word and Excel files: what is downloaded is opened and read. */

const ANSWERS = textFile('svar.csv', [
	'skuvla;lesing;trivsel',
	...[1, 2, 2, 4, 5, 3, 4].map((answer, row) => `${row % 2 ? 'Šibit' : '=1+1'};${answer};${6 - answer},5`)
]);

const result = (page: Page) => page.getByRole('group', { name: 'Last ned resultatet' });

async function partsOf(page: Page, press: () => Promise<void>) {
	const { name, path } = await downloaded(page, press);
	const files = unzipSync(new Uint8Array(readFileSync(path)));
	const texts = Object.fromEntries(
		Object.entries(files).flatMap(([part, bytes]) =>
			part.endsWith('.png') ? [] : [[part, strFromU8(bytes)]]
		)
	);
	return { name, files, texts };
}

async function analyse(page: Page, question: string): Promise<void> {
	await chooseFiles(page, ANSWERS);
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
	await expect(result(page)).toBeVisible();
}

test('a result is a Word file with its tables, its method and the language it is in', async ({ open }) => {
	const page = await open('data/');
	await analyse(page, 'Hva er gjennomsnittene og spredningen?');
	const { name, texts } = await partsOf(page, () =>
		result(page).getByRole('button', { name: 'Last ned Word' }).click()
	);
	// Named after the project and what it is of.
	expect(name).toMatch(/^[^–]+ – Beskrivende mål\.docx$/);
	const document = texts['word/document.xml'];
	expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(0);
	expect(document).toContain('SEQ Tabell');
	for (const words of [
		'lesing',
		'trivsel',
		'3,00',
		'Slik er det regnet',
		'Skjerming',
		'Treffsikker, utgave'
	]) {
		expect(document).toContain(words);
	}
	expect(texts['word/styles.xml']).toContain('w:lang w:val="nb-NO"');
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectNoOverflow(page, 'a result that can be downloaded');
});

test('a result is an Excel file with unrounded numbers and a sheet on the method', async ({ open }) => {
	const page = await open('data/');
	await analyse(page, 'Hva er gjennomsnittene og spredningen?');
	const { name, texts } = await partsOf(page, () =>
		result(page).getByRole('button', { name: 'Last ned Excel' }).click()
	);
	expect(name).toMatch(/^[^–]+ – Beskrivende mål\.xlsx$/);
	expect(texts['xl/workbook.xml']).toContain('name="1 Beskrivende mål"');
	expect(texts['xl/workbook.xml']).toContain('name="Metode"');
	expect(texts['xl/worksheets/sheet1.xml']).toContain('<v>1.4142135623730951</v>');
	expect(texts['xl/worksheets/sheet1.xml']).not.toContain('<f');
});

test('figures are pictures in the Word file, with words for those who cannot see them', async ({ open }) => {
	const page = await open('data/');
	await analyse(page, 'Hvilke variabler henger sammen?');
	const { files, texts } = await partsOf(page, () =>
		result(page).getByRole('button', { name: 'Last ned Word' }).click()
	);
	const picture = files['word/media/figure1.png'];
	// A PNG begins with its sign; its width stands after 16 bytes.
	expect(String.fromCharCode(...picture.slice(1, 4))).toBe('PNG');
	expect(new DataView(picture.buffer, picture.byteOffset).getUint32(16)).toBeGreaterThan(1900);
	expect(texts['word/document.xml']).toMatch(/descr="[^"]{10,}"/);
	expect(texts['word/document.xml']).toContain('SEQ Figur');
});

test('figures are pictures in the Excel file, beside their numbers', async ({ open }) => {
	const page = await open('data/');
	await analyse(page, 'Hvilke variabler henger sammen?');
	const { files, texts } = await partsOf(page, () =>
		result(page).getByRole('button', { name: 'Last ned Excel' }).click()
	);
	const pictures = Object.keys(files).filter((part) => part.endsWith('.png'));
	expect(pictures.length).toBeGreaterThan(0);
	expect(String.fromCharCode(...files[pictures[0]].slice(1, 4))).toBe('PNG');
	expect(texts['xl/workbook.xml']).toMatch(/name="Figur 1 [^"]+"/);
});

test('a table is CSV in either way, as is chosen where it is saved', async ({ open }) => {
	const page = await open('data/');
	await analyse(page, 'Hva er gjennomsnittene og spredningen?');
	const tools = page.getByRole('main').locator('.tools').last();
	const plain = await downloaded(page, () => tools.getByRole('button', { name: 'Last ned CSV' }).click());
	expect(plain.text).toContain('lesing;7;3;');
	expect(plain.text).toMatch(/1,4142135623730951/);
	const choose = async (name: string) => {
		await tools.getByRole('button', { name: 'Velg slags CSV' }).click();
		await expectAccessible(page);
		const { text } = await downloaded(page, () => page.getByRole('button', { name }).click());
		await expect(page.getByRole('group', { name: 'Velg slags CSV' })).toBeHidden();
		return text;
	};
	expect(await choose('Semikolon og desimalkomma')).toBe(plain.text);
	const english = await choose('Komma og desimalpunktum');
	expect(english).toContain('lesing,7,3,');
	expect(english).toMatch(/1\.4142135623730951/);
});

test('a figure is saved complete in itself, and copied as a picture', async ({ open, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await open('data/');
	await page.emulateMedia({ colorScheme: 'dark' });
	await analyse(page, 'Hvilke variabler henger sammen?');
	const svg = await downloaded(page, () => page.getByRole('button', { name: 'Last ned SVG' }).click());
	expect(svg.name).toMatch(/^[^–]+ – .+\.svg$/);
	expect(svg.text).not.toMatch(/var\(|color-mix|href|url\(/);
	expect(svg.text).toMatch(/<rect [^>]*fill="#ffffff"/);
	expect(svg.text).toMatch(/font-family="[^"]*sans-serif"/);
	await page.getByRole('button', { name: 'Kopier bildet' }).click();
	await expect(page.getByText('Bildet er kopiert.')).toBeVisible();
	const types = await page.evaluate(async () => (await navigator.clipboard.read())[0].types);
	expect(types).toContain('image/png');
});

test('rows of a dataset are saved only after somebody has said that they know what they are', async ({
	open
}) => {
	const page = await open('data/');
	await analyse(page, 'Hva er gjennomsnittene og spredningen?');
	await page.getByText('R-kode og SPSS-syntaks').click();
	const ask = () => page.getByRole('button', { name: 'Last ned dataene' }).click();
	const dialog = page.getByRole('dialog', { name: 'Laste ned mikrodata?' });
	await ask();
	await expect(dialog).toContainText('lesing, trivsel');
	await expect(dialog).toContainText('7');
	const save = dialog.getByRole('button', { name: 'Last ned mikrodata' });
	await expect(save).toBeDisabled();
	await expectAccessible(page);
	await dialog.getByRole('checkbox').check();
	const { text } = await downloaded(page, () => save.click());
	expect(text.split('\n')[0]).toBe('lesing;trivsel');
	// It is asked again the next time.
	await expect(dialog).toBeHidden();
	await ask();
	await expect(save).toBeDisabled();
	await dialog.getByRole('button', { name: 'Avbryt' }).click();
	await expect(dialog).toBeHidden();
});

test('one table is a file as well, in the language of the page', async ({ open }) => {
	const page = await open('data/');
	await analyse(page, 'Hva er gjennomsnittene og spredningen?');
	const table = page.getByRole('main').locator('.tools').last();
	const { name, texts } = await partsOf(page, () =>
		table.getByRole('button', { name: 'Last ned Word' }).click()
	);
	expect(name).toMatch(/– Beskrivende mål\.docx$/);
	expect(texts['word/document.xml'].match(/<w:tbl>/g)).toHaveLength(1);
	const excel = await partsOf(page, () => table.getByRole('button', { name: 'Last ned Excel' }).click());
	expect(excel.name).toMatch(/– Beskrivende mål\.xlsx$/);
});

test('the list of a draw is a Word and an Excel file', async ({ open }) => {
	const page = await open('');
	await openExample(page);
	await showAllRows(page);
	const names = await shownNames(page);
	const { texts } = await partsOf(page, () => page.getByRole('button', { name: 'Last ned Word' }).click());
	// Merged into the rows below them or not: every municipality has a row of its own beside the headers.
	const document = texts['word/document.xml'];
	const headers = document.match(/<w:tblHeader\/>/g)?.length ?? 0;
	const parts = document.match(/<w:tbl>/g)?.length ?? 0;
	const rows = document.match(/<w:tr>/g)?.length ?? 0;
	expect(headers).toBeGreaterThan(0);
	expect((rows - headers) / parts).toBeGreaterThanOrEqual(names.length);
	for (const name of names) expect(document).toContain(name.replaceAll('&', '&amp;'));
	const excel = await partsOf(page, () => page.getByRole('button', { name: 'Last ned Excel' }).click());
	for (const name of names) expect(excel.texts['xl/sharedStrings.xml']).toContain(name);
	// The rules in words: whoever gets the file can make the list again.
	for (const text of [document, excel.texts['xl/sharedStrings.xml']]) {
		for (const words of [
			'Udir 2022',
			'Nasjonal grense: Landets publiserte verdi',
			'Plasser i gjennomsnittsuttrekket'
		])
			expect(text).toContain(words);
	}
});
