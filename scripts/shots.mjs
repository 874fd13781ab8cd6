import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { buildIfNeeded, testSite } from './build.mjs';
import { laptop, screens } from './screens.mjs';
import { listen, siteServer } from './serve.mjs';

/** `npm run shots [-- part of a name]`: photographs the screens of scripts/screens.mjs from the built program. */

const folder = 'shots';

const ready = (/** @type {import('@playwright/test').Page} */ page) =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/**
 * Photographs one screen, in a browser profile of its own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the start page
 * @param {import('./screens.mjs').Screen} screen
 */
async function photograph(browser, address, screen) {
	const context = await browser.newContext({
		viewport: screen.viewport ?? laptop,
		colorScheme: screen.dark ? 'dark' : 'light',
		locale: 'nb-NO',
		timezoneId: 'Europe/Oslo',
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	context.setDefaultTimeout(20_000);
	const page = await context.newPage();
	await page.goto(address + (screen.path ?? ''));
	await ready(page);
	await screen.prepare?.(page);
	if (screen.language) {
		const saved = JSON.stringify({ language: screen.language });
		await page.evaluate((saved) => localStorage.setItem('treffsikker.preferences', saved), saved);
		await page.reload();
		await ready(page);
	}
	if (screen.print) await page.emulateMedia({ media: 'print' });
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(500);
	await page.screenshot({ path: `${folder}/${screen.name}.png`, fullPage: screen.whole ?? false });
	await context.close();
}

buildIfNeeded(testSite);
mkdirSync(folder, { recursive: true });
const server = siteServer({ root: testSite.dir, base: testSite.base });
const address = `http://127.0.0.1:${await listen(server)}${testSite.base}/`;
const browser = await chromium.launch(launchOptions(ensureBrowser()));
for (const screen of screens.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
	try {
		await photograph(browser, address, screen);
		console.log(`${folder}/${screen.name}.png`);
	} catch (error) {
		console.error(`${screen.name}: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
	}
}
await browser.close();
server.closeAllConnections();
server.close();
