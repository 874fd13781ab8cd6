import type { Page } from '@playwright/test';
import { madeItems } from '../golden/factor/generate';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { textFile } from './support/made-files';
import { expectNoOverflow } from './support/overflow';

/** From the answers of a survey to an index: factor analysis, items chosen by loading, alpha beside them. */

const QUESTIONS = [
	'Vi evaluerer samarbeidet jevnlig',
	'Ordningen bedrer elevenes læring',
	'Ledelsen i nettverket er tydelig',
	'Ordningen bedrer kvaliteten i skolen',
	'Det er uklart hva oppdraget vårt er',
	'Kostnadene er større enn nytten',
	'Vi har en felles forståelse av oppdraget',
	'Ordningen styrker skoleeiers kompetanse'
];
/** Two factors, every other question; the fifth and the sixth are worded the other way round. */
const answers = madeItems({
	...{ seed: 77, rows: 180, items: QUESTIONS.length, factors: 2, points: 5 },
	...{ missing: 0.02, constant: -1, repeated: -1, turned: 0 }
});
const cell = (item: number, row: number) => {
	const answer = answers[item].values[row];
	if (Number.isNaN(answer)) return '';
	return String(item === 4 || item === 5 ? 6 - answer : answer);
};
const file = textFile('nettverk.csv', [
	['id', 'år', ...QUESTIONS].join(';'),
	...Array.from({ length: 180 }, (_, row) =>
		[row + 1, row < 90 ? 2021 : 2024, ...QUESTIONS.map((_, item) => cell(item, row))].join(';')
	)
]);

const saved = (page: Page) => expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
const toPage = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

async function begin(page: Page, question: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny analyse' }).first().click();
	await page.getByRole('button', { name: question }).click();
}

/** Alpha as it stands in the dialog. */
async function alphaIn(page: Page): Promise<number> {
	const text = await page.getByTestId('alpha').textContent();
	return Number(text?.trim().split(' ')[0].replace('−', '-').replace(',', '.'));
}

test('an index is made of the items of a factor, records where it came from, and can be undone', async ({
	open
}) => {
	const page = await open('data/');
	await chooseFiles(page, file);
	await store(page);
	await page.getByRole('link', { name: 'Åpne nettverk.csv' }).waitFor();
	await saved(page);
	await toPage(page, 'Analyser');
	await begin(page, 'Hvilke spørsmål hører sammen?');

	const loadings = page.getByRole('table', { name: 'Faktorladninger (mønstermatrisen)' });
	await expect(loadings.getByRole('row')).toHaveCount(1 + QUESTIONS.length);
	await expect(page.getByText(/Oppsett: som SPSS 27\. N = \d+\. Ferdig etter \d+ runder\./)).toBeVisible();
	await expect(page.getByText(/^2 felles faktorer gjengir \d+ % av variansen i 8 spørsmål\.$/)).toBeVisible();
	await expect(page.getByRole('table', { name: 'Hvor mange faktorer?' })).toContainText('Parallellanalyse');
	await expectAccessible(page);

	await page.getByLabel('Oppsett').selectOption('Som psych i R');
	await expect(page.getByText(/Oppsett: som psych i R\. N = \d+\./)).toBeVisible();
	await page.getByLabel('Oppsett').selectOption('Som SPSS');

	await page.getByRole('button', { name: 'Lag indeks av en faktor' }).click();
	const dialog = page.getByRole('dialog', { name: 'Lag indeks' });
	await expect(dialog.getByText(/4 spørsmål valgt/)).toBeVisible();
	const turned = dialog.getByText(/lader motsatt vei av de andre\. Skal spørsmålet snus\?/);
	await expect(turned).toBeVisible();
	await expect(dialog.getByTestId('alpha')).toBeVisible();
	const before = await alphaIn(page);
	await expectAccessible(page);

	// Nothing is turned unasked; turning needs a scale, which the file does not tell.
	await dialog.getByRole('button', { name: 'Snu', exact: true }).click();
	await expect(turned).toBeHidden();
	await expect(dialog.getByRole('button', { name: 'Lag indeksen' })).toBeDisabled();
	await dialog.getByLabel('Laveste svar').fill('1');
	await dialog.getByLabel('Høyeste svar').fill('5');
	await expect.poll(() => alphaIn(page)).toBeGreaterThan(before + 0.2);
	const whole = await alphaIn(page);

	// Ticking an item off and on changes alpha beside it.
	const last = dialog.getByRole('rowheader').nth(3).getByRole('checkbox');
	await last.uncheck();
	await expect(dialog.getByText(/3 spørsmål valgt/)).toBeVisible();
	await expect.poll(() => alphaIn(page)).not.toBe(whole);
	await last.check();
	await expect.poll(() => alphaIn(page)).toBe(whole);
	await expectNoOverflow(page, 'the dialog');

	await dialog.getByLabel('Minste antall besvarte').fill('3');
	await dialog.getByLabel('Navn', { exact: true }).fill('samarbeid');
	await dialog.getByLabel('Beskrivelse').fill('Samarbeid i nettverket');
	await dialog.getByRole('button', { name: 'Lag indeksen' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText('Indeksen «samarbeid» er laget i «nettverk.csv».')).toBeVisible();
	await saved(page);

	await toPage(page, 'Data');
	await page.getByRole('link', { name: 'Åpne nettverk.csv' }).click();
	await page.getByRole('tab', { name: 'Nye variabler' }).click();
	const list = page.getByRole('tabpanel');
	await expect(list.getByRole('heading', { name: /^samarbeid/ })).toBeVisible();
	await expect(list).toContainText(/når minst 3 er besvart\. Laget av faktor [12] i «Faktoranalyse»\./);
	await page.getByRole('link', { name: 'Historikk' }).click();
	await expect(page.getByText('«samarbeid» ble regnet ut i «nettverk.csv».').first()).toBeVisible();
	await page.goBack();
	await page.getByRole('tab', { name: 'Variabler', exact: true }).click();
	await expect(page.getByRole('button', { name: 'samarbeid', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Angre', exact: true }).first().click();
	await expect(page.getByRole('button', { name: 'samarbeid', exact: true })).toBeHidden();
});

test('reliability stands side by side for two waves, asks about turned items, and leads to an index', async ({
	open
}) => {
	const page = await open('data/');
	await chooseFiles(page, file);
	await store(page);
	await page.getByRole('link', { name: 'Åpne nettverk.csv' }).waitFor();
	await saved(page);
	await toPage(page, 'Analyser');
	await begin(page, 'Måler spørsmålene det samme?');
	await expect(page.getByText(/samvarierer negativt med resten/).first()).toBeVisible();
	await page.getByLabel('Grupper eller bølger ved siden av hverandre').selectOption('år');
	const table = page.getByRole('table', { name: 'Reliabilitet', exact: true });
	await expect(table.getByRole('columnheader', { name: '2021' })).toBeVisible();
	await expect(table.getByRole('columnheader', { name: '2024' })).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'reliability');

	await page.getByRole('button', { name: 'Lag indeks av disse' }).click();
	const dialog = page.getByRole('dialog', { name: 'Lag indeks' });
	await expect(dialog.getByText(/8 spørsmål valgt/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Lag indeksen' }).click();
	await expect(page.getByText('Indeksen «indeks» er laget i «nettverk.csv».')).toBeVisible();
	await page.getByRole('button', { name: 'Angre', exact: true }).click();
	await expect(page.getByText('Indeksen «indeks» er laget i «nettverk.csv».')).toBeHidden();
});
