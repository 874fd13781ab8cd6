import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readRecipe } from '../../src/lib/core/recipe/recipe';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { chooseFiles, store, storedRecords, tableNames } from './support/data-page';
import { downloaded, drawnNumbers, list, openExample, openRules, shownNames } from './support/draw-page';
import { expectNoOverflow } from './support/overflow';
import { readingFile } from './support/udir-file';
import { ready } from './support/visit';

/** Projects as files: saved, opened again elsewhere, protected, damaged; and the history of what was done. */

const saved = (page: Page) => expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const files = ['2022-23', '2023-24', '2024-25'].map((year) =>
	readingFile(`${year}.csv`, year, ['50', '49', '51', '48', '52'])
);

async function openSaveDialog(page: Page) {
	await page.getByRole('button', { name: 'Lagre som fil' }).click();
	const open = dialog(page, 'Lagre som fil');
	await expect(open.getByRole('button', { name: 'Lagre prosjektfil med data' })).toBeEnabled();
	return open;
}

/** Saves the open project as a file; its bytes and its name. */
async function saveProject(page: Page, passphrase?: string) {
	const open = await openSaveDialog(page);
	if (passphrase) {
		await open.getByRole('switch', { name: 'Beskytt filen med en passordfrase' }).check();
		await open.getByLabel('Passordfrase', { exact: true }).fill(passphrase);
		await open.getByLabel('Passordfrasen en gang til').fill(passphrase);
	}
	const file = await downloaded(page, () =>
		open.getByRole('button', { name: 'Lagre prosjektfil med data' }).click()
	);
	await expect(open).toBeHidden();
	return { name: file.name, buffer: readFileSync(file.path) };
}

type GivenFile = { name: string; buffer: Buffer };

/** Gives a file to the third door of the start page. */
const giveFile = (page: Page, { name, buffer }: GivenFile) =>
	page
		.getByLabel('Velg fil', { exact: true })
		.and(page.locator('input'))
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Drops a file on the page. */
const dropFile = (page: Page, { name, buffer }: GivenFile) =>
	page.evaluate(
		([name, bytes]) => {
			const transfer = new DataTransfer();
			const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
			transfer.items.add(new File([content], name));
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
		},
		[name, buffer.toString('base64')] as const
	);

