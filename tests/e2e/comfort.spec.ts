import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { card, chooseFiles } from './support/data-page';
import { list, panel } from './support/draw-page';
import { textFile } from './support/made-files';
import { ready } from './support/visit';

/** What makes the program comfortable: search over everything, keys, settings, what is dropped and pasted, long work. */

const SURVEY = [
	'gruppe;svar;timer;lonn',
	...Array.from({ length: 120 }, (_, i) =>
		[i < 3 ? 'liten' : i % 2 ? 'a' : 'b', (i % 5) + 1, (i * 7) % 11, ((i * 13) % 17) + i / 10].join(';')
	)
];

const saved = (page: Page) => page.getByText(/^Lagret på denne maskinen/);
const search = (page: Page) => page.getByRole('combobox', { name: /^Søk etter sider/ });
const dialog = (page: Page) => page.getByRole('dialog');

async function openExample(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
	await list(page).waitFor();
	await saved(page).waitFor();
}

/** A project with one table of answers. */
async function importSurvey(page: Page): Promise<void> {
	await chooseFiles(page, textFile('svar.csv', SURVEY));
	await page.getByRole('button', { name: /^Importer \d/ }).click();
	await page.getByRole('heading', { level: 3, name: 'svar.csv' }).waitFor();
}

/** Goes somewhere or does something by the palette. */
async function byPalette(page: Page, typed: string, option: string | RegExp): Promise<void> {
	await page.keyboard.press('Control+k');
	await search(page).fill(typed);
	await dialog(page).getByRole('option', { name: option }).first().click();
	await expect(dialog(page)).toBeHidden();
}

/** Goes to a page by `g` and its letter; again where so much time went between them that they are no shortcut. */
const byLetter = (page: Page, letter: string, address: RegExp): Promise<void> =>
	expect(async () => {
		await page.keyboard.press('g');
		await page.keyboard.press(letter);
		await expect(page).toHaveURL(address, { timeout: 2_000 });
	}).toPass();

/** Sends something to the page as the browser does when it is pasted or dropped there. */
async function send(page: Page, kind: 'paste' | 'drop', data: Record<string, string>, files: string[] = []) {
	await page.evaluate(
		({ kind, data, files }) => {
			const transfer = new DataTransfer();
			for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
			for (const text of files) transfer.items.add(new File([text], 'sluppet.csv', { type: 'text/csv' }));
			const options = { bubbles: true, cancelable: true };
			if (kind === 'paste')
				document.body.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: transfer }));
			else
				for (const type of ['dragenter', 'dragover', 'drop'])
					document.body.dispatchEvent(new DragEvent(type, { ...options, dataTransfer: transfer }));
		},
		{ kind, data, files }
	);
}

