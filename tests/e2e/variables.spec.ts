import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { expectNoOverflow } from './support/overflow';
import { survey } from './support/survey-example';
import { openSurvey } from './support/survey-project';

/** The variable view: variables described, given scales, merged and made empty, each change live and undone. */

const row = (page: Page, name: string) =>
	page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });
const openVariable = async (page: Page, name: string) => {
	await page.getByRole('button', { name, exact: true }).click();
	const dialog = page.getByRole('dialog', { name, exact: true });
	await dialog.waitFor();
	return dialog;
};
const undo = (page: Page) => page.getByRole('button', { name: 'Angre' }).first().click();

test('declared missing values are kinds of empty cell, value by value, and can be answers after all', async ({
	page,
	open
}) => {
	await openSurvey(page, open, survey(70));
	await expect(row(page, 'sp4')).toContainText('10 vet ikke, 10 ikke besvart');
	await page.getByRole('tab', { name: 'Merknader' }).click();
	await expect(page.getByRole('tabpanel')).toContainText(
		'20 celler i 1 variabel har verdier som filen selv merker som manglende, og er tomme her: 10 vet ikke, 10 ikke besvart.'
	);
	await page.getByRole('tab', { name: 'Variabler', exact: true }).click();
	const dialog = await openVariable(page, 'sp4');
	await dialog.getByRole('combobox', { name: 'Hva 8 Vet ikke er' }).selectOption('svar');
	await expect(dialog.getByRole('textbox', { name: 'Navn på 8 Vet ikke' })).toBeVisible();
	await dialog.getByRole('combobox', { name: 'Hva 9 Ubesvart er' }).selectOption('ikke spurt');
	await expect(dialog).toContainText('60 med verdi, 10 ikke spurt.');
	await dialog.getByRole('button', { name: 'Angre' }).click();
	await dialog.getByRole('button', { name: 'Angre' }).click();
	await expect(dialog).toContainText('50 med verdi, 10 vet ikke, 10 ikke besvart.');
});

test('a scale is proposed, applied to many at once, undone and done again', async ({ page, open }) => {
	await openSurvey(page, open, survey(70));
	const proposal = page.getByRole('region', { name: 'Enighet: 2 variabler' });
	await proposal.getByRole('button', { name: 'Se hvert svar' }).click();
	await expect(proposal.getByRole('row', { name: /Både- og/ })).toContainText('3');
	await expect(proposal.getByRole('row', { name: /Vet ikke/ })).toContainText('vet ikke');
	await expect(row(page, 'sp2')).toContainText('6 ulike verdier');
	await proposal.getByRole('button', { name: 'Bruk på 2 variabler' }).click();
	for (const name of ['sp2', 'sp3']) {
		await expect(row(page, name)).toContainText('Enighet 1–5');
		await expect(row(page, name)).toContainText('10 vet ikke, 10 mangler');
	}
	await undo(page);
	await expect(row(page, 'sp2')).toContainText('6 ulike verdier');
	await page.getByRole('button', { name: 'Gjør om' }).first().click();
	await expect(row(page, 'sp3')).toContainText('1 Helt uenig … 5 Helt enig');
	await expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
	await page.reload();
	await expect(row(page, 'sp3')).toContainText('Enighet 1–5');
});

test('a text that the scale does not know is listed and is no number until somebody decides', async ({
	page,
	open
}) => {
	await openSurvey(page, open, survey(64));
	const unsure = page.getByRole('region', { name: 'Enighet: 1 variabel' }).filter({ hasText: 'Usikkert' });
	await unsure.getByRole('button', { name: 'Se hvert svar' }).click();
	await expect(unsure.getByRole('row', { name: /Kommer an på/ })).toContainText(
		'står uten tall til du bestemmer'
	);
	await unsure.getByRole('button', { name: 'Bruk på 1 variabel' }).click();
	await expect(row(page, 'sp1')).toContainText('8 svar uten tall');
	const dialog = await openVariable(page, 'sp1');
	await expect(dialog).toContainText('40 med verdi, 8 vet ikke, 16 mangler.');
	await dialog.getByRole('combobox', { name: 'Hva Kommer an på er' }).selectOption('3 Både- og');
	await expect(dialog).toContainText('48 med verdi, 8 vet ikke, 8 mangler.');
	await expect(dialog.getByRole('heading', { name: 'Svar uten tall' })).toBeHidden();
});

test('numbers that the file counts the other way are turned only when that is chosen', async ({
	page,
	open
}) => {
	await openSurvey(page, open, survey(60));
	const proposal = page.getByRole('region', { name: 'Tilfredshet: 1 variabel' });
	await expect(proposal).toContainText('Filen teller motsatt vei');
	await proposal.getByRole('button', { name: 'Bruk på 1 variabel' }).click();
	await expect(row(page, 'sp5')).toContainText('1 Svært misfornøyd … 5 Svært fornøyd');
	await undo(page);
	await proposal.getByRole('checkbox', { name: /Snu tallene/ }).uncheck();
	await proposal.getByRole('button', { name: 'Bruk på 1 variabel' }).click();
	await expect(row(page, 'sp5')).toContainText('Tilfredshet 1–5');
	await expect(row(page, 'sp5')).toContainText('1 Svært fornøyd … 5 Svært misfornøyd');
});

