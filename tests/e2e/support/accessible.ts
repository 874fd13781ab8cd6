import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Expects that axe finds nothing against WCAG 2.1 A and AA on the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
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
