import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { downloaded, openExample } from './support/draw-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** A report: written by keyboard, with results, a number, a reference and a footnote, moved, stored, printed, as a Word file. */

const ANSWERS = textFile('svar.csv', [
	'skuvla;lesing;trivsel',
	...[1, 2, 2, 4, 5, 3, 4].map((answer, row) => `${row % 2 ? 'Šibit' : 'Ås'};${answer};${6 - answer},5`)
]);

const saved = (page: Page) => expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();
const paper = (page: Page) => page.getByRole('article');
const dialog = (page: Page) => page.getByRole('dialog');
const captions = (page: Page) => paper(page).locator('caption, figcaption:not(:has(*))').allInnerTexts();
const headings = (page: Page) => paper(page).locator('h3, h4').allInnerTexts();
const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());

async function analyse(page: Page): Promise<void> {
	await chooseFiles(page, ANSWERS);
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	for (const question of ['Hva er gjennomsnittene og spredningen?', 'Hvilke variabler henger sammen?']) {
		await page.getByRole('button', { name: 'Ny analyse' }).first().click();
		await page.getByRole('button', { name: question }).click();
		await expect(page.locator('section.result .parts > *').first()).toBeVisible();
	}
}

/** Presses the last plus of the report and chooses what to put in. */
async function put(page: Page, kind: string): Promise<void> {
	await paper(page).getByRole('button', { name: 'Legg til her' }).last().click();
	await paper(page).getByRole('button', { name: kind, exact: true }).click();
}

async function putResult(page: Page, name: string): Promise<void> {
	await put(page, 'Resultat');
	await dialog(page).getByLabel('Hent fra').selectOption({ label: name });
	await dialog(page)
		.getByRole('radio', { name: /^Alle tabeller/ })
		.waitFor();
	await dialog(page).getByRole('button', { name: 'Bruk' }).click();
}

/** A report with two headings, two results, and a paragraph with a number, a reference and a footnote. */
async function write(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Rapport', exact: true }).click();
	await page.getByRole('button', { name: 'Ny rapport' }).click();
	await dialog(page).getByRole('radio', { name: 'Tom rapport' }).check();
	await dialog(page).getByRole('button', { name: 'Lag rapporten' }).click();
	await expect(paper(page).getByRole('textbox', { name: 'Tittel' })).toBeFocused();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Trivsel i Østbygda');
	await paper(page).getByRole('button', { name: 'Overskrift', exact: true }).click();
	await page.keyboard.type('Svar');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Snittet er ');
	await page.getByRole('button', { name: 'Tall', exact: true }).click();
	await dialog(page).getByLabel('Resultat').selectOption({ label: 'Beskrivende mål' });
	await dialog(page).getByLabel('Rad', { exact: true }).selectOption({ label: 'lesing' });
	await dialog(page).getByLabel('Kolonne', { exact: true }).selectOption({ label: 'Snitt' });
	await dialog(page).getByRole('button', { name: 'Sett inn' }).click();
	await page.keyboard.type(', se ');
	await putResult(page, 'Beskrivende mål');
	await put(page, 'Overskrift');
	await page.keyboard.type('Sammen');
	await putResult(page, 'Korrelasjon (Pearson, Spearman, Kendall)');
	await paper(page)
		.getByRole('textbox', { name: /^Avsnitt/ })
		.click();
	await page.keyboard.press('Control+End');
	await page.getByRole('button', { name: 'Henvisning', exact: true }).click();
	await dialog(page)
		.getByRole('radio', { name: /^Tabell 1\./ })
		.check();
	await dialog(page).getByRole('button', { name: 'Sett inn' }).click();
	await page.keyboard.type('.');
	await page.getByRole('button', { name: 'Fotnote', exact: true }).click();
	await dialog(page).getByLabel('Teksten i fotnoten').fill('Čálli: alle skoler.');
	await dialog(page).getByRole('button', { name: 'Sett inn' }).click();
}

