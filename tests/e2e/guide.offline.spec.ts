import { expect, test } from './fixtures';
import { TestSite } from './support/site';
import { install, ready } from './support/visit';

/** The pictures of the guide: not waited for at the first visit, and there without a network afterwards. */

const pictures = (addresses: readonly string[]) => addresses.filter((address) => address.endsWith('.webp'));

test('pictures come after the program, and are shown offline', async ({ page }) => {
	const asked: string[] = [];
	const site = await new TestSite({ asked: (address) => asked.push(address) }).start();
	await install(page, site.url);
	const kept = () =>
		page.evaluate(async () => {
			const names = await caches.keys();
			const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return requests.flat().map((request) => request.url);
		});
	// What the program needs was asked for before the first picture.
	await expect.poll(() => pictures(asked).length).toBeGreaterThan(0);
	const program = asked.filter((address) => /\.(js|css|woff2)$/.test(address));
	expect(program.every((address) => asked.indexOf(address) < asked.indexOf(pictures(asked)[0]))).toBe(true);

	await expect.poll(async () => pictures(await kept()).length, { timeout: 30_000 }).toBeGreaterThan(30);
	await expect.poll(async () => pictures(await kept()).length === new Set(pictures(asked)).size).toBe(true);
	await site.stop();
	await page.goto(`${site.url}hjelp/slik/simulere-uttrekk/`);
	await ready(page);
	const picture = page.getByRole('img', { name: /^Siden Uttrekk/ });
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
		.toBeGreaterThan(600);
	// The search works as before.
	await page.getByRole('searchbox', { name: 'Søk i hjelpen' }).fill('indeks');
	await expect(page.getByRole('list', { name: 'Treff i hjelpen' }).getByRole('link').first()).toBeVisible();
});
