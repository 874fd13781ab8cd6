import { existsSync, readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** Udir's own files, beside the project; a clone of the project does not have them. */
const folder = '../shared/data/udir';

export const hasRealFiles = existsSync(folder);

/** Paths of the six files of national tests. */
export const realFiles = (): string[] =>
	readdirSync(folder)
		.filter((name) => name.includes('Nasjonale_proever'))
		.sort()
		.map((name) => `${folder}/${name}`);

export const realFile = (name: string): string => `${folder}/${name}`;

type Files = Parameters<Locator['setInputFiles']>[0];

/** Gives files to the Data page, as if chosen with its button, and waits until they are read and compared. */
export async function chooseFiles(page: Page, files: Files): Promise<void> {
	await page.locator('main input[type=file]').first().setInputFiles(files);
	await page.getByRole('heading', { name: 'Se over før noe lagres' }).waitFor();
	await page.getByText(/\d+ (fil er|filer er) lest\./).waitFor({ state: 'attached' });
}

/** Presses the button that stores the files. */
export const store = (page: Page) => page.getByRole('button', { name: /^Importer \d/ }).click();

/** The card of a file in the import dialogue, or of a table on the Data page. */
export const card = (page: Page, name: string): Locator =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Names of the project's tables, in order of precedence. */
export const tableNames = (page: Page): Promise<string[]> =>
	page.locator('section[aria-labelledby=tables-heading] h3').allTextContents();

/** How many records each store of the database holds; empty when there is no database. */
export const storedRecords = (page: Page): Promise<Record<string, number>> =>
	page.evaluate(async () => {
		const known = await indexedDB.databases();
		if (!known.some(({ name }) => name === 'treffsikker')) return {};
		const settled = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await settled(indexedDB.open('treffsikker'));
		const names = [...database.objectStoreNames];
		const transaction = database.transaction(names);
		const counts = await Promise.all(names.map((name) => settled(transaction.objectStore(name).count())));
		database.close();
		return Object.fromEntries(names.map((name, index) => [name, counts[index]]));
	});
