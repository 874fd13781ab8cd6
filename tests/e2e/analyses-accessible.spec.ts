import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** Every way to begin an analysis, on a small survey: accessible, within 320 pixels, in three languages, by keyboard. */

const ACTORS = ['Skuleeigar', 'Skuleleiar', 'Veileder'];
const ANSWERS = textFile('survey.csv', [
	'id;runde;aktor;q1;q2;q3;q4;folketall;inntekt',
	...Array.from({ length: 48 }, (_, row) => {
		const answer = (step: number) => ((row * step + (row >> 2)) % 5) + 1;
		const facts = [2000 + ((row * 937) % 9000), 50_000 + ((row * 613) % 30_000)];
		const actor = ACTORS[(row * 2) % 3];
		return [
			`r${row}`,
			row % 2 ? 2021 : 2024,
			actor,
			answer(1),
			answer(2),
			answer(3),
			6 - answer(1),
			...facts
		].join(';');
	})
]);

/** Words that one language writes and another does not; data and names are kept out of them. */
const FOREIGN = {
	nn: /(?<!\p{L})(ikke|hvor|hvilke[nt]?|gjøre|gjør|noen|flere|forskjell(en|er)?|fra|en|et|antall|velges?|spørsmålene|svarene|gruppene er ikke|kommuner|regnes|vises|brukes)(?!\p{L})/u,
	en: /(?<!\p{L})(ikke|ikkje|og|eller|ikkje|hvor|kva|velg|vel|svar|spørsmål|gjennomsnitt|antall|fra|frå|tabell|rader|skilnad|forskjell|gruppe|prosent)(?!\p{L})/u
};

/** Names of counties and of a table, and what is quoted, are as their owners write them. */
const NAMES =
	/«[^»]*»|“[^”]*”|Møre og Romsdal|Vestfold og Telemark|Troms og Finnmark|Oslo og Viken|delrapport 2, tabell 5\.1/gu;
const own = (text: string) => text.replace(NAMES, '').toLowerCase();

const list = (page: Page) => page.locator('nav.stack').filter({ has: page.locator('.name') });
const dialog = (page: Page) => page.getByRole('dialog');
const result = (page: Page) => page.locator('section.result');

async function openAnalyses(page: Page): Promise<void> {
	await chooseFiles(page, ANSWERS);
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('heading', { name: 'Ingen analyser ennå' }).waitFor();
}

const openDialog = (page: Page) => page.getByRole('button', { name: 'Ny analyse' }).first().click();

/** Waits until the chosen analysis has something to show: a table, a figure or a sentence. */
async function hasResult(page: Page): Promise<void> {
	await expect(result(page).locator('.parts > *').first()).toBeVisible();
	await expect(result(page).getByRole('progressbar')).toHaveCount(0);
}

/** What the program says, without what the file says and the names of reports. */
const words = (page: Page) =>
	page.locator('main').evaluate((main) => {
		const copy = main.cloneNode(true) as HTMLElement;
		for (const own of copy.querySelectorAll('option, script, style')) own.remove();
		return [...copy.querySelectorAll('*')]
			.flatMap((element) => [...element.childNodes])
			.filter((node) => node.nodeType === Node.TEXT_NODE)
			.map((node) => node.textContent?.trim() ?? '')
			.filter((text) => text !== '' && !text.startsWith('AFI-rapport'));
	});

const ways = (page: Page) =>
	dialog(page)
		.locator('[id^=way-]')
		.evaluateAll((all) => all.map(({ id }) => id));

const languages = { nn: 'Nynorsk', en: 'English' } as const;

