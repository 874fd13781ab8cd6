import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseFiles, hasRealFiles, realFiles, store, tableNames } from './support/data-page';
import { list, openExample, openMunicipality, panel, row, rules, shownNames } from './support/draw-page';
import { print } from './support/paper';

/** The printed sheet: what stands on the paper, on how many pages, and what must not stand there. */

const languages = {
	nb: {
		option: 'Bokmål',
		titles: /^Derfor er .+ (ikke )?trukket ut$/,
		holds: [
			/Regler og kilder/,
			/Hva som ikke er målt/,
			/Hvor sikkert er det/,
			/Om ordningen/,
			/Simulering/,
			/gir 1 risikopoeng/
		]
	},
	nn: {
		option: 'Nynorsk',
		titles: /^Derfor er .+ (ikkje )?trekt ut$/,
		holds: [
			/Reglar og kjelder/,
			/Kva som ikkje er målt/,
			/Kor sikkert er det/,
			/Om ordninga/,
			/Simulering/,
			/gir 1 risikopoeng/
		]
	},
	en: {
		option: 'English',
		titles: /^Why .+ is (not )?drawn$/,
		holds: [
			/Rules and sources/,
			/not measured/,
			/How certain is it/,
			/About the scheme/,
			/[Ss]imulation/,
			/gives 1 risk point/
		]
	}
} as const;

const sheet = (page: Page) => page.getByRole('article');
const printButton = (page: Page) => page.getByRole('button', { name: 'Skriv ut' });

/** Opens the sheet of a municipality from its explanation. */
async function openSheet(page: Page, name: string): Promise<void> {
	await openMunicipality(page, name);
	await panel(page).getByRole('button', { name: 'Ark til utskrift' }).click();
	await expect(printButton(page)).toBeEnabled();
}

/** The text that can be seen on paper, as the browser lays it out for printing. */
async function onPaper(page: Page): Promise<string> {
	await page.emulateMedia({ media: 'print' });
	const text = await page.locator('body').innerText();
	await page.emulateMedia({ media: null });
	return text;
}

