import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	downloaded,
	list,
	openExample,
	openMunicipality,
	openRules,
	panel,
	row,
	rules
} from './support/draw-page';
import { print } from './support/paper';
import { TestSite } from './support/site';
import { install, ready } from './support/visit';

/**
 * A county governor's adviser visits a municipality, without a network all day: why it is drawn, three questions of
 * what if, an assessment, a sheet to leave behind, and the work saved as a file that opens on another machine.
 */

/** Of the invented country: drawn, with a small margin, under the rules of 2022 and of 2025. */
const NAME = 'Midtre Solveheim';
const COUNTY = 'Midtmark (7)';
const REASON = 'Svake resultater over tid, og kommunen ønsker veiledning';
const SEEN = 'Rektorene har felles møter; to skoler mangler tilsatt leder';

const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const assessment = (page: Page) => page.getByRole('region', { name: 'Statsforvalterens vurdering' });
const decision = (page: Page) =>
	assessment(page)
		.locator('form')
		.filter({ has: page.getByRole('group', { name: 'Statsforvalterens beslutning' }) });
const supervision = (page: Page) => assessment(page).getByRole('textbox', { name: 'Tilsyn', exact: true });

/** Opens the municipality among the candidates of its county, and waits until all of it is there. */
async function openCandidate(page: Page): Promise<void> {
	await page
		.getByRole('table', { name: /^Kandidater i/ })
		.getByRole('button', { name: NAME, exact: true })
		.click();
	await expect(assessment(page).getByRole('heading', { level: 2, name: NAME, exact: true })).toBeVisible();
	await expect(
		assessment(page)
			.getByText(/mulige poeng/)
			.first()
	).toBeVisible();
}

