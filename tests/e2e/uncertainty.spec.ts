import { expect, test } from './fixtures';
import { expectGoodPractice } from './support/accessible';
import { list, openExample, panel } from './support/draw-page';

/** How sure a draw is: computed on request, in a table, in the list and in words. */

test.beforeEach(async ({ open }) => openExample(await open('')));

test('chances and rank intervals stand in a table, in the list and in the explanation', async ({ page }) => {
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	const view = page.getByRole('tabpanel', { name: 'Hvor sikkert?' });
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('textbox', { name: 'Antall datasett' }).fill('200');
	await view.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' }).click();
	await view.getByRole('button', { name: 'Legg til 200 datasett' }).waitFor();
	await expect(view.getByText(/av de 30 i gjennomsnittsuttrekket trukket ut igjen/)).toBeVisible();
	await expect(view.getByText('200 datasett, frø 1.', { exact: false })).toBeVisible();
	await expectGoodPractice(page, '[role=tabpanel]');

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

test('lists, leave-outs and an ordinary year stand in views of their own; more data sets are added', async ({
	page
}) => {
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	const view = page.getByRole('tabpanel', { name: 'Hvor sikkert?' });
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('textbox', { name: 'Antall datasett' }).fill('100');
	await view.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' }).click();
	await view.getByRole('button', { name: 'Legg til 100 datasett' }).click();
	await view.getByText('200 datasett, frø 1.', { exact: false }).waitFor();
	await view.getByRole('button', { name: 'Legg til 200 datasett' }).waitFor();

	await view.locator('summary', { hasText: 'Et vanlig år' }).click();
	await view.getByRole('button', { name: 'Regn også ut for et vanlig år' }).click();
	await view.getByText(/Bare andre elever: .* Et vanlig år: .* av 30/).waitFor();
	await expect(view.getByRole('columnheader', { name: 'Et vanlig år' })).toBeVisible();

	await view.getByRole('tab', { name: 'Fire lister' }).click();
	await view.getByRole('table', { name: 'Fire måter å gi plassene på' }).waitFor();
	await expect(view.getByText(/færre enn \d+ elever bak hvert tall/)).toBeVisible();
	await expectGoodPractice(page, '[role=tabpanel]');

	await view.getByRole('tab', { name: 'Uten ett år, én indikator, én skole' }).click();
	await expect(view.getByRole('heading', { name: 'Skoler som avgjør' })).toBeVisible();
	await view
		.getByRole('table', { name: 'Skoler som avgjør' })
		.or(view.getByText('Ingen enkelt skole avgjør', { exact: false }))
		.waitFor();
});

test('what is varied is stored with the draw', async ({ page }) => {
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	const view = page.getByRole('tabpanel', { name: 'Hvor sikkert?' });
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('textbox', { name: 'Frø' }).fill('7');
	await page
		.getByText(/^Lagret på denne maskinen/)
		.first()
		.waitFor();
	await page.reload();
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	await view.getByText('Valg', { exact: true }).click();
	await expect(view.getByRole('textbox', { name: 'Frø' })).toHaveValue('7');
});
