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

/**
 * Tries what no content security policy stops, each in a page of its own, and tells which attempts were heard.
 * @param longest for how long each is listened for, in milliseconds; one that is heard at once ends it
 */
export async function tryBeyondPolicy(
	context: BrowserContext,
	address: string,
	sink: Sink,
	longest = patience
): Promise<string[]> {
	const heard: string[] = [];
	for (const [name, attempt] of Object.entries(beyondPolicy)) {
		const page = await context.newPage();
		await page.goto(address);
		// What is asked for is named after the attempt; a packet has no name.
		const sign = name === 'webRtc' ? 'packet' : `/${name}`;
		const isHeard = () => sink.requests.some((request) => request.endsWith(sign));
		await page.evaluate(attempt, sink.url).catch(() => undefined);
		const end = performance.now() + longest;
		while (!isHeard() && performance.now() < end) await page.waitForTimeout(50);
		if (isHeard()) heard.push(name);
		await page.close();
	}
	return heard;
}

/** Since when Chromium obeys `Connection-Allowlist`. */
export const knowsAllowlist = (context: BrowserContext): boolean =>
	Number(context.browser()?.version().split('.')[0]) >= 152;
