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

describe('a page that goes away before its last change is stored', () => {
	const kept = new Map<string, string>();
	beforeEach(() => {
		kept.clear();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, text: string) => void kept.set(key, text),
			removeItem: (key: string) => void kept.delete(key)
		});
		return () => vi.unstubAllGlobals();
	});
	/** The page after this one, which never came to store anything more. */
	async function nextPage(): Promise<StoredProject> {
		const next = new StoredProject(takenOver);
		await next.open('p');
		return next;
	}

	it('leaves it to the next one, which stores it', async () => {
		project.change({ ownCounty: '11' });
		project.leave();
		const next = await nextPage();
		expect([next.record?.ownCounty, next.unsaved]).toEqual(['11', true]);
		await next.close();
		expect(await connected.store.readProject(connected.db, 'p')).toMatchObject({
			value: { ownCounty: '11', revision: 2 }
		});
		expect(kept.size).toBe(0);
	});

	it('leaves nothing where all is stored, or is stored after all', async () => {
		project.leave();
		expect(kept.size).toBe(0);
		project.change({ ownCounty: '11' });
		project.leave();
		expect(kept.size).toBe(1);
		await project.flush();
		expect(kept.size).toBe(0);
	});

	it('never overwrites what another tab has stored since', async () => {
		project.change({ ownCounty: '11' });
		project.leave();
		await saveElsewhere('Annen fane');
		const next = await nextPage();
		expect(next.record).toMatchObject({ name: 'Annen fane', ownCounty: null });
		await next.close();
	});

	it('leaves what came after a save that nobody saw the end of', async () => {
		const write = connected.store.saveProject;
		const save = vi.spyOn(connected.store, 'saveProject').mockImplementationOnce(async (...given) => {
			const saved = await write(...given);
			project.change({ ownCounty: '11' });
			project.leave();
			return saved;
		});
		project.change({ name: 'Ny' });
		const saving = project.flush();
		await vi.waitFor(() => expect(kept.size).toBe(1));
		const next = await nextPage();
		expect(next.record).toMatchObject({ name: 'Ny', ownCounty: '11', revision: 2 });
		await next.close();
		await saving;
		save.mockRestore();
	});

	it('and what could not be stored waits until the project is opened again', async () => {
		const save = vi.spyOn(connected.store, 'saveProject');
		save.mockResolvedValueOnce({ ok: false, problem: { code: 'storage.full' } });
		project.change({ ownCounty: '11' });
		await project.close();
		save.mockRestore();
		await project.open('p');
		expect(project.record?.ownCounty).toBe('11');
	});

	it('leaves nothing of what another tab has deleted', async () => {
		project.change({ ownCounty: '11' });
		await connected.store.setDeleted(connected.db, 'p', 99);
		await vi.waitFor(() => expect(project.notice).toEqual({ code: 'storage.gone' }));
		project.leave();
		expect(kept.size).toBe(0);
	});

	it('leaves nothing that the next cannot read', async () => {
		kept.set('treffsikker.unstored.p', '{"revision":1,"pending":{"name":"Annet"}}');
		const next = await nextPage();
		expect(next.record?.name).toBe('Prøve');
		await next.close();
		kept.set(
			'treffsikker.unstored.p',
			JSON.stringify({ shape: connected.store.DATABASE_VERSION, revision: 0 })
		);
		const another = await nextPage();
		expect(another.record?.name).toBe('Prøve');
		await another.close();
		kept.set('treffsikker.unstored.p', 'null');
		expect((await nextPage()).record?.name).toBe('Prøve');
	});
});

it('a change made while another tab’s project is read is not stored over it', async () => {
	const read = connected.store.readProject;
	const reading = vi.spyOn(connected.store, 'readProject').mockImplementation(async (...given) => {
		project.change({ ownCounty: '11' });
		return read(...given);
	});
	await connected.store.saveProject(connected.db, 'p', 1, { name: 'Annen fane' }, 50);
	await vi.waitFor(() => expect(project.record?.name).toBe('Annen fane'));
	reading.mockRestore();
	expect([project.record?.ownCounty, project.unsaved]).toEqual([null, false]);
	await project.flush();
	expect(await read(connected.db, 'p')).toMatchObject({ value: { name: 'Annen fane', ownCounty: null } });
});