test('the palette finds pages, municipalities without their letters, and things to do', async ({
	page,
	open
}) => {
	await open('');
	await openExample(page);

	await page.getByRole('button', { name: 'Søk', exact: true }).click();
	await expect(search(page)).toBeFocused();
	await expectAccessible(page);
	await search(page).fill('insti');
	const first = dialog(page).getByRole('option').first();
	await expect(first).toHaveAccessibleName(/^Innstillinger/);
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Innstillinger' })).toBeFocused();

	// Veađajávri, typed on a keyboard without Sami letters.
	await byPalette(page, 'veadajavri', /^Veađajávri/);
	await expect(panel(page).getByRole('heading', { name: 'Veađajávri' })).toBeVisible();

	await byPalette(page, 'mork', /Mørkt/);
	await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
	await byPalette(page, 'english', /English/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the palette is walked by arrow keys, says when nothing fits, and Esc gives the focus back', async ({
	page,
	open
}) => {
	await open('hjelp/');
	const button = page.getByRole('button', { name: 'Søk', exact: true });
	await button.press('Enter');
	const chosen = dialog(page).getByRole('option', { selected: true });
	await expect(chosen).toHaveAccessibleName(/^Start/);
	await page.keyboard.press('ArrowDown');
	await expect(chosen).toHaveAccessibleName(/^Data/);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(chosen).toHaveCount(1);
	await expect(chosen).not.toHaveAccessibleName(/^(?:Start|Data)/);
	await search(page).fill('xyzzy');
	await expect(dialog(page).getByText('Ingenting passer.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(button).toBeFocused();
});

test('the palette leaves names out while the others’ are hidden', async ({ page, open }) => {
	await open('');
	await openExample(page);
	await list(page).getByRole('rowheader').getByRole('button', { name: 'Londevik' }).click();
	await panel(page).getByRole('heading', { name: 'Londevik' }).waitFor();
	await page.getByRole('checkbox', { name: /Skjul/ }).check();
	await page.keyboard.press('Control+k');
	await search(page).fill('eldemark');
	await expect(dialog(page).getByText('Ingenting passer.')).toBeVisible();
});

test('shortcuts: a list, pages by g and a letter, and single keys that can be turned off', async ({
	page,
	open
}) => {
	await open('hjelp/');
	await page.keyboard.press('?');
	await expect(dialog(page).getByRole('heading', { name: 'Snarveier på tastaturet' })).toBeVisible();
	await expectAccessible(page);
	await dialog(page).getByRole('button', { name: 'Slå av snarveier med én tast' }).click();
	await expect(dialog(page)).toContainText('Snarveier med én tast er slått av.');
	await page.keyboard.press('Escape');

	await page.keyboard.press('?');
	await page.keyboard.press('g');
	await page.keyboard.press('i');
	await page.keyboard.press('Control+k');
	await expect(search(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/hjelp\/$/);

	await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Innstillinger' }).click();
	await page.getByRole('checkbox', { name: 'Snarveier med én tast' }).check();
	await page.getByRole('heading', { level: 1, name: 'Innstillinger' }).click();
	await byLetter(page, 'd', /data\/$/);
});

test('Ctrl+Z and Ctrl+Y undo and redo outside of fields; a field keeps its own', async ({ page, open }) => {
	await open('');
	await openExample(page);
	const rule = page.getByRole('checkbox', { name: 'Bruk Mobbing på skolen, 7. trinn' });
	await rule.uncheck();
	await page.keyboard.press('Control+z');
	await expect(rule).toBeChecked();
	await page.keyboard.press('Control+y');
	await expect(rule).not.toBeChecked();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+Shift+z');
	await expect(rule).not.toBeChecked();
	await page.getByRole('searchbox').first().press('Control+z');
	await expect(rule).not.toBeChecked();
});

/** The text of a cell of the first table of a result. */
const firstNumber = (page: Page): Locator =>
	page.locator('section.result table').first().locator('tbody td').filter({ hasText: /,/ }).first();

test('chosen decimals are those of tables and of what is copied; the values stay', async ({ page, open }) => {
	await open('data/');
	await importSurvey(page);
	await byPalette(page, 'beskrivende', /^Ny analyse/);
	await expect(firstNumber(page)).toHaveText(/^\s*−?\d+,\d\d\s*$/);
	await byPalette(page, 'innstillinger', /^Innstillinger/);
	await page.getByLabel('Gjennomsnitt og andre desimaltall').selectOption('4');
	await expect(page.getByText('Eksempel: 3,4568')).toBeVisible();
	await byPalette(page, 'analyser', /^Analyser/);
	await expect(firstNumber(page)).toHaveText(/^\s*−?\d+,\d{4}\s*$/);
	// In HTML for other programs both what is shown and the unrounded value stand.
	const html = await page.evaluate(async () => {
		// The button's handler sets what is copied, and nobody else hears the event.
		const set = DataTransfer.prototype.setData;
		const heard = new Promise<string>((resolve) => {
			DataTransfer.prototype.setData = function (type: string, data: string) {
				if (type === 'text/html') resolve(data);
				set.call(this, type, data);
			};
		});
		const button = [...document.querySelectorAll<HTMLButtonElement>('section.result button')].find((one) =>
			one.textContent?.trim().startsWith('Kopier')
		);
		button?.click();
		return heard;
	});
	expect(html).toMatch(/0\\\.0000/);
	expect(html).toMatch(/>\d+,\d{4}</);
	const download = page.waitForEvent('download');
	await byPalette(page, 'excel', /^Last ned «.*» som Excel/);
	const files = unzipSync(readFileSync(await (await download).path()));
	expect(strFromU8(files['xl/styles.xml'])).toContain('formatCode="0.0000"');
});

test('a smallest group is demanded of every analysis of the project, and no analysis goes below it', async ({
	page,
	open
}) => {
	await open('data/');
	await importSurvey(page);
	await byPalette(page, 'krysstabell', /^Ny analyse: .*[Kk]rysstabell/);
	await page.locator('section.result table').first().waitFor();
	await byPalette(page, 'innstillinger', /^Innstillinger/);
	await page.getByRole('checkbox', { name: 'Prosjektet krever en minste gruppe' }).check();
	await expect(page.getByText('Én analyse er hevet til grensen.')).toBeVisible();
	await byPalette(page, 'analyser', /^Analyser/);
	await expect(page.locator('section.result')).toContainText('skjermet');
	const hide = page.getByRole('checkbox', { name: 'Skjerm små grupper' });
	await page.locator('.options details').evaluateAll((all) => {
		for (const one of all as HTMLDetailsElement[]) one.open = true;
	});
	await expect(hide).toBeChecked();
	await expect(hide).toBeDisabled();
	// What was demanded is taken back as one step, with the limits that it raised.
	await page.keyboard.press('Control+z');
	await expect(hide).toBeEnabled();
	await expect(hide).not.toBeChecked();
});

test('star levels are those of new analyses, and the note follows', async ({ page, open }) => {
	await open('data/');
	await importSurvey(page);
	await byLetter(page, 'i', /innstillinger\/$/);
	await page.getByRole('radio', { name: '* 0,05 ** 0,01 *** 0,001' }).check();
	await byPalette(page, 'lineær regresjon', /^Ny analyse/);
	await expect(page.locator('section.result')).toContainText('*** Signifikant på 0,001-nivå');
	await byLetter(page, 'i', /innstillinger\/$/);
	await page.getByRole('radio', { name: '* 0,10 ** 0,05', exact: true }).check();
	await page.getByRole('button', { name: 'Bruk i analysene i prosjektet' }).click();
	await expect(page.getByText('Én analyse er endret.')).toBeVisible();
	await byPalette(page, 'analyser', /^Analyser/);
	await expect(page.locator('section.result')).toContainText(
		'* Signifikant på 0,1-nivå; ** Signifikant på 0,05-nivå'
	);
	await expect(page.locator('section.result')).not.toContainText('0,001-nivå');
});

test('a table is pasted on any page: from a spreadsheet, from a document; what is none is told', async ({
	page,
	open
}) => {
	await open('hjelp/');
	await send(page, 'paste', { 'text/plain': 'Hei på deg' });
	await expect(page.getByText('Det som ble limt inn, er ikke en tabell.')).toBeVisible();
	await send(page, 'paste', { 'text/plain': 'https://www.udir.no/tall.xlsx' });
	await expect(page.getByText('Adresser kan ikke åpnes', { exact: false })).toBeVisible();
	await expect(page).toHaveURL(/hjelp\/$/);

	const html =
		'<html><body style="color:red"><table><tr><th>navn</th><th>tall</th></tr><tr><td>Å</td><td>1,5</td></tr><tr><td>B</td><td>2</td></tr></table></body></html>';
	await send(page, 'paste', { 'text/plain': 'navn\ntall\nÅ\n1,5\nB\n2', 'text/html': html });
	await expect(page.getByRole('heading', { name: 'Se over før noe lagres' })).toBeVisible();
	await expect(card(page, 'Innlimt tabell.txt')).toContainText('2 rader og 2 kolonner');
	// A field takes what is pasted in it itself.
	const field = page.getByRole('textbox').first();
	await field.evaluate((element) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'a\tb\nc\td');
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	});
	await expect(card(page, 'Innlimt tabell.txt')).toHaveCount(1);
});

for (const path of [
	'',
	'data/',
	'analyser/',
	'uttrekk/',
	'oppfolging/',
	'min-kommune/',
	'hjelp/',
	'innstillinger/'
]) {
	test(`a file is dropped on ${path || 'the start page'}`, async ({ page, open }) => {
		await open(path);
		await send(page, 'drop', {}, ['navn;tall\nOslo;1\nBergen;2\n']);
		await expect(card(page, 'sluppet.csv')).toContainText('2 rader og 2 kolonner');
	});
}

test('a dropped shortcut is told of, and a text of the page itself is left alone', async ({ page, open }) => {
	await open('hjelp/');
	await page.evaluate(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File(['[InternetShortcut]'], 'udir.url'));
		document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
	});
	await expect(page.getByText('«udir.url» er en snarvei.', { exact: false })).toBeVisible();
	await page.evaluate(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.setData('text/plain', 'a\tb\nc\td');
		const options = { dataTransfer, bubbles: true, cancelable: true };
		document.body.dispatchEvent(new DragEvent('dragstart', options));
		document.body.dispatchEvent(new DragEvent('drop', options));
		document.body.dispatchEvent(new DragEvent('dragend', options));
	});
	await expect(page).toHaveURL(/hjelp\/$/);
});

