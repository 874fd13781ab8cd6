import type { Browser, Page } from '@playwright/test';
import { chooseFiles, store } from '../e2e/support/data-page';
import type { TestSite } from '../e2e/support/site';
import { ready } from '../e2e/support/visit';
import type { Benchmark } from './benchmark';

/** Answers of 300 people to 100 questions, after who they are: their role and the wave, from a fixed series. */
function surveyFile() {
	let state = 20261125;
	const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
	const roles = ['Skoleeier', 'Skoleleder', 'Veileder'];
	const header = [...Array.from({ length: 100 }, (_, index) => `sp${index + 1}`), 'rolle', 'år'];
	const rows = Array.from({ length: 300 }, (_, row) => {
		const opinion = next() * 2;
		const answers = header.slice(0, 100).map(() => 1 + Math.min(4, Math.floor(opinion + next() * 3)));
		return [...answers, roles[row % 3], row < 150 ? 2021 : 2024];
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
			// The order of the variables where they have one; else, of those with a single one, which there are.
			const moves = document.querySelectorAll<HTMLButtonElement>('.options ol li button:first-child');
			const boxes = document.querySelectorAll<HTMLInputElement>('.options details input[type=checkbox]');
			const control = moves.length > 3 ? moves[1 + (i % 3)] : boxes[5 + (i % 2)];
			if (!region || !control) return [];
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
			control.click();
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

export const benchmarks: Benchmark[] = [
	ofKind('descriptives', 'Hva er gjennomsnittene og spredningen?'),
	ofKind('Likert tables', 'Hvordan fordeler svarene seg?'),
	ofKind('correlations', 'Hvilke variabler henger sammen?'),
	ofKind(
		'means by category and wave',
		'Har vurderingene endret seg mellom år, og er de ulike mellom typer kommuner?'
	),
	ofKind('regression', 'Hva henger resultatet sammen med, når vi tar hensyn til flere forhold?'),
	ofKind('factor analysis', 'Hvilke spørsmål hører sammen?')
];
