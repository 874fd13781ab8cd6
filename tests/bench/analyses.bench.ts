import type { Browser, Page } from '@playwright/test';
import { chooseFiles, store } from '../e2e/support/data-page';
import type { TestSite } from '../e2e/support/site';
import { ready } from '../e2e/support/visit';
import type { Benchmark } from './benchmark';

/** Answers of 300 people to 100 questions, from a fixed series. */
function surveyFile() {
	let state = 20261125;
	const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
	const header = Array.from({ length: 100 }, (_, index) => `sp${index + 1}`);
	const rows = Array.from({ length: 300 }, () => {
		const opinion = next() * 2;
		return header.map(() => 1 + Math.min(4, Math.floor(opinion + next() * 3)));
	});
	const lines = [header, ...rows].map((cells) => cells.join(';'));
	return { name: 'svar.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
}

/** Opens the survey and begins an analysis of it. */
async function openAnalysis(browser: Browser, site: TestSite, question: string): Promise<Page> {
	const page = await browser.newPage({
		serviceWorkers: 'block',
		locale: 'nb-NO',
		viewport: { width: 1366, height: 768 }
	});
	await page.goto(`${site.url}data/`);
	await ready(page);
	await chooseFiles(page, surveyFile());
	await store(page);
	await page.locator('section[aria-labelledby=tables-heading] h3').first().waitFor();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
	await page.locator('section.result table').first().waitFor();
	return page;
}

/** Milliseconds from a change of the chosen variables until its result is painted, 30 times. */
const changes = (page: Page): Promise<number[]> =>
	page.evaluate(async () => {
		const found: number[] = [];
		for (let i = 0; i < 30; i++) {
			const region = document.querySelector('section.result');
			const buttons = document.querySelectorAll<HTMLButtonElement>('.options ol li button:first-child');
			const button = buttons[1 + (i % 3)];
			if (!region || !button) return [];
			const before = region.textContent;
			const painted = new Promise<void>((resolve) => {
				const watch = new MutationObserver(() => {
					if (region.textContent === before || !region.querySelector('table')) return;
					watch.disconnect();
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => resolve();
						port2.postMessage(null);
					});
				});
				watch.observe(region, { childList: true, subtree: true, characterData: true });
				setTimeout(resolve, 2000);
			});
			const start = performance.now();
			button.click();
			await painted;
			found.push(performance.now() - start);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		return found;
	});

const ofKind = (name: string, question: string): Benchmark => ({
	name: `${name}: option changed until the result is painted, 300 answers × 100 questions (Chromium)`,
	unit: 'ms',
	target: 100,
	statistic: 'median',
	async measure({ browser, site }) {
		const page = await openAnalysis(browser, site, question);
		const durations = await changes(page);
		await page.close();
		return durations;
	}
});

export const benchmarks: Benchmark[] = [ofKind('descriptives', 'Hva er gjennomsnittene og spredningen?')];