// Every other way in each, so that they are looked at beside each other.
for (const [half, which] of ['the first, the third, …', 'the second, the fourth, …'].entries())
	test(`every way to begin is accessible, fits 320 pixels, and speaks one language at a time: ${which}`, async ({
		open,
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width: 1366, height: 768 });
		await open('data/');
		await openAnalyses(page);
		await openDialog(page);
		await expect(dialog(page).getByRole('heading', { level: 3 })).toHaveCount(8);
		const all = await ways(page);
		expect(all.length).toBeGreaterThan(25);
		const ids = all.filter((_, place) => place % 2 === half);
		if (half === 0) {
			await expectAccessible(page);
			await expectNoOverflow(page, 'the ways to begin');
		}
		await page.keyboard.press('Escape');

		const found: string[] = [];
		const attempt = async (what: string, check: () => Promise<void>) => {
			await check().catch((error: unknown) => found.push(`${what}: ${String(error).slice(0, 1500)}`));
		};
		for (const id of ids) {
			await openDialog(page);
			await dialog(page).locator(`button[aria-describedby="${id}"]`).click();
			await expect(page.locator('section.options')).toBeFocused();
			await hasResult(page);
			await attempt(id, () => expectAccessible(page));
			await attempt(id, () => expectNoOverflow(page, id));
		}
		for (const lang of ['nn', 'en'] as const) {
			await page.getByRole('button', { name: languages[lang], exact: true }).click();
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			for (const [place, id] of ids.entries()) {
				await list(page).locator('.name').nth(place).click();
				await expect(list(page).locator('.name').nth(place)).toHaveAttribute('aria-current', 'true');
				await hasResult(page);
				const foreign = (await words(page)).filter((text) => FOREIGN[lang].test(own(text)));
				if (foreign.length > 0) found.push(`${id} in ${lang}: ${foreign.join(' | ')}`);
			}
		}
		expect(found.join('\n\n'), 'what is not in order').toBe('');
	});

async function addByKeyboard(page: Page, search: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny analyse' }).first().focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('searchbox')).toBeFocused();
	await page.keyboard.type(search);
	await expect(dialog(page).getByRole('heading', { level: 3 })).toHaveCount(1);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('section.options')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Navn', { exact: true })).toBeFocused();
}

test('analyses are begun, chosen, moved and deleted by keyboard, and the focus is never lost', async ({
	open,
	page
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await open('data/');
	await openAnalyses(page);
	const add = page.getByRole('button', { name: 'Ny analyse' }).first();
	for (const search of ['beskrivende', 'frekvenstabell']) await addByKeyboard(page, search);
	// In the list: to the end, where the button can no longer be pressed.
	const up = list(page).getByRole('button', { name: 'Opp', exact: true });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(list(page).getByRole('button', { name: 'Ned', exact: true })).toBeFocused();

	// Variables: one up, one out, all out, one in.
	const picker = page.locator('section.options fieldset').filter({ has: page.locator('ol') });
	const rows = picker.locator('ol > li');
	await expect(rows).toHaveCount(3);
	await rows.nth(2).getByRole('button').first().focus();
	await page.keyboard.press('Enter');
	await expect(rows.nth(1).getByRole('button').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(rows.nth(0).getByRole('button').last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(rows).toHaveCount(2);
	await expect(rows.nth(0).getByRole('button').last()).toBeFocused();
	await page.locator('section.options').getByText('Velg blant').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Velg ingen' }).focus();
	await page.keyboard.press('Enter');
	await expect(rows).toHaveCount(0);
	await expect(page.locator('section.options .items')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.locator('section.options .items input').first()).toBeFocused();
	await expect(page.locator('section.options .items input').first()).toBeChecked();

	// Rows of a form: the last one out, and the focus stays beside what is left.
	await addByKeyboard(page, 'paret t test');
	const pairs = page.locator('section.options .pair');
	await page.getByRole('button', { name: 'Legg til et par' }).focus();
	await page.keyboard.press('Enter');
	await expect(pairs).toHaveCount(2);
	await pairs.nth(1).getByRole('button', { name: 'Ta ut paret' }).focus();
	await page.keyboard.press('Enter');
	await expect(pairs).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Legg til et par' })).toBeFocused();

	// Copy and delete.
	await page.getByRole('button', { name: 'Lag kopi' }).focus();
	await page.keyboard.press('Enter');
	await expect(list(page).locator('.name')).toHaveCount(4);
	await expect(page.locator('section.options')).toBeFocused();
	for (const left of [3, 2, 1]) {
		await page.getByRole('button', { name: 'Slett', exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(list(page).locator('.name')).toHaveCount(left);
		await expect(list(page).locator('[aria-current=true]')).toBeFocused();
	}
	await page.getByRole('button', { name: 'Slett', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(add).toBeFocused();
});