async function deleteEverything(page: Page): Promise<void> {
	await page.goto('innstillinger/');
	await ready(page);
	await page.getByRole('button', { name: 'Slett alt' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Slett alt' }).click();
	await expect(notice(page, 'Alt er slettet.')).toBeVisible();
	await page.goto('./');
	await ready(page);
	await expect(page.getByRole('heading', { name: 'Ingen prosjekter ennå' })).toBeVisible();
}

test('a project saved as a file is the same project when everything else is gone', async ({ open }) => {
	test.slow();
	const page = await open('');
	await openExample(page);
	await saved(page);
	const places = await openRules(page, 'Plasser og spredning');
	await places.getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' }).fill('17');
	await expect(list(page)).toContainText('Grense: 17 plasser');
	const before = { drawn: await drawnNumbers(page), names: await shownNames(page) };
	const file = await saveProject(page);
	expect(file.name).toBe('Eksempel oppdiktet land.treffsikker');
	await expect(notice(page, `«${file.name}» er lagret.`)).toBeVisible();
	await expect(page.getByText(/^Fil lagret/)).toBeVisible();

	await deleteEverything(page);
	await giveFile(page, file);
	await list(page).waitFor();
	await expect(notice(page, 'er åpnet fra fil')).toBeVisible();
	await expect(list(page)).toContainText('Grense: 17 plasser');
	expect(await drawnNumbers(page)).toEqual(before.drawn);
	expect(await shownNames(page)).toEqual(before.names);

	// The same file once more, by dropping it: a project of its own.
	await page.goto('hjelp/');
	await ready(page);
	await dropFile(page, file);
	await list(page).waitFor();
	expect(await storedRecords(page)).toMatchObject({ projects: 2, registers: 2 });
});

test('a protected file asks for its passphrase until it is right', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, files);
	await store(page);
	await saved(page);
	const save = await openSaveDialog(page);
	await save.getByRole('switch').check();
	await save.getByLabel('Passordfrase', { exact: true }).fill('kort');
	await save.getByRole('button', { name: 'Lagre prosjektfil med data' }).click();
	await expect(save.getByText('Passordfrasen må ha minst åtte tegn.')).toBeVisible();
	await save.getByLabel('Passordfrase', { exact: true }).fill('fem små røde hus');
	await save.getByLabel('Passordfrasen en gang til').fill('fem store røde hus');
	await expect(save.getByText('De to passordfrasene er ikke like.')).toBeVisible();
	await expectAccessible(page);
	await save.getByRole('button', { name: 'Avbryt' }).click();
	const file = await saveProject(page, 'fem små røde hus');
	expect(file.buffer.toString('latin1')).not.toContain('2022-23.csv');

	await deleteEverything(page);
	await giveFile(page, file);
	const ask = dialog(page, 'Filen er beskyttet');
	await ask.getByLabel('Passordfrase').fill('fem små røde hus ');
	await ask.getByRole('button', { name: 'Åpne filen' }).click();
	await expect(ask.getByText('Passordfrasen stemmer ikke. Filen er hel')).toBeVisible();
	await expectAccessible(page);
	expect(await storedRecords(page)).toMatchObject({ projects: 0, dataTables: 0, columns: 0 });
	await ask.getByLabel('Passordfrase').fill('fem små røde hus');
	await ask.getByRole('button', { name: 'Åpne filen' }).click();
	await list(page).waitFor();
	await page.goto('data/');
	await ready(page);
	await expect.poll(() => tableNames(page)).toEqual(['2022-23.csv', '2023-24.csv', '2024-25.csv']);
});

test('a damaged, cut or newer file is refused in words, and nothing is stored', async ({ open }) => {
	const page = await open('');
	const whole = readFileSync('tests/project-file/version-1.treffsikker');
	const flipped = Buffer.from(whole);
	flipped[whole.length >> 1] ^= 4;
	for (const [buffer, words] of [
		[flipped, 'Filen er ødelagt: kontrollsummen stemmer ikke'],
		[whole.subarray(0, 600), /Filen er kuttet: den har 600 byte, og skal ha/],
		[Buffer.from('hei'), 'Filen er ikke en prosjektfil fra Treffsikker.']
	] as const) {
		await giveFile(page, { name: 'prosjekt.treffsikker', buffer });
		const problem = page.getByRole('alert').filter({ hasText: words });
		await expect(problem).toBeVisible();
		await expect(problem).toContainText('Ingenting er lagret eller endret.');
		await problem.getByRole('button', { name: 'Jeg har lest det' }).click();
		await expect(problem).toBeHidden();
	}
	expect((await storedRecords(page)).projects ?? 0).toBe(0);

	await giveFile(page, { name: 'prosjekt.treffsikker', buffer: whole });
	await expect(page.getByRole('strong').filter({ hasText: 'Små tall i Guovdageaidnu' })).toBeVisible();
	await expect(page).toHaveURL(/\/data\/$/);
	await expect.poll(() => tableNames(page)).toEqual(['svar.csv']);
});

test('personal data are told before the file is saved', async ({ open }) => {
	const page = await open('');
	const whole = readFileSync('tests/project-file/version-1-personal.treffsikker');
	await giveFile(page, { name: 'prosjekt.treffsikker', buffer: whole });
	await expect(page).toHaveURL(/\/data\/$/);
	const save = await openSaveDialog(page);
	await expect(save.getByRole('heading', { name: 'Filen vil inneholde personopplysninger' })).toBeVisible();
	await expect(save.getByText('e-postadresse i «E-post», 3 celler')).toBeVisible();
	await expect(save.getByText('små grupper i «Kommune»: 2 med færre enn fem rader')).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'the dialog for saving');
});

