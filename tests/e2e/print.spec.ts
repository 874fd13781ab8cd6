import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseFiles, store } from './support/data-page';
import { list, openExample, openMunicipality, panel, shownNames } from './support/draw-page';
import { textFile } from './support/made-files';
import { print, unfitForPaper, type Paper } from './support/paper';
import { ready } from './support/visit';

/** What comes out of the printer: A4, numbered pages, nothing cut, no fields, fonts in the file, light whatever the screen is. */

/** Every page is checked for the same. */
function expectGood(paper: Paper, pages: [least: number, most: number]): void {
	expect(paper.pages).toBeGreaterThanOrEqual(pages[0]);
	expect(paper.pages).toBeLessThanOrEqual(pages[1]);
	const [short, long] = [...paper.size].map(Math.round).sort((a, b) => a - b);
	expect([short, long]).toEqual([210, 297]);
	expect(paper.fonts.embedded).toBeGreaterThan(0);
	expect(paper.fonts.drawn).toBe(0);
	const numbers = paper.text?.match(/\b\d+ \/ \d+(?=\s*\f)/g);
	if (numbers) expect(numbers).toEqual(numbers.map((_, index) => `${index + 1} / ${paper.pages}`));
}

/** Pages of the text that have a line with all of these words. */
const pagesWith = (paper: Paper, ...words: string[]): number =>
	(paper.text ?? '')
		.split('\f')
		.filter((page) => page.split('\n').some((line) => words.every((word) => line.includes(word)))).length;

/** Measures of sixty schools: their correlations are a table far wider than a page. */
const MEASURES = Array.from({ length: 26 }, (_, index) => `Mål ${index + 1} čáđŋ`);
const SCHOOLS = textFile('skoler.csv', [
	MEASURES.join(';'),
	...Array.from({ length: 60 }, (_, row) =>
		MEASURES.map((_, place) => `${(row * (place + 3)) % 23},${(row + place) % 10}`).join(';')
	)
]);

async function analyse(page: Page, question: string): Promise<void> {
	await chooseFiles(page, SCHOOLS);
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
	await page.locator('section.result table').first().waitFor();
}

test('the list of a draw, with its cut and its rules', async ({ open }, testInfo) => {
	const page = await open('');
	await openExample(page);
	expect(await unfitForPaper(page)).toEqual([]);
	const paper = await print(page, testInfo.outputPath('list.pdf'));
	expectGood(paper, [2, 5]);
	if (paper.text !== null) {
		expect(paper.text).toContain('Rangert liste: Udir 2022');
		expect(paper.text).toContain('Eksempeldata');
		expect(paper.text).toMatch(/Grense: 30 plasser/);
		expect(paper.text).toMatch(/Viser \d+ av \d+/);
		expect(paper.text).toContain('Regler og kilder');
		expect(paper.text).toMatch(/Folketallsgrense: *Kommuner med minst 100 000/);
		// The header rows come again on every page with rows.
		expect(pagesWith(paper, 'Plass', 'Kommune', 'Andel')).toBeGreaterThanOrEqual(2);
	}
});

test('a long table under its header on every page, and every view of the draw', async ({
	open
}, testInfo) => {
	const page = await open('');
	await openExample(page);
	for (const view of ['Kart', 'Spredningsuttrekk', 'Indikatorer', 'Fylker']) {
		await page.getByRole('tab', { name: view, exact: true }).click();
		await page
			.getByRole('tabpanel')
			.getByRole(view === 'Kart' ? 'group' : 'table')
			.first()
			.waitFor();
		expect([view, await unfitForPaper(page)]).toEqual([view, []]);
		const paper = await print(page, testInfo.outputPath(`${view}.pdf`));
		expectGood(paper, [1, 4]);
		if (view === 'Spredningsuttrekk' && paper.text !== null)
			expect(pagesWith(paper, 'Plass', 'Kommune')).toBe(paper.pages);
	}
});

