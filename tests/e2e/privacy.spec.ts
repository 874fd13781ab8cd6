import { securityHeaders } from '../../src/service-worker/rules';
import { expect } from './fixtures';
import { hostHeaders } from './support/host-headers';
import { knowsAllowlist, test, tryAll, tryBeyondPolicy } from './support/leak-test';
import { TestSite } from './support/site';
import { runLeak, siteWithLeak } from './support/worker-leaks';

/** Nothing leaves the machine; here without a service worker, as at the very first visit. */

test('the page’s own policy keeps every attempt from a host elsewhere', async ({ context, site, sink }) => {
	await tryAll(context, site.url, sink);
	expect(sink.requests).toEqual([]);
});

test('the host’s headers say what the service worker says', () => {
	const page = hostHeaders('/uttrekk/');
	const worker = hostHeaders('/_app/immutable/workers/draw.js');
	expect(page).toMatchObject(securityHeaders.page);
	expect(worker['content-security-policy']).toContain(securityHeaders.worker['content-security-policy']);
});

test.describe('on a host that sends the headers', () => {
	test('neither a page nor a worker reaches a host elsewhere', async ({ context, page, sink }) => {
		const own: string[] = [];
		const site = await new TestSite({ ...siteWithLeak(own), headers: hostHeaders }).start();
		await page.goto(site.url);
		await runLeak(page, sink.url);
		expect(own).toEqual([]);
		await tryAll(context, site.url, sink);
		expect(sink.requests).toEqual([]);
		await site.stop();
	});

	test('not even by what no content security policy stops', async ({ context, sink }) => {
		test.skip(!knowsAllowlist(context), 'this Chromium does not know Connection-Allowlist yet');
		const site = await new TestSite({ headers: hostHeaders }).start();
		await tryAll(context, site.url, sink);
		expect(await tryBeyondPolicy(context, site.url, sink)).toEqual([]);
		expect(sink.heard).toEqual([]);
		await site.stop();
	});
});

// What the privacy page must not promise. When one of these fails a browser has become stricter: then say so there.
test.describe('not stopped at the first visit to a host that sends no headers', () => {
	test('a page that leads itself elsewhere, and WebRTC', async ({ context, site, sink }) => {
		const heard = await tryBeyondPolicy(context, site.url, sink, 20_000);
		expect(heard).toEqual(['webRtc', 'newWindow', 'navigation', 'refresh']);
	});

	test('a worker', async ({ page, sink }) => {
		const own: string[] = [];
		const site = await new TestSite(siteWithLeak(own)).start();
		await page.goto(site.url);
		await runLeak(page, sink.url);
		const paths = ['fetch', 'post', 'xhr', 'webSocket', 'eventSource', 'dynamicImport', 'font', 'nested'];
		expect(sink.requests.map((request) => request.split('/')[1])).toEqual(paths);
		expect(own).toEqual(['own host']);
		await site.stop();
	});
});
