import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectRecord } from '../store';
import { connection, type Connected } from './connection.svelte';
import { StoredProject } from './stored-project.svelte';

const takenOver = vi.fn(async (before: ProjectRecord) => void before);
let connected: Connected;
let project: StoredProject;

/** What another tab does: it saves upon the revision that is stored. */
async function saveElsewhere(name: string): Promise<void> {
	const { store, db } = connected;
	const stored = await store.readProject(db, 'p');
	if (stored.ok) await store.saveProject(db, 'p', stored.value.revision, { name }, 50);
}

beforeEach(async () => {
	const opened = await connection.open();
	if (!opened.ok) throw new Error(opened.problem.code);
	connected = opened.value;
	await connected.db.projects.clear();
	await connected.store.createProject(connected.db, {
		id: 'p',
		name: 'Prøve',
		now: 1,
		tables: [],
		changes: {}
	});
	takenOver.mockClear();
	project = new StoredProject(takenOver);
	await project.open('p');
	return () => project.close();
});

describe('the open project', () => {
	it('shows a change at once and stores it when asked to', async () => {
		project.change({ name: 'Ny' });
		expect([project.record?.name, project.unsaved]).toEqual(['Ny', true]);
		await project.flush();
		expect(project.unsaved).toBe(false);
		expect(await connected.store.readProject(connected.db, 'p')).toMatchObject({
			value: { name: 'Ny', revision: 2 }
		});
		expect(project.notice).toBeNull();
	});

	it('takes over what another tab has stored, and says so', async () => {
		await saveElsewhere('Annen fane');
		await vi.waitFor(() => expect(project.record?.name).toBe('Annen fane'));
		expect(project.notice).toEqual({ code: 'storage.changedElsewhere' });
		expect(takenOver.mock.calls[0][0].name).toBe('Prøve');
	});

	it('never overwrites what another tab has stored', async () => {
		project.change({ ownCounty: '11' });
		await saveElsewhere('Annen fane');
		await project.flush();
		expect(project.record).toMatchObject({ name: 'Annen fane', ownCounty: null });
		expect(project.notice).toEqual({ code: 'storage.stale' });
		expect(takenOver.mock.calls[0][0].ownCounty).toBe('11');
		expect(project.unsaved).toBe(false);
	});

	it('keeps a change that could not be stored, and stores it with the next', async () => {
		const save = vi.spyOn(connected.store, 'saveProject');
		save.mockResolvedValueOnce({ ok: false, problem: { code: 'storage.full' } });
		project.change({ ownCounty: '11' });
		await project.flush();
		expect([project.problem, project.unsaved]).toEqual([{ code: 'storage.full' }, true]);
		project.change({ name: 'Ny' });
		await project.flush();
		expect([project.problem, project.unsaved]).toEqual([null, false]);
		expect(await connected.store.readProject(connected.db, 'p')).toMatchObject({
			value: { name: 'Ny', ownCounty: '11' }
		});
		save.mockRestore();
	});

	it('says when another tab has deleted it', async () => {
		await connected.store.setDeleted(connected.db, 'p', 60);
		await vi.waitFor(() => expect(project.notice).toEqual({ code: 'storage.gone' }));
	});
});
