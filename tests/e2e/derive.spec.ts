import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store } from './support/data-page';
import { openExample } from './support/draw-page';
import { reading, udirFile } from './support/udir-file';
import { ready } from './support/visit';

/** New variables and filters of a table. */

const saved = (page: Page) => expect(page.getByText(/Lagret på denne maskinen/)).toBeVisible();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const preview = (page: Page) => page.getByRole('region', { name: 'Slik blir det' });

/** Imports a small file and opens it as a table. */
async function openTable(page: Page): Promise<void> {
	const cells = [
		['50', '40'],
		['49', '20'],
		['51', '*'],
		['48', '10'],
		['52', '0']
	];
	const columns = [reading('2024-25'), reading('2024-25', 'Antall elever deltatt')];
	await chooseFiles(page, udirFile({ name: 'lesing.csv', columns, cells }));
	await store(page);
	await page.getByRole('link', { name: 'Åpne lesing.csv' }).click();
	await page.getByRole('tab', { name: 'Nye variabler' }).waitFor();
	await saved(page);
}

/** Begins a new variable of a kind. */
async function begin(page: Page, kind: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny variabel' }).click();
	await page.getByRole('button', { name: kind, exact: true }).click();
}

test('bands are made beside their preview, kept, undone and found again', async ({ open }) => {
	const page = await open('data/');
	await openTable(page);
	await tab(page, 'Nye variabler');
	await expectAccessible(page);
	await begin(page, 'Grupper etter størrelse');
	await page.getByLabel('Antall grupper').selectOption('2 grupper');

	const bands = page.getByRole('table', { name: 'Rader i hver gruppe' });
	await expect(bands.getByRole('row', { name: '≤ 50' })).toContainText('3');
	await expect(bands.getByRole('row', { name: '> 50' })).toContainText('40,0');
	await expect(preview(page).getByRole('img')).toHaveAccessibleName(/fra 48 til 52.*Grenser: 50\./);
	await expectAccessible(page);

	await page.getByText('Navn på gruppene').click();
	await page.getByRole('button', { name: 'Foreslå navn' }).click();
	await expect(bands.getByRole('row', { name: 'Høyeste halvdel' })).toContainText('2');
	await page.getByRole('button', { name: 'Ta vare på grensene' }).click();
	await page.getByLabel('Navn på inndelingen').fill('To nivåer');
	await page.getByLabel('Navn', { exact: true }).fill('nivå');
	await page.getByRole('button', { name: 'Lag variabelen' }).click();

	const list = page.getByRole('tabpanel');
	await expect(list.getByRole('heading', { name: 'nivå' })).toBeVisible();
	await expect(list).toContainText('etter inndelingen «To nivåer»');
	await expect(list).toContainText('5 av 5 rader har verdi.');
	await tab(page, 'Rader');
	await expect(page.getByRole('region', { name: /^Rader i/ })).toContainText('Høyeste halvdel');

	await tab(page, 'Nye variabler');
	await page.getByRole('button', { name: 'Fjern nivå' }).click();
	await expect(list).toContainText('Ingen nye variabler ennå');
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(list.getByRole('heading', { name: 'nivå' })).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await tab(page, 'Nye variabler');
	await expect(list.getByRole('heading', { name: 'nivå' })).toBeVisible();

	// The bands are an object of their own: another variable uses the same, and what is changed is changed for both.
	await begin(page, 'Grupper etter størrelse');
	await page.getByLabel('En inndeling som er lagret').check();
	await page.getByLabel('Inndeling', { exact: true }).selectOption('To nivåer');
	await page.getByLabel('Grenser', { exact: true }).fill('48; 50');
	await page.getByLabel('Navn', { exact: true }).fill('samme');
	await expect(bands.getByRole('row')).toHaveCount(5);
	await page.getByRole('button', { name: 'Lag variabelen' }).click();
	await page.getByRole('button', { name: 'Endre nivå' }).click();
	await expect(page.getByLabel('Grenser', { exact: true })).toHaveValue('48; 50');
	await expect(page.getByText('Brukes av nivå (lesing.csv), samme (lesing.csv)')).toBeVisible();
});

