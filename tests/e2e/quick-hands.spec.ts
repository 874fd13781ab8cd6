import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseFiles, store } from './support/data-page';
import { list, openExample, openRules, rules, showAllRows } from './support/draw-page';
import { survey } from './support/survey-example';
import { openSurvey } from './support/survey-project';
import { textFile } from './support/made-files';
import { ready } from './support/visit';

/** Whoever is quicker than the answers: no edit is lost or goes to another place because an answer comes late. */

const saved = (page: Page) => page.getByText(/^Lagret på denne maskinen/).waitFor();

/** Clicks within one task of the page, so that no answer can come between. */
async function clickAtOnce(page: Page, ...elements: Locator[]): Promise<void> {
	const handles = await Promise.all(elements.map((element) => element.elementHandle()));
	await page.evaluate((all) => all.forEach((one) => (one as HTMLElement | null)?.click()), handles);
}

/** Fills in within one task of the page. */
async function fillAtOnce(page: Page, ...fields: [Locator, string][]): Promise<void> {
	const handles = await Promise.all(
		fields.map(async ([field, value]) => ({ field: await field.elementHandle(), value }))
	);
	await page.evaluate(
		(all) =>
			all.forEach(({ field, value }) => {
				const element = field as HTMLInputElement | HTMLSelectElement;
				element.value = value;
				for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
			}),
		handles
	);
}

test('what was changed just before the page is loaded again is there afterwards', async ({ page, open }) => {
	await open('');
	await openExample(page);
	await saved(page);
	const year = async () => (await openRules(page, 'Skoleår')).getByRole('checkbox', { name: '2022–23' });
	await (await year()).uncheck();
	await page.reload();
	await list(page).waitFor();
	await expect(await year()).not.toBeChecked();
	await expect(page.getByRole('button', { name: 'Angre' }).first()).toBeVisible();
	await saved(page);
});

test('so is a text that somebody is still writing', async ({ page, open }) => {
	await openSurvey(page, open, survey(40));
	const label = page.getByRole('textbox', { name: 'Etikett for aktør' });
	await label.fill('Rolle i ordningen');
	await page.reload();
	await expect(label).toHaveValue('Rolle i ordningen');
	// A field that is left by the browser’s own way back is left too.
	await label.fill('Rolle');
	await page.evaluate(() => history.back());
	await expect(label).toBeHidden();
	await page.goForward();
	await expect(label).toHaveValue('Rolle');
});

test('two facts of a table said at once both hold', async ({ page, open }) => {
	await openSurvey(page, open, survey(40));
	await page.getByText('Om tabellen: navn').click();
	const person = page.getByRole('combobox', { name: 'Variabel for person' });
	const municipality = page.getByRole('combobox', { name: 'Variabel for kommune' });
	await fillAtOnce(page, [person, 'id'], [municipality, 'kommune']);
	await expect(page.getByTestId('counts')).toHaveText('34 personer · 40 rader · 3 kommuner');

	await page.getByRole('button', { name: 'alder', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'alder', exact: true });
	await fillAtOnce(
		page,
		[dialog.getByRole('textbox', { name: 'Laveste verdi på skalaen' }), '3'],
		[dialog.getByRole('textbox', { name: 'Høyeste verdi på skalaen' }), '77']
	);
	await page.keyboard.press('Escape');
	const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'alder', exact: true }) });
	await expect(row).toContainText('3–77');
});

test('computed variables are moved and removed as they stand, however quickly', async ({ page, open }) => {
	await open('data/');
	await chooseFiles(
		page,
		textFile('tall.csv', ['a;b', ...Array.from({ length: 9 }, (_, i) => `${i};${i * i}`)])
	);
	await store(page);
	await page.getByRole('link', { name: 'Åpne tall.csv' }).click();
	await page.getByRole('tab', { name: 'Nye variabler', exact: true }).click();
	await page.getByRole('button', { name: 'Ny variabel' }).click();
	await page.getByRole('button', { name: 'Kvadrat', exact: true }).click();
	await page.getByLabel('Navn', { exact: true }).fill('x');
	await page.getByRole('button', { name: 'Lag variabelen' }).click();
	const names = page.getByRole('tabpanel').getByRole('listitem').getByRole('heading');
	for (const n of [2, 3]) {
		await expect(names).toHaveCount(n - 1);
		await page.getByRole('button', { name: 'Lag kopi av x', exact: true }).click();
		await page.getByRole('button', { name: 'Lag variabelen' }).click();
	}
	await expect(names).toHaveText(['x', 'x_2', 'x_3']);
	const up = page.getByRole('button', { name: 'Flytt x_3 opp' });
	await clickAtOnce(page, up, up);
	await expect(names).toHaveText(['x_3', 'x', 'x_2']);
	const remove = (name: string) => page.getByRole('button', { name: `Fjern ${name}`, exact: true });
	await clickAtOnce(page, remove('x'), remove('x_2'));
	await expect(names).toHaveText(['x_3']);
});

test('draws ticked at once are all drawn', async ({ page, open }) => {
	await open('');
	await openExample(page);
	const scenario = page
		.getByRole('navigation', { name: 'Scenarioer' })
		.getByRole('button', { name: 'Nytt scenario' });
	for (let n = 2; n <= 3; n++) await scenario.click();
	const name = await list(page).getByRole('rowheader').getByRole('button').first().textContent();
	await saved(page);
	await page.goto('oppfolging/deltakere/');
	await ready(page);
	await page.getByRole('tab', { name: 'Historikk' }).click();
	const boxes = ['Udir 2022', 'Scenario 2', 'Scenario 3'].map((one) =>
		page.getByRole('checkbox', { name: one })
	);
	await clickAtOnce(page, ...boxes);
	const row = page
		.getByRole('table', { name: 'Perioder og uttrekk per kommune' })
		.getByRole('row', { name: new RegExp(name ?? '') });
	for (const one of ['Udir 2022', 'Scenario 2', 'Scenario 3']) await expect(row).toContainText(one);
});

