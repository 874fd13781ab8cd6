import { expect } from './fixtures';
import { knowsAllowlist, test, tryAll, tryBeyondPolicy } from './support/leak-test';
import { TestSite } from './support/site';
import { runLeak, siteWithLeak } from './support/worker-leaks';
import { install } from './support/visit';

/** Nothing leaves the machine; here with the service worker in place, on a host that sends no headers. */

test('neither a page nor a worker reaches a host elsewhere', async ({ context, page, sink }) => {
	const own: string[] = [];
	const site = await new TestSite(siteWithLeak(own)).start();
	await install(page, site.url);
	await runLeak(page, sink.url);
	expect(own).toEqual([]);
	await tryAll(context, site.url, sink);
	expect(sink.requests).toEqual([]);
	await site.stop();
});

test('not even by what no content security policy stops', async ({ context, page, site, sink }) => {
	test.skip(!knowsAllowlist(context), 'this Chromium does not know Connection-Allowlist yet');
	await install(page, site.url);
	await tryAll(context, site.url, sink);
	expect(await tryBeyondPolicy(context, site.url, sink)).toEqual([]);
	expect(sink.heard).toEqual([]);
});

test('pages and workers come with their headers', async ({ page, site, problems }) => {
	problems.allow(/./);
	await install(page, site.url);
	const response = await page.goto('');
	expect(response?.fromServiceWorker()).toBe(true);
	expect(await response?.headerValue('content-security-policy')).toBe("frame-ancestors 'none'");
});
