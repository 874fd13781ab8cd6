import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { card, chooseFiles, store, tableNames } from './support/data-page';
import { textFile, workbook } from './support/made-files';
import { expectNoOverflow } from './support/overflow';
import { ready } from './support/visit';

const shared = '../shared/data';
const hasShared = existsSync(shared);

/** The grid with the rows of a table on its own page. */
async function rowsOf(page: Page, table: string): Promise<Locator> {
	await page.getByRole('link', { name: `Åpne ${table}: variabler og rader` }).click();
	await page.getByRole('tab', { name: 'Rader' }).click();
	const grid = page.getByRole('region', { name: new RegExp(`^Rader i `) });
	await grid.getByRole('row').nth(2).waitFor();
	return grid;
}

/** The cells of a row, by its line in the file. */
const cellsOf = async (grid: Locator, line: number | string): Promise<string[]> =>
	(
		await grid
			.getByRole('row')
			.filter({ has: grid.page().getByRole('rowheader', { name: String(line), exact: true }) })
			.getByRole('cell')
			.allTextContents()
	).map((text) => text.replaceAll('\u00a0', ' '));

/** Opens one of the parts of a file's card that can be opened. */
const unfold = (file: Locator, title: string | RegExp) =>
	file.locator('summary').filter({ hasText: title }).click();

test.describe('files of others', () => {
	test.skip(!hasShared, 'needs ../shared/data, which a clone of the project does not have');

	test('an SPSS file: labels, kinds of empty cell and values', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, `${shared}/sav/laget-her/norsk_utf8.sav`);
		const file = card(page, 'norsk_utf8.sav');
		await expect(file).toContainText('SPSS-fil');
		await expect(file).toContainText('60 rader og 8 kolonner');
		await unfold(file, 'Kolonnene');
		await expect(file.getByRole('row', { name: /^Ta med SPM1 / })).toContainText('verdietiketter');
		await expectAccessible(page);
		await store(page);
		await expect.poll(() => tableNames(page)).toEqual(['norsk_utf8.sav']);
		const grid = await rowsOf(page, 'norsk_utf8.sav');
		// Read with R's haven: the first row.
		await expect.poll(async () => (await cellsOf(grid, 1)).slice(0, 2)).toEqual(['0301', 'Oslo - Oslove']);
	});

	test('a table of SSB’s as text: titles, publisher, values', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, `${shared}/ssb/statbank-csv/07459_semikolon_tittel_kjonn_alder_2021_utdrag.csv`);
		const name = '07459_semikolon_tittel_kjonn_alder_2021_utdrag.csv';
		const file = card(page, name);
		await expect(file).toContainText('Tekstfil med kolonner');
		await expect(file).toContainText('2 997 rader og 4 kolonner');
		await unfold(file, 'Slik ble filen lest');
		await expect(file.getByLabel('Tegnene i tallcellene følger')).toHaveValue('ssb');
		await expect(file).toContainText('07459: Population, by region, sex, age, contents and year');
		await store(page);
		const grid = await rowsOf(page, name);
		await expect.poll(() => cellsOf(grid, 4)).toEqual(['K-3001 Halden', 'Males', '0 years', '136']);
	});

	test('JSON-stat: categories by their labels', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, `${shared}/ssb/jsonstat/09220.json`);
		const file = card(page, '09220.json');
		await expect(file).toContainText('JSON-stat');
		await expect(file).toContainText('27 rader og 5 kolonner');
		await store(page);
		const grid = await rowsOf(page, '09220.json');
		await expect.poll(async () => (await cellsOf(grid, 1)).length).toBe(5);
		await expect(grid.getByRole('row').nth(2)).toContainText(/barnehager/i);
	});
});

test('a workbook: another sheet, its marks, and a second sheet beside it', async ({ open }) => {
	const page = await open('data/');
	const file = workbook('bok.xlsx', {
		Forside: [
			['Om filen', 'Se neste ark'],
			['Laget', 'i dag']
		],
		Tall: [
			['region', 'personer'],
			['0301 Oslo', 1234.5],
			['1103 Stavanger', '..'],
			['4601 Bergen', ':'],
			['5001 Trondheim', 7]
		]
	});
	await chooseFiles(page, file);
	const book = card(page, 'bok.xlsx');
	await expect(book).toContainText('Regneark, ark «Forside»');
	await book.getByLabel('Ark', { exact: true }).selectOption('Tall');
	await expect(book).toContainText('4 rader og 2 kolonner');
	await expect(book).toContainText('«:» betyr skjermet (kan ikke offentliggjøres) hos SSB: 1 celle.');
	await expectAccessible(page);
	await book.getByRole('button', { name: 'Ta med et ark til' }).click();
	await expect(page.getByRole('heading', { name: 'bok.xlsx' })).toHaveCount(2);
	await expect(page.getByRole('button', { name: 'Importer 2 filer' })).toBeEnabled();
	await store(page);
	await expect.poll(() => tableNames(page)).toEqual(['bok.xlsx, Tall', 'bok.xlsx, Forside']);
	const grid = await rowsOf(page, 'bok.xlsx, Tall');
	await expect.poll(() => cellsOf(grid, 2)).toEqual(['0301 Oslo', '1 234,5']);
	await expect.poll(() => cellsOf(grid, 3)).toEqual(['1103 Stavanger', 'mangler']);
	await expect.poll(() => cellsOf(grid, 4)).toEqual(['4601 Bergen', 'skjermet']);
});

