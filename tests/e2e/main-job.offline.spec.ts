import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { DrawResults } from '../../src/lib/core/recipe/results-types';
import { expect, test } from './fixtures';
import { chooseFiles, hasRealFiles, realFiles, store, tableNames } from './support/data-page';
import {
	downloaded,
	drawnNumbers,
	list,
	openMunicipality,
	openRules,
	panel,
	readCsv,
	row,
	rules,
	setAbsoluteLimit
} from './support/draw-page';
import { TestSite } from './support/site';
import { install } from './support/visit';

/**
 * The main job from beginning to end on Udir's own six files, with the server gone after the first visit. The expected
 * numbers stood in the requirements before the program was written; those of Karlsøy are read out of the files by hand.
 */

const tests = ['Lesing 5. trinn', 'Regning 5. trinn', 'Lesing 8. trinn', 'Regning 8. trinn'];
const files5 = (year: string) => new RegExp(`${year}_[\\d-]+_Nasjonale_proever_5\\._trinn\\.csv`);

/** What `npm run recipe` makes of the recipe and the same files. */
function runCommand(recipe: string, out: string): DrawResults {
	const args = ['scripts/recipe.mjs', recipe, ...realFiles(), '--out', out];
	const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	expect(status, stderr).toBe(0);
	return JSON.parse(readFileSync(out, 'utf8')).analyses[0];
}