test('a notice takes back what it tells of, or nothing', async ({ page, open }) => {
	await open('');
	await openExample(page);
	const bar = page.getByRole('navigation', { name: 'Scenarioer' });
	await bar.getByRole('button', { name: 'Nytt scenario' }).click();
	await bar.getByRole('button', { name: 'Slett' }).click();
	const notice = page.getByRole('group').filter({ hasText: '«Scenario 2» er slettet.' });
	await expect(notice.getByRole('button', { name: 'Angre' })).toBeVisible();
	const year = (await openRules(page, 'Skoleår')).getByRole('checkbox', { name: '2022–23' });
	// With the pointer on it the notice stays.
	await notice.hover();
	await clickAtOnce(page, year);
	await expect(notice.getByRole('button', { name: 'Angre' })).toHaveCount(0);
	await expect(notice).toBeVisible();
});

test('a letter before a mark is undone, and writing goes on there', async ({ page, open }) => {
	await open('');
	await openExample(page);
	await page.getByRole('link', { name: 'Rapport', exact: true }).click();
	await page.getByRole('button', { name: 'Ny rapport' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Tom rapport' }).check();
	await dialog.getByRole('button', { name: 'Lag rapporten' }).click();
	const paper = page.getByRole('article');
	await expect(paper.getByRole('textbox', { name: 'Tittel' })).toBeFocused();
	await paper.getByRole('button', { name: 'Overskrift', exact: true }).click();
	await page.keyboard.press('Enter');
	const text = paper.getByRole('textbox', { name: /^Avsnitt/ });
	await expect(text).toBeFocused();
	await page.keyboard.type('etter');
	await page.keyboard.press('Home');
	await page.getByRole('button', { name: 'Fotnote', exact: true }).click();
	await dialog.getByLabel('Teksten i fotnoten').fill('Alle skoler.');
	await dialog.getByRole('button', { name: 'Sett inn' }).click();
	await expect(text).toHaveText(/^1etter$/);
	await page.keyboard.press('Home');
	await page.keyboard.type('x');
	await expect(text).toHaveText(/^x1etter$/);
	await page.keyboard.press('Control+z');
	await expect(text).toHaveText(/^1etter$/);
	await page.keyboard.type('før');
	await expect(text).toHaveText(/^før1etter$/);
});

/** What stands on the page of the draw: the list without marks of who moved, the rules with every value, the scenarios. */
const standing = (page: Page) =>
	page.evaluate(() => ({
		list: document.querySelector<HTMLElement>('section.list table')?.innerText.replace(/ (inn|ut)\t/g, '\t'),
		rules: [...document.querySelectorAll<HTMLInputElement>('section.rules :is(input, select)')].map(
			(field) => (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value)
		),
		scenarios: document.querySelector<HTMLElement>('nav.bar .tabs')?.innerText
	}));

/** Opens every group of rules and every indicator. */
const openEverything = (page: Page) =>
	rules(page).evaluate((region) => {
		for (const group of region.querySelectorAll('details')) group.open = true;
		for (const opener of region.querySelectorAll<HTMLElement>('.opener[aria-expanded=false]')) opener.click();
	});

test('after many quick presses the page shows what is stored', async ({ page, open }) => {
	await open('');
	await openExample(page);
	await saved(page);
	await openEverything(page);
	await page.evaluate(pressAround, 150);
	const bar = page.locator('nav.bar');
	await bar.locator('.tab.chosen').click();
	await page.locator('section.list [role=tab]').first().click();
	await saved(page);
	await openEverything(page);
	await showAllRows(page);
	const before = await standing(page);
	await page.reload();
	await list(page).waitFor();
	await openEverything(page);
	await showAllRows(page);
	await expect.poll(() => standing(page)).toEqual(before);
});

/** Runs in the page: ticks, slides, chooses, undoes and changes views, the same every time, hardly ever waiting. */
async function pressAround(presses: number): Promise<void> {
	let seed = 20_240_601;
	const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	const one = <T extends Element>(selector: string): T | undefined => {
		const all = [...document.querySelectorAll<T>(selector)].filter((found) => !found.matches(':disabled'));
		return all[Math.floor(chance() * all.length)];
	};
	const change = (field: HTMLInputElement | HTMLSelectElement | undefined, value: string) => {
		if (!field) return;
		field.value = value;
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	};
	const press = (selector: string) => one<HTMLElement>(selector)?.click();
	const slide = () => {
		const slider = one<HTMLInputElement>('section.rules input[type=range]');
		if (slider)
			change(slider, String(Number(slider.min) + chance() * (Number(slider.max) - Number(slider.min))));
	};
	const choose = () => {
		const select = one<HTMLSelectElement>('section.rules select');
		if (select) change(select, select.options[Math.floor(chance() * select.options.length)].value);
	};
	const kinds: [number, () => void][] = [
		[0.3, () => press('section.rules input[type=checkbox]')],
		[0.5, slide],
		[0.6, choose],
		[0.75, () => press('section.rules .head button')],
		[0.85, () => press('nav.bar .tab')],
		[
			0.87,
			() => document.querySelectorAll('nav.bar .tab').length < 9 && press('nav.bar .tools button:first-child')
		],
		[0.93, () => press('section.list [role=tab]')],
		[1, () => press('section.list tbody th button')]
	];
	for (let done = 0; done < presses; done++) {
		const drawn = chance();
		kinds.find(([upTo]) => drawn < upTo)?.[1]();
		if (chance() < 0.5) await new Promise((resume) => setTimeout(resume, chance() * 10));
	}
}
