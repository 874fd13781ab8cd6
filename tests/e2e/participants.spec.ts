import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { list, openExample, shownNames } from './support/draw-page';
import { expectNoOverflow } from './support/overflow';
import { ready } from './support/visit';

/** The register of participants: entered, pasted, taken from a draw, counted, and kept. */

/** Names of municipalities of the example, those with the greatest risk share first. */
let names: string[];

test.beforeEach(async ({ page, open }) => {
	await openExample(await open(''));
	names = await shownNames(page);
	await visit(page);
});

async function visit(page: Page): Promise<void> {
	await page.goto('oppfolging/deltakere/');
	await ready(page);
	await expect(page.getByRole('tab', { name: 'Register' })).toBeVisible();
}

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();
const rowOf = (page: Page, name: string): Locator =>
	page.locator('tr').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
const saved = (page: Page): Promise<void> =>
	expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();

async function paste(page: Page, text: string): Promise<Locator> {
	await page.getByRole('button', { name: 'Lim inn liste' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Liste fra Excel').fill(text);
	return dialog;
}

/** Londevik, overdue in its second phase; another with an end to come. */
async function pasteTwo(page: Page): Promise<void> {
	const dialog = await paste(
		page,
		`Kommune\tOppstart\tFase\tPlanlagt slutt\tBegrunnelse\n${names[0]}\t1.8.2022\tgjennomføringsfase\t31.7.2025\tSvake resultater\n${names[1]}\t8.2025\tforfase\t12.2199\t`
	);
	await dialog.getByRole('button', { name: 'Legg til 2 perioder' }).click();
	await expect(page.getByText('2 perioder', { exact: true })).toBeVisible();
}

test('a municipality is added, filled in, undone, and there after a reload', async ({ page }) => {
	await expect(page.getByRole('heading', { name: 'Registeret er tomt' })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Legg til kommune').fill(names[0]);
	await page.getByRole('button', { name: 'Legg til', exact: true }).click();
	const row = rowOf(page, names[0]);
	await expect(row).toContainText('Start mangler.');
	const start = row.getByLabel(`Start, ${names[0]}`);
	await start.fill('i fjor');
	await start.press('Tab');
	await expect(row).toContainText('Skriv 1.8.2025, 8.2025 eller 2025.');
	await start.fill('august 2025');
	await start.press('Tab');
	await expect(start).toHaveValue('08.2025');
	await expect(row).not.toContainText('Start mangler.');
	const end = row.getByLabel(`Slutt, ${names[0]}`, { exact: true });
	await end.fill('2024');
	await end.press('Tab');
	await expect(row).toContainText('Slutt (2024) er før start (08.2025).');
	await page.getByRole('button', { name: 'Angre' }).first().click();
	await expect(row).not.toContainText('er før start');
	await row.getByLabel(`Fase, ${names[0]}`).selectOption('forfase');
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(row.getByLabel(`Start, ${names[0]}`)).toHaveValue('08.2025');
	await expect(row.getByLabel(`Fase, ${names[0]}`)).toHaveValue('preparatory');
});

test('a list from Excel is looked over; what is not understood is named', async ({ page }) => {
	const dialog = await paste(
		page,
		`Kommune\tStart\tFase\n${names[0]}\t2022\tforfase\nIngensteds\t2025\t\n${names[1]}\tsnart\tmidtfase`
	);
	await expect(dialog.getByText('2 perioder er forstått.')).toBeVisible();
	await expect(dialog.getByText('Linje 3: fant ingen kommune for «Ingensteds».')).toBeVisible();
	await expect(dialog.getByText('«snart» er ikke forstått som dato')).toBeVisible();
	await expect(dialog.getByText('«midtfase» står ikke i listen over faser')).toBeVisible();
	await dialog.getByRole('combobox', { name: 'Kolonne 3: forfase' }).selectOption('Begrunnelse');
	await expect(dialog.getByText('«midtfase» står ikke')).toHaveCount(0);
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'Legg til 2 perioder' }).click();
	await expect(page.getByText('Én periode har noe som må rettes.')).toBeVisible();
	await page.getByRole('combobox', { name: 'Vis' }).selectOption('Med noe å rette');
	await expect(page.getByText('1 av 2 perioder')).toBeVisible();
});

test('those drawn are taken over once, and the overview counts them', async ({ page }) => {
	await pasteTwo(page);
	await page.getByRole('button', { name: 'Hent fra uttrekk' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('40 kommuner er trukket ut.')).toBeVisible();
	await dialog.getByLabel('Start', { exact: true }).fill('2023');
	await dialog.getByLabel('Start', { exact: true }).press('Tab');
	await expect(dialog.getByText(/Har en periode på samme tid, og blir ikke med:/)).toContainText(names[0]);
	await dialog.getByRole('button', { name: /^Legg til \d+ perioder$/ }).click();
	await tab(page, 'Oversikt');
	const counties = page.getByRole('table', { name: /^Deltakere etter fylke og fase/ });
	await expect(counties.getByRole('row').last()).toContainText('Hele landet');
	const ends = page.getByRole('table', { name: /^Planlagt slutt innen tolv måneder/ });
	await expect(ends.getByRole('row', { name: new RegExp(names[0]) })).toContainText('over tiden');
	await expectAccessible(page);
	await expectNoOverflow(page, 'the overview');
	await page.getByLabel('På dato').fill('1.1.2023');
	await page.getByLabel('På dato').press('Tab');
	await expect(page.getByText(/^01\.01\.2023 deltar \d+ kommuner/)).toBeVisible();
});

test('schemes at the same time are counted, and many of them marked', async ({ page }) => {
	await pasteTwo(page);
	await tab(page, 'Andre ordninger');
	const view = page.getByRole('region', { name: 'Andre ordninger' });
	for (const scheme of ['Ordning A', 'Ordning B']) {
		await view.getByRole('textbox', { name: 'Navn på ordningen' }).first().fill(scheme);
		await view.getByRole('button', { name: 'Legg til ordning' }).click();
		const details = view.locator('details').filter({ hasText: `${scheme}: 0 kommuner` });
		await details.locator('summary').click();
		const opened = view.locator('details').filter({ hasText: scheme });
		await opened.getByLabel('Kommuner', { exact: true }).fill(`${names[0]}\n${names[2]}`);
		await opened.getByRole('button', { name: 'Legg til kommuner' }).click();
		await expect(opened.getByText(`${scheme}: 2 kommuner`)).toBeVisible();
		await opened.locator('summary').click();
	}
	const loads = view.getByRole('table', { name: /^Ordninger per kommune/ });
	await expect(loads.getByRole('row', { name: new RegExp(names[0]) })).toContainText('mange ordninger');
	await expect(loads.getByRole('row', { name: new RegExp(names[2]) })).not.toContainText('mange ordninger');
	await expectAccessible(page);
	await expectNoOverflow(page, 'other schemes');
});

test('need against capacity: who stands where, and who does not take part', async ({ page }) => {
	await pasteTwo(page);
	await tab(page, 'Behov og kapasitet');
	const missed = page.getByRole('table', { name: 'Stort behov, deltar ikke' });
	await expect(missed.getByRole('row', { name: new RegExp(names[2]) })).toBeVisible();
	await expect(missed.getByRole('row', { name: new RegExp(`^${names[0]} `) })).toHaveCount(0);
	await page.getByRole('combobox', { name: 'Inndeling av behovet' }).selectOption('egne grenser');
	await page.getByRole('textbox', { name: 'Øvre grense' }).fill('99');
	await expect(page.getByText('Alle med stort behov deltar i ordningen som er valgt.')).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'need and capacity');
});

test('the history tells draws from taking part, and the municipality says it in a sentence', async ({
	page
}) => {
	await pasteTwo(page);
	await saved(page);
	await tab(page, 'Historikk');
	const times = page.getByRole('table', { name: 'Hvor mange ganger kommunene har deltatt' });
	await expect(times.getByRole('row', { name: /én gang/ })).toContainText('2');
	await page.getByRole('checkbox', { name: 'Udir 2022' }).check();
	const history = page.getByRole('table', { name: 'Perioder og uttrekk per kommune' });
	await expect(history.getByRole('row', { name: new RegExp(names[0]) })).toContainText('Udir 2022');
	await expectAccessible(page);
	await expectNoOverflow(page, 'the history');
	await page.goto('uttrekk/');
	await list(page).getByRole('button', { name: names[0], exact: true }).click();
	await expect(page.getByText('Har deltatt i ordningen én gang: 01.08.2022–.')).toBeVisible();
});

test('the register fits a narrow screen with its fields', async ({ page }) => {
	await pasteTwo(page);
	await page.getByRole('button', { name: `Mer om ${names[0]}` }).click();
	await expect(page.getByRole('region', { name: `Perioden til ${names[0]}` })).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'the register');
});
