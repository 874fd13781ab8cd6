import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * Expects that axe finds nothing against WCAG 2.1 A and AA on the page as it stands, in light and, in bokmål, in dark:
 * which colours meet does not depend on the language.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const isFirst = (await page.locator('html').getAttribute('lang')) === 'nb';
	for (const colorScheme of isFirst ? (['light', 'dark'] as const) : (['light'] as const)) {
		await page.emulateMedia({ colorScheme });
		// What is in order need not be told: on a page with a long list it is most of the work.
		const axe = new AxeBuilder({ page }).options({ runOnly: tags, resultTypes: ['violations'] });
		const { violations } = await axe.analyze();
		const list = violations.flatMap(({ id, help, nodes }) =>
			nodes.map(
				(node) => `${colorScheme}: ${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.failureSummary}`
			)
		);
		expect(list.join('\n\n'), 'what axe finds').toBe('');
	}
	await page.emulateMedia({ colorScheme: null });
}