test('a report is written, follows its results, is moved, taken back and stored', async ({ open }) => {
	const page = await open('data/');
	await analyse(page);
	await page.getByRole('link', { name: 'Rapport', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Ingen rapporter ennå' })).toBeVisible();
	await expectAccessible(page);
	await write(page);
	const text = paper(page).getByRole('textbox', { name: /^Avsnitt/ });
	await expect(text).toHaveText(/^Snittet er 3,00, se tabell 1\.1/);
	await expect.poll(async () => plain(await headings(page))).toEqual(['1 Svar', '2 Sammen']);
	await expect.poll(async () => plain(await captions(page))[0]).toBe('Tabell 1. Beskrivende mål');
	await expectAccessible(page);
	await expectNoOverflow(page, 'a report');

	// The first result goes down, past the heading and the other result: numbers and the reference follow.
	await paper(page)
		.getByRole('group', { name: /^Resultat, del 3/ })
		.focus();
	await page.keyboard.press('Alt+ArrowDown');
	await page.keyboard.press('Alt+ArrowDown');
	await expect(text).toHaveText(/se tabell 2\.1/);
	await expect(paper(page).getByRole('group', { name: /^Resultat, del 5/ })).toBeFocused();
	await saved(page);
	await page.reload();
	await expect(text).toHaveText(/^Snittet er 3,00, se tabell 2\.1/);
	await expect(paper(page).getByText('Čálli: alle skoler.')).toBeVisible();

	// What is referred to is deleted: the reference says so, and undo brings it back.
	await paper(page)
		.getByRole('group', { name: /^Resultat, del 5/ })
		.focus();
	await paper(page).getByRole('button', { name: 'Slett', exact: true }).click();
	await expect(text).toHaveText(/se \[henvisning mangler\]/);
	await expect(page.getByText('Én ting må ses på')).toBeVisible();
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(text).toHaveText(/se tabell 2/);
	await expect(page.getByText('Én ting må ses på')).toHaveCount(0);
});

test('letters, marks and pasted lines are edited as in any text', async ({ open }) => {
	const page = await open('data/');
	await analyse(page);
	await write(page);
	const texts = paper(page).getByRole('textbox', { name: /^(Avsnitt|Liste)/ });
	// Backspace takes the footnote as one thing, then the point; undo brings both back.
	await texts.first().click();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Backspace');
	await expect(texts.first()).toHaveText(/se tabell 1\u200b?$/);
	await expect(paper(page).getByText('Čálli: alle skoler.')).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(paper(page).getByText('Čálli: alle skoler.')).toBeVisible();

	// In the middle of a word Enter makes two paragraphs, and Backspace one again.
	await page.keyboard.press('Control+Home');
	for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(texts).toHaveText([/^Sni$/, /^ttet er 3,00/]);
	await page.keyboard.press('Backspace');
	await expect(texts).toHaveText([/^Snittet er 3,00/]);

	await page.evaluate(() => {
		const data = new DataTransfer();
		data.setData('text/plain', 'Ett\r\nTo\r\n\r\nTre');
		document.activeElement?.dispatchEvent(
			new InputEvent('beforeinput', {
				inputType: 'insertFromPaste',
				dataTransfer: data,
				cancelable: true,
				bubbles: true
			})
		);
	});
	await expect(texts).toHaveText([/^SniEtt$/, /^To$/, /^Trettet er/]);
	await put(page, 'Liste');
	await page.keyboard.type('Først');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Så');
	await expect(texts.last()).toHaveText(/Først\s*Så/);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Etter listen');
	await expect(texts.last()).toHaveText('Etter listen');
});

test('a report is a Word file with fields, footnotes and its numbers, and is printed whole', async ({
	open
}) => {
	const page = await open('data/');
	await analyse(page);
	await write(page);
	await put(page, 'Innhold');
	const file = (name: string) =>
		downloaded(page, () =>
			page
				.getByRole('group', { name: 'Last ned eller kopier rapporten' })
				.getByRole('button', { name, exact: true })
				.click()
		);
	const word = await file('Word');
	expect(word.name).toMatch(/ – Trivsel i Østbygda\.docx$/);
	const parts = unzipSync(new Uint8Array(readFileSync(word.path)));
	const text = (part: string) => strFromU8(parts[part]);
	const document = text('word/document.xml');
	for (const found of [
		'<w:pStyle w:val="Heading1"/>',
		'SEQ Tabell',
		'REF _RefTabell1',
		'<w:footnoteReference w:id="1"/>',
		'TOC \\o',
		'3,00'
	])
		expect(document).toContain(found);
	expect(text('word/footnotes.xml')).toContain('Čálli: alle skoler.');
	expect(text('[Content_Types].xml')).toContain('footnotes+xml');
	expect(document.match(/SEQ Figur/g)).toHaveLength(1);
	expect(parts['word/media/figure1.png']).toBeDefined();

	const html = readFileSync((await file('Nettside')).path, 'utf8');
	expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
	expect(html).toContain('<svg');
	expect(html).toMatch(/<a href="#report-t1">tabell 1<\/a>/);
	const excel = unzipSync(new Uint8Array(readFileSync((await file('Excel')).path)));
	expect(Object.keys(excel).filter((name) => name.startsWith('xl/worksheets/sheet')).length).toBeGreaterThan(
		2
	);

	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThanOrEqual(1);
	expect(pages).toBeLessThanOrEqual(4);
	expect(pdf).toMatch(/\/FontFile2|\/FontFile3|\/Type3/);
});

test('a result, and one of its tables, are added where they are shown', async ({ open }) => {
	const page = await open('data/');
	await analyse(page);
	const result = page.getByRole('group', { name: 'Last ned resultatet' });
	await result.getByRole('button', { name: 'Legg til i rapport' }).click();
	await expect(page.getByText('Lagt til i «Rapport uten navn».')).toBeVisible();
	await page
		.locator('section.result figure')
		.first()
		.getByRole('button', { name: 'Legg til i rapport' })
		.click();
	await page.getByRole('button', { name: 'Åpne rapporten' }).last().click();
	await expect
		.poll(async () => plain(await captions(page)).filter((text) => text.startsWith('Tabell')))
		.toHaveLength(2);
	await expect
		.poll(async () => plain(await captions(page)).filter((text) => text.startsWith('Figur')))
		.toHaveLength(1);

	await page.getByRole('button', { name: 'Lag kopi' }).click();
	const list = page.getByRole('navigation', { name: 'Rapportene i prosjektet' });
	await expect(list.getByRole('listitem')).toHaveCount(2);
	await page.getByRole('button', { name: 'Slett rapporten' }).click();
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('a draw that nobody has named is called after its rules in a report', async ({ open }) => {
	const page = await open('');
	await openExample(page);
	await page.getByRole('link', { name: 'Rapport', exact: true }).click();
	await page.getByRole('button', { name: 'Ny rapport' }).first().click();
	await dialog(page)
		.getByRole('radio', { name: /^Uttrekket/ })
		.check();
	await dialog(page).getByRole('button', { name: 'Lag rapporten' }).click();
	await expect(paper(page)).toContainText('«Udir 2022»');
	await expect(paper(page)).not.toContainText('«»');
});
