import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import {
	card,
	chooseFiles,
	hasRealFiles,
	realFile,
	realFiles,
	store,
	storedRecords,
	tableNames
} from './support/data-page';
import { reading, readingFile, udirFile } from './support/udir-file';

test.describe('Udir’s own files', () => {
	test.skip(!hasRealFiles, 'needs ../shared/data/udir, which a clone of the project does not have');

	test('are understood, stored and put together', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, realFiles());

		// Units and cells: counted in the file itself with awk.
		const first = card(page, '2022-23_20260224-1157_Nasjonale_proever_5._trinn.csv');
		await expect(first).toContainText('Eksport fra Udirs statistikkbank, UTF-16, skilt med tabulator');
		await expect(first).toContainText('1 land, 11 fylker, 357 kommuner og 2 132 skoler');
		await expect(first).toContainText('15 581 verdier, 6 462 skjermet og 466 tomme');
		await expect(first).toContainText('Engelsk, Lesing og Regning');
		expect(await storedRecords(page)).toMatchObject({ projects: 0, dataTables: 0, columns: 0 });
		await expectAccessible(page);

		await store(page);
		await expect(page.getByText('6 filer er importert.')).toBeVisible();
		await expect.poll(() => tableNames(page)).toHaveLength(6);
		const notes = page.locator('section[aria-labelledby=notes-heading]');
		await expect(notes).toContainText(
			'Ålesund (1507) er delt. Verdiene fra 2022-23, 2023-24 følger Ålesund (1508).'
		);
		await expect(notes).toContainText('Haram (1580) har ingen verdier for 2022-23, 2023-24');
		await expect(page.getByText(/Nettleseren har (ikke )?lovet/)).toBeVisible();
		await expectAccessible(page);

		await page.reload();
		await expect(page.getByRole('heading', { name: 'Tallgrunnlaget' })).toBeVisible();
		await expect.poll(() => tableNames(page)).toHaveLength(6);
	});

	test('of upper secondary school are read as a table that the draw does not use', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, realFile('vgs-karakterer-utdrag.csv'));
		const file = card(page, 'vgs-karakterer-utdrag.csv');
		await expect(file).toContainText('en eksport fra Udir som uttrekket ikke kan bruke');
		await expect(file).toContainText('«*» betyr skjermet (kan ikke offentliggjøres) hos Udir');
		await expect(page.getByRole('button', { name: 'Importer 1 fil' })).toBeEnabled();
	});

	test('of the report API are read, with the municipality found by its name', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, realFile('eug_mobbing.arendal.10trinn.2025-26.json'));
		const arendal = card(page, 'eug_mobbing.arendal.10trinn.2025-26.json');
		await expect(arendal).toContainText('Mobbing på skolen, 10. trinn');
		await expect(arendal).toContainText('1 kommune');
	});
});

test.describe('bad files', () => {
	const good = readingFile('god.csv', '2024-25', ['50', '49', '51', '48', '52']);
	const bad: [string, Buffer, RegExp][] = [
		['tom.csv', Buffer.alloc(0), /«tom.csv» er tom/],
		['arkiv.csv', Buffer.from('PK\u0003\u0004 and more'), /Arbeidsboken er skadet eller ufullstendig/],
		['avkuttet.csv', good.buffer.subarray(0, good.buffer.length - 1), /er avkuttet/],
		['side.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), /men en nettside/],
		['bilde.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), /er ikke en tekstfil/],
		[
			'dobbel.csv',
			Buffer.concat([good.buffer, good.buffer.subarray(good.buffer.lastIndexOf('\n', -4, 'utf16le') + 2)]),
			/linje 8.*står også på linje 7/
		]
	];

	test('are each told what is wrong, and nothing is stored', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(
			page,
			bad.map(([name, buffer]) => ({ name, mimeType: 'text/csv', buffer }))
		);
		for (const [name, , message] of bad) await expect(card(page, name)).toContainText(message);
		await expect(page.getByRole('button', { name: /^Importer/ })).toBeDisabled();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Avbryt uten å lagre' }).click();
		await expect(page.getByRole('heading', { name: 'Ingen filer i prosjektet ennå' })).toBeVisible();
		expect(await storedRecords(page)).toMatchObject({ projects: 0, dataTables: 0, columns: 0 });
	});

	test('do not keep good ones from being imported', async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, [{ name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) }, good]);
		await expect(page.getByText('1 fil kan ikke leses og blir ikke med.')).toBeVisible();
		await store(page);
		await expect.poll(() => tableNames(page)).toEqual(['god.csv']);
	});

	test('of 200 MB are refused without hanging', async ({ open }) => {
		const page = await open('data/');
		await page.evaluate(() => {
			const noise = new Uint8Array(1 << 20);
			for (let i = 0; i < noise.length; i++) noise[i] = (i * 2654435761) >>> 13;
			const transfer = new DataTransfer();
			transfer.items.add(
				new File(
					Array.from({ length: 200 }, () => noise),
					'stoy.csv'
				)
			);
			dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
		});
		await expect(card(page, 'stoy.csv')).toContainText('er ikke en tekstfil');
		await page.getByRole('button', { name: 'Ta bort stoy.csv' }).click();
		await expect(page.getByRole('heading', { name: 'Ingen filer i prosjektet ennå' })).toBeVisible();
	});
});