test('an analysis: a table far wider than the page lies and stands in parts, with all its columns', async ({
	open
}, testInfo) => {
	const page = await open('data/');
	await analyse(page, 'Hvilke variabler henger sammen?');
	await page.getByRole('group', { name: 'Variabler' }).locator('summary').click();
	await page.getByRole('button', { name: 'Velg alle som vises' }).first().click();
	const last = page.locator('section.result table').first().getByRole('rowheader', { name: MEASURES[25] });
	await expect(last).toBeVisible();
	const columns = await page.locator('section.result table').first().getAttribute('data-columns');
	expect(await unfitForPaper(page)).toEqual([]);
	const paper = await print(page, testInfo.outputPath('analysis.pdf'));
	expectGood(paper, [2, 8]);
	expect(Number(columns)).toBeGreaterThan(20);
	expect(paper.lying).toContain(true);
	if (paper.text !== null) {
		for (const measure of MEASURES) expect(paper.text).toContain(measure);
		expect(paper.text).toMatch(/\(del 2 av \d\)/);
		expect(paper.text).toContain('Slik er det regnet');
		expect(paper.text).not.toContain('SPSS-syntaks');
	}
	// The screen has its own table again.
	await expect(page.locator('section.result table').first()).toBeVisible();
	await expect(page.locator('section.result table.print-only')).toHaveCount(0);
});

test('the register of participants is a table, not fields; the overview lies', async ({ open }, testInfo) => {
	const page = await open('');
	await openExample(page);
	const names = (await shownNames(page)).slice(0, 24);
	await page.goto('oppfolging/deltakere/');
	await ready(page);
	await page.getByRole('button', { name: 'Lim inn liste' }).click();
	const dialog = page.getByRole('dialog');
	const rows = names.map(
		(name, row) => `${name}\t1.8.2022\t${row % 2 ? 'forfase' : 'gjennomføringsfase'}\t31.7.2025\t`
	);
	await dialog
		.getByLabel('Liste fra Excel')
		.fill(['Kommune\tOppstart\tFase\tPlanlagt slutt\tBegrunnelse', ...rows].join('\n'));
	await dialog.getByRole('button', { name: 'Legg til 24 perioder' }).click();
	await expect(page.getByText('24 perioder', { exact: true })).toBeVisible();
	expect(await unfitForPaper(page)).toEqual([]);
	const register = await print(page, testInfo.outputPath('register.pdf'));
	expectGood(register, [1, 2]);
	expect(register.lying).not.toContain(false);
	if (register.text !== null) {
		for (const name of names) expect(register.text).toContain(name);
		expect(register.text).toContain('gjennomføringsfase');
		expect(register.text).toContain('31.07.2025');
	}
	for (const view of ['Oversikt', 'Historikk', 'Behov og kapasitet']) {
		await page.getByRole('tab', { name: view, exact: true }).click();
		await page.getByRole('tabpanel').getByRole('table').first().waitFor();
		expect([view, await unfitForPaper(page)]).toEqual([view, []]);
		expectGood(await print(page, testInfo.outputPath(`${view}.pdf`)), [1, 8]);
	}
	await page.goto('oppfolging/');
	await ready(page);
	await page.getByRole('table').first().waitFor();
	expect(await unfitForPaper(page)).toEqual([]);
	expectGood(await print(page, testInfo.outputPath('follow-up.pdf')), [1, 2]);
});

test('the sheet of a municipality is one page, two at most, black on white also from a dark screen', async ({
	open
}, testInfo) => {
	const page = await open('');
	await page.emulateMedia({ colorScheme: 'dark' });
	await openExample(page);
	await openMunicipality(page, (await shownNames(page))[0]);
	await panel(page).getByRole('button', { name: 'Ark til utskrift' }).click();
	await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeEnabled();
	expect(await unfitForPaper(page)).toEqual([]);
	// What the print style makes of the colours, while it is printed.
	const colors = await page.evaluate(() => {
		window.dispatchEvent(new Event('beforeprint'));
		const { color, backgroundColor } = getComputedStyle(document.body);
		window.dispatchEvent(new Event('afterprint'));
		return [color, backgroundColor].map((one) =>
			(one.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
		);
	});
	expect(colors[0]).toBeLessThan(200);
	expect(colors[1]).toBeGreaterThan(720);
	const path = testInfo.outputPath('sheet.pdf');
	expectGood(await print(page, path), [1, 2]);
	expect(readFileSync(path).length).toBeLessThan(500_000);
	await expect(list(page)).toHaveCount(0);
});
