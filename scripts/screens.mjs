import { existsSync, readdirSync } from 'node:fs';

/**
 * The screens that `npm run shots` photographs. A new one is one entry in this list.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {object} Screen
 * @property {string} name file name of the picture
 * @property {string} [path] page it begins at, relative to the start page
 * @property {(page: Page) => Promise<unknown>} [prepare] what is done there first, with bokmål as language
 * @property {{ width: number, height: number }} [viewport] default: the laptop in the meeting room
 * @property {boolean} [whole] the whole page, not only what is in view
 * @property {'nb' | 'nn' | 'en'} [language] chosen after the preparation, with the page loaded anew
 * @property {boolean} [dark]
 * @property {boolean} [print] as it is printed
 */

export const laptop = { width: 1366, height: 768 };
const narrow = { width: 320, height: 800 };
const meetingRoom = { width: 1920, height: 1080 };
const paper = { width: 794, height: 1123 };

/** Real exports, on machines that have them. */
const exports = '../shared/data/udir';

/** Opens the invented country and waits for the list. */
async function openExample(/** @type {Page} */ page) {
	await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
	await page.waitForURL('**/uttrekk/');
	await page.getByRole('table').first().getByRole('row').nth(10).waitFor();
}

async function openMunicipality(/** @type {Page} */ page) {
	await openExample(page);
	await page.locator('tr.drawn').first().getByRole('button').click();
	await page.getByRole('button', { name: 'Ark til utskrift' }).waitFor();
}

async function openSheet(/** @type {Page} */ page) {
	await openMunicipality(page);
	await page.getByRole('button', { name: 'Ark til utskrift' }).click();
	await page.waitForURL('**/ark/?k=*');
	await page.getByRole('table').first().waitFor();
}

/** The border zone as it is shown in a meeting room, with how sure each place is. */
async function openBorderScreen(/** @type {Page} */ page) {
	await openExample(page);
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	await page.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' }).click();
	await page.getByRole('button', { name: 'Regn ut på nytt' }).waitFor({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Grensesonen' }).click();
	await page.getByRole('button', { name: 'Vis på stor skjerm' }).click();
	const searching = page.getByRole('dialog').getByText('Leter etter den minste endringen');
	await searching.last().waitFor({ state: 'detached', timeout: 60_000 });
}

async function openMap(/** @type {Page} */ page) {
	await openExample(page);
	await page.getByRole('tab', { name: 'Kart' }).click();
	await page.getByRole('group', { name: 'Andel risikopoeng' }).waitFor();
}

/** Opens an example, then goes back to the start page. */
async function makeProject(/** @type {Page} */ page) {
	await openExample(page);
	await page.getByRole('link', { name: 'Treffsikker', exact: true }).click();
	await page.getByRole('button', { name: 'Åpne Eksempel:' }).waitFor();
}

/** Chooses files of which some cannot be read as they are: the real ones where they are, and a broken one. */
async function chooseFiles(/** @type {Page} */ page) {
	const real = existsSync(exports)
		? readdirSync(exports).filter((name) => /^2022-23.*csv$|^vgs/.test(name))
		: [];
	const broken = {
		name: 'ikke-en-tabell.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from([0, 1, 2, 255, 254])
	};
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: /filer/ }).first().click();
	const files = await chooser;
	await files.setFiles(real.length > 0 ? real.map((name) => `${exports}/${name}`) : [broken]);
	await page
		.getByRole('button', { name: /^Importer|^Avbryt/ })
		.first()
		.waitFor();
	await page.waitForTimeout(2000);
}

/** An invented survey of two questions, as a form exports it: the screens need no file for it. */
const survey = {
	name: 'undersøkelse (oppdiktet).csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			'Kommune;Jeg får støtte av veilederen;Tiltakene virker;Svart',
			...Array.from({ length: 40 }, (_, row) => {
				const answers = ['Helt enig', 'Litt enig', 'Både-og', 'Litt uenig', 'Helt uenig', 'Vet ikke'];
				const answer = (/** @type {number} */ step) => answers[(row * step) % answers.length];
				return `Lillevåg ${row % 7};${answer(5)};${answer(7)};${1 + (row % 28)}.10.2024`;
			})
		].join('\r\n')
	)
};

async function chooseSurvey(/** @type {Page} */ page) {
	await page.locator('main input[type=file]').first().setInputFiles(survey);
	await page.getByText(/\d+ (fil er|filer er) lest\./).waitFor({ state: 'attached' });
}

async function openVariables(/** @type {Page} */ page) {
	await chooseSurvey(page);
	await page.getByRole('button', { name: /^Importer \d/ }).click();
	await page.locator('a[href*="tabell/?t="]').first().click();
	await page.getByRole('tab', { name: 'Variabler', exact: true }).waitFor();
}

/** @type {Screen[]} */
export const screens = [
	{ name: 'start-empty' },
	{ name: 'start-projects', prepare: makeProject },
	{ name: 'start-dark', prepare: makeProject, dark: true },
	{ name: 'start-nynorsk', prepare: makeProject, language: 'nn' },
	{ name: 'start-320', prepare: makeProject, viewport: narrow, whole: true },
	{ name: 'import-warnings', path: 'data/', prepare: chooseFiles, viewport: { width: 1366, height: 1300 } },
	{ name: 'import-survey', path: 'data/', prepare: chooseSurvey, whole: true },
	{ name: 'variables', path: 'data/', prepare: openVariables, whole: true },
	{ name: 'variables-320', path: 'data/', prepare: openVariables, viewport: narrow, whole: true },
	{ name: 'draw', prepare: openMunicipality },
	{ name: 'draw-whole', prepare: openMunicipality, whole: true },
	{ name: 'draw-320', prepare: openExample, viewport: narrow, whole: true },
	{ name: 'draw-dark', prepare: openMunicipality, dark: true },
	{ name: 'draw-nynorsk', prepare: openExample, language: 'nn' },
	{ name: 'draw-english', prepare: openExample, language: 'en' },
	{ name: 'border-screen', prepare: openBorderScreen, viewport: meetingRoom },
	{ name: 'map', prepare: openMap, whole: true },
	{ name: 'map-320', prepare: openMap, viewport: narrow, whole: true },
	{ name: 'map-dark', prepare: openMap, dark: true, whole: true },
	{ name: 'sheet', prepare: openSheet, viewport: paper, print: true, whole: true },
	{ name: 'settings', path: 'innstillinger/', whole: true }
];
