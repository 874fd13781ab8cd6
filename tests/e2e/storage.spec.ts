import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseFiles, store, storedRecords, tableNames } from './support/data-page';
import { readingFile } from './support/udir-file';
import { ready } from './support/visit';

const files = ['2022-23', '2023-24', '2024-25'].map((year) =>
	readingFile(`${year}.csv`, year, ['50', '49', '51', '48', '52'])
);

const notice = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text });

/**
 * A project with three tables, stored; its first draw too, which is saved a moment after the tables. Another tab that
 * opened the project in between would give it a draw of its own.
 */
async function importAll(page: Page): Promise<void> {
	await chooseFiles(page, files);
	await store(page);
	await expect.poll(() => tableNames(page)).toHaveLength(3);
	await expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
}

test('a tab closed in the middle of an import leaves nothing behind', async ({ context, baseURL }) => {
	const page = await context.newPage();
	let reached = () => {};
	const middle = new Promise<void>((resolve) => (reached = resolve));
	await page.exposeFunction('inTheMiddle', () => reached());
	await page.addInitScript(() => {
		// The sixth record is never written, and the transaction is kept open until the tab is closed.
		const add = IDBObjectStore.prototype.add;
		let added = 0;
		IDBObjectStore.prototype.add = function (...record) {
			added++;
			if (added <= 5) return add.apply(this, record);
			const keepOpen = () => {
				this.count().onsuccess = keepOpen;
			};
			if (added === 6) {
				keepOpen();
				(window as unknown as { inTheMiddle: () => void }).inTheMiddle();
			}
			return new EventTarget() as IDBRequest<IDBValidKey>;
		};
	});
	await page.goto(`${baseURL}data/`);
	await ready(page);
	await chooseFiles(page, files);
	await store(page);
	await middle;
	await page.close();

	const next = await context.newPage();
	await next.goto(`${baseURL}data/`);
	await expect(next.getByRole('heading', { name: 'Ingen filer i prosjektet ennå' })).toBeVisible();
	expect(await storedRecords(next)).toMatchObject({ projects: 0, dataTables: 0, columns: 0 });
});

test('a full disk is told, and what was stored stays as it was', async ({ open }) => {
	const page = await open('data/');
	await chooseFiles(page, files[0]);
	await store(page);
	await expect.poll(() => tableNames(page)).toEqual(['2022-23.csv']);
	const before = await storedRecords(page);
	// The browser's own way of saying it, at the fifth of the records that the next import adds.
	await page.evaluate(() => {
		const add = IDBObjectStore.prototype.add;
		let left = 4;
		IDBObjectStore.prototype.add = function (...record) {
			if (left-- > 0) return add.apply(this, record);
			IDBObjectStore.prototype.add = add;
			throw new DOMException('The disk is full.', 'QuotaExceededError');
		};
	});

	await chooseFiles(page, files.slice(1));
	await store(page);
	await expect(notice(page, 'Ingenting ble lagret')).toContainText('Det er ikke plass til mer');
	expect(await storedRecords(page)).toEqual(before);

	// With room again, the same files can be imported without reading them anew.
	await store(page);
	await expect.poll(() => tableNames(page)).toHaveLength(3);
});

test('a newer database is left alone, and the reader is told', async ({ page, baseURL, problems }) => {
	// A page of the same origin that does not open the database; the browser looks for an icon beside it.
	problems.allow(/favicon\.ico/);
	await page.goto(`${baseURL}robots.txt`);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('treffsikker', 990);
				request.onupgradeneeded = () => request.result.createObjectStore('fromTheFuture');
				request.onsuccess = () => resolve(request.result.close());
				request.onerror = () => reject(request.error);
			})
	);
	await page.goto(`${baseURL}data/`);
	await expect(notice(page, 'skrevet av en nyere utgave av Treffsikker')).toBeVisible();
	expect(
		await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))
	).toEqual([990]);
	expect(await storedRecords(page)).toEqual({ fromTheFuture: 0 });
});

