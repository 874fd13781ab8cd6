import type { Browser, Page } from '@playwright/test';
import { readRecipe } from '../../src/lib/core/recipe/recipe';
import { expect, test } from './fixtures';
import {
	downloaded,
	list,
	openExample,
	openIndicator,
	openRules,
	rules,
	setAbsoluteLimit
} from './support/draw-page';
import { ready } from './support/visit';

/** Rules without data: saved as a file, opened again, sent as a link. */

const indicator = 'Lesing 5. trinn, mestringsnivå 1';
const limit = (page: Page) => rules(page).getByRole('textbox', { name: 'Verdi' });
const preset = (page: Page) => rules(page).getByRole('combobox', { name: 'Regelsett' });
const undo = (page: Page) => rules(page).getByRole('button', { name: 'Angre' });
const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Rules of one's own: a limit, a municipality left out, a name nobody else has. */
async function makeRules(page: Page): Promise<void> {
	await setAbsoluteLimit(page, indicator, '33');
	const places = await openRules(page, 'Plasser og spredning');
	await places.getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' }).fill('17');
	await expect(list(page)).toContainText('Grense: 17 plasser');
}

async function save(page: Page) {
	const group = await openRules(page, 'Oppskrift');
	return downloaded(page, () => group.getByRole('button', { name: 'Lagre oppskriften som fil' }).click());
}

