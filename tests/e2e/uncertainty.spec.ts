import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { list, openExample, panel } from './support/draw-page';

/** How sure a draw is: computed on request, in a table, in the list and in words. */

test.beforeEach(async ({ open }) => openExample(await open('')));

test('chances and rank intervals stand in a table, in the list and in the explanation', async ({ page }) => {
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	const view = page.getByRole('tabpanel', { name: 'Hvor sikkert?' });
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('textbox', { name: 'Antall datasett' }).fill('200');
	await view.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' }).click();
	await view.getByRole('button', { name: 'Regn ut på nytt' }).waitFor();
	await expect(view.getByText(/av de 30 i gjennomsnittsuttrekket trukket ut igjen/)).toBeVisible();
	await expect(view.getByText('200 datasett, frø 1.', { exact: false })).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('[role=tabpanel]').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);

	await page.getByRole('tab', { name: 'Listen' }).click();
	await expect(list(page).getByRole('columnheader', { name: 'Trukket ut' })).toBeVisible();
	await list(page)
		.getByRole('button')
		.filter({ visible: true })
		.and(page.locator('[data-unit]'))
		.first()
		.click();
	await expect(panel(page).getByText(/Trukket ut i \d+ av 100 like sannsynlige datasett/)).toBeVisible();

	// Other choices: the answer is no longer that of the draw.
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('textbox', { name: 'Frø' }).fill('2');
	await expect(view.getByText('Reglene eller valgene er endret')).toBeVisible();
	await expect(panel(page).getByText(/Trukket ut i \d+ av 100/)).toBeHidden();
});
