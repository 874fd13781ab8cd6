import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { expectNoOverflow } from './support/overflow';
import { reading, udirFile } from './support/udir-file';

/** Tables that are made: counts typed in, stacked, and columns turned to rows. */

const PASTED = [
	'\tSkoleeier (N=25)\tVeileder (N=43)',
	'Helt enig\t17\t17',
	'Litt enig\t4\t3',
	'Både-og\t0\t7',
	'Litt uenig\t0\t6',
	'Helt uenig\t3\t10',
	'Vet ikke\t1\t0'
].join('\n');

/** To the page for data without loading the program anew: what was done a moment ago need not be stored for that. */
const toData = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();

const result = (page: Page) => page.getByRole('region', { name: 'Resultat' });

/** Types a table on the page for it, and makes it. */
async function makeCounts(
	page: Page,
	name: string,
	text: string,
	question = 'Samarbeidet er godt'
): Promise<void> {
	await page.getByText('Lim inn hele tabellen').click();
	await page.getByLabel('Tabell fra Excel, Word eller PDF').fill(text);
	await page.getByRole('button', { name: 'Les tabellen' }).click();
	await page.getByLabel('Spørsmålstekst').fill(question);
	await page.getByLabel('Navn på tabellen').fill(name);
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a table of counts is pasted, checked and kept, and can be undone', async ({ page, open }) => {
	await open('data/antall/');
	await page.getByText('Lim inn hele tabellen').click();
	await page.getByLabel('Tabell fra Excel, Word eller PDF').fill(PASTED);
	await page.getByRole('button', { name: 'Les tabellen' }).click();
	await expect(page.getByText('Leste 6 rader og 2 kolonner.')).toBeVisible();
	await expect(page.getByLabel('Helt enig, Skoleeier', { exact: true })).toHaveValue('17');
	await expect(page.getByLabel('Verdi for Helt enig')).toHaveValue('5');
	await expect(page.getByLabel('Verdi for Vet ikke')).toHaveValue('dontKnow');
	await expect(result(page).getByText('9 rader · 3 variabler')).toBeVisible();
	await expect(result(page).getByText('68 svar på 1 spørsmål.')).toBeVisible();
	await expectAccessible(page);

	// A number that is none is said at once, and the N of the report is compared.
	await page.getByLabel('Litt enig, Skoleeier', { exact: true }).fill('4,5');
	await expect(page.getByText('1 celle er ikke et helt antall.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lag tabellen' })).toBeDisabled();
	await page.getByLabel('Litt enig, Skoleeier', { exact: true }).fill('5');
	await expect(page.getByText('Summen er 26, men N er 25.')).toBeVisible();
	await page.getByLabel('Litt enig, Skoleeier', { exact: true }).fill('4');

	await page.getByLabel('Navn på tabellen').fill('Tabell 4.1');
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Tabell 4.1' })).toBeVisible();
	await page.getByRole('button', { name: 'Angre' }).first().click();
	await expect(page.getByText('Ingen slik tabell i prosjektet')).toBeVisible();
});

