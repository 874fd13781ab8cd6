import type { Page } from '@playwright/test';

/** What the clipboard holds, as HTML and as text. The test has to grant `clipboard-read` first. */
export const copied = (page: Page): Promise<{ html: string; plain: string }> =>
	page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const text = async (type: string) => (await item.getType(type)).text();
		return { html: await text('text/html'), plain: await text('text/plain') };
	});

/**
 * HTML without its styles, which the policy of the pages forbids and which are reported as violations when HTML of the
 * clipboard is read as a document.
 */
export const withoutStyles = (html: string): string => html.replace(/ style="[^"]*"/g, '');
