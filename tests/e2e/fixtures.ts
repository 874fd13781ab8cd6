import { test as base, type Page } from '@playwright/test';
import { Problems } from './support/problems';
import { TestSite } from './support/site';
import { ready } from './support/visit';

export { expect } from '@playwright/test';

interface Fixtures {
	/** Whether the tour is offered, as to somebody who has never been here. */
	firstVisit: boolean;
	/** What went wrong in the browser during the test; anything that is not allowed fails it. */
	problems: Problems;
	/** Opens a page of the program, named relative to the start page, and waits until it answers to clicks. */
	open: (path: string) => Promise<Page>;
}

/** Playwright's test, with the built program as `baseURL` and a watch over everything that must never happen. */
export const test = base.extend<Fixtures, { site: TestSite }>({
	site: [
		async ({}, use) => {
			const site = await new TestSite().start();
			await use(site);
			await site.stop();
		},
		{ scope: 'worker' }
	],
	firstVisit: [false, { option: true }],
	context: async ({ context, firstVisit }, use) => {
		if (!firstVisit)
			await context.addInitScript(() => {
				// Storage can be forbidden, as on a page that is not one yet.
				try {
					localStorage.setItem('treffsikker.tour', 'ended');
				} catch {
					return;
				}
			});
		await use(context);
	},
	baseURL: async ({ site }, use) => use(site.url),
	problems: [
		async ({ context }, use) => {
			const problems = new Problems();
			await problems.watch(context);
			await use(problems);
			base.expect(problems.unexpected, 'errors, policy violations and requests to other hosts').toEqual([]);
		},
		{ auto: true }
	],
	open: async ({ page }, use) =>
		use(async (path) => {
			await page.goto(path);
			await ready(page);
			return page;
		})
});
