import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { openExample, shownNames } from './support/draw-page';
import { inspect } from './support/inspect';
import { ready } from './support/visit';

/** The follow-up with something in it, in every language, light and dark, at 1366 and at 320 pixels. */

test.beforeEach(async ({ open, page }) => {
	test.slow();
	await page.setViewportSize({ width: 1366, height: 768 });
	await openExample(await open(''));
});

test('the county governor’s step: all counties, one county with a municipality, and the log', async ({
	page
}) => {
	await page.getByRole('link', { name: 'Oppfølging', exact: true }).click();
	await page.getByRole('textbox', { name: 'Initialer' }).fill('AB');
	await page.getByRole('button', { name: 'Bruk initialene' }).click();
	await expect(page.getByRole('row', { name: /^Hele landet 40 / })).toBeVisible();
	await expectAccessible(page);

	await page.getByRole('combobox', { name: 'Fylke' }).selectOption({ index: 1 });
	const candidates = page.getByRole('table', { name: /^Kandidater i/ });
	await candidates.locator('[data-control=name]').first().click();
	const panel = page.getByRole('region', { name: 'Statsforvalterens vurdering' });
	await panel.getByRole('textbox', { name: 'Tilsyn' }).fill('To brudd, begge rettet');
	await panel.getByRole('textbox', { name: 'Tilsyn' }).blur();
	await expect(panel.getByText(/^AB, \d/).first()).toBeVisible();
	await inspect(page, 'a candidate');

	await page.getByRole('link', { name: 'Logg', exact: true }).click();
	await expect(page.getByRole('table', { name: 'Logg' })).toBeVisible();
	await inspect(page, 'the log');
});

for (const [tab, shown] of [
	['Register', 'Deltakere i oppfølgingsordningen'],
	['Oversikt', 'Nye og avsluttede etter år'],
	['Andre ordninger', 'Ordninger per kommune'],
	['Behov og kapasitet', 'Stort behov, deltar ikke'],
	['Historikk', 'Hvor mange ganger kommunene har deltatt']
])
	test(`participants: ${tab}`, async ({ page }) => {
		const names = await shownNames(page);
		await page.goto('oppfolging/deltakere/');
		await ready(page);
		await page.getByRole('button', { name: 'Lim inn liste' }).click();
		const dialog = page.getByRole('dialog');
		await dialog
			.getByLabel('Liste fra Excel')
			.fill(`Kommune\tOppstart\tFase\n${names[0]}\t1.8.2022\tforfase\n${names[1]}\t8.2025\tforfase`);
		await dialog.getByRole('button', { name: 'Legg til 2 perioder' }).click();
		await expect(page.getByText('2 perioder', { exact: true })).toBeVisible();
		await page.getByRole('tab', { name: tab }).click();
		if (tab === 'Andre ordninger') {
			await page.getByRole('textbox', { name: 'Navn på ordningen' }).first().fill('Ordning A');
			await page.getByRole('button', { name: 'Legg til ordning' }).click();
			const scheme = page.locator('details').filter({ hasText: 'Ordning A' });
			await scheme.locator('summary').click();
			await scheme.getByLabel('Kommuner', { exact: true }).fill(names[0]);
			await scheme.getByRole('button', { name: 'Legg til kommuner' }).click();
		}
		await expect(page.getByRole('table', { name: new RegExp(`^${shown}`) }).first()).toBeVisible();
		await inspect(page, `participants, ${tab}`);
	});
