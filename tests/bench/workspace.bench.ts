import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { chooseFiles, hasRealFiles, realFiles, store } from '../e2e/support/data-page';
import { ready } from '../e2e/support/visit';
import type { TestSite } from '../e2e/support/site';
import type { Benchmark } from './benchmark';

async function newPage(browser: Browser): Promise<Page> {
	return browser.newPage({
		serviceWorkers: 'block',
		locale: 'nb-NO',
		viewport: { width: 1366, height: 768 }
	});
}

/** Opens the workspace with the invented country and one indicator's limits unfolded. */
async function openWorkspace(browser: Browser, site: TestSite): Promise<Page> {
	const page = await newPage(browser);
	await page.goto(site.url);
	await ready(page);
	await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
	await page.locator('button[data-unit]').first().waitFor();
	await page.locator('.indicators button[aria-expanded]').first().click();
	await page.locator('.indicators input[type=range]').first().waitFor();
	return page;
}

const slider: Benchmark = {
	name: 'slider moved to list repainted, invented country (Chromium)',
	unit: 'ms',
	target: 50,
	statistic: 'p95',
	async measure({ browser, site }) {
		const page = await openWorkspace(browser, site);
		const durations = await page.evaluate(async () => {
			const range = document.querySelector<HTMLInputElement>('.indicators input[type=range]');
			const body = document.querySelector('table tbody');
			if (!range || !body) return [];
			const found: number[] = [];
			const step = Number(range.step) || 1;
			for (let i = 0; i < 60; i++) {
				const changed = new Promise<void>((resolve) => {
					const watch = new MutationObserver(() => {
						watch.disconnect();
						// A task posted while a frame is prepared runs when that frame has been painted.
						requestAnimationFrame(() => {
							const { port1, port2 } = new MessageChannel();
							port1.onmessage = () => resolve();
							port2.postMessage(null);
						});
					});
					watch.observe(body, { childList: true, subtree: true, characterData: true, attributes: true });
					setTimeout(resolve, 1000);
				});
				const start = performance.now();
				// Up and down over a range in which every step changes somebody's points.
				range.value = String(Number(range.value) + (i % 20 < 10 ? step : -step));
				range.dispatchEvent(new Event('input', { bubbles: true }));
				await changed;
				found.push(performance.now() - start);
				await new Promise((resolve) => setTimeout(resolve, 30));
			}
			return found;
		});
		await page.close();
		return durations;
	}
};

/** Memory that belongs to the page's own process alone (page and its workers), in MB. Linux only. */
async function processMemory(browser: Browser): Promise<number | null> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const sizes = processInfo
		.filter(({ type }: { type: string }) => type === 'renderer')
		.map(({ id }: { id: number }) => {
			try {
				const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
				return Number(/Private_Dirty:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1000;
			} catch {
				return 0;
			}
		});
	const largest = Math.max(0, ...sizes);
	return largest > 0 ? largest : null;
}

const memory: Benchmark = {
	name: 'memory of the page with the six real files loaded (Chromium)',
	unit: 'MB',
	target: 150,
	statistic: 'median',
	async measure({ browser, site }) {
		if (!hasRealFiles) return [];
		const page = await newPage(browser);
		await page.goto(`${site.url}data/`);
		await ready(page);
		await chooseFiles(page, realFiles());
		await store(page);
		await page.locator('section[aria-labelledby=tables-heading] h3').nth(5).waitFor();
		await page.goto(`${site.url}uttrekk/`);
		await page.locator('button[data-unit]').first().waitFor();
		const session = await page.context().newCDPSession(page);
		await session.send('HeapProfiler.collectGarbage');
		const found = await processMemory(browser);
		await page.close();
		return found === null ? [] : [found];
	}
};

const importing: Benchmark = {
	name: 'the six real files chosen until read and compared (Chromium, in the worker)',
	unit: 'ms',
	target: 1000,
	statistic: 'median',
	async measure({ browser, site }) {
		if (!hasRealFiles) return [];
		const durations: number[] = [];
		for (let i = 0; i < 5; i++) {
			const page = await newPage(browser);
			await page.goto(`${site.url}data/`);
			await ready(page);
			const start = performance.now();
			await chooseFiles(page, realFiles());
			durations.push(performance.now() - start);
			await page.close();
		}
		return durations;
	}
};

export const benchmarks: Benchmark[] = [slider, memory, importing];
