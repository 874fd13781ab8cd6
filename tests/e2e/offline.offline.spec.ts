import { expect, test } from './fixtures';
import { notFound } from './support/problems';
import { builtFiles, builtPages, TestSite } from './support/site';
import { install, ready } from './support/visit';

/** Files that the program does without: for hosts and search engines, and the list of what to keep itself. */
const notKept = ['.nojekyll', '_app/version.json', '_headers', 'robots.txt', 'service-worker.js'];

test('the service worker keeps every file of the program', async ({ page, site }) => {
	await install(page, site.url);
	const kept = async () =>
		(
			await page.evaluate(async () => {
				const names = await caches.keys();
				const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
				return requests.flat().map((request) => request.url);
			})
		).sort();
	const wanted = builtFiles()
		.filter((file) => !notKept.includes(file))
		.map((file) => site.url + file.replace(/(^|\/)index\.html$/, '$1'));
	// The pictures of the guide come once the page has nothing else to do.
	await expect.poll(kept, { timeout: 30_000 }).toEqual(wanted.sort());
});

test.describe('after one visit, with the server stopped', () => {
	let site: TestSite;
	test.beforeEach(async ({ page }) => {
		site = await new TestSite().start();
		await install(page, site.url);
		await site.stop();
	});

	test('every page opens', async ({ page, problems }) => {
		test.slow();
		// The server was stopped before the pictures of the guide had come: their words are there in their place.
		problems.allow(/\.webp/);
		for (const path of builtPages()) {
			const response = await page.goto(site.url + path);
			expect(response?.status(), path).toBe(200);
			await ready(page);
			await expect(page.locator('h1'), path).toBeVisible();
		}
	});

	test('the pages in the menu are reached by their links', async ({ page }) => {
		await page.reload();
		await ready(page);
		const menu = page.getByRole('navigation').first().getByRole('link');
		for (const link of await menu.all()) {
			await link.click();
			await expect(page).toHaveURL(await link.evaluate((link) => (link as HTMLAnchorElement).href));
			await expect(page.locator('h1')).toBeVisible();
		}
	});

	test('an address without its final slash leads to the page', async ({ page }) => {
		const path = builtPages().find((page) => page !== '') ?? '';
		await page.goto(site.url + path.slice(0, -1));
		await expect(page).toHaveURL(site.url + path);
		await ready(page);
	});

	test('an unknown address gives the page that says so', async ({ page, problems }) => {
		problems.allow(...notFound);
		const response = await page.goto(`${site.url}finnes/ikke/`);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();
	});
});

test('a file that cannot be fetched keeps the whole version from being installed', async ({
	page,
	problems
}) => {
	problems.allow(/favicon|Failed to load/);
	const missing = { status: 404, type: 'text/plain', body: '' };
	const site = await new TestSite({
		extra: (path) => (path === '/favicon.svg' ? missing : undefined)
	}).start();
	await page.goto(site.url);
	await ready(page);
	const outcome = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const worker = registration?.installing;
		await new Promise<void>((resolve) =>
			worker?.state === 'redundant' || !worker ? resolve() : (worker.onstatechange = () => resolve())
		);
		// Without a version that works the browser may have dropped the registration already.
		return { caches: await caches.keys(), active: registration?.active ?? null };
	});
	expect(outcome).toEqual({ caches: [], active: null });
	await site.stop();
});