test('the recipe is another choice, and holds no data', async ({ open }) => {
	const page = await open('');
	const whole = readFileSync('tests/project-file/version-1.treffsikker');
	await giveFile(page, { name: 'prosjekt.treffsikker', buffer: whole });
	await expect(page).toHaveURL(/\/data\/$/);
	const save = await openSaveDialog(page);
	await save.getByRole('radio', { name: 'Bare oppskriften, uten data' }).check();
	await expect(save.getByRole('button', { name: 'Lagre prosjektfil med data' })).toBeHidden();
	await expect(save.getByRole('switch')).toBeHidden();
	const file = await downloaded(page, () =>
		save.getByRole('button', { name: 'Lagre oppskrift uten data' }).click()
	);
	expect(file.name).toBe('Små tall i Guovdageaidnu.oppskrift.json');
	const recipe = readRecipe(file.text);
	expect(recipe).toMatchObject({
		ok: true,
		value: {
			datasets: [{ instrument: 'Spørreundersøkelse 2024' }],
			sources: [{ fileName: 'svar.csv', columns: ['Kommune', 'Samarbeid'] }]
		}
	});
	expect(file.text).not.toContain('Kárášjohka');

	// Opened again in a project with the same table: used at once, and undone in words.
	await page.goto('./');
	await ready(page);
	await giveFile(page, { name: file.name, buffer: Buffer.from(file.text) });
	await expect(notice(page, 'Oppskriften er brukt på 1 tabell.')).toBeVisible();
	await page.getByRole('link', { name: 'Historikk' }).click();
	await expect(
		page.getByRole('listitem').filter({ hasText: 'En oppskrift ble brukt på 1 tabell.' })
	).toBeVisible();
});

test('projects are renamed and duplicated', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, files[0]);
	await store(page);
	await saved(page);
	await page.goto('./');
	await ready(page);
	await page.getByRole('button', { name: /^Gi .* et nytt navn$/ }).click();
	const rename = page.getByRole('dialog');
	await rename.getByRole('textbox', { name: 'Navn' }).fill('Våren 2025');
	await rename.getByRole('button', { name: 'Gi nytt navn' }).click();
	await expect(page.getByRole('button', { name: 'Åpne Våren 2025' })).toBeVisible();
	await page.getByRole('button', { name: 'Lag en kopi av Våren 2025' }).click();
	await expect(page.getByRole('button', { name: 'Åpne Våren 2025 (kopi)' })).toBeVisible();
	expect(await storedRecords(page)).toMatchObject({ projects: 2, dataTables: 2 });

	// What is done to the copy leaves the other one alone.
	await page.getByRole('button', { name: 'Åpne Våren 2025 (kopi)' }).click();
	await list(page).waitFor();
	await page.goto('data/');
	await ready(page);
	await page.getByRole('button', { name: 'Fjern 2022-23.csv' }).click();
	await expect.poll(() => tableNames(page)).toEqual([]);
	await saved(page);
	await page.goto('./');
	await ready(page);
	await page.getByRole('button', { name: 'Åpne Våren 2025', exact: true }).click();
	// One comes back to the page where the project was left.
	await expect.poll(() => tableNames(page)).toEqual(['2022-23.csv']);
	await page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Uttrekk' }).click();
	await list(page).waitFor();
});

