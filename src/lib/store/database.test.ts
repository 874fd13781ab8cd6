import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from './database';
import { createProject } from './imports';
import { deleteEverything } from './persistence';
import { saveProject } from './projects';
import { freshName, openTestDatabase } from './testing/open-test-database';
import { watchProject } from './watch';

const silent = { closed: () => undefined, blocked: () => undefined };

describe('opening', () => {
	it('refuses a database of a newer version and leaves it as it is', async () => {
		const name = freshName();
		const newer = new Dexie(name);
		newer.version(3).stores({ projects: 'id', news: 'id' });
		await newer.open();
		newer.close();
		expect(await openDatabase(silent, name)).toEqual({
			ok: false,
			problem: { code: 'storage.newerVersion' }
		});
		expect((await indexedDB.databases()).find((database) => database.name === name)?.version).toBe(30);
	});

	it('refuses it also where the browser cannot list its databases', async () => {
		const name = freshName();
		const newer = new Dexie(name);
		newer.version(3).stores({ projects: 'id' });
		await newer.open();
		newer.close();
		const databases = vi.spyOn(indexedDB, 'databases').mockResolvedValue([]);
		expect(await openDatabase(silent, name)).toEqual({
			ok: false,
			problem: { code: 'storage.newerVersion' }
		});
		databases.mockRestore();
	});

	it('closes when another tab upgrades, and says so', async () => {
		const name = freshName();
		const closed = vi.fn();
		const old = await openTestDatabase(name, { ...silent, closed });
		const newer = new Dexie(name);
		newer.version(3).stores({ projects: 'id' });
		await newer.open();
		expect(closed).toHaveBeenCalledWith('upgraded');
		expect(await saveProject(old, 'p', 1, {}, 1)).toEqual({ ok: false, problem: { code: 'storage.closed' } });
		newer.close();
	});

	it('tells the other tab when everything is deleted', async () => {
		const name = freshName();
		const closed = vi.fn();
		await openTestDatabase(name, { ...silent, closed });
		expect(await deleteEverything(await openTestDatabase(name), name)).toEqual({
			ok: true,
			value: undefined
		});
		expect(closed).toHaveBeenCalledWith('deleted');
	});
});

it('notices what another tab saves', async () => {
	const name = freshName();
	const [here, there] = [await openTestDatabase(name), await openTestDatabase(name)];
	await createProject(here, { id: 'p', name: 'Prøve', now: 1, tables: [], changes: {} });
	const names: (string | undefined)[] = [];
	const stop = watchProject(here, 'p', (project) => names.push(project?.name));
	await vi.waitFor(() => expect(names).toEqual(['Prøve']));
	await saveProject(there, 'p', 1, { name: 'Ny' }, 2);
	await vi.waitFor(() => expect(names).toEqual(['Prøve', 'Ny']));
	stop();
	await saveProject(there, 'p', 2, { name: 'Nyere' }, 3);
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(names).toEqual(['Prøve', 'Ny']);
});
