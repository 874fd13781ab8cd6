import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { list, openExample, row, shownNames } from './support/draw-page';

/** The school owner's door: one municipality's figures against the limits, and nobody else's. */

const toOwn = (page: Page) => page.getByRole('link', { name: 'Min kommune', exact: true }).click();
const picker = (page: Page) => page.getByRole('searchbox', { name: 'Velg kommune' });
const offers = (page: Page) => page.getByRole('main').getByRole('list').getByRole('button');
const plain = (name: string) =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.replace(/[ŋŊ]/g, 'n')
		.replace(/[ŧŦ]/g, 't')
		.toLowerCase();

test.describe('with the invented country', () => {
	let names: string[];
	test.beforeEach(async ({ open, page }) => {
		await openExample(await open(''));
		await page.getByRole('button', { name: /^Vis alle \d+$/ }).click();
		names = await shownNames(page);
	});

	test('found by name, by a Sami name with and without its letters, and by number', async ({ page }) => {
		const sami = names.find((name) => /[áčđŋšŧž]/i.test(name)) ?? '';
		expect(sami).not.toBe('');
		const number = (await row(page, names[9]).getAttribute('data-number')) ?? '';
		await toOwn(page);
		for (const [query, name] of [
			[names[9].slice(0, 4), names[9]],
			[sami, sami],
			[plain(sami), sami],
			[number, names[9]]
		]) {
			await picker(page).fill(query);
			await expect(offers(page).filter({ hasText: name }), query).toBeVisible();
			expect(await offers(page).count()).toBeLessThanOrEqual(8);
		}
		await picker(page).fill('finnes ikke');
		await expect(page.getByText('Ingen kommuner passer til søket.')).toBeVisible();
		await picker(page).fill(number);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 2, name: names[9], exact: true })).toBeVisible();
	});

	test('own figures with both limits, in words that agree with the list, and no other municipality', async ({
		page
	}) => {
		const name = names[9];
		const [points, possible] =
			/(\d+)\/(\d+)/
				.exec(await row(page, name).innerText())
				?.slice(1)
				.map(Number) ?? [];
		const number = (await row(page, name).getAttribute('data-number')) ?? '';
		await toOwn(page);
		await picker(page).fill(number);
		await offers(page).first().click();
		await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
		const main = page.getByRole('main');
		await expect(main).toContainText(`Kommunen fikk ${points} av ${possible} mulige risikopoeng.`);
		await expect(main.getByRole('heading', { name: 'Resultatene år for år' })).toBeVisible();
		await expect(main.getByRole('heading', { name: 'Hva skulle til for et annet utfall?' })).toBeVisible();

		const rows = await main
			.getByRole('table')
			.locator('tbody tr')
			.evaluateAll((rows) =>
				rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
			);
		const value = (text: string) => Number(text.replace(',', '.'));
		const sum = (which: 0 | 1) =>
			rows
				.map((cells) => Number(cells.at(-1)?.split('/')[which]))
				.filter((n) => !Number.isNaN(n))
				.reduce((a, b) => a + b, 0);
		expect([sum(0), sum(1)]).toEqual([points, possible]);
		for (const cells of rows.filter((cells) => cells.length === 7)) {
			const [, own, , national, absolute, verdict] = cells;
			const worse = Math.sign(value(absolute) - value(national));
			const expected =
				worse * (value(own) - value(absolute)) > 0
					? 'dårligere enn den absolutte nedre grensen'
					: worse * (value(own) - value(national)) > 0
						? 'dårligere enn den nasjonale grensen'
						: 'ikke dårligere enn den nasjonale grensen';
			expect(verdict, cells.join(' ')).toBe(expected);
		}
		const text = await main.innerText();
		const others = names.filter((other) => !name.includes(other));
		expect(
			others.filter((other) => new RegExp(`(?<![\\p{L}-])${other}(?![\\p{L}-]| skole)`, 'u').test(text))
		).toEqual([]);
		await expect(list(page)).toHaveCount(0);
	});

	test('how sure it is, found on the page and printed on the sheet; and the way back from it', async ({
		page
	}) => {
		await toOwn(page);
		const main = page.getByRole('main');
		// Nobody knows the names of an invented country: some are offered, the first the last one that was drawn.
		await offers(page).filter({ hasText: 'Svelvang' }).click();
		await expect(page.getByRole('heading', { level: 2, name: 'Svelvang', exact: true })).toBeFocused();
		await expect(main).toContainText('så kommunen fikk plass 30 av 30');
		await expect(main).toContainText('Flest risikopoeng kommer fra');
		await expect(main).toContainText('prosentpoeng lavere');
		await page.getByRole('button', { name: 'Regn ut hvor sikkert det er' }).click();
		await expect(main).toContainText(/Trukket ut i \d+ av 100 like sannsynlige datasett/);
		// The answer stands here: nobody need be told that it is found.
		await expect(page.getByText('Det er regnet ut hvor sikkert uttrekket er.')).toBeHidden();
		await page.getByRole('button', { name: 'Ark til utskrift' }).click();
		await page.waitForURL(/\/uttrekk\/ark\//);
		await expect(page.getByRole('article')).toContainText(
			/Trukket ut i \d+ av 100 like sannsynlige datasett/
		);
		await page.getByRole('link', { name: 'Tilbake til Min kommune' }).click();
		await expect(page.getByRole('heading', { level: 2, name: 'Svelvang', exact: true })).toBeVisible();
	});

	test('the choice is remembered, opens first next time, and can be changed', async ({ page }) => {
		const number = (await row(page, names[5]).getAttribute('data-number')) ?? '';
		await toOwn(page);
		await picker(page).fill(number);
		await offers(page).first().click();
		const heading = page.getByRole('heading', { level: 2, name: names[5], exact: true });
		await expect(heading).toBeVisible();
		await expect(page.getByText('Lagret på denne maskinen')).toBeVisible();
		await page.reload();
		await expect(heading).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Resultatene år for år' })).toBeVisible();
		await page.getByRole('button', { name: 'Ark til utskrift' }).click();
		await page.waitForURL(/\/uttrekk\/ark\//);
		await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText(names[5]);
		await toOwn(page);
		await page.getByRole('button', { name: 'Velg en annen kommune' }).click();
		await expect(picker(page)).toBeVisible();
		await expect(heading).toBeHidden();
	});
});

test('somebody without data is led to where data come from', async ({ open }) => {
	const page = await open('min-kommune/');
	await expect(page.getByRole('heading', { name: 'Her ser du kommunens tall mot grensene' })).toBeVisible();
	await page.getByRole('link', { name: 'Gå til startsiden' }).click();
	await expect(page.getByRole('button', { name: 'Åpne eksempelet' })).toBeVisible();
});
