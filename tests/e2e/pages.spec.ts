import { linkedHosts } from '../../src/service-worker/rules';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { notFound } from './support/problems';
import { builtPages } from './support/site';
import { ready } from './support/visit';

/** What holds for every page as it opens, in each language. What people do on a page has tests of its own. */

const languages = ['nb', 'nn', 'en'] as const;
const hosts = linkedHosts.map((host) => new RegExp(`^${host.replaceAll('.', '\\.').replace('*', '[^/]+')}/`));

/** Pages on methods differ in their texts alone, which have tests of their own; methods.spec.ts looks at some of them. */
const pages = builtPages().filter((path) => !/^hjelp\/metode\/./.test(path));

for (const path of pages) {
	const name = path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'start';

	test(`${name}: structure, accessible in all languages, links to known hosts only`, async ({
		page,
		open
	}) => {
		for (const language of languages) {
			if (language === 'nb') {
				await open(path);
				await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
			} else {
				const saved = JSON.stringify({ language });
				await page.evaluate((saved) => localStorage.setItem('treffsikker.preferences', saved), saved);
				await page.reload();
				await ready(page);
			}
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('html')).not.toHaveClass(/awaiting-language/);
			// Help pages are the same elements with other words in each language.
			if (language === 'nb' || !path.startsWith('hjelp/')) await expectAccessible(page);
			const links = await page
				.locator('a[href^=http]')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			const own = await page.evaluate(() => `${location.origin}/`);
			const unknown = links.filter((link) => !link.startsWith(own) && !hosts.some((host) => host.test(link)));
			expect(unknown, 'links to hosts that src/service-worker/rules.ts does not name').toEqual([]);
		}
	});
}

test('an unknown address says so, with status 404, and leads back', async ({ page, problems }) => {
	problems.allow(...notFound);
	const response = await page.goto('finnes/ikke/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();
	await page.getByRole('main').getByRole('link').click();
	await expect(page).toHaveURL(/\/treffsikker\/$/);
});

test('the program can be installed below its sub-path', async ({ page, open, site }) => {
	await open('');
	const session = await page.context().newCDPSession(page);
	const { url, errors } = await session.send('Page.getAppManifest');
	expect(url).toBe(`${site.url}manifest.webmanifest`);
	expect(errors).toEqual([]);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// Tests run in private windows, from which nothing can be installed.
	expect(installabilityErrors.filter((error) => error.errorId !== 'in-incognito')).toEqual([]);
	const { appId } = await session.send('Page.getAppId');
	expect(appId).toBe(site.url);
});
