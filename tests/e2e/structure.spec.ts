import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { openExample } from './support/draw-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** Who is drawn: from a file with draws by year and municipal variables to the tables of the report, counties and history. */

/** Twelve invented municipalities in two counties; Storvik lifts the mean of the spread draw of 2022. */
const FILE = textFile('kommuner.csv', [
	'Kommunenummer;Kommune;Fylke;Uttrekk 2020;Uttrekk 2022;Folketall 2020;Folketall 2022;Sentralitetsklasse;Frie inntekter',
	'0961;Nordli;Nordfylket;Gjennomsnitt;Gjennomsnitt;1000;1100;6;90000',
	'0962;Fjellmo;Nordfylket;Gjennomsnitt;Ikke trukket;2000;2100;5;88000',
	'0963;Havnes;Nordfylket;Ikke trukket;Gjennomsnitt;3000;2900;6;86000',
	'0964;Elvbakk;Nordfylket;Spredning;Ikke trukket;14000;14500;4;71000',
	'0965;Storvik;Nordfylket;Ikke trukket;Spredning;80000;81000;2;66000',
	'0966;Breidal;Nordfylket;Spredning;Spredning;15000;15500;4;70000',
	'0971;Solheim;Sørfylket;Ikke trukket;Ikke trukket;9000;9100;3;72000',
	'0972;Myrvoll;Sørfylket;Ikke trukket;Ikke trukket;12000;12200;3;73000',
	'0973;Lunde;Sørfylket;Ikke trukket;Ikke trukket;30000;30500;2;68000',
	'0974;Vikholt;Sørfylket;Ikke trukket;Spredning;17000;17500;3;70500',
	'0975;Askim;Sørfylket;Ikke trukket;Ikke trukket;5000;5100;5;77000',
	'0976;Tangen;Sørfylket;Ikke trukket;Ikke trukket;7000;7050;4;75000'
]);

const result = (page: Page) => page.locator('section.result');
const cellsOf = async (page: Page, table: string | RegExp, row: string) => {
	const cells = result(page)
		.getByRole('table', { name: table })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
		.first()
		.getByRole('cell');
	return (await cells.allInnerTexts()).map((text) => text.replace(/\s/g, ' ').trim());
};

async function add(page: Page, question: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
}

async function openAnalyses(page: Page): Promise<void> {
	await chooseFiles(page, FILE);
	await store(page);
	await expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await page.getByRole('heading', { name: 'Ingen analyser ennå' }).waitFor();
}

test('from a file with draws to the tables of the report', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);

	// The draws, their years and what their values mean are found in the file.
	await add(page, 'Hvem er trukket ut?');
	const profile = 'Folketall og sentralitet: uttrukne og andre kommuner, gjennomsnitt';
	await expect
		.poll(() => cellsOf(page, profile, 'Gjennomsnittsuttrekket 2020 og 2022'))
		.toEqual(['1 800', '5,75']);
	expect(await cellsOf(page, profile, 'Spredningsuttrekket 2020 og 2022')).toEqual(['28 800', '3,40']);
	expect(await cellsOf(page, profile, 'Alle andre kommuner')).toEqual(['12 790', '3,40']);
	const years = 'Folketall og sentralitet: spredningsuttrekket etter år, gjennomsnitt';
	expect(await cellsOf(page, years, '2020')).toEqual(['15 000', '4,00']);
	expect(await cellsOf(page, years, '2022')).toEqual(['38 000', '3,00']);

	// One municipality lifts the mean: with and without it.
	const influence = /^Folketall og sentralitet: kommunen som flytter snittet mest/;
	await expect
		.poll(async () => (await cellsOf(page, influence, 'Spredning 2022')).slice(0, 5))
		.toEqual(['3', 'Storvik', '81 000', '38 000', '16 500']);

	// Its population when it was drawn: the variable of the year of each draw.
	const population = 'Folketall da uttrekket ble gjort';
	await expect
		.poll(async () => (await cellsOf(page, population, 'Gjennomsnitt 2020')).slice(0, 3))
		.toEqual(['2', '1 000', '1 500']);
	await expectAccessible(page);
	await expectNoOverflow(page, 'who is drawn');

	// A value that means something else changes the result.
	const options = page.getByRole('region', { name: /^Valg for/ }).or(page.locator('main'));
	await options.getByText('2022', { exact: true }).first().click();
	await page.getByText('Hva verdiene betyr').filter({ visible: true }).click();
	await page
		.getByLabel('Gjennomsnitt', { exact: true })
		.filter({ visible: true })
		.selectOption({ label: 'Holdes utenfor' });
	await expect.poll(() => cellsOf(page, profile, 'Gjennomsnittsuttrekket 2020')).toEqual(['1 600', '5,50']);
	await expect(result(page).getByText('2022: 2 rader er holdt utenfor etter valgene dine.')).toBeVisible();
});

