import type { BrowserContext } from '@playwright/test';
import { test as base } from '../fixtures';
import { attempts, beyondPolicy } from './page-leaks';
import { Sink } from './sink';

/** A test with a host elsewhere that listens. That the browser complains about the attempts is as it should be. */
export const test = base.extend<{ sink: Sink }>({
	sink: async ({ problems }, use) => {
		problems.allow(/./);
		const sink = await new Sink().start();
		await use(sink);
		await sink.stop();
	}
});

/** Time for what has been started to arrive, in milliseconds. */
const patience = 1500;

/** Tries everything that leaves the page where it is, in one page of the program. */
export async function tryAll(context: BrowserContext, address: string, sink: Sink): Promise<void> {
	const page = await context.newPage();
	await page.goto(address);
	for (const attempt of Object.values(attempts))
		await page.evaluate(attempt, sink.url).catch(() => undefined);
	await page.waitForTimeout(patience);
	await page.close();
}

/** Tries what no content security policy stops, each in a page of its own, and tells which attempts were heard. */
export async function tryBeyondPolicy(
	context: BrowserContext,
	address: string,
	sink: Sink
): Promise<string[]> {
	const heard: string[] = [];
	for (const [name, attempt] of Object.entries(beyondPolicy)) {
		const page = await context.newPage();
		await page.goto(address);
		const before = sink.requests.length;
		await page.evaluate(attempt, sink.url).catch(() => undefined);
		await page.waitForTimeout(patience);
		if (sink.requests.length > before) heard.push(name);
		await page.close();
	}
	return heard;
}

/** Since when Chromium obeys `Connection-Allowlist`. */
export const knowsAllowlist = (context: BrowserContext): boolean =>
	Number(context.browser()?.version().split('.')[0]) >= 152;
