import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser, launchOptions } from './browser.mjs';
import {
	compareCaptions,
	comparePages,
	compareSheets,
	compareWord,
	sheetTables,
	tablesIn
} from './exports/compare.mjs';
import { convert, csvOf, pagesOf, sheetsOf, tablesOf, version } from './exports/office.mjs';
import { writeLog } from './exports/write-log.mjs';

/**
 * `npm run check-exports [-- ID…]`: writes the documents of tests/golden/exports as Word and Excel files, opens them in
 * LibreOffice, and holds what LibreOffice read against what was put in: every cell, header rows, captions, pages. Needs
 * LibreOffice (Writer and Calc), poppler-utils and a Chromium, which paints the figures. A run of all documents rewrites
 * tests/golden/exports/log.md. The files are left in dist/exports to be looked at. Exit code 1 when something differs.
 */

const folder = 'dist/exports';
const office = version('soffice', ['--version']);
if (office === null || version('pdftotext', ['-v']) === null) {
	console.error('LibreOffice (soffice) and poppler-utils (pdftotext) are needed.');
	process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
await build({ configFile: 'scripts/exports.vite.config.mjs' });
const load = (/** @type {string} */ name) => import(pathToFileURL(resolve(folder, `${name}.mjs`)).href);
const [{ exportCases }, { writeDocx }, { writeXlsx }, { headerRows }] = await Promise.all(
	['cases', 'docx', 'xlsx', 'layout'].map(load)
);

const browser = await chromium.launch(launchOptions(ensureBrowser()));
const page = await browser.newPage({ deviceScaleFactor: 3 });
/** @param {string} svg */
async function paint(svg) {
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
	return new Uint8Array(await page.locator('svg').screenshot());
}
/** @type {{ id: string, kind: string, document: import('./exports/compare.mjs').ExportDocument }[]} */
const all = await exportCases(paint);
await browser.close();
const wanted = process.argv.slice(2);
const cases = wanted.length === 0 ? all : all.filter(({ id }) => wanted.includes(id));

const path = (/** @type {string} */ kind, /** @type {string} */ id) => join(folder, kind, `${id}.${kind}`);
for (const kind of ['docx', 'xlsx', 'fodt', 'pdf', 'raw', 'seen']) mkdirSync(join(folder, kind));
for (const { id, document } of cases) {
	writeFileSync(path('docx', id), writeDocx(document));
	writeFileSync(path('xlsx', id), await writeXlsx(document));
}
console.log(`${cases.length} documents are written; ${office} opens them.`);
const files = (/** @type {string} */ kind) => cases.map(({ id }) => path(kind, id));
convert(files('docx'), 'pdf', join(folder, 'pdf'));
convert(files('docx'), 'fodt', join(folder, 'fodt'));
convert(files('xlsx'), csvOf(false), join(folder, 'raw'));
convert(files('xlsx'), csvOf(true), join(folder, 'seen'));

const results = cases.map(({ id, kind, document }) => {
	const depths = tablesIn(document).map(({ table }) => headerRows(table.columns).length);
	const fodt = readFileSync(path('fodt', id), 'utf8');
	const word = compareWord(document, tablesOf(fodt), depths);
	const pages = pagesOf(path('pdf', id));
	const [raw, seen] = ['raw', 'seen'].map((name) => sheetsOf(path('xlsx', id), join(folder, name)));
	const sheetDepths = sheetTables(document).map((one) => one && headerRows(one.table.columns).length);
	const sheets = compareSheets(document, raw, seen, sheetDepths);
	const problems = [
		...word.problems,
		...compareCaptions(document, fodt),
		...comparePages(document, pages),
		...sheets.problems
	];
	const figures = document.blocks.filter(({ kind }) => kind === 'picture').length;
	const result = {
		id,
		kind,
		language: document.language,
		tables: depths.length,
		figures,
		parts: word.parts,
		pages: pages.length,
		landscape: pages.filter(({ width, height }) => width > height).length,
		wordCells: word.cells,
		sheetCells: sheets.cells,
		problems
	};
	console.log(
		`${id} (${kind}): ${depths.length} tables in ${word.parts} parts, ${figures} figures, ${pages.length} pages; ` +
			`${word.cells} cells in Word, ${sheets.cells} in Excel; ${problems.length} problems`
	);
	for (const line of problems.slice(0, 6)) console.log(`   ${line}`);
	return result;
});
if (wanted.length === 0) writeLog('tests/golden/exports/log.md', results, office);
if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