test('from Udir’s files to an explained draw, offline, and the same from the command line', async ({
	context,
	page
}, testInfo) => {
	test.skip(!hasRealFiles, 'Udir’s files are not beside the project (../shared/data/udir)');
	test.slow();
	const site = await new TestSite().start();
	await install(page, site.url);
	await site.stop();
	await context.setOffline(true);
	await expect(page.getByText('Uten nett')).toBeVisible();

	await page.getByRole('link', { name: 'Data', exact: true }).click();
	// The start page takes files too: those given to it while it goes away are lost.
	await page.waitForURL('**/data/');
	await chooseFiles(page, realFiles());
	await store(page);
	await expect.poll(() => tableNames(page)).toHaveLength(6);
	await page.getByRole('link', { name: 'Uttrekk', exact: true }).click();
	await list(page).waitFor();
	await rules(page).getByLabel('Regelsett').selectOption('Bare nasjonale prøver');
	for (const name of tests) await setAbsoluteLimit(page, name, '47');

	await test.step('the average draw', async () => {
		const tab = page.getByRole('tabpanel', { name: 'Listen' });
		await expect(tab).toContainText(
			'30 i gjennomsnittsuttrekket og 10 i spredningsuttrekket, av 323 vurderte kommuner.'
		);
		await expect(tab).toContainText('Grensen går ved 63,9 %.');
		const karlsøy = row(page, 'Karlsøy');
		await expect(karlsøy.getByRole('cell').nth(0)).toHaveText('30');
		await expect(karlsøy).toContainText('23/36');
		await expect(karlsøy).toContainText('Gjennomsnitt');
		await expect(list(page)).toContainText('7 kommuner har samme andel ved grensen, og 1 av dem får plass.');
		await expect(page.locator('summary', { hasText: 'Ikke vurdert (34)' })).toBeVisible();
		await tab.getByRole('button', { name: 'Vis alle 323' }).click();
		expect(await drawnNumbers(page)).toHaveLength(40);
	});

	await test.step('the spread draw', async () => {
		await page.getByRole('tab', { name: 'Spredningsuttrekk' }).click();
		const tab = page.getByRole('tabpanel', { name: 'Spredningsuttrekk' });
		await expect(tab).toContainText('når andelen er minst 44,4 %');
		await expect(tab).toContainText(/av 1933 vurderte skoler/);
		const rows = tab.getByRole('row');
		await expect(rows.nth(1)).toContainText('62,9');
		await expect(rows.nth(10)).toContainText('35,7');
		await expect(rows.nth(10)).toContainText('trukket ut');
		await expect(rows.nth(11)).not.toContainText('trukket ut');
		await page.getByRole('tab', { name: 'Listen' }).click();
	});

	await test.step('Karlsøy is explained', async () => {
		await openMunicipality(page, 'Karlsøy');
		await expect(panel(page)).toContainText('som nummer 30 av 323 vurderte kommuner');
		await expect(panel(page)).toContainText(
			'Kommunen fikk 23 av 36 mulige risikopoeng. Det er en andel på 63,9 %.'
		);
		await expect(panel(page)).toContainText('har 7 kommuner lik andel, og 1 av dem fikk plass');
		const cells = panel(page).getByRole('table', { name: /Risikopoeng for Karlsøy/ });
		const points = async (name: string) =>
			(
				await cells
					.getByRole('row', { name: new RegExp(`^${name}`) })
					.getByRole('cell')
					.allInnerTexts()
			).map((text) => text.replace(/\s+/g, ' ').trim());
		expect(await points('Lesing 5. trinn')).toEqual(['1 48', '0 52', '3 42', '4/9']);
		expect(await points('Regning 5. trinn')).toEqual(['0 51', '0 50', '3 39', '3/9']);
		expect(await points('Lesing 8. trinn')).toEqual(['3 43', '3 44', '1 47', '7/9']);
		expect(await points('Regning 8. trinn')).toEqual(['3 44', '3 44', '3 43', '9/9']);

		await cells.getByRole('button', { name: /^Lesing 5\. trinn.*2024–25/ }).click();
		const cell = panel(page).getByRole('dialog', { name: /^Lesing 5\. trinn.*2024–25/ });
		await expect(cell).toBeInViewport({ ratio: 1 });
		const term = (name: string) => cell.getByRole('term').filter({ hasText: name }).locator('+ dd');
		await expect(term('Kommunens resultat')).toHaveText('42 poeng');
		await expect(term('Nasjonal grense')).toHaveText(/^49 poeng\s+\(landets publiserte verdi\)$/);
		await expect(term('Absolutt nedre grense')).toHaveText('47 poeng');
		await expect(term('Risikopoeng')).toHaveText('3 av 3');
		await expect(term('Elever bak tallet')).toHaveText('16');
		await expect(term('Usikkerhet')).toHaveText('± 2,7');
		await expect(term('Kilde')).toHaveText(/linje 1584$/);
		await expect(term('Kilde')).toHaveText(files5('2024-25'));
		await page.keyboard.press('Escape');
		await expect(cell).toBeHidden();
	});

	await test.step('the command line draws the same', async () => {
		const group = await openRules(page, 'Oppskrift');
		const save = group.getByRole('button', { name: 'Lagre oppskriften som fil' });
		const recipe = await downloaded(page, () => save.click());
		const csv = await downloaded(page, () =>
			page.getByRole('button', { name: 'Last ned listen (CSV)' }).click()
		);
		const shown = readCsv(csv.text, ';').filter((unit) => unit.Uttrekk !== 'ikke vurdert');
		const drawnOnPage = (kind: string) =>
			shown.filter((unit) => unit.Uttrekk === kind).map((unit) => unit.Nummer);

		const result = runCommand(recipe.path, testInfo.outputPath('results.json'));
		expect(drawnOnPage('Gjennomsnitt')).toEqual(result.average.drawn);
		expect(drawnOnPage('Gjennomsnitt')[29]).toBe('5534');
		expect(drawnOnPage('Spredning').sort()).toEqual([...result.spread.drawn].sort());
		const byNumber = new Map(result.municipalities.map((unit) => [unit.number, unit]));
		expect(shown).toHaveLength(323);
		for (const unit of shown) {
			const other = byNumber.get(unit.Nummer);
			expect({ rank: Number(unit.Plass), share: Number(unit.Andel.replace(',', '.')) }, unit.Kommune).toEqual(
				{
					rank: other?.rank,
					share: other?.share
				}
			);
		}
	});
});