test('a file that the system opens with the program is read', async ({ page }) => {
	await page.addInitScript(() => {
		const file = new File(['navn;tall\nOslo;1\nBergen;2\n'], 'dobbeltklikket.csv');
		Object.defineProperty(window, 'launchQueue', {
			value: {
				setConsumer: (consumer: (launch: unknown) => void) =>
					consumer({
						files: [
							{ getFile: () => Promise.resolve(file) },
							{ getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
						]
					})
			}
		});
	});
	await page.goto('');
	await ready(page);
	await expect(card(page, 'dobbeltklikket.csv')).toContainText('2 rader og 2 kolonner');
});

test('long work goes on when one changes page, is listed with the way back, and says when it is done', async ({
	page,
	open
}) => {
	test.slow();
	await open('');
	await openExample(page);
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	// So many that the work outlasts the change of page on any machine.
	await page.getByText('Valg', { exact: true }).click();
	await page.getByLabel('Antall datasett').fill('10000');
	const begin = page.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' });
	await begin.click();
	const bar = page.getByRole('progressbar');
	await bar.first().waitFor();
	await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Hjelp' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Hjelp' })).toBeVisible();
	const told = page.getByText('Det er regnet ut hvor sikkert uttrekket er.');
	const job = page.locator('.jobs').getByText('Regner ut hvor sikkert uttrekket er');
	await expect(job).toBeVisible();
	await page.locator('.jobs').getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(page.getByRole('tab', { name: 'Hvor sikkert?' })).toHaveAttribute('aria-selected', 'true');
	await expect(job).toBeHidden();
	await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Hjelp' }).click();
	await expect(job).toBeVisible();
	await expect(told).toBeVisible({ timeout: 150_000 });
	await expect(job).toBeHidden();
	await page.getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(page.getByRole('tab', { name: 'Hvor sikkert?' })).toHaveAttribute('aria-selected', 'true');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('one comes back to where one was in a project', async ({ page, open }) => {
	await open('');
	await openExample(page);
	await page.getByRole('tab', { name: 'Fylker' }).click();
	await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Start' }).click();
	await page.getByRole('button', { name: 'Åpne Eksempel: oppdiktet land' }).click();
	await expect(page.getByRole('tab', { name: 'Fylker' })).toHaveAttribute('aria-selected', 'true');

	await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Data' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
	await page.goto('');
	await ready(page);
	await page.getByRole('button', { name: 'Åpne Eksempel: oppdiktet land' }).click();
	await expect(page).toHaveURL(/data\/$/);
});
