import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expectNoOverflow } from './overflow';

const languages = { Bokmål: 'nb', Nynorsk: 'nn', English: 'en' };

/**
 * Looks at the page as it stands, in all languages, light and dark, and at 320 pixels. Ends in bokmål.
 * @param axe false where another test has axe look at it
 */
export async function inspect(page: Page, what: string, axe = true): Promise<void> {
	for (const [name, lang] of Object.entries(languages)) {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await test.step(`${what}, ${lang}`, async () => {
			if (axe) await expectAccessible(page);
			await expectNoOverflow(page, `${what}, ${lang}`);
		});
	}
	await page.getByRole('button', { name: 'Bokmål', exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
}
