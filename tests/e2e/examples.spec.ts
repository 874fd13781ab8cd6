import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { list } from './support/draw-page';
import { expectNoOverflow } from './support/overflow';

/** The finished projects of the start page: an invented survey with its draw, and the published tables of AFI-2024. */

const result = (page: Page) => page.locator('section.result');
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('the finished example: answers, analyses and draws that are computed when they are looked at', async ({
	open
}) => {
	const page = await open('');
	await page.getByRole('button', { name: 'Åpne ferdig prosjekt' }).click();
	await expect(page.getByRole('heading', { name: 'Svarprosent etter år og rolle' })).toBeVisible();
	const rates = result(page).getByRole('table', { name: 'Populasjon, antall svar og svarprosent' });
	await expect(rates.getByRole('row').last()).toContainText('700');
	await expectNoOverflow(page, 'the finished example');
	await page.getByRole('link', { name: 'Uttrekk', exact: true }).click();
	await list(page).waitFor();
	await expect(page.getByText('Uttrekk 2025, regler fra 2022').first()).toBeVisible();
});

test('the published tables: counts with table and page, and what the checker finds', async ({ open }) => {
	const page = await open('');
	await page.getByRole('button', { name: 'Åpne tabellene' }).click();
	await expect(page.getByRole('heading', { name: /^Tabell 4\.1: / })).toBeVisible();
	await expect(result(page).getByText('AFI-rapport 2024:04, tabell 4.1, side 19').first()).toBeVisible();
	await expect(result(page).getByRole('table').first()).toContainText('4,33');
	await expectAccessible(page);
	await choose(page, 'Tabell 4.6, kontroll: Veileder har vært god støtte for skolen');
	await expect(
		result(page)
			.getByText(/rad(?:en)? mangler|mangler en rad|Radene summerer til 91/i)
			.first()
	).toBeVisible();
});
