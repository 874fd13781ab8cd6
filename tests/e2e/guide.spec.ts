import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { expectNoOverflow } from './support/overflow';

/** The user guide: found by search, read with pictures. */

const field = (page: Page) => page.getByRole('searchbox', { name: 'Søk i hjelpen' });
const hits = (page: Page) => page.getByRole('list', { name: 'Treff i hjelpen' }).getByRole('link');

test('a task is found by what one calls it, with the keyboard alone', async ({ page, open }) => {
	await open('hjelp/');
	await field(page).focus();
	await page.keyboard.type('aapne igjen prosjektfil');
	await expect(page.getByRole('status').filter({ hasText: /\d treff/ })).toBeVisible();
	await expect(hits(page).first()).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'results of a search');

	await page.keyboard.press('ArrowDown');
	await expect(hits(page).first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Lagre, dele og åpne igjen' })).toBeVisible();
	await expect(field(page)).toHaveValue('');
	await expect(hits(page)).toHaveCount(0);

	// On the way back what was searched for is there again.
	await page.goBack();
	await expect(field(page)).toHaveValue('aapne igjen prosjektfil');
	await expect(hits(page).first()).toBeVisible();
	await field(page).press('Escape');
	await expect(field(page)).toHaveValue('');
});

test('where nothing is found, it is said what to do', async ({ page, open }) => {
	await open('hjelp/');
	await field(page).fill('xyzzy');
	await expect(page.getByRole('status').filter({ hasText: 'Ingenting om «xyzzy».' })).toBeVisible();
	await expect(page.getByText('Prøv et kortere ord')).toBeVisible();
	await expectAccessible(page);
	await field(page).fill('lagre xyzzy');
	await expect(page.getByText('Ingenting har alle ordene. Dette har noen av dem.')).toBeVisible();
	await expect(hits(page).first()).toBeVisible();
});

test('a section that was found is gone to', async ({ page, open }) => {
	await open('hjelp/om/');
	await field(page).fill('seks slag tomme celler');
	await hits(page).first().click();
	await expect(page).toHaveURL(/\/hjelp\/data\/#empty$/);
	await expect(page.getByRole('heading', { name: 'Seks slag tomme celler' })).toBeInViewport();
});

test('a task has steps, pictures in the reader’s language, and leads on', async ({ page, open }) => {
	await open('hjelp/slik/simulere-uttrekk/');
	const picture = page.getByRole('img', { name: /^Siden Uttrekk: regler til venstre/ });
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
		.toBeGreaterThan(600);
	const address = await picture.getAttribute('src');
	await page.getByRole('button', { name: 'Nynorsk', exact: true }).click();
	const other = page.getByRole('img', { name: /^Sida Uttrekk: reglar til venstre/ });
	await expect(other).toBeVisible();
	expect(await other.getAttribute('src')).not.toBe(address);
	await page.getByRole('main').getByRole('link', { name: 'Gå til sida' }).click();
	await expect(page).toHaveURL(/\/uttrekk\/$/);
});

test('an unknown task is an unknown address', async ({ page, problems }) => {
	problems.allow(/404|Not found|version\.json/);
	const response = await page.goto('hjelp/slik/finnes-ikke/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();
});

test.describe('the tour', () => {
	test.use({ firstVisit: true });

	test('is offered with the example, goes through six stops at 320 pixels, and never comes back', async ({
		page,
		open
	}) => {
		await page.setViewportSize({ width: 320, height: 720 });
		await open('');
		await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
		await page.getByRole('button', { name: 'Start omvisningen' }).click();
		const card = page.getByRole('dialog');
		for (const [stop, title] of [
			[1, 'Listen'],
			[2, 'Reglene'],
			[3, 'Kommunen'],
			[4, 'Andre måter å se det på'],
			[5, 'Hva om?'],
			[6, 'Ta vare på arbeidet']
		] as const) {
			await expect(card.getByText(`Stopp ${stop} av 6`)).toBeVisible();
			await expect(card.getByRole('heading', { name: title })).toBeFocused();
			await expect(page.locator('[data-tour-here]')).toBeVisible();
			if (stop === 2) await expectNoOverflow(page, 'the tour');
			if (stop < 6) await card.getByRole('button', { name: 'Neste' }).press('Enter');
		}
		await card.getByRole('button', { name: 'Forrige' }).click();
		await expect(card.getByText('Stopp 5 av 6')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await expect(page.locator('[data-tour-here]')).toHaveCount(0);

		await page.reload();
		await expect(page.getByRole('table', { name: 'Rangert liste' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Start omvisningen' })).toHaveCount(0);

		// The help starts it again, on the example that is there.
		await open('hjelp/');
		await page.getByRole('button', { name: 'Start omvisningen' }).click();
		await expect(card.getByText('Stopp 1 av 6')).toBeVisible();
		await expectAccessible(page);
	});

	test('is declined once and for all', async ({ page, open }) => {
		await open('');
		await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
		await page.getByRole('button', { name: 'Nei takk' }).click();
		await page.reload();
		await expect(page.getByRole('table', { name: 'Rangert liste' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Nei takk' })).toHaveCount(0);
	});
});
