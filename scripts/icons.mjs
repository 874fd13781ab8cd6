import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from './browser.mjs';

/**
 * Draws the icons of the installed program from static/favicon.svg, with a browser:
 * `node scripts/icons.mjs`, needed only when the drawing changes.
 */
const drawing = await readFile('static/favicon.svg', 'utf8');
// A maskable icon is cut to a shape by the system: the ground goes to the edge, the figure keeps to the inner 80 %.
const maskable = drawing.replace(' rx="96"', '');

const browser = await chromium.launch(launchOptions(ensureBrowser()));
for (const { file, size, svg } of [
	{ file: 'icon-192.png', size: 192, svg: drawing },
	{ file: 'icon-512.png', size: 512, svg: drawing },
	{ file: 'icon-maskable-512.png', size: 512, svg: maskable },
	{ file: 'apple-touch-icon.png', size: 180, svg: maskable }
]) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
	await writeFile(`static/icons/${file}`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
