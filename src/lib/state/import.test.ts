import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../core/outcome';
import { compareCards } from './compare-import';
import { connection } from './connection.svelte';
import { importing } from './import.svelte';
import { newCard, type ReadCard } from './import-card';
import { project } from './project.svelte';

vi.mock('./project-data', () => ({ loadProjectData: async () => ok({ tables: [], summary: null }) }));
vi.mock('./compare-import', () => ({ compareCards: vi.fn(async () => new Map()) }));

/** A file that was read. */
const card = {
	...newCard(1, new File([], 'svar.csv')),
	state: 'read',
	read: { table: { id: 't' }, report: { kind: 'general', fileName: 'svar.csv' } }
} as ReadCard;

beforeEach(async () => {
	const opened = await connection.open();
	if (!opened.ok) throw new Error(opened.problem.code);
	const { store, db } = opened.value;
	await project.close();
	await db.projects.clear();
	for (const id of ['a', 'b'])
		await store.createProject(db, { id, name: id, now: 1, tables: [], changes: {} });
	await project.open('a');
});

it('files that were compared with one project are not stored in another before they are compared with that', async () => {
	importing.cards = [card];
	await importing.setTarget('open');
	expect(importing.canStore).toBe(true);
	await project.open('b');
	vi.mocked(compareCards).mockClear();
	expect(await importing.store('Ny')).toMatchObject({ ok: false, problem: { code: 'data.importStale' } });
	expect(compareCards).toHaveBeenCalledTimes(1);
	expect([importing.busy, importing.cards.length]).toEqual([null, 1]);
});
