import { expect, test } from './fixtures';
import { list, openExample, openRules } from './support/draw-page';

/** A draw as a table: for analyses and links, with the rules as they were. */
test('a draw becomes a table that can be analysed, and says when the rules have changed since', async ({
	page,
	open
}) => {
	await openExample(await open(''));
	await page.getByRole('button', { name: 'Bruk uttrekket som tabell' }).click();
	await expect(page.getByText('Den står på siden Data', { exact: false })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Åpne tabellen' })).toBeVisible();

	const places = await openRules(page, 'Plasser');
	await places.getByRole('textbox', { name: /gjennomsnittsuttrekket/i }).fill('12');
	await expect(list(page)).toBeVisible();
	await expect(page.getByText('Reglene for uttrekket er endret siden tabellen ble laget.')).toBeVisible();
	await page.getByRole('button', { name: 'Oppdater tabellen av uttrekket' }).click();
	await expect(page.getByText('Reglene for uttrekket er endret siden tabellen ble laget.')).toBeHidden();

	await page.getByRole('link', { name: 'Åpne tabellen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^Uttrekk/ })).toBeVisible();
	await page.getByRole('tab', { name: 'Rader' }).click();
	await expect(page.getByRole('columnheader', { name: 'Risikoandel' })).toBeVisible();
	await expect(page.getByText('Ikke trukket ut', { exact: true }).first()).toBeVisible();

	// The frequencies of its column are those of the draw.
	await page.getByRole('navigation').getByRole('link', { name: 'Analyser', exact: true }).first().click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Hvor mange/ })
		.first()
		.click();
	await page
		.getByRole('combobox', { name: 'Tabell', exact: true })
		.selectOption({ label: 'Uttrekk: Udir 2022' });
	await expect(page.getByRole('row', { name: /^Gjennomsnitt 12/ })).toBeVisible();
});

test('a distribution counts those drawn in each county of the table of a draw', async ({ page, open }) => {
	await openExample(await open(''));
	await page.getByRole('button', { name: 'Bruk uttrekket som tabell' }).click();
	await expect(page.getByRole('link', { name: 'Åpne tabellen' })).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Analyser', exact: true }).first().click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Hva gir modell 0 og modell 1/ })
		.click();
	await page.getByText('Hent kolonner fra tabeller').click();
	await page
		.getByRole('combobox', { name: '«Trukket ut tidligere» hentes fra' })
		.selectOption({ label: 'Uttrekk: Udir 2022' });
	// The counties of the example are invented ones: those of today's table are not theirs.
	await expect(page.getByText(/40 rader i «Uttrekk: Udir 2022» hører til fylker/)).toBeVisible();
	await page.getByRole('button', { name: 'Bruk fylkene i denne tabellen' }).click();
	await expect(page.getByText(/hører til fylker som ikke står/)).toBeHidden();
	await expect(page.getByRole('columnheader', { name: 'Modell 1' }).first()).toBeVisible();
	await expect(page.getByRole('row', { name: /^Totalt/ }).first()).toContainText('50 000 000');
});

test('applications are judged with lights, decisions that differ are listed, and conflicts are marked', async ({
	page,
	open
}) => {
	await openExample(await open(''));
	await page.getByRole('navigation').getByRole('link', { name: 'Analyser', exact: true }).first().click();
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Hvilke søknader når opp/ })
		.click();
	await page.getByRole('button', { name: 'Se et oppdiktet eksempel' }).click();
	await expect(page.getByRole('table', { name: 'Vedtak som avviker fra lysene' })).toBeVisible();
	await page.getByRole('button', { name: 'Rediger søknadene' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByText('Oppdiktet kommune A', { exact: true }).click();
	await dialog.getByRole('combobox', { name: 'Vedtak' }).nth(1).selectOption('granted');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('table', { name: 'Vedtak som avviker fra lysene' })).toBeHidden();
	await expect(page.getByRole('cell', { name: 'Deltok i vurderingen' })).toBeVisible();
});