test('an expression says what is wrong while it is written, and uses other new variables', async ({
	open
}) => {
	const page = await open('data/');
	await openTable(page);
	await tab(page, 'Nye variabler');
	await begin(page, 'Eget uttrykk');
	const expression = page.getByRole('textbox', { name: 'Uttrykk' });
	await expression.fill('10 / snit(1; 2)');
	await expect(preview(page)).toContainText('Tegn 6: funksjonen «snit» finnes ikke. Mente du «snitt»?');
	await expectAccessible(page);

	await expression.fill('1000 /');
	await page.getByLabel('Sett inn en variabel').selectOption(reading('2024-25', 'Antall elever deltatt'));
	await expect(expression).toHaveValue(
		'1000 / [2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Antall elever deltatt]'
	);
	await expect(preview(page)).toContainText(
		'3 av 5 rader har verdi. Tomme celler: 1 skjermet, 1 ikke aktuelt.'
	);
	await expect(preview(page)).toContainText('regnestykket ikke har noe svar der');
	await page.getByLabel('Navn', { exact: true }).fill('forhold');
	await page.getByRole('button', { name: 'Lag variabelen' }).click();

	await begin(page, 'Eget uttrykk');
	await expression.fill('hvis(forhold > 30; "stor"; "liten")');
	await expect(preview(page).getByRole('row', { name: 'stor' })).toContainText('2');
	await page.getByLabel('Navn', { exact: true }).fill('størrelse');
	await page.getByRole('button', { name: 'Lag variabelen' }).click();

	// What is made of a variable that is moved below it cannot be computed, says so, and can again when moved back.
	await page.getByRole('button', { name: 'Flytt størrelse opp' }).click();
	await expect(page.getByRole('tabpanel')).toContainText('variabelen «forhold» finnes ikke her');
	await page.getByRole('button', { name: 'Flytt størrelse ned' }).click();
	await expect(page.getByRole('tabpanel')).not.toContainText('finnes ikke');
});

test('a filter counts its rows, gives the base of tables, and is kept', async ({ open }) => {
	const page = await open('data/');
	await openTable(page);
	await tab(page, 'Filtre');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Nytt filter' }).click();
	await page.getByRole('button', { name: 'Lagre filteret' }).click();
	await expect(page.getByText('Gi filteret et navn.')).toBeVisible();
	await page.getByLabel('Navn', { exact: true }).fill('Store kull');
	await page.getByRole('button', { name: 'Legg til en variabel' }).click();
	await page
		.getByLabel('Variabel', { exact: true })
		.selectOption(reading('2024-25', 'Antall elever deltatt'));
	await page.getByLabel('20 (1)').check();
	await page.getByLabel('40 (1)').check();
	await page.getByLabel(/^Det radene har felles/).fill('har minst 20 elever');
	await expect(preview(page)).toContainText('av de 50 % som har minst 20 elever');
	await expect(preview(page)).toContainText('n = 2 av 4 med kjent svar');
	await expect(preview(page)).toContainText('Én rad har tomme celler');
	await expectAccessible(page);

	await page.getByLabel('Skriv et uttrykk').check();
	await expect(page.getByLabel('Betingelse')).toHaveValue(/i \(20; 40\)$/);
	await page.getByLabel('Betingelse').fill('EnhetNavn = "Alle skoler" og ikke EnhetNivaa = "1"');
	await expect(preview(page)).toContainText('av de 40 % som');
	await page.getByRole('button', { name: 'Lagre filteret' }).click();

	const list = page.getByRole('tabpanel');
	await expect(list.getByRole('heading', { name: 'Store kull' })).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await tab(page, 'Filtre');
	await expect(list).toContainText('n = 2 av 5 med kjent svar');
	await page.getByRole('button', { name: 'Fjern Store kull' }).click();
	await expect(list).toContainText('Ingen filtre ennå');
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(list.getByRole('heading', { name: 'Store kull' })).toBeVisible();
});

test('every kind has a form without faults, in each language, on a narrow screen', async ({ page, open }) => {
	test.slow();
	await open('');
	await openExample(page);
	await open('data/');
	await page
		.getByRole('link', { name: /^Åpne / })
		.first()
		.click();
	await page.getByRole('tab').nth(1).waitFor();
	await page.setViewportSize({ width: 320, height: 800 });
	for (const language of ['nb', 'nn', 'en']) {
		const preferences = JSON.stringify({ language });
		await page.evaluate((text) => localStorage.setItem('treffsikker.preferences', text), preferences);
		await page.reload();
		await ready(page);
		await page.getByRole('tab').nth(1).click();
		const panel = page.getByRole('tabpanel');
		await panel.getByRole('button').first().click();
		await expectAccessible(page);
		const kinds = 13;
		await expect(panel.getByRole('listitem')).toHaveCount(kinds);
		for (let kind = 0; kind < kinds; kind++) {
			await panel.getByRole('listitem').nth(kind).getByRole('button').click();
			await panel.locator('#preview-heading').waitFor();
			const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
			expect(widths[0]).toBeLessThanOrEqual(widths[1]);
			if (language === 'nb') await expectAccessible(page);
			await panel.locator('form > div button').last().click();
			await panel.getByRole('button').first().click();
		}
		await panel.getByRole('button').last().click();
	}
});
