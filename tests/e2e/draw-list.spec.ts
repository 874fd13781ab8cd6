import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { copied, withoutStyles } from './support/clipboard';
import {
	downloaded,
	list,
	openExample,
	openMunicipality,
	openRules,
	panel,
	readCsv,
	row,
	showAllRows,
	shownNames
} from './support/draw-page';

/** Finding one's way in the list, taking it along, and showing it to somebody without the others' names. */

test.beforeEach(async ({ open }) => openExample(await open('')));

const search = (page: Page) => page.getByRole('searchbox', { name: 'Søk etter navn eller nummer' });
const county = (page: Page) => page.getByRole('combobox', { name: 'Fylke' });
const show = (page: Page) => page.getByRole('combobox', { name: 'Vis' });
const downloadList = (page: Page) =>
	downloaded(page, () => page.getByRole('button', { name: /\(CSV\)$/ }).click());

test('search by name and number, and what to do when nothing is found', async ({ page }) => {
	const all = await shownNames(page);
	const name = all[7];
	await search(page).fill(name.toUpperCase());
	await expect.poll(() => shownNames(page)).toContain(name);
	await expect.poll(async () => (await shownNames(page)).length).toBeLessThan(5);
	await expect(page.getByText(/^Viser \d av \d+:/)).toBeVisible();

	const number = (await row(page, name).getAttribute('data-number')) ?? '';
	await search(page).fill(number);
	await expect.poll(() => shownNames(page)).toEqual([name]);

	await search(page).fill('finnes ikke');
	await expect(page.getByText('Ingen kommuner passer til søket.')).toBeVisible();
	await page.getByRole('button', { name: 'Vis alle', exact: true }).click();
	await expect.poll(() => shownNames(page)).toEqual(all);
	await expect(search(page)).toHaveValue('');
});

test('Sami names are found with and without their letters', async ({ page }) => {
	await showAllRows(page);
	const marked = (await shownNames(page)).find((name) => /[áčđŋšŧž]/i.test(name)) ?? '';
	expect(marked).not.toBe('');
	const plain = marked
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('đ', 'd')
		.replaceAll('ŋ', 'n')
		.replaceAll('ŧ', 't');
	for (const query of [marked, plain.toLowerCase()]) {
		await search(page).fill(query);
		await expect.poll(() => shownNames(page), query).toContain(marked);
	}
});

test('the county is remembered with the project', async ({ page }) => {
	const all = await shownNames(page);
	const label = (await county(page).getByRole('option').nth(3).textContent()) ?? '';
	await county(page).selectOption(label);
	await expect.poll(() => shownNames(page)).not.toEqual(all);
	const shown = await shownNames(page);
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible();
	await page.reload();
	await expect(county(page).locator('option:checked')).toHaveText(label);
	await expect.poll(() => shownNames(page)).toEqual(shown);
});

test('only those who are drawn, or left out, are shown on request', async ({ page }) => {
	await show(page).selectOption('Trukket ut');
	await expect.poll(async () => (await shownNames(page)).length).toBe(40);
	await show(page).selectOption('Gjennomsnittsuttrekket');
	await expect.poll(async () => (await shownNames(page)).length).toBe(30);
	await show(page).selectOption('Spredningsuttrekket');
	await expect.poll(async () => (await shownNames(page)).length).toBe(10);
	await show(page).selectOption('Utelatt');
	await expect(list(page).locator('tbody tr:not(.filtered)')).toHaveCount(0);
	await expect(list(page)).toContainText('tidligere uttrekk');
});

test('the list is downloaded as the spreadsheets of the language read it, with full precision', async ({
	page
}) => {
	await openMunicipality(page, (await shownNames(page))[4]);
	const norwegian = await downloadList(page);
	expect(norwegian.name).toMatch(/^Eksempel .+ – Rangert liste\.csv$/);
	expect(norwegian.text.startsWith('\uFEFFPlass;Nummer;Kommune;Fylke;Andel;Poeng;')).toBe(true);
	const rows = readCsv(norwegian.text, ';');
	const ranked = rows.filter((unit) => unit.Plass !== '–');
	const number = (text: string) => Number(text.replace(',', '.'));
	await showAllRows(page);
	expect(ranked.map((unit) => unit.Kommune)).toEqual(await shownNames(page));
	expect(ranked.map((unit) => Number(unit.Plass))).toEqual(ranked.map((_, index) => index + 1));
	for (const unit of ranked)
		expect(number(unit.Andel)).toBeCloseTo(number(unit.Poeng) / number(unit['Mulige poeng']), 14);
	expect(ranked.some((unit) => /^0,\d{10,}$/.test(unit.Andel))).toBe(true);
	const drawn = (kind: string) => rows.filter((unit) => unit.Uttrekk === kind).length;
	expect([drawn('Gjennomsnitt'), drawn('Spredning')]).toEqual([30, 10]);
	const notAssessed = rows.filter((unit) => unit.Plass === '–');
	expect(notAssessed.length).toBeGreaterThan(0);
	expect(new Set(notAssessed.map((unit) => unit.Uttrekk))).toEqual(new Set(['ikke vurdert']));

	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('button', { name: 'Download the list (CSV)' })).toBeVisible();
	const english = await downloadList(page);
	const same = readCsv(english.text, ',');
	const labels = {
		rank: 'Rank',
		number: 'Number',
		municipality: 'Municipality',
		share: 'Share',
		drawn: 'Draw'
	};
	expect(Object.keys(same[0])).toEqual(expect.arrayContaining(Object.values(labels)));
	expect(
		same.map((unit) => [
			unit[labels.rank],
			unit[labels.number],
			unit[labels.municipality],
			unit[labels.share]
		])
	).toEqual(rows.map((unit) => [unit.Plass, unit.Nummer, unit.Kommune, unit.Andel.replace(',', '.')]));
});