test('sentences, breaks, unknown columns and preliminary years are shown before anything is stored', async ({
	open
}) => {
	const page = await open('data/');
	const columns = [
		reading('Foreløpige tall 2024-25'),
		`${reading('2023-24')}.Brudd`,
		reading('2023-24'),
		reading('2023-24', 'Mestringsnivå 3')
	];
	const row = ['50', '49', '', '12,5'];
	const cells = [row, row, ['Se merknad', '49', '', '*'], row, row];
	await chooseFiles(page, udirFile({ name: 'blandet.csv', columns, cells }));
	const file = card(page, 'blandet.csv');
	await expect(file).toContainText('2023–24 og 2024–25 (foreløpige tall)');
	await expect(file).toContainText('13 verdier, 1 skjermet og 6 tomme');
	await expect(file).toContainText(
		'Brudd i serien «Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng» i 2023-24'
	);
	await file.getByText('1 setning der det skulle stått tall').click();
	await expect(file).toContainText(`Linje 5, «${columns[0]}»: «Se merknad»`);
	await expect(file).toContainText('1 serie med tall');
});

test('a column can be taken into use by hand, and that is remembered', async ({ open }) => {
	const page = await open('data/');
	const file = (name: string, year: string) =>
		udirFile({
			name,
			columns: [reading(year, 'Mestringsnivå 3'), reading(year, 'Antall elever deltatt')],
			cells: ['30', '31', '*', '33,5', '35'].map((value) => [value, '40'])
		});
	await chooseFiles(page, file('a.csv', '2023-24'));
	await page.getByText('2 serier med tall som ikke er i bruk').click();
	await page.getByRole('button', { name: /^Bruk «Lesing.*Mestringsnivå 3» som indikator/ }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Navn på indikatoren').fill('');
	await dialog.getByRole('button', { name: 'Bruk', exact: true }).click();
	await expect(dialog.getByText('Gi indikatoren et navn.')).toBeVisible();
	await dialog.getByLabel('Navn på indikatoren').fill('Lesing nivå 3');
	await dialog.getByLabel('Lavere tall er dårligere').check();
	await dialog.getByLabel('Kolonne med antall elever').selectOption({ index: 1 });
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'Bruk', exact: true }).click();
	await store(page);

	const counts = page.locator('section[aria-labelledby=counts-heading]');
	await expect(counts.getByRole('row', { name: /Lesing nivå 3/ })).toContainText('2023–24');

	await chooseFiles(page, file('b.csv', '2024-25'));
	await page.getByLabel('Inn i et nytt prosjekt').check();
	await store(page);
	await expect(counts.getByRole('row', { name: /Lesing nivå 3/ })).toContainText('2024–25');
	await expect.poll(() => tableNames(page)).toEqual(['b.csv']);
});

