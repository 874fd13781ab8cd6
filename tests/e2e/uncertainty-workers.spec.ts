import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openExample } from './support/draw-page';
import { ready } from './support/visit';

/** How sure a draw is, with any number of workers: the same seed gives the same answer. */

/** The answer as it is shown, on a machine with so many cores, and how many workers there were. */
async function answer(page: Page, cores: number): Promise<{ text: string; workers: number }> {
	let workers = 0;
	page.on('worker', (worker) => {
		if (worker.url().includes('replicates')) workers++;
	});
	await page.addInitScript((count) => {
		Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count });
	}, cores);
	return { text: await shown(page), workers };
}

async function shown(page: Page): Promise<string> {
	await page.goto('');
	// A press before the program has taken the page over is lost.
	await ready(page);
	await openExample(page);
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	const view = page.getByRole('tabpanel', { name: 'Hvor sikkert?' });
	await view.getByText('Valg', { exact: true }).click();
	// With limits of its own, each data set is work enough for help from the first.
	await view.getByRole('radio', { name: /^Regnes ut på nytt i hvert datasett/ }).check();
	await view.getByRole('textbox', { name: 'Antall datasett' }).fill('300');
	await view.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' }).click();
	await view.getByRole('button', { name: /^Legg til .* datasett$/ }).waitFor();
	const table = view.getByRole('table').first();
	await expect(table).toBeVisible();
	return table.innerText();
}

test('one worker that helps, or five, count the same', async ({ browser, page, baseURL }) => {
	test.slow();
	const few = await answer(page, 2);
	const other = await browser.newPage({ baseURL, serviceWorkers: 'block', locale: 'nb-NO' });
	const many = await answer(other, 8);
	await other.close();
	expect([few.workers, many.workers]).toEqual([1, 5]);
	expect(many.text).toBe(few.text);
	expect(few.text).toContain('%');
});
