import type { Page } from '@playwright/test';

/** Waits until the program has taken over the page: SvelteKit then adds the region that announces page titles. */
export const ready = (page: Page) => page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Visits the start page and waits until the whole program is on the machine and the service worker in between. */
export async function install(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await ready(page);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});
}