test.describe('files that meet stored ones', () => {
	const values = ['50', '49', '51', '48', '52'];
	const stored = readingFile('lagret.csv', '2024-25', values);

	test.beforeEach(async ({ open }) => {
		const page = await open('data/');
		await chooseFiles(page, stored);
		await store(page);
		await expect.poll(() => tableNames(page)).toEqual(['lagret.csv']);
	});

	test('the same file again replaces, and says so', async ({ page }) => {
		await chooseFiles(page, { ...stored, name: 'kopi.csv' });
		await expect(card(page, 'kopi.csv')).toContainText('Samme fil som «lagret.csv», som er lagret fra før.');
		await store(page);
		await expect.poll(() => tableNames(page)).toEqual(['kopi.csv']);
		// The earlier copy is kept for undo until the project is opened the next time.
		expect(await storedRecords(page)).toMatchObject({ projects: 1, dataTables: 2 });
		await expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
		await page.reload();
		await expect.poll(() => tableNames(page)).toEqual(['kopi.csv']);
		expect(await storedRecords(page)).toMatchObject({ projects: 1, dataTables: 1 });
	});

	test('final figures replace preliminary ones, and say so', async ({ page }) => {
		await chooseFiles(page, readingFile('forelopig.csv', 'Foreløpige tall 2025-26', values));
		await store(page);
		await expect.poll(() => tableNames(page)).toEqual(['lagret.csv', 'forelopig.csv']);
		await chooseFiles(page, readingFile('endelig.csv', '2025-26', ['50', '49', '50', '48', '52']));
		const final = card(page, 'endelig.csv');
		await expect(final).toContainText(
			'Endelige tall for 2025-26 erstatter de foreløpige i «forelopig.csv»: 5 celler, og 1 av dem er endret.'
		);
		await store(page);
		await expect.poll(() => tableNames(page)).toEqual(['lagret.csv', 'endelig.csv']);
	});

	for (const { choice, order } of [
		{ choice: 'Denne filen', order: ['lagret.csv', 'avvik.csv'] },
		{ choice: 'Det som var der fra før', order: ['avvik.csv', 'lagret.csv'] }
	]) {
		test(`a conflict is decided by the user: ${choice}`, async ({ page }) => {
			await chooseFiles(page, readingFile('avvik.csv', '2024-25', ['50', '44', '*', '48', '52']));
			const file = card(page, 'avvik.csv');
			await expect(file).toContainText('2 celler har andre verdier enn i lagret.csv.');
			await file.locator('summary', { hasText: 'Celler som er ulike' }).click();
			const row = file.getByRole('row', { name: /Oslo \(0301\)/ });
			await expect(row).toContainText('lagret.csv, linje 4');
			await expect(page.getByRole('button', { name: /^Importer/ })).toBeDisabled();
			await expectAccessible(page);
			await file.getByLabel(choice).check();
			await store(page);
			await expect.poll(() => tableNames(page)).toEqual(order);
		});
	}

	test('a table is removed, and brought back by undo', async ({ page }) => {
		await page.getByRole('button', { name: 'Fjern lagret.csv' }).click();
		await expect(page.getByRole('heading', { name: 'Ingen filer i prosjektet ennå' })).toBeVisible();
		await page.getByRole('button', { name: 'Angre' }).click();
		await expect.poll(() => tableNames(page)).toEqual(['lagret.csv']);
	});
});

test('reading can be cancelled', async ({ open }) => {
	const page = await open('data/');
	await page.evaluate(
		({ header, row }) => {
			const rows = Array.from({ length: 150_000 }, (_, i) =>
				row.replace('974590000', String(800_000_000 + i))
			);
			const transfer = new DataTransfer();
			for (const name of ['stor-1.csv', 'stor-2.csv', 'stor-3.csv']) {
				transfer.items.add(new File([header, rows.join('')], name));
			}
			dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
		},
		{
			header: `EnhetNivaa\tNasjonaltkode\tFylkekode\tKommunekode\tOrganisasjonsnummer\tNasjonalt\tFylke\tKommune\tEnhetNavn\t${reading('2024-25')}\n`,
			row: '4\tI\t03\t0301\t974590000\tHele landet\tOslo\tOslo\tSørvær skole\t50\n'
		}
	);
	await expect(page.getByText('Leser 3 filer')).toBeVisible();
	await page.getByRole('button', { name: 'Avbryt', exact: true }).click();
	await expect(page.getByText('Ikke lest, fordi lesingen ble avbrutt').first()).toBeVisible();
	await page.getByRole('button', { name: 'Avbryt uten å lagre' }).click();
	expect(await storedRecords(page)).toMatchObject({ projects: 0, dataTables: 0 });
});