async function openFile(page: Page, text: string): Promise<void> {
	const group = await openRules(page, 'Oppskrift');
	const file = { name: 'oppskrift.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await group.locator('input[type=file]').setInputFiles(file);
}

/** The link to the rules, from the clipboard. */
async function copyLink(page: Page): Promise<string> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const group = await openRules(page, 'Oppskrift');
	await group.getByRole('button', { name: 'Kopier lenke' }).click();
	await expect(notice(page, 'Lenken er kopiert. Den inneholder reglene, ikke data.')).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** A browser that has never been here. */
const stranger = async (browser: Browser) =>
	(await browser.newContext({ serviceWorkers: 'block', locale: 'nb-NO' })).newPage();

test('rules are saved without data, and are the same when the file is opened again', async ({ open }) => {
	const page = await open('');
	await openExample(page);
	await makeRules(page);
	const file = await save(page);
	expect(file.name).toMatch(/\.json$/);
	const recipe = JSON.parse(file.text);
	expect(readRecipe(file.text).ok).toBe(true);
	expect(recipe).toMatchObject({ format: 'treffsikker-recipe', version: 1, register: 'example' });
	expect(Object.keys(recipe).sort()).toEqual([
		'analyses',
		'app',
		'assignments',
		'format',
		'methods',
		'register',
		'version'
	]);
	expect(file.text.length).toBeLessThan(20_000);

	await preset(page).selectOption('Bare nasjonale prøver');
	await expect(list(page)).toContainText('Grense: 30 plasser');
	await openFile(page, file.text);
	await expect(list(page)).toContainText('Grense: 17 plasser');
	await expect(rules(page)).toContainText(/nedre 33,0/);
	await expect(preset(page)).toHaveValue('udir2022');
	expect((await save(page)).text).toBe(file.text);
	await undo(page).click();
	await expect(list(page)).toContainText('Grense: 30 plasser');
	await expect(preset(page)).toHaveValue('nationalTests');
});

test('a file that is no recipe, or a damaged one, is told in words and changes nothing', async ({ open }) => {
	const page = await open('');
	await openExample(page);
	const { text } = await save(page);
	const before = await list(page).innerText();
	const wrong = JSON.parse(text);
	wrong.analyses[0].places = 'tretti';
	const newer = { ...JSON.parse(text), version: 99 };
	for (const [content, words] of [
		['{"noe": "annet"}', 'ikke en oppskrift'],
		[text.slice(0, 200), 'ikke en oppskrift'],
		[JSON.stringify(wrong), /places.*skal være et helt tall/],
		[JSON.stringify(newer), 'nyere utgave av Treffsikker']
	] as const) {
		await openFile(page, content);
		await expect(notice(page, words).last()).toBeVisible();
	}
	expect(await list(page).innerText()).toBe(before);
	await expect(undo(page)).toBeDisabled();
});

test('a link brings the rules to somebody else: offered, used when asked for, never sent to the server', async ({
	open,
	browser
}) => {
	const page = await open('');
	await openExample(page);
	await makeRules(page);
	const link = await copyLink(page);
	expect(new URL(link).hash).toMatch(/^#oppskrift=[\w-]+$/);
	expect(link.length).toBeLessThan(4_000);

	const other = await stranger(browser);
	const asked: string[] = [];
	other.on('request', (request) => asked.push(request.url()));
	await other.goto(new URL('.', link.replace('uttrekk/', '')).href);
	await ready(other);
	await openExample(other);
	await other.goto(link);
	await expect(other.getByText('Lenken inneholder regler for et uttrekk.')).toBeVisible();
	await expect(list(other)).toContainText('Grense: 30 plasser');
	await other.getByRole('button', { name: 'Ta reglene i bruk' }).click();
	await expect(list(other)).toContainText('Grense: 17 plasser');
	await openIndicator(other, indicator);
	await expect(limit(other)).toHaveValue('33');
	expect(other.url()).not.toContain('#');
	await undo(other).click();
	await expect(list(other)).toContainText('Grense: 30 plasser');
	expect(asked.filter((address) => address.includes('oppskrift='))).toEqual([]);
	await other.context().close();
});

test('a link opened by somebody without data waits until there are some', async ({ open, browser }) => {
	const page = await open('');
	await openExample(page);
	await makeRules(page);
	const link = await copyLink(page);

	const other = await stranger(browser);
	await other.goto(link);
	await expect(other.getByText('Lenken inneholder regler for et uttrekk.')).toBeVisible();
	await expect(other.getByText('Åpne filer eller eksempeldata først.')).toBeVisible();
	await other.getByRole('link', { name: 'Gå til startsiden' }).click();
	await openExample(other);
	await expect(list(other)).toContainText('Grense: 17 plasser');
	await other.context().close();
});

test('a link can be pasted on the start page', async ({ open, browser }) => {
	const page = await open('');
	await openExample(page);
	await makeRules(page);
	const link = await copyLink(page);

	const other = await stranger(browser);
	await other.goto(new URL('.', link.replace('uttrekk/', '')).href);
	await ready(other);
	await other.getByRole('button', { name: 'Lim inn lenke' }).click();
	const field = other.getByRole('textbox', { name: 'Lenke til en oppskrift' });
	await field.fill(link.slice(0, -20));
	await other.getByRole('button', { name: 'Åpne lenken' }).click();
	await expect(other.getByText('Lenken er ødelagt eller kuttet.')).toBeVisible();
	await field.fill(`  ${link}\n`);
	await other.getByRole('button', { name: 'Åpne lenken' }).click();
	await expect(other.getByText('er lest. Åpne filer, eksempelet eller et prosjekt')).toBeVisible();
	await openExample(other);
	await expect(list(other)).toContainText('Grense: 17 plasser');
	await other.context().close();
});

test('a broken link says what is wrong and what to do, and leaves the rules alone', async ({ open }) => {
	const page = await open('');
	await openExample(page);
	const link = await copyLink(page);
	const before = await list(page).innerText();
	for (const broken of [link.slice(0, -30), `${link.split('=')[0]}=abc`, link.replace('=', '=%C3%A6')]) {
		await page.goto('hjelp/');
		await page.goto(broken);
		await expect(
			page.getByText('Lenken er ødelagt eller kuttet. Be om en ny lenke, eller om oppskriften som fil.')
		).toBeVisible();
		await expect(list(page)).toBeVisible();
		await expect.poll(() => list(page).innerText()).toBe(before);
	}
});

test('rules that are too long for a link are offered as a file', async ({ open }) => {
	const page = await open('');
	await openExample(page);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const who = await openRules(page, 'Hvem kan trekkes ut');
	await who.locator('summary', { hasText: 'Utelat en kommune' }).click();
	const form = who.locator('form').filter({ has: page.getByRole('button', { name: 'Utelat', exact: true }) });
	const names = await list(page).getByRole('rowheader').getByRole('button').allTextContents();
	for (const [index, name] of names.slice(0, 5).entries()) {
		await form.getByRole('textbox', { name: 'Kommune' }).fill(name);
		// Words that cannot be packed.
		let seed = index + 1;
		const next = () => (seed = (seed * 48_271) % 2_147_483_647);
		const reason = Array.from({ length: 1_900 }, () => (next() % 36).toString(36)).join('');
		await form.getByRole('textbox', { name: 'Begrunnelse' }).fill(reason);
		await form.getByRole('button', { name: 'Utelat', exact: true }).click();
		await expect(who.getByText(`${name}: ${reason.slice(0, 20)}`)).toBeVisible();
	}
	await page.evaluate(() => navigator.clipboard.writeText('noe annet'));
	const group = await openRules(page, 'Oppskrift');
	await group.getByRole('button', { name: 'Kopier lenke' }).click();
	await expect(
		notice(page, 'Reglene er for lange til en lenke. Lagre oppskriften som fil i stedet.')
	).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('noe annet');
	const { text } = await save(page);
	expect(readRecipe(text).ok).toBe(true);
	expect(JSON.parse(text).analyses[0].exclusions).toHaveLength(5);
});