test('percents and N become counts, with a word on whether they are the only ones', async ({
	page,
	open
}) => {
	await open('data/antall/');
	await page.getByText('Lim inn hele tabellen').click();
	await page
		.getByLabel('Tabell fra Excel, Word eller PDF')
		.fill('\tA (N=25)\tB (N=201)\nHelt enig\t68 %\t50 %\nLitt enig\t16 %\t50 %\nHelt uenig\t16 %\t0 %');
	await page.getByRole('button', { name: 'Les tabellen' }).click();
	await expect(page.getByText('Bare disse antallene gir tallene: 17–4–4')).toBeVisible();
	const choice = page.getByLabel('3 sett antall er mulige for B');
	await expect(page.getByRole('button', { name: 'Lag tabellen' })).toBeDisabled();
	await choice.selectOption({ label: '101–100–0' });
	await expect(result(page).getByText('226 svar på 1 spørsmål.')).toBeVisible();
	await expect(result(page).getByText(/1 av 2 kolonner har bare én løsning/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lag tabellen' })).toBeEnabled();
});

test('two waves are stacked by what is confirmed', async ({ page, open }) => {
	test.slow();
	await open('data/antall/');
	await makeCounts(page, 'Svar 2021', PASTED);
	await toData(page);
	await page.getByRole('link', { name: 'Skriv inn antall' }).click();
	// In the later wave the scale is printed the other way round, with 1 for "helt enig".
	const later = PASTED.replace('Helt enig', '1 Helt enig')
		.replace('Litt enig', '2 Litt enig')
		.replace('Både-og', '3 Både-og')
		.replace('Litt uenig', '4 Litt uenig')
		.replace('Helt uenig', '5 Helt uenig');
	await makeCounts(page, 'Svar 2024', later);

	await toData(page);
	await page.getByRole('link', { name: 'Stable tabeller' }).click();
	await page.getByLabel('Første tabell').selectOption({ label: 'Svar 2021' });
	await page.getByLabel('Neste tabell').selectOption({ label: 'Svar 2024' });
	await expect(page.getByLabel('Bølge for Svar 2024')).toHaveValue('2024');
	await expect(page.getByLabel('Navn på tabellen')).toHaveValue('Stablet 2021 + 2024');
	await expect(result(page).getByText('18 rader')).toBeVisible();
	// Nothing is the same before somebody has said so.
	await expect(result(page).getByText('0 variabler er med i alle bølgene og 6 i bare én.')).toBeVisible();
	await page.getByRole('button', { name: 'Bekreft alle 2 sikre' }).click();
	await expect(result(page).getByText('2 variabler er med i alle bølgene og 2 i bare én.')).toBeVisible();
	await expect(page.getByText('Skalaen er snudd i 2024; den snus så den blir som i 2021')).toBeVisible();
	await page.getByRole('button', { name: 'Bekreft spørsmål1' }).click();
	await expect(page.getByText('Snudd i 2024: 6 minus svaret, på skalaen 1–5')).toBeVisible();
	await expect(result(page).getByText('«spørsmål1» er snudd i 2024 på skalaen 1–5: 8 svar.')).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'stacking');

	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Stablet 2021 + 2024' })).toBeVisible();

	// It can be changed: what was confirmed is there again, and can be taken apart.
	await toData(page);
	await page.getByRole('link', { name: 'Endre Stablet 2021 + 2024' }).click();
	await expect(page.getByRole('heading', { name: 'Bekreftet (3)' })).toBeVisible();
	await page.getByRole('button', { name: 'Skill gruppe fra hverandre' }).click();
	await expect(page.getByRole('heading', { name: 'Bekreftet (2)' })).toBeVisible();
	await page.getByRole('button', { name: 'Lagre endringene' }).click();
	await page.getByRole('tab', { name: 'Merknader' }).click();
	await expect(page.getByText('Variabler i alle bølgene: 2, i noen: 0, i bare én: 2.')).toBeVisible();
});

test('columns of years become rows, and go back to columns', async ({ page, open }) => {
	test.slow();
	await open('data/');
	const years = ['2023-24', '2024-25'];
	const cells = ['50', '49', '51', '*', '48'].map((value) => [
		value,
		String(Number.parseInt(value) + 1 || '*')
	]);
	await chooseFiles(
		page,
		udirFile({ name: 'Lesing.csv', columns: years.map((year) => reading(year)), cells })
	);
	await store(page);
	await page.getByRole('link', { name: 'Snu en tabell' }).click();
	await page.getByLabel('Tabellen som snus').selectOption({ index: 1 });
	await expect(
		page.getByLabel('Navn delt med punktum: 2 kolonner blir 1 variabel, 2 rader for hver rad nå')
	).toBeChecked();
	await expect(result(page).getByText('10 rader · 11 variabler')).toBeVisible();
	await expect(result(page).getByRole('cell', { name: 'skjermet' }).first()).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Tallene (1)').fill('Lesing');
	await page.getByLabel('Navn på tabellen').fill('Lesing på rader');
	await expect(result(page).getByRole('columnheader', { name: 'Lesing' })).toBeVisible();
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	await expect(page.getByText('10 rader · 11 variabler')).toBeVisible();

	await toData(page);
	await page.getByRole('link', { name: 'Snu en tabell' }).click();
	await page.getByLabel('Tabellen som snus').selectOption({ label: 'Lesing på rader' });
	await page.getByLabel('Rader til kolonner').check();
	await expect(result(page).getByText('5 rader · 11 variabler')).toBeVisible();
	// Without a key that tells the rows apart they are refused, and listed.
	for (const key of [
		'Organisasjonsnummer',
		'EnhetNavn',
		'EnhetNivaa',
		'Kommunekode',
		'Kommune',
		'Nasjonaltkode'
	]) {
		await page.getByLabel(key, { exact: true }).selectOption('left');
	}
	await expect(page.getByText(/havner flere rader i samme celle/)).toBeVisible();
	await expect(page.getByText('Rader som havner i samme celle (4)')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lag tabellen' })).toBeDisabled();
});

test('the pages fit a narrow screen', async ({ page, open }) => {
	await open('data/antall/');
	await makeCounts(page, 'Svar 2021', PASTED);
	for (const way of ['Skriv inn antall', 'Snu en tabell']) {
		await toData(page);
		await page.getByRole('link', { name: way }).click();
		await result(page).waitFor();
		await expectNoOverflow(page, way);
	}
});