test('groups are merged and renamed, and taken apart again', async ({ page, open }) => {
	await openSurvey(page, open, survey(60));
	const dialog = await openVariable(page, 'aktør');
	for (const group of ['Veileder', 'UH-miljø', 'kompetansemiljø']) {
		await dialog.getByRole('checkbox', { name: `Merk ${group}` }).check();
	}
	await dialog.getByRole('combobox', { name: 'Slå sammen til' }).selectOption('kompetansemiljø');
	await dialog.getByRole('button', { name: 'Slå sammen 3' }).click();
	const merged = dialog
		.getByRole('row')
		.filter({ has: page.getByRole('textbox', { name: 'Navn på kompetansemiljø' }) });
	await expect(merged).toContainText('36');
	const name = dialog.getByRole('textbox', { name: 'Navn på kompetansemiljø' });
	await name.fill('Kompetansemiljø');
	await name.press('Tab');
	await expect(dialog.getByRole('textbox', { name: 'Navn på Kompetansemiljø' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Skill ut Veileder' }).click();
	await expect(dialog.getByRole('textbox', { name: 'Navn på Veileder' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Flytt Veileder opp' }).click();
	await dialog.getByRole('button', { name: 'Lukk' }).click();
	await page.getByRole('tab', { name: 'Rader' }).click();
	await expect(page.getByRole('region', { name: /^Rader i/ })).toContainText('Kompetansemiljø');
});

test('a question with several answers becomes a set; who has not answered is not 0', async ({
	page,
	open
}) => {
	await openSurvey(page, open, survey(60));
	await page.getByRole('button', { name: 'Lag 3 variabler av sp7' }).click();
	await expect(row(page, 'sp7_kurs')).toContainText('15 mangler');
	await expect(row(page, 'sp7_kurs').getByRole('img')).toHaveAccessibleName('0 Ikke valgt: 15; 1 Valgt: 30');
	await expect(row(page, 'sp7_nettverk')).toBeVisible();
	const dialog = await openVariable(page, 'sp7');
	await dialog.getByRole('button', { name: 'Fjern variablene for hvert svar' }).click();
	await expect(row(page, 'sp7_kurs')).toHaveCount(0);
});

test('98 is proposed as an empty cell, and made one', async ({ page, open }) => {
	await openSurvey(page, open, survey(60));
	await page.getByRole('combobox', { name: 'Hva 98 er' }).selectOption('ikke besvart');
	await page.getByRole('button', { name: 'Gjør celler med 98 tomme' }).click();
	await expect(row(page, 'alder')).toContainText('10 ikke besvart');
	await expect(row(page, 'alder')).toContainText('2–20');
});

test('many variables are changed at once', async ({ page, open }) => {
	await openSurvey(page, open, survey(60));
	await page.getByRole('searchbox', { name: 'Finn variabel' }).fill('sp');
	await page.getByRole('checkbox', { name: 'Velg alle 7 som vises' }).check();
	const bar = page.getByRole('region', { name: 'Endre de valgte' });
	await expect(bar).toContainText('Passer ikke på 3 variabler: id, sp5, sp7.');
	await bar.getByRole('button', { name: 'Bruk på 4 variabler' }).click();
	await expect(row(page, 'sp4')).toContainText('Enighet 1–5');
	await bar.getByRole('combobox', { name: 'Endring' }).selectOption('Snu');
	await bar.getByRole('button', { name: 'Bruk på 5 variabler' }).click();
	await expect(page.getByRole('checkbox', { name: 'sp5 er snudd' })).toBeChecked();
	await expect(row(page, 'sp5')).toContainText('mangler skala');
	await bar.getByRole('combobox', { name: 'Endring' }).selectOption('Ta ut av tabellen');
	await bar.getByRole('button', { name: 'Bruk på 7 variabler' }).click();
	await expect(page.getByText('Ingen variabler passer.')).toBeVisible();
	await page.getByRole('button', { name: 'Ta med sp4 igjen' }).click();
	await expect(row(page, 'sp4')).toBeVisible();
});

test('a variable is renamed, never to a name in use; labels are written in the table', async ({
	page,
	open
}) => {
	await openSurvey(page, open, survey(60));
	let dialog = await openVariable(page, 'alder');
	await dialog.getByRole('textbox', { name: 'Navn', exact: true }).fill('sp1');
	await dialog.getByRole('textbox', { name: 'Navn', exact: true }).press('Tab');
	await expect(dialog).toContainText('En annen variabel heter «sp1».');
	await dialog.getByRole('textbox', { name: 'Navn', exact: true }).fill('erfaring');
	await dialog.getByRole('textbox', { name: 'Navn', exact: true }).press('Tab');
	dialog = page.getByRole('dialog', { name: 'erfaring', exact: true });
	await dialog.getByRole('textbox', { name: 'Enhet' }).fill('år');
	await dialog.getByRole('textbox', { name: 'Enhet' }).press('Tab');
	await dialog.getByRole('button', { name: 'Lukk' }).click();
	await expect(row(page, 'erfaring')).toContainText('år');
	const label = page.getByRole('textbox', { name: 'Etikett for erfaring' });
	await label.fill('Ansiennitet');
	await label.press('Tab');
	await undo(page);
	await expect(label).toHaveValue('Erfaring i år');
});

test('an own scale is made and reused', async ({ page, open }) => {
	await openSurvey(page, open, [
		{ name: 'nytte1', texts: ['Nyttig', 'Unyttig', 'Svært nyttig', 'Nyttig'] },
		{ name: 'nytte2', texts: ['svært nyttig', 'Nyttig', 'Ikke nyttig', 'Nyttig'] }
	]);
	await page.getByRole('button', { name: 'Skalaer' }).click();
	const dialog = page.getByRole('dialog', { name: 'Skalaer' });
	await dialog.getByRole('button', { name: 'Lag skala' }).click();
	await dialog.getByRole('button', { name: 'Fjern trinn 5' }).click();
	await dialog.getByRole('button', { name: 'Fjern trinn 4' }).click();
	await dialog.getByRole('textbox', { name: 'Navn på skalaen' }).fill('Nytte');
	for (const [index, text] of ['Ikke nyttig', 'Nyttig', 'Svært nyttig'].entries()) {
		await dialog.getByRole('textbox', { name: `Svar, trinn ${index + 1}` }).fill(text);
	}
	await dialog.getByRole('button', { name: 'Lagre skalaen' }).click();
	await dialog.getByRole('button', { name: 'Endre Nytte' }).click();
	await dialog.getByRole('textbox', { name: 'Betyr det samme, trinn 1' }).fill('Unyttig; til liten nytte');
	await dialog.getByRole('button', { name: 'Lagre skalaen' }).click();
	await dialog.getByRole('button', { name: 'Lukk' }).click();
	await page
		.getByRole('region', { name: 'Nytte: 2 variabler' })
		.getByRole('button', { name: 'Bruk på 2 variabler' })
		.click();
	await expect(row(page, 'nytte1')).toContainText('Nytte 1–3');
});

test('persons, rows and municipalities are counted; name, instrument and weight are said', async ({
	page,
	open
}) => {
	await openSurvey(page, open, survey(60));
	await page.getByText('Om tabellen: navn').click();
	await page.getByRole('combobox', { name: 'Variabel for person' }).selectOption('id – Respondent');
	await page.getByRole('combobox', { name: 'Variabel for kommune' }).selectOption('kommune – Kommune');
	await expect(page.getByTestId('counts')).toHaveText('54 personer · 60 rader · 3 kommuner');
	await page.getByRole('textbox', { name: 'Navn på tabellen' }).fill('Undersøkelsen 2024');
	await page.getByRole('textbox', { name: 'Instrument' }).fill('AFI 2024');
	await page.getByRole('textbox', { name: 'Instrument' }).press('Tab');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Undersøkelsen 2024');
	await page.getByRole('combobox', { name: 'Vekt' }).selectOption('alder – Erfaring i år');
	await undo(page);
	await expect(page.getByRole('combobox', { name: 'Vekt' })).toHaveValue('');
	await expect(page.getByRole('textbox', { name: 'Instrument' })).toHaveValue('AFI 2024');
});

test('500 variables come in pages', async ({ page, open }) => {
	const names = Array.from({ length: 500 }, (_, index) => `v${index + 1}`);
	await openSurvey(
		page,
		open,
		names.map((name, index) => ({ name, numbers: [1, 2, index, null] }))
	);
	await expect(page.getByRole('row')).toHaveCount(51);
	await page
		.getByRole('navigation', { name: 'Sider med variabler' })
		.getByRole('button', { name: 'Neste' })
		.click();
	await expect(row(page, 'v51')).toBeVisible();
	await page.getByRole('searchbox', { name: 'Finn variabel' }).fill('v49');
	await expect(page.getByRole('row')).toHaveCount(12);
	await page.getByRole('checkbox', { name: 'Velg alle 11 som vises' }).check();
	await expect(page.getByText('11 variabler er valgt')).toBeVisible();
});

test('accessible and narrow, in every language', async ({ page, open }) => {
	test.slow();
	await openSurvey(page, open, survey(60));
	for (const [language, lang] of [
		['Bokmål', 'nb'],
		['Nynorsk', 'nn'],
		['English', 'en']
	]) {
		await page.getByRole('button', { name: language, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await page.getByRole('checkbox', { name: /(Velg|Vel|Choose) sp4/ }).check();
		await page.locator('main button[aria-expanded=false]').first().click();
		await expectAccessible(page);
		await expectNoOverflow(page, `variables, ${lang}`);
		await page.getByRole('button', { name: 'sp4', exact: true }).click();
		await page.getByRole('dialog').waitFor();
		await expectAccessible(page);
		await expectNoOverflow(page, `one variable, ${lang}`);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}
});
