import type { Page } from '@playwright/test';
import { METHOD_IDS } from '../../src/lib/i18n/method/ids';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { openExample } from './support/draw-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** The pages on methods: the list, a page in each language, and the way from an analysis and a draw to them and back. */

const LANGUAGES = [
	['nb', 'Lineær regresjon', 'Valget her, og hvorfor', 'I ord:'],
	['nn', 'Lineær regresjon', 'Valet her, og kvifor', 'I ord:'],
	['en', 'Linear regression', 'The choice made here, and why', 'In words:']
] as const;

const speak = (page: Page, language: string) =>
	page.addInitScript(
		(saved) => localStorage.setItem('treffsikker.preferences', saved),
		JSON.stringify({ language })
	);

test('the list has every method, each a link to a page that there is', async ({ page, open }) => {
	await open('hjelp/metode/');
	await expect(page.getByRole('heading', { level: 1, name: 'Metodene, én for én' })).toBeVisible();
	const links = page.getByRole('main').locator('section a');
	await expect(links).toHaveCount(METHOD_IDS.length);
	await expectAccessible(page);
	await expectNoOverflow(page, 'the list of methods');
	const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
	await links.filter({ hasText: 'Risikopoeng' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Risikopoeng', exact: true })).toBeFocused();
});

for (const [language, title, choice, inWords] of LANGUAGES) {
	test(`a page in ${language}: formulas as MathML and in words, sources, links to other methods`, async ({
		page,
		open
	}) => {
		await speak(page, language);
		await open('hjelp/metode/regression/');
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2, name: choice })).toBeVisible();
		const formulas = page.locator('figure');
		await expect(formulas).toHaveCount(3);
		await expect(formulas.first()).toContainText(inWords);
		// A fraction is drawn as one: its parts stand over each other, which only MathML does.
		const [above, below] = await page
			.locator('math mfrac')
			.first()
			.evaluate((fraction) => [...fraction.children].map((part) => part.getBoundingClientRect().top));
		expect(below).toBeGreaterThan(above);
		await expectAccessible(page);
		await expectNoOverflow(page, `a method in ${language}`);
		await page.getByRole('main').locator('nav a').first().click();
		await expect(page).toHaveURL(/hjelp\/metode\/robust-errors\/$/);
	});
}

test('from an analysis to its method and back: Escape, and the way back of the browser', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, textFile('svar.csv', ['x;y', '1;10', '2;20', '4;31']));
	await store(page);
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: 'Hva er gjennomsnittene og spredningen?' }).click();
	const link = page.getByRole('link', { name: 'Les om metoden' });
	const dialog = page.getByRole('dialog', { name: 'Beskrivende mål' });

	await link.click();
	await expect(dialog).toBeVisible();
	await expect(page).toHaveURL(/hjelp\/metode\/descriptives\/$/);
	await expect(dialog.locator('math').first()).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'a method over an analysis');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/analyser\/(\?.*)?$/);
	await expect(link).toBeFocused();

	// A method nearby, in the same place; one step back from it is the first, one more the analysis.
	await link.click();
	await dialog.getByRole('link', { name: 'Vekter' }).click();
	const weights = page.getByRole('dialog', { name: 'Vekter' });
	await expect(weights).toBeVisible();
	await page.goBack();
	await expect(dialog).toBeVisible();
	await page.goBack();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Beskrivende mål' }).first()).toBeVisible();
	await expect(page).toHaveURL(/analyser\/(\?.*)?$/);

	// Closed from the second one: the analysis, not the first.
	await link.click();
	await dialog.getByRole('link', { name: 'Vekter' }).click();
	await weights.getByRole('button', { name: 'Lukk' }).click();
	await expect(weights).toBeHidden();
	await expect(page).toHaveURL(/analyser\/(\?.*)?$/);

	// An address that was copied is the page itself.
	await link.click();
	await expect(dialog).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Beskrivende mål' })).toBeVisible();
});

test('from a view of the draw to its method, and back to the same view', async ({ open }) => {
	const page = await open('');
	await openExample(page);
	// A word is explained where it stands.
	const word = page.getByRole('tabpanel').getByRole('button', { name: 'Gjennomsnittsuttrekk', exact: true });
	await word.click();
	await expect(page.getByText('Kommunene med høyest andel risikopoeng på kommunenivå')).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(word).toBeFocused();

	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	await page
		.getByRole('tabpanel', { name: 'Hvor sikkert?' })
		.getByRole('link', { name: 'Les om metoden' })
		.click();
	const dialog = page.getByRole('dialog', { name: 'Sjansen for å bli trukket ut' });
	await expect(dialog).toBeVisible();
	await page.goBack();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('tab', { name: 'Hvor sikkert?' })).toHaveAttribute('aria-selected', 'true');
});