test('counties and history, from the same file', async ({ open }) => {
	const page = await open('data/');
	await openAnalyses(page);
	await add(page, 'Er noen fylker overrepresentert blant de uttrukne?');
	await expect
		.poll(async () =>
			(await cellsOf(page, 'Fylkenes andel av de uttrukne og av landet', 'Nordfylket')).slice(0, 4)
		)
		.toEqual(['6', '6', '3,5', '1,71']);
	expect(await cellsOf(page, 'Fylker i hvert uttrekk', 'Sørfylket')).toEqual(['0', '0,0 %', '1', '20,0 %']);

	await add(page, 'Hvilke kommuner er trukket ut flere ganger?');
	await expect
		.poll(() => cellsOf(page, 'Hvor mange ganger kommuner er trukket ut', 'To ganger'))
		.toEqual(['2', '28,6 %', '16,7 %']);
	expect(await cellsOf(page, 'Kommuner som er trukket ut flere ganger', 'Nordli')).toEqual([
		'Nordfylket',
		'2',
		'2020 og 2022'
	]);
	await expect(
		result(page).getByText(/7 ulike kommuner \(58.% av 12\) er trukket ut minst én gang/)
	).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'participation history');
});

test('a draw of the project begins the analysis as a table of its own', async ({ page, open }) => {
	await openExample(await open(''));
	await page.getByRole('button', { name: 'Bruk uttrekket som tabell' }).click();
	await expect(page.getByText('Den står på siden Data', { exact: false })).toBeVisible();
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await add(page, 'Hvem er trukket ut?');
	await expect(
		result(page)
			.getByRole('rowheader', { name: /^Gjennomsnittsuttrekket/ })
			.first()
	).toBeVisible();
	await expect(result(page).getByRole('rowheader', { name: 'Alle andre kommuner' }).first()).toBeVisible();
	await add(page, 'Er noen fylker overrepresentert blant de uttrukne?');
	await expect(
		result(page).getByRole('table', { name: 'Fylkenes andel av de uttrukne og av landet' })
	).toBeVisible();
	await expectNoOverflow(page, 'counties of a draw');
});

test('a draw of the project is compared on what the register knows, when the two are linked', async ({
	page,
	open
}) => {
	await openExample(await open(''));
	await page.getByRole('button', { name: 'Bruk uttrekket som tabell' }).click();
	await expect(page.getByText('Den står på siden Data', { exact: false })).toBeVisible();
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page.getByRole('link', { name: 'Koble til en annen tabell' }).click();
	const left = page.getByRole('combobox', { name: 'Tabellen som skal få flere variabler' });
	await left.selectOption({ label: 'Uttrekk: Udir 2022' });
	await expect(page.getByText('357 av 357 rader har fått treff.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Lag tabellen' }).click();
	const linked = 'Uttrekk: Udir 2022 med Kommuneregisteret';
	await expect(page.getByRole('heading', { name: linked, level: 1 })).toBeVisible();

	// The newest table is the one that is begun with; inhabitants, which both tables know, are there once.
	await page.getByRole('link', { name: 'Analyser', exact: true }).click();
	await add(page, 'Hvem er trukket ut?');
	const profile = result(page).getByRole('table', {
		name: 'Folketall og sentralitet: uttrukne og andre kommuner, gjennomsnitt'
	});
	await expect(profile.getByRole('columnheader')).toHaveText(['Gruppe', 'Folketall', 'Sentralitetsklasse']);
	await expect(profile.getByRole('rowheader')).toHaveText([
		/^Gjennomsnittsuttrekket/,
		/^Spredningsuttrekket/,
		'Alle andre kommuner'
	]);
	await expectAccessible(page);
	await expectNoOverflow(page, 'a draw linked with the register');
});