test('the history lists what was done, and everything can be undone and done again', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, files);
	await store(page);
	await expect.poll(() => tableNames(page)).toHaveLength(3);
	await saved(page);
	await page.getByRole('button', { name: 'Fjern 2023-24.csv' }).click();
	await expect.poll(() => tableNames(page)).toEqual(['2022-23.csv', '2024-25.csv']);

	await page.getByRole('link', { name: 'Historikk' }).click();
	const steps = page.getByRole('main').getByRole('listitem');
	await expect(steps).toHaveCount(4);
	await expect(steps.first()).toContainText('«2023-24.csv» ble tatt ut: 5 rader.');
	await expect(steps.last()).toContainText('«2022-23.csv» ble importert: 5 rader.');
	await expectAccessible(page);
	await expectNoOverflow(page, 'the history');
	await expect(page.getByText('Angre: «2023-24.csv» ble tatt ut: 5 rader.')).toBeVisible();

	await page.keyboard.press('Control+z');
	await expect(notice(page, 'Angret: «2023-24.csv» ble tatt ut: 5 rader.')).toBeVisible();
	await expect(steps.first()).toContainText('angret');
	await page.getByRole('main').getByRole('button', { name: 'Gjør om' }).click();
	await expect(notice(page, 'Gjort om: «2023-24.csv» ble tatt ut: 5 rader.')).toBeVisible();
	await page.keyboard.press('Control+z');
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect.poll(() => tableNames(page)).toEqual(['2022-23.csv', '2023-24.csv', '2024-25.csv']);

	// A file that is imported again with other figures replaces the earlier one; that comes back too.
	const [first] = files;
	await chooseFiles(page, readingFile(first.name, '2022-23', ['50', '49', '51', '48', '53']));
	await page.getByRole('radio', { name: 'Denne filen' }).check();
	await store(page);
	await expect.poll(() => tableNames(page)).toHaveLength(4);
	await page.locator('body').press('Control+z');
	await expect.poll(() => tableNames(page)).toEqual(['2022-23.csv', '2023-24.csv', '2024-25.csv']);
	await page.locator('body').press('Control+Shift+z');
	await expect.poll(() => tableNames(page)).toHaveLength(4);

	// What is stored is what is seen.
	await saved(page);
	await page.reload();
	await expect.poll(() => tableNames(page)).toHaveLength(4);
});

test('keys in a text field are the field’s own', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, files);
	await store(page);
	await saved(page);
	await page.goto('uttrekk/');
	await list(page).waitFor();
	const places = await openRules(page, 'Plasser og spredning');
	const field = places.getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' });
	await field.fill('1');
	await expect(list(page)).toContainText('Grense: 1 plass');
	await field.press('Control+z');
	await expect(field).toHaveValue('30');
	await expect(notice(page, 'Angret')).toBeHidden();
	await field.fill('1');
	await expect(list(page)).toContainText('Grense: 1 plass');
	await page.getByRole('link', { name: 'Historikk' }).focus();
	await page.keyboard.press('Control+z');
	await expect(list(page)).toContainText('Grense: 30 plasser');
	await expect(notice(page, 'Angret: Reglene for uttrekket ble endret.')).toBeVisible();
});

test('saving can be stopped, and begun again', async ({ page, open }) => {
	await page.addInitScript(() => {
		// The worker never hears of the first file that it is to write.
		const post = Worker.prototype.postMessage;
		let isHeld = false;
		Worker.prototype.postMessage = function (this: Worker, message: { path?: string[] }, ...rest: never[]) {
			if (isHeld || message.path?.[0] !== 'write') return Reflect.apply(post, this, [message, ...rest]);
			isHeld = true;
		};
	});
	await open('');
	await openExample(page);
	await saved(page);
	const save = await openSaveDialog(page);
	await save.getByRole('button', { name: 'Lagre prosjektfil med data' }).click();
	const job = save.getByRole('status').filter({ hasText: 'Lagrer «Eksempel: oppdiktet land» som fil' });
	await job.getByRole('button', { name: 'Avbryt' }).click();
	await expect(job).toBeHidden();
	const again = save.getByRole('button', { name: 'Lagre prosjektfil med data' });
	await expect(again).toBeEnabled();
	const file = await downloaded(page, () => again.click());
	expect(file.name).toBe('Eksempel oppdiktet land.treffsikker');
});