test('a field visit without a network, from the explanation to a file with the assessment', async ({
	browser,
	context,
	page,
	problems,
	site: elsewhere
}, testInfo) => {
	test.slow();
	const site = await new TestSite().start();
	await install(page, site.url);
	await site.stop();
	await context.setOffline(true);
	await expect(page.getByText('Uten nett')).toBeVisible();
	await openExample(page);

	await test.step('the municipality is found and explained', async () => {
		await page.getByRole('searchbox', { name: 'Søk etter navn eller nummer' }).fill(NAME.toLowerCase());
		await openMunicipality(page, NAME);
		await expect(panel(page)).toContainText(`${NAME} er trukket ut i gjennomsnittsuttrekket`);
		await expect(panel(page)).toContainText('Kommunen fikk 53 av 117 mulige risikopoeng.');
		await expect(panel(page)).toContainText('prosentpoeng over den første kommunen som ikke kom med');
		await expect(panel(page).getByRole('table', { name: `Risikopoeng for ${NAME}` })).toBeVisible();
		await expect(
			panel(page)
				.getByText(/ville kommunen ikke ha blitt trukket ut/)
				.first()
		).toBeVisible();
	});

	/** What a question changed is answered at once; then the rules are taken back, before the next question. */
	const takeBack = async () => {
		await rules(page).getByRole('button', { name: 'Angre' }).click();
		await expect(panel(page)).toContainText(`${NAME} er trukket ut i gjennomsnittsuttrekket`);
		await expect(panel(page)).toContainText('Kommunen fikk 53 av 117 mulige risikopoeng.');
		await expect(row(page, NAME).locator('.moved')).toHaveText('inn');
	};

	await test.step('what if there were fewer places?', async () => {
		const places = await openRules(page, 'Plasser og spredning');
		await places.getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' }).fill('17');
		await expect(row(page, NAME).locator('.moved')).toHaveText('ut');
		await expect(panel(page)).toContainText(`${NAME} er ikke trukket ut.`);
		await takeBack();
	});

	await test.step('what if those of the draw before could be drawn again?', async () => {
		const who = await openRules(page, 'Hvem kan trekkes ut');
		await who.getByRole('button', { name: 'Fjern 2020' }).click();
		await expect(row(page, NAME).locator('.moved')).toHaveText('ut');
		await expect(panel(page)).toContainText(`${NAME} er ikke trukket ut.`);
		await takeBack();
	});

	await test.step('what if an indicator did not count?', async () => {
		await rules(page).getByRole('checkbox', { name: 'Bruk Motivasjon, 10. trinn' }).uncheck();
		await expect(panel(page)).toContainText('Kommunen fikk 51 av 108 mulige risikopoeng.');
		await expect(row(page, NAME)).toContainText('51/108');
		await rules(page).getByRole('button', { name: 'Angre' }).click();
		await expect(panel(page)).toContainText('Kommunen fikk 53 av 117 mulige risikopoeng.');
	});

	await test.step('the assessment is written', async () => {
		await page.getByRole('link', { name: 'Oppfølging', exact: true }).click();
		await page.getByRole('button', { name: 'Lag listen etter 2025-varianten', exact: true }).click();
		await page.getByRole('textbox', { name: 'Initialer' }).fill('KN');
		await page.getByRole('button', { name: 'Bruk initialene' }).click();
		await expect(page.getByText('Initialer: KN')).toBeVisible();
		await page.getByRole('combobox', { name: 'Fylke' }).selectOption(COUNTY);
		await openCandidate(page);
		await decision(page).getByRole('radio', { name: 'Tas med', exact: true }).check();
		await decision(page).getByRole('textbox', { name: 'Begrunnelse' }).fill(REASON);
		await decision(page).getByRole('button', { name: 'Lagre beslutningen' }).click();
		await expect(notice(page, `Beslutningen om ${NAME} er lagret.`)).toBeVisible();
		await supervision(page).fill(SEEN);
		await supervision(page).blur();
		await expect(assessment(page).getByText(/^KN, /).first()).toBeVisible();
	});

	await test.step('the sheet is printed, with the decision and without the notes', async () => {
		await page.getByRole('button', { name: 'Ark til utskrift' }).click();
		await page.getByRole('checkbox', { name: 'Ta med statsforvalterens vurdering' }).check();
		await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeEnabled();
		await expect(page.getByRole('article')).toContainText(REASON);
		const paper = await print(page, testInfo.outputPath('sheet.pdf'));
		expect(paper.pages).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'print' });
		const seen = await page.locator('body').innerText();
		await page.emulateMedia({ media: null });
		for (const text of [seen, paper.text ?? seen].map((text) => text.replace(/\s+/g, ' '))) {
			expect(text).toContain(`Derfor er ${NAME} trukket ut`);
			expect(text).toContain('Kommunen fikk 53 av 117 mulige risikopoeng.');
			expect(text).toMatch(/Statsforvalterens beslutning: Tas med/);
			expect(text).not.toContain(SEEN);
			expect(text).not.toContain('Lagret på denne maskinen');
		}
	});

	const file = await test.step('the work is saved as a file', async () => {
		await page.getByRole('button', { name: 'Lagre som fil' }).click();
		const dialog = page.getByRole('dialog', { name: 'Lagre som fil' });
		await expect(dialog.getByText('Filen vil inneholde vurderinger av 1 kommune.')).toBeVisible();
		const file = await downloaded(page, () =>
			dialog.getByRole('button', { name: 'Lagre prosjektfil med data' }).click()
		);
		expect(file.name).toBe('Eksempel oppdiktet land.treffsikker');
		return readFileSync(file.path);
	});

	await test.step('on another machine the file opens with the assessment in it', async () => {
		const other = await browser.newContext({
			baseURL: elsewhere.url,
			locale: 'nb-NO',
			timezoneId: 'Europe/Oslo',
			serviceWorkers: 'block'
		});
		await problems.watch(other);
		const office = await other.newPage();
		await office.goto('');
		await ready(office);
		await office
			.getByLabel('Velg fil', { exact: true })
			.and(office.locator('input'))
			.setInputFiles({ name: 'besøk.treffsikker', mimeType: 'application/octet-stream', buffer: file });
		await list(office).waitFor();
		await office.getByRole('link', { name: 'Oppfølging', exact: true }).click();
		await office.getByRole('combobox', { name: 'Fylke' }).selectOption(COUNTY);
		await openCandidate(office);
		await expect(decision(office).getByRole('radio', { name: 'Tas med', exact: true })).toBeChecked();
		await expect(decision(office).getByRole('textbox', { name: 'Begrunnelse' })).toHaveValue(REASON);
		await expect(supervision(office)).toHaveValue(SEEN);
		await other.close();
	});
});