test('a tab is told when another one has brought a newer version', async ({ open }) => {
	const page = await open('data/');
	await importAll(page);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('treffsikker', 990);
				request.onsuccess = () => resolve(request.result.close());
				request.onerror = () => reject(request.error);
			})
	);
	await expect(notice(page, 'Treffsikker er oppdatert i en annen fane')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Last siden på nytt' })).toBeVisible();
});

test.describe('two tabs with the same project', () => {
	test('what one stores, the other shows, and says so', async ({ open, context, baseURL }) => {
		const here = await open('data/');
		await importAll(here);
		const there = await context.newPage();
		await there.goto(`${baseURL}data/`);
		await expect.poll(() => tableNames(there)).toHaveLength(3);

		await here.getByRole('button', { name: 'Fjern 2023-24.csv' }).click();
		await expect.poll(() => tableNames(there)).toEqual(['2022-23.csv', '2024-25.csv']);
		await expect(
			there.getByText('Prosjektet ble endret i en annen fane. Det nyeste vises nå.')
		).toBeVisible();
		await there.getByRole('button', { name: 'Jeg har lest det' }).click();
		await expect(there.getByText('Prosjektet ble endret i en annen fane.')).toBeHidden();
	});

	test('one that has not heard of the other’s change does not overwrite it', async ({
		open,
		context,
		baseURL
	}) => {
		const here = await open('data/');
		await importAll(here);
		const deaf = await context.newPage();
		await deaf.addInitScript(() => {
			// Changes of other tabs are told over such channels.
			BroadcastChannel.prototype.postMessage = () => undefined;
			Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
			const listen = BroadcastChannel.prototype.addEventListener;
			BroadcastChannel.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
				if (type !== 'message') Reflect.apply(listen, this, [type, ...rest]);
			};
		});
		await deaf.goto(`${baseURL}data/`);
		await expect.poll(() => tableNames(deaf)).toHaveLength(3);

		await here.getByRole('button', { name: 'Fjern 2023-24.csv' }).click();
		await expect.poll(() => tableNames(here)).toHaveLength(2);
		await expect.poll(() => tableNames(deaf)).toHaveLength(3);
		await deaf.getByRole('button', { name: 'Fjern 2022-23.csv' }).click();
		await expect(deaf.getByText('Prosjektet ble endret i en annen fane').first()).toBeVisible();
		await expect.poll(() => tableNames(deaf)).toEqual(['2022-23.csv', '2024-25.csv']);
		expect(await tableNames(here)).toEqual(['2022-23.csv', '2024-25.csv']);
	});
});

/** How many of the stored projects are marked as deleted. */
const deletedProjects = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const opened = indexedDB.open('treffsikker');
				opened.onsuccess = () => {
					const all = opened.result.transaction('projects').objectStore('projects').getAll();
					all.onsuccess = () => {
						opened.result.close();
						resolve(all.result.filter(({ deletedAt }) => deletedAt).length);
					};
				};
			})
	);

test('a project is deleted with all of its data, unless that is taken back', async ({ open }) => {
	const page = await open('data/');
	await importAll(page);
	await page.goto('./');
	await ready(page);
	const remove = page.getByRole('button', { name: /^Slett Udir/ });
	await remove.click();
	await expect(remove).toBeHidden();
	await page.getByRole('button', { name: 'Angre' }).click();
	await expect(remove).toBeVisible();
	await remove.click();
	await expect(remove).toBeHidden();
	expect(await storedRecords(page)).toMatchObject({ projects: 1, dataTables: 3 });
	await expect.poll(() => deletedProjects(page)).toBe(1);

	// At a start a good while later nothing can be taken back any more.
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opened = indexedDB.open('treffsikker');
				opened.onsuccess = () => {
					const transaction = opened.result.transaction('projects', 'readwrite');
					const projects = transaction.objectStore('projects');
					const all = projects.getAll();
					all.onsuccess = () => all.result.forEach((project) => projects.put({ ...project, deletedAt: 1 }));
					transaction.oncomplete = () => resolve(opened.result.close());
				};
			})
	);
	await page.reload();
	await ready(page);
	await expect.poll(() => storedRecords(page)).toMatchObject({ projects: 0, dataTables: 0, columns: 0 });
});