const ambiguous = (name: string) =>
	textFile(name, ['kommune;inntekt', 'Oslo;1.234', 'Bergen;2.345', 'Stavanger;3.456']);

test('"1.234" is asked about, and the answer is remembered for files laid out alike', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, ambiguous('tvetydig.csv'));
	const file = card(page, 'tvetydig.csv');
	const question = file.getByRole('group', { name: 'inntekt: hva betyr «1.234»?' });
	await expect(question.getByLabel('1,234 (punktum er desimaltegn)')).toBeChecked();
	await expectAccessible(page);
	await question.getByLabel('1 234 (punktum skiller tusener)').check();
	await expect(file.getByRole('region', { name: 'Rader i tvetydig.csv' })).toContainText('1 234');
	await expect(question.getByLabel('1 234 (punktum skiller tusener)')).toBeChecked();
	await store(page);
	let grid = await rowsOf(page, 'tvetydig.csv');
	await expect.poll(() => cellsOf(grid, 2)).toEqual(['Oslo', '1 234']);

	await page.goto('data/');
	await ready(page);
	await chooseFiles(page, ambiguous('neste.csv'));
	const next = card(page, 'neste.csv');
	await expect(next).toContainText('Filen er lest med valgene du gjorde for en tidligere fil');
	await expect(next.getByLabel('1 234 (punktum skiller tusener)')).toBeChecked();
	await next.getByRole('button', { name: 'Les uten dem' }).click();
	await expect(next.getByLabel('1,234 (punktum er desimaltegn)')).toBeChecked();
	await page.getByLabel('Inn i et nytt prosjekt').check();
	await store(page);
	await expect.poll(() => tableNames(page)).toEqual(['neste.csv']);
	grid = await rowsOf(page, 'neste.csv');
	await expect.poll(() => cellsOf(grid, 2)).toEqual(['Oslo', '1,234']);
});

const forms = textFile(
	'Svar.csv',
	[
		'ID;Starttidspunkt;Fullføringstidspunkt;E-post;Navn;Hvor enig er du?;Velg flere',
		'1;03.02.2025 10:00:00;03.02.2025 10:05:00;a@skole.no;Anne Aas;Helt enig;Lesing;',
		'2;03.02.2025 11:00:00;03.02.2025 11:04:00;b@skole.no;Bo Berg;Helt uenig;Lesing;'
	].map((line, index) => (index === 0 ? line : line.replace(/Lesing;$/, '"Lesing;Regning;"')))
);

test('a Forms export: persons are offered for removal, and nothing of them is stored', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, forms);
	const file = card(page, 'Svar.csv');
	await expect(file).toContainText('Kan vise hvem som har svart');
	await expect(file).toContainText('E-post (e-postadresse)');
	await expect(file).toContainText('Starttidspunkt (tidspunkt)');
	await expectAccessible(page);
	await file.getByRole('button', { name: 'Ta bort alle 5' }).click();
	await expect(file).toContainText('5 kolonner blir ikke lagret.');
	await expect(file).toContainText('2 rader og 2 kolonner');
	await expect(file.getByRole('region', { name: 'Rader i Svar.csv' })).not.toContainText('Anne Aas');
	await store(page);
	await expect.poll(() => tableNames(page)).toEqual(['Svar.csv']);
	const stored = card(page, 'Svar.csv');
	await unfold(stored, 'Hva som ble lest');
	await expect(stored).toContainText('5 kolonner er ikke lagret: ID, Starttidspunkt');
	const kept = await page.evaluate(async () => {
		const settled = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await settled(indexedDB.open('treffsikker'));
		const stores = ['dataTables', 'columns'];
		const transaction = database.transaction(stores);
		const all = await Promise.all(stores.map((name) => settled(transaction.objectStore(name).getAll())));
		database.close();
		return JSON.stringify(all);
	});
	expect(kept).toContain('Helt enig');
	expect(kept).not.toContain('Anne Aas');
	expect(kept).not.toContain('skole.no');
});

test('faulty rows are listed, left out, and the list is kept', async ({ open }) => {
	const page = await open('data/');
	const good = Array.from({ length: 30 }, (_, i) => `K${i};${i},5`);
	await chooseFiles(page, textFile('feil.csv', ['navn;tall', ...good, 'Feil;ukjent', 'Kort']));
	const file = card(page, 'feil.csv');
	await expect(file).toContainText('1 celle kan ikke leses og regnes som manglende.');
	await unfold(file, 'Vis cellene');
	await expect(file.getByRole('row', { name: /ukjent/ })).toContainText('32');
	await file.getByLabel('Utelat 1 rad med celler som ikke kan leses').check();
	await expect(file).toContainText('31 rader og 2 kolonner');
	await file.getByLabel('Utelat 1 rad med for få eller for mange celler').check();
	await expect(file).toContainText('30 rader og 2 kolonner');
	await expectAccessible(page);
	await store(page);
	const stored = card(page, 'feil.csv');
	await expect(stored).toContainText('30 rader');
	await unfold(stored, 'Hva som ble lest');
	await unfold(stored, '2 rader er utelatt');
	await expect(stored).toContainText('Linjene i filen: 32, 33.');
	await expect(stored.getByRole('row', { name: /ukjent/ })).toBeVisible();
});