test('the list is copied as a table for documents and as text for everything else', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await show(page).selectOption('Gjennomsnittsuttrekket');
	await expect.poll(async () => (await shownNames(page)).length).toBe(30);
	await page.getByRole('button', { name: 'Kopier listen' }).click();
	await expect(page.getByText('Listen er kopiert.')).toBeVisible();
	const { html, plain } = await copied(page);
	const table = await page.evaluate((text) => {
		const read = new DOMParser().parseFromString(text, 'text/html');
		return {
			rows: read.querySelectorAll('tbody tr').length,
			first: read.querySelector('tbody tr')?.textContent ?? '',
			all: read.body.textContent ?? ''
		};
	}, withoutStyles(html));
	const lines = plain.trimEnd().split('\r\n');
	expect(lines).toHaveLength(31);
	expect(lines[0].split('\t')).toContain('Andel');
	expect(table.rows).toBe(30);
	const [name] = await shownNames(page);
	expect(table.first).toContain(name);
	expect(table.first).toMatch(/\d,\d\s%/);
	expect(table.all).toContain('alle kommuner, skoler og tall er oppdiktet');
});

test('with the others’ names hidden, only one municipality can be read anywhere on the page', async ({
	page
}) => {
	await showAllRows(page);
	const names = await shownNames(page);
	const numbers = await list(page)
		.locator('tr[data-number]')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.number ?? ''));
	const own = names[20];
	const group = await openRules(page, 'Hvem kan trekkes ut');
	const exclusion = group
		.locator('form')
		.filter({ has: page.getByRole('button', { name: 'Utelat', exact: true }) });
	await group.locator('summary', { hasText: 'Utelat en kommune' }).click();
	await exclusion.getByRole('textbox', { name: 'Kommune' }).fill(names[3]);
	await exclusion.getByRole('textbox', { name: 'Begrunnelse' }).fill('Er i en annen ordning');
	await exclusion.getByRole('button', { name: 'Utelat', exact: true }).click();
	await expect(row(page, names[3])).toContainText('for hånd');

	await expect(page.getByRole('checkbox', { name: 'Skjul navn' })).toBeDisabled();
	await openMunicipality(page, own);
	await panel(page).getByRole('button', { name: 'Bruk som min kommune' }).click();
	await panel(page).locator('summary', { hasText: 'Liknende kommuner' }).click();
	await page.getByRole('checkbox', { name: 'Skjul navn på andre kommuner' }).check();
	expect(new Set(await shownNames(page))).toEqual(new Set(['Annen kommune', own]));

	const others = names.filter((name) => !own.includes(name));
	const isIn = (text: string) => (word: string) =>
		new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`, 'u').test(text);
	for (const tab of ['Listen', 'Spredningsuttrekk', 'Indikatorer', 'Fylker']) {
		await page.getByRole('tab', { name: tab }).click();
		const text = await page
			.locator('main')
			.evaluate((main) =>
				[
					main instanceof HTMLElement ? main.innerText : '',
					...[...main.querySelectorAll('*')].flatMap(({ attributes }) =>
						[...attributes].map(({ value }) => value)
					)
				].join('\n')
			);
		expect(others.filter(isIn(text)), `names on ${tab}`).toEqual([]);
		expect(
			numbers.filter((number) => number !== numbers[20]).filter(isIn(text)),
			`numbers on ${tab}`
		).toEqual([]);
	}
	await page.getByRole('tab', { name: 'Listen' }).click();
	const { text } = await downloadList(page);
	expect(others.filter((name) => text.includes(`;${name};`))).toEqual([]);
	expect(text).toContain(`;${own};`);
	expect(readCsv(text, ';').filter((unit) => /^\d{4}$/.test(unit.Nummer))).toHaveLength(1);
});
