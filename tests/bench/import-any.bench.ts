import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chooseFiles } from '../e2e/support/data-page';
import type { TestSite } from '../e2e/support/site';
import { ready } from '../e2e/support/visit';
import type { Benchmark } from './benchmark';

/** The page while a large file is read in the worker: is it ever blocked, and how soon does it stop when it is told to? */
const RUNS = 3;
const ROWS = 40_000;
const VALUE_COLUMNS = 40;
const BLOCKED_MS = 100;

/** An invented export of Udir's statistics bank, of some 16 MB: the same every time. */
function inventedExport(): string {
	const fixed =
		'EnhetNivaa\tNasjonaltkode\tFylkekode\tKommunekode\tOrganisasjonsnummer\tNasjonalt\tFylke\tKommune\tEnhetNavn';
	const names = Array.from(
		{ length: VALUE_COLUMNS },
		(_, at) =>
			`20${10 + (at % 15)}-${11 + (at % 15)}.Fag ${at}.8. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng`
	);
	const lines = [`${fixed}\t${names.join('\t')}`];
	for (let row = 0; row < ROWS; row++) {
		const cells = names.map((_, at) =>
			(row * 31 + at * 7) % 11 === 0 ? '*' : `${(row * 7919 + at) % 1000},${at % 10}`
		);
		lines.push(
			`4\tI\t03\t0301\t${800_000_000 + row}\tHele landet\tOslo\tOslo\tSkole ${row}\t${cells.join('\t')}`
		);
	}
	return `${lines.join('\n')}\n`;
}

/** Runs with the file on the disk: handed over as bytes, it would itself block the page. */
async function withFile(run: (path: string) => Promise<number>): Promise<number[]> {
	const folder = mkdtempSync(join(tmpdir(), 'treffsikker-bench-'));
	const path = join(folder, 'stor.csv');
	writeFileSync(path, inventedExport());
	const measured: number[] = [];
	for (let times = 0; times < RUNS; times++) measured.push(await run(path));
	rmSync(folder, { recursive: true });
	return measured;
}

async function dataPage(browser: Browser, site: TestSite): Promise<Page> {
	const page = await browser.newPage({ serviceWorkers: 'block', locale: 'nb-NO' });
	await page.goto(`${site.url}data/`);
	await ready(page);
	return page;
}

/** Begins to note the page's tasks of over 50 ms. What they are is kept in the page. */
const watchTasks = (page: Page) =>
	page.evaluate(() => {
		const tasks: number[] = [];
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration))
		).observe({
			type: 'longtask'
		});
		Object.assign(window, { longTasks: tasks });
	});

/** The longest of them; 0 when there was none. */
const longestTask = (page: Page): Promise<number> =>
	page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));

const blocked: Benchmark = {
	name: 'longest time the page is blocked while a file of 16 MB is read and compared (Chromium)',
	unit: 'ms',
	target: BLOCKED_MS,
	statistic: 'p95',
	measure: ({ browser, site }) =>
		withFile(async (path) => {
			const page = await dataPage(browser, site);
			await watchTasks(page);
			await chooseFiles(page, path);
			const longest = await longestTask(page);
			await page.close();
			return longest;
		})
};

const cancelled: Benchmark = {
	name: 'reading of a file of 16 MB cancelled, until nothing of it is left on the page (Chromium)',
	unit: 'ms',
	target: 200,
	statistic: 'p95',
	measure: ({ browser, site }) =>
		withFile(async (path) => {
			const page = await dataPage(browser, site);
			await page.locator('main input[type=file]').first().setInputFiles(path);
			// The job is shown while the file is read; it has a button of its own, and ends with the import.
			await page.locator('.jobs button').waitFor();
			const duration = await page.evaluate(async () => {
				const start = performance.now();
				document.querySelector<HTMLButtonElement>('.jobs button')?.click();
				while (document.querySelector('.jobs')) await new Promise(requestAnimationFrame);
				return performance.now() - start;
			});
			await page.close();
			return duration;
		})
};

export const benchmarks: Benchmark[] = [blocked, cancelled];
