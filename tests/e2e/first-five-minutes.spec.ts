import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store, tableNames } from './support/data-page';
import {
	downloaded,
	openExample,
	openMunicipality,
	panel,
	setAbsoluteLimit,
	shownNames
} from './support/draw-page';
import { print } from './support/paper';

/** What somebody does who sees the program for the first time, in the order in which it is done. */

const survey = [
	'Kommune;Rolle;Tilfreds',
	...Array.from({ length: 12 }, (_, n) => `K${n};Rektor;${(n % 5) + 1}`)
];

test('a visitor’s first five minutes: example, a limit, a sheet, an own file, a project file', async ({
	page,
	open
}, testInfo) => {
	const picture = (name: string) =>
		page.screenshot({ path: testInfo.outputPath(`${name}.png`), fullPage: false });

	await test.step('the start page says what it is and offers an example', async () => {
		await page.setViewportSize({ width: 1366, height: 768 });
		await open('');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await picture('1-start');
	});

	await test.step('the example opens with a finished list, marked as invented', async () => {
		await openExample(page);
		await expect(page.getByText('alle kommuner, skoler og tall er oppdiktet').first()).toBeVisible();
		await picture('2-example');
	});

	await test.step('a limit changes the list at once, and undo brings it back', async () => {
		const before = await shownNames(page);
		await setAbsoluteLimit(page, 'Lesing 5. trinn', '60');
		await expect.poll(() => shownNames(page)).not.toEqual(before);
		await picture('3-limit');
		const undo = page.getByRole('button', { name: 'Angre', exact: true }).first();
		// That the limit is fixed is one change, its value another.
		await undo.click();
		await undo.click();
		await expect.poll(() => shownNames(page)).toEqual(before);
	});

	await test.step('a municipality is explained, and its sheet is printed', async () => {
		const [name] = await shownNames(page);
		await openMunicipality(page, name);
		await picture('4-municipality');
		await panel(page).getByRole('button', { name: 'Ark til utskrift' }).click();
		await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeEnabled();
		await expect(
			page.getByRole('article').getByRole('heading', { name: `Derfor er ${name} trukket ut` })
		).toBeVisible();
		const paper = await print(page, testInfo.outputPath('sheet.pdf'));
		expect(paper.pages).toBeLessThanOrEqual(2);
		await picture('5-sheet');
	});

	await test.step('an own file is looked at before it is stored', async () => {
		await page.getByRole('link', { name: 'Data', exact: true }).click();
		await page.waitForURL('**/data/');
		const buffer = Buffer.from(survey.join('\r\n'));
		await chooseFiles(page, { name: 'egen-undersøkelse.csv', mimeType: 'text/csv', buffer });
		await picture('6-import');
		await store(page);
		await expect.poll(() => tableNames(page)).toContain('egen-undersøkelse.csv');
	});

	await test.step('the project is saved as a file', async () => {
		await expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
		await page.getByRole('button', { name: 'Lagre som fil' }).click();
		const dialog = page.getByRole('dialog', { name: 'Lagre som fil' });
		await picture('7-save');
		const file = await downloaded(page, () =>
			dialog.getByRole('button', { name: 'Lagre prosjektfil med data' }).click()
		);
		expect(file.name).toMatch(/\.treffsikker$/);
		// Own files are never mixed with the invented country: they have become a project of their own.
		expect(file.name).toContain('egen-undersøkelse');
		expect(readFileSync(file.path).length).toBeGreaterThan(500);
	});

	await test.step('where one ends is in order', () => expectAccessible(page));
});
