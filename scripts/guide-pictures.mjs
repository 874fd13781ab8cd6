import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { format } from 'prettier';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { buildIfNeeded, testSite } from './build.mjs';
import { guideScreens } from './guide-screens.mjs';
import { listen, siteServer } from './serve.mjs';

/**
 * `npm run guide-pictures [-- names]`: takes the pictures of the user guide from the built program, in each
 * language, as WebP, and writes how large they are shown. Said at the end: how much they are together.
 */

const folder = 'src/lib/assets/guide';
const languages = /** @type {const} */ (['nb', 'nn', 'en']);
/** Pixels for each CSS pixel: sharp also where screens have more than one. */
const SHARPNESS = 1.5;
const QUALITY = 50;
const LIMIT = 2_000_000;

/** The catalogues, read as the program reads them. */
async function catalogues() {
	const server = await createServer({
		server: { middlewareMode: true, watch: null, hmr: false, ws: false },
		optimizeDeps: { noDiscovery: true },
		appType: 'custom',
		logLevel: 'error'
	});
	const texts = await Promise.all(
		languages.map(async (language) => [
			language,
			(await server.ssrLoadModule(`/src/lib/i18n/${language}/index.ts`)).default
		])
	);
	await server.close();
	return Object.fromEntries(texts);
}

/**
 * Takes one picture in one language, in a browser profile of its own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the start page
 * @param {import('./guide-screens.mjs').GuideScreen} screen
 * @param {(typeof languages)[number]} language
 * @param {any} texts
 */
async function take(browser, address, screen, language, texts) {
	const context = await browser.newContext({
		viewport: screen.size,
		deviceScaleFactor: SHARPNESS,
		colorScheme: 'light',
		locale: 'nb-NO',
		timezoneId: 'Europe/Oslo',
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	context.setDefaultTimeout(30_000);
	const saved = JSON.stringify({ language });
	await context.addInitScript((saved) => {
		localStorage.setItem('treffsikker.preferences', saved);
		// The tour is not offered on pictures.
		localStorage.setItem('treffsikker.tour', 'ended');
	}, saved);
	const page = await context.newPage();
	// The same time on every picture, so that they change only when the program does.
	if (!screen.clock) await page.clock.setFixedTime(new Date('2026-08-20T09:30:00+02:00'));
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await page.locator('html.awaiting-language').waitFor({ state: 'detached' });
	const part = await screen.prepare(page, texts);
	await page.evaluate(() => document.fonts.ready);
	await page.mouse.move(0, 0);
	await page.evaluate(() =>
		document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null
	);
	// Notices come and go.
	await page.evaluate(() => document.querySelector('.floating')?.remove());
	if (!part) await page.evaluate(() => scrollTo(0, 0));
	const box = part ? await part.boundingBox() : null;
	const scroll = await page.evaluate(() => scrollY);
	const clip = {
		x: box?.x ?? 0,
		y: (box?.y ?? 0) + scroll,
		width: box?.width ?? screen.size.width,
		height: Math.min(box?.height ?? screen.size.height, screen.height ?? Infinity)
	};
	const session = await context.newCDPSession(page);
	const { data } = await session.send('Page.captureScreenshot', {
		format: 'webp',
		quality: QUALITY,
		captureBeyondViewport: true,
		clip: { ...clip, scale: 1 }
	});
	await context.close();
	const bytes = Buffer.from(data, 'base64');
	await writeFile(`${folder}/${screen.name}-${language}.webp`, bytes);
	return { size: [Math.round(clip.width), Math.round(clip.height)], bytes: bytes.length };
}

buildIfNeeded(testSite);
await mkdir(folder, { recursive: true });
const texts = await catalogues();
/** @type {Record<string, number[]>} */
const sizes = JSON.parse(await readFile(`${folder}/sizes.json`, 'utf8').catch(() => '{}'));
const server = siteServer({ root: testSite.dir, base: testSite.base });
const address = `http://127.0.0.1:${await listen(server)}${testSite.base}/`;
const browser = await chromium.launch(launchOptions(ensureBrowser()));
const wanted = process.argv.slice(2);
for (const screen of guideScreens.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
	for (const language of languages) {
		try {
			const { size, bytes } = await take(browser, address, screen, language, texts[language]);
			sizes[`${screen.name}-${language}`] = size;
			console.log(`${screen.name}-${language}: ${size.join(' × ')}, ${Math.round(bytes / 1000)} kB`);
		} catch (error) {
			console.error(`${screen.name}-${language}: ${error instanceof Error ? error.message : error}`);
			process.exitCode = 1;
		}
	}
}
await browser.close();
server.closeAllConnections();
server.close();

const sorted = Object.fromEntries(Object.entries(sizes).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(
	`${folder}/sizes.json`,
	await format(JSON.stringify(sorted), { parser: 'json', useTabs: true })
);
let all = 0;
for (const name of Object.keys(sorted)) all += (await readFile(`${folder}/${name}.webp`)).length;
console.log(`${Object.keys(sorted).length} pictures, ${Math.round(all / 1000)} kB together`);
if (all > LIMIT) {
	console.error(`More than the ${LIMIT / 1000} kB they may be.`);
	process.exitCode = 1;
}