test('the same data again replace the stored table, and what is made of it goes with it', async ({
	open
}) => {
	const page = await open('data/');
	await chooseFiles(page, ambiguous('en.csv'));
	await store(page);
	await expect.poll(() => tableNames(page)).toEqual(['en.csv']);
	const link = page.getByRole('link', { name: 'Åpne en.csv: variabler og rader' });
	const address = await link.getAttribute('href');
	await chooseFiles(page, ambiguous('to.csv'));
	const file = card(page, 'to.csv');
	await expect(file).toContainText('Samme data som «en.csv», som er lagret fra før.');
	await file.getByLabel('1 234 (punktum skiller tusener)').check();
	await expect(file.getByRole('region', { name: 'Rader i to.csv' })).toContainText('1 234');
	await store(page);
	await expect.poll(() => tableNames(page)).toEqual(['to.csv']);
	const again = page.getByRole('link', { name: 'Åpne to.csv: variabler og rader' });
	expect(await again.getAttribute('href')).toBe(address);
	const grid = await rowsOf(page, 'to.csv');
	await expect.poll(() => cellsOf(grid, 2)).toEqual(['Oslo', '1 234']);
});

test('a header in another line, and a separator that was not found', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, textFile('hode.csv', ['a;b', 'navn;tall', 'x;1', 'y;2']));
	const file = card(page, 'hode.csv');
	await unfold(file, 'Slik ble filen lest');
	await file.getByLabel('Linje med overskrifter').fill('2');
	await file.getByRole('button', { name: 'Bruk', exact: true }).click();
	await expect(file).toContainText('2 rader og 2 kolonner');
	await file.getByLabel('Linje med overskrifter').fill('99');
	await file.getByRole('button', { name: 'Bruk', exact: true }).click();
	await expect(file).toContainText('Linje 99 kan ikke være overskrift');
	await file.getByRole('button', { name: 'Les uten mine valg' }).click();
	await expect(file).toContainText('3 rader og 2 kolonner');
});

test('an encoding that was not recognised is chosen', async ({ open }) => {
	const page = await open('data/');
	const buffer = Buffer.from([...Buffer.from('navn;tall\nbl'), 0x81, ...Buffer.from(';1\n')]);
	await chooseFiles(page, { name: 'rar.csv', mimeType: 'text/csv', buffer });
	const file = card(page, 'rar.csv');
	await expect(file).toContainText('Velg et annet tegnsett');
	await file.getByLabel('Tegnsett').selectOption('UTF-8');
	await expect(file).toContainText('Filen er lest som UTF-8, men har tegn som ikke hører til der');
	await file.getByLabel('Tegnsett').selectOption('windows-1252');
	await expect(file).toContainText('1 rad og 2 kolonner');
});

test('a table is pasted', async ({ open }) => {
	const page = await open('data/');
	await page.evaluate(() => {
		const clipboard = new DataTransfer();
		clipboard.setData('text/plain', 'navn\ttall\nOslo\t1,5\nBergen\t2,5\n');
		document.body.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true })
		);
	});
	const file = card(page, 'Innlimt tabell.txt');
	await expect(file).toContainText('2 rader og 2 kolonner');
	await expect(file.getByRole('region', { name: 'Rader i Innlimt tabell.txt' })).toContainText('1,5');
});

test('five hundred variables are paged, also on a narrow screen', async ({ open }) => {
	const page = await open('data/');
	await page.setViewportSize({ width: 320, height: 700 });
	const names = Array.from({ length: 500 }, (_, i) => `spm${i + 1}`);
	const rows = Array.from({ length: 50 }, (_, row) => names.map((_name, i) => (row + i) % 7).join(';'));
	await chooseFiles(page, textFile('bred.csv', [names.join(';'), ...rows]));
	const file = card(page, 'bred.csv');
	await expect(file).toContainText('50 rader og 500 kolonner');
	await expect(file).toContainText('Kolonne 1–20 av 500');
	await file.getByRole('button', { name: 'Neste kolonner' }).click();
	await expect(file.getByRole('columnheader', { name: 'spm21', exact: true })).toBeVisible();
	await unfold(file, 'Kolonnene (500)');
	await expect(file).toContainText('1–20 av 500');
	await file.getByLabel('Hva spm2 leses som', { exact: true }).selectOption('tekst');
	await expect(file.getByLabel('Hva spm2 leses som', { exact: true })).toHaveValue('text');
	await expectNoOverflow(page, 'the import dialogue');
	await expectAccessible(page);
});
