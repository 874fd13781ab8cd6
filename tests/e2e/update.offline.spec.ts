import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { testSite } from '../../scripts/build.mjs';
import { expect, test } from './fixtures';
import { TestSite } from './support/site';
import { install, ready } from './support/visit';

const builtVersion: string = JSON.parse(readFileSync(`${testSite.dir}/_app/version.json`, 'utf8')).version;

/** The built program, published again and again: each time another version, with a mark in its pages. */
class Publisher {
	#number = 1;
	readonly site = new TestSite({
		change: (path, text) =>
			path === '/service-worker.js'
				? text.replace(builtVersion, `${builtVersion}-${this.#number}`)
				: text.replace('<head>', `<head><meta name="published" content="${this.#number}" />`)
	});

	publish(): void {
		this.#number++;
	}
}

let publisher: Publisher;
test.beforeEach(async ({ page }) => {
	publisher = new Publisher();
	await publisher.site.start();
	await install(page, publisher.site.url);
});
test.afterEach(() => publisher.site.stop());

const prompt = (page: Page) => page.getByRole('button', { name: 'Ta den i bruk' });
const published = (page: Page) => page.locator('meta[name=published]').getAttribute('content');
const reload = async (page: Page) => {
	await page.reload();
	await ready(page);
};

test('a new version waits until somebody asks for it', async ({ page }) => {
	await reload(page);
	await expect(prompt(page)).toBeHidden();

	publisher.publish();
	await reload(page);
	await expect(prompt(page)).toBeVisible();
	expect(await published(page)).toBe('1');
	await reload(page);
	expect(await published(page)).toBe('1');
	await expect(prompt(page)).toBeVisible();

	await Promise.all([page.waitForEvent('load'), prompt(page).click()]);
	await ready(page);
	expect(await published(page)).toBe('2');
	await expect(prompt(page)).toBeHidden();
});

test('another window goes on with the version it has, and is told', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto(publisher.site.url);
	await ready(other);

	publisher.publish();
	await reload(page);
	await Promise.all([page.waitForEvent('load'), prompt(page).click()]);
	await ready(page);
	expect(await published(other)).toBe('1');
	await publisher.site.stop();
	await other.getByRole('navigation').first().getByRole('link').last().click();
	await expect(other.locator('h1')).toBeVisible();

	await Promise.all([other.waitForEvent('load'), prompt(other).click()]);
	expect(await published(other)).toBe('2');
});

test('only the version in use and the one before it are kept', async ({ page }) => {
	test.slow();
	await page.evaluate(() => caches.open('another program'));
	for (const number of ['2', '3', '4']) {
		publisher.publish();
		await reload(page);
		await Promise.all([page.waitForEvent('load'), prompt(page).click()]);
		await ready(page);
		expect(await published(page)).toBe(number);
	}
	const versions = ['3', '4'].map((number) => `treffsikker:${testSite.base}/:${builtVersion}-${number}`);
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['another program', ...versions]);
});