/** Names of all municipalities but one that stand in a text as words of their own. */
const namesIn = (text: string, names: string[], own: string) =>
	names
		.filter((name) => !own.includes(name))
		.filter((name) => new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u').test(text));

test.describe('of the invented country', () => {
	let names: string[];
	/** One of the average draw, one of the spread draw, one that is not drawn, one that is left out. */
	let subjects: string[];
	test.beforeEach(async ({ open, page }) => {
		await openExample(await open(''));
		await page.getByRole('button', { name: /^Vis alle \d+$/ }).click();
		names = await shownNames(page);
		const first = (selector: string) =>
			list(page).locator(selector).first().getByRole('rowheader').getByRole('button').innerText();
		subjects = [
			await first('tr.drawn:has([data-kind="1"])'),
			await first('tr.drawn:has([data-kind="2"])'),
			await first('tr[data-number]:not(.drawn, .filtered)'),
			await first('tr.filtered')
		];
	});

	test('one or two pages of A4 in each language, with what it must hold and nobody else’s name', async ({
		page
	}, testInfo) => {
		await openSheet(page, subjects[0]);
		for (const [lang, { option, titles, holds }] of Object.entries(languages)) {
			await page.getByRole('combobox', { name: 'Språk på arket' }).selectOption(option);
			await expect(sheet(page)).toHaveAttribute('lang', lang);
			await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(titles);
			const paper = await print(page, testInfo.outputPath(`sheet-${lang}.pdf`));
			expect(paper.pages, lang).toBeGreaterThanOrEqual(1);
			expect(paper.pages, lang).toBeLessThanOrEqual(2);
			expect(paper.size.map(Math.round), lang).toEqual([210, 297]);
			const seen = await onPaper(page);
			for (const text of [seen, paper.text ?? seen].map((text) => text.replace(/\s+/g, ' '))) {
				expect(text).toContain(subjects[0]);
				for (const part of holds) expect(text).toMatch(part);
				expect(namesIn(text, names, subjects[0])).toEqual([]);
			}
			// Every cell with its value, both limits and the pupils behind it.
			const cells = await sheet(page).getByRole('cell').allInnerTexts();
			const decimal = lang === 'en' ? '\\.' : ',';
			const cell = new RegExp(
				`^[0139]\\s+\\d+(${decimal}\\d+)?\\s+\\d+(${decimal}\\d+)? / \\d+(${decimal}\\d+)? · \\d+ `
			);
			expect(cells.filter((text) => cell.test(text.trim())).length, lang).toBeGreaterThan(20);
		}
	});

	test('every outcome fits on two pages, and on screen the controls are there that paper lacks', async ({
		page
	}, testInfo) => {
		for (const [index, name] of subjects.entries()) {
			await openSheet(page, name);
			const shouldBeDrawn = index < 2;
			await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
				`Derfor er ${name} ${shouldBeDrawn ? '' : 'ikke '}trukket ut`
			);
			const paper = await print(page, testInfo.outputPath(`sheet-${index}.pdf`));
			expect(paper.pages, name).toBeLessThanOrEqual(2);
			await expect(printButton(page)).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			for (const shell of [
				page.getByRole('banner'),
				page.getByRole('navigation'),
				page.getByRole('contentinfo'),
				page.getByRole('button'),
				page.getByRole('combobox'),
				page.getByRole('radio'),
				page.getByRole('link')
			]) {
				await expect(shell.filter({ visible: true })).toHaveCount(0);
			}
			await page.emulateMedia({ media: null });
			await page.getByRole('link', { name: 'Tilbake til uttrekket' }).click();
			await list(page).waitFor();
			const more = page.getByRole('button', { name: /^Vis alle \d+$/ });
			if (await more.isVisible()) await more.click();
		}
	});

	test('the points of indicators that weigh more are explained on the paper', async ({ page }) => {
		await openSheet(page, subjects[0]);
		await expect(sheet(page)).toContainText('Poengene fra Grunnskolepoeng etter 10. trinn er ganget med 3.');
	});

	test('the version for schools and unions points at no grade, year, school or teacher', async ({
		page
	}, testInfo) => {
		await openSheet(page, subjects[1]);
		await page.getByRole('radio', { name: 'Til skoler og organisasjoner' }).check();
		for (const [lang, { option, holds }] of Object.entries(languages)) {
			await page.getByRole('combobox', { name: 'Språk på arket' }).selectOption(option);
			await expect(sheet(page)).toHaveAttribute('lang', lang);
			const text = (await onPaper(page)).replace(/\s+/g, ' ');
			for (const part of holds) expect(text).toMatch(part);
			expect(text).not.toMatch(/\d+\. ?(års)?(trinn|steg)|grade \d+|year \d+|trinn \d|5th|8th/i);
			expect(namesIn(text, names, subjects[1])).toEqual([]);
			expect(text).not.toMatch(/\p{Lu}\p{L}+ (skole|skule|school|oppvekstsenter|ungdomsskole|barneskole)\b/u);
			// Areas only: no column of a school year.
			await expect(sheet(page).getByRole('columnheader')).toHaveCount(4);
			await expect(sheet(page).getByRole('columnheader', { name: /20\d\d/ })).toHaveCount(0);
			const paper = await print(page, testInfo.outputPath(`schools-${lang}.pdf`));
			expect(paper.pages).toBeLessThanOrEqual(2);
		}
	});

	test('the sheet is there again after a reload, and asks for a municipality when its address has none', async ({
		page
	}) => {
		await openSheet(page, subjects[0]);
		const title = await sheet(page).getByRole('heading', { level: 2 }).innerText();
		await page.reload();
		await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(title);
		await page.goto('uttrekk/ark/');
		await expect(page.getByText('Velg en kommune i uttrekket først.')).toBeVisible();
		await page.getByRole('searchbox', { name: 'Kommune' }).fill(subjects[2]);
		await page.getByRole('main').getByRole('list').getByRole('button').first().click();
		await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
			`Derfor er ${subjects[2]} ikke trukket ut`
		);
		await page.goto('uttrekk/ark/?k=0000');
		await expect(page.getByText('Velg en kommune i uttrekket først.')).toBeVisible();
	});
});

test('on Udir’s own files the sources are named, and the version for schools still points at no grade', async ({
	open
}) => {
	test.skip(!hasRealFiles, 'Udir’s files are not beside the project (../shared/data/udir)');
	const page = await open('data/');
	await chooseFiles(page, realFiles());
	await store(page);
	await expect.poll(() => tableNames(page)).toHaveLength(6);
	await page.getByRole('link', { name: 'Uttrekk', exact: true }).click();
	await expect(rules(page)).toBeVisible();
	const name = await list(page).getByRole('rowheader').getByRole('button').first().innerText();
	await expect(row(page, name)).toBeVisible();
	await openSheet(page, name);
	const source = sheet(page).getByText('Kilde: Utdanningsdirektoratet');
	await expect(source).toContainText('2024-25_20260224-1157_Nasjonale_proever_5._trinn.csv');
	await expect(sheet(page)).not.toContainText('Oppdiktede');
	await page.getByRole('radio', { name: 'Til skoler og organisasjoner' }).check();
	await expect(sheet(page).getByText('Data: 6 filer fra Utdanningsdirektoratet.')).toBeVisible();
	expect(await onPaper(page)).not.toMatch(/\d+\._?\s?(års)?trinn|ungdomstrinn/i);
});
