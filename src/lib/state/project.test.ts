import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSpec } from '../core/dataset/default-spec';
import { ok } from '../core/outcome';
import type { ProjectRecord, TableRecord } from '../store';
import { connection, type Connected } from './connection.svelte';
import { project } from './project.svelte';

/** What a project's data are loaded as, and what holds a load until a test lets it go. */
const loads = vi.hoisted(() => ({
	hold: new Map<string, Promise<void>>(),
	tables: new Map<string, string[]>()
}));
const tableNamed = vi.hoisted(
	() => (id: string) =>
		({ id, projectId: 'c', name: id, bytes: 1, rowCount: 1, source: { fileName: id } }) as TableRecord
);
vi.mock('./project-data', () => ({
	loadProjectData: async (record: ProjectRecord) => {
		await loads.hold.get(record.id);
		const held = loads.tables.get(record.id) ?? [];
		const tables = record.tableIds.map(tableNamed);
		const indicators = held.map((id) => ({ id, direction: -1, step: 1, decimals: 0, unit: 'points' }));
		return ok({ tables, summary: held.length > 0 ? { indicators, municipalities: [] } : null });
	}
}));

let connected: Connected;
const stored = async (id: string): Promise<ProjectRecord> => {
	const read = await connected.store.readProject(connected.db, id);
	if (!read.ok) throw new Error(read.problem.code);
	return read.value;
};
/** Holds the load of a project; gives what lets it go. */
function holdLoad(id: string): () => void {
	let go = () => undefined as void;
	loads.hold.set(id, new Promise((resolve) => (go = resolve)));
	return go;
}
const rename = (name: string) => project.rename(name);

beforeEach(async () => {
	loads.hold.clear();
	loads.tables.clear();
	const opened = await connection.open();
	if (!opened.ok) throw new Error(opened.problem.code);
	connected = opened.value;
	await project.close();
	await connected.db.projects.clear();
	for (const [index, id] of ['a', 'b', 'c'].entries())
		await connected.store.createProject(connected.db, {
			id,
			name: id,
			now: index,
			tables: [],
			changes: {}
		});
});

describe('another project opened while one is worked on', () => {
	it('gets nothing of what is changed while the last save of the first one runs', async () => {
		await project.open('a');
		const write = connected.store.saveProject;
		const save = vi.spyOn(connected.store, 'saveProject').mockImplementationOnce(async (...given) => {
			rename('A2');
			return write(...given);
		});
		rename('A1');
		await project.open('b');
		save.mockRestore();
		await project.saveNow();
		expect([project.record?.name, (await stored('b')).name, (await stored('a')).name]).toEqual([
			'b',
			'b',
			'A2'
		]);
	});

	it('gets nothing of what the first one could not store', async () => {
		await project.open('a');
		const save = vi.spyOn(connected.store, 'saveProject');
		save.mockResolvedValueOnce({ ok: false, problem: { code: 'storage.full' } });
		rename('A1');
		await project.open('b');
		save.mockRestore();
		project.setOwn({ ownCounty: '11' });
		await project.saveNow();
		expect(await stored('b')).toMatchObject({ name: 'b', ownCounty: '11' });
	});

	it('is not given the draw of the data of the first, which were still being loaded', async () => {
		loads.tables.set('a', ['reading']);
		const go = holdLoad('a');
		const first = project.open('a');
		await vi.waitFor(() => expect(project.record?.id).toBe('a'));
		const second = project.open('b');
		go();
		expect(await Promise.all([first, second])).toEqual([false, true]);
		expect([project.record?.id, project.status, project.summary, project.draws]).toEqual([
			'b',
			'open',
			null,
			[]
		]);
		await project.saveNow();
		expect((await stored('b')).analyses).toEqual([]);
	});

	it('is the one that stays, however many were asked for', async () => {
		const opened = ['a', 'b', 'c', 'a', 'b'].map((id) => project.open(id));
		expect(await Promise.all(opened)).toEqual([false, false, false, false, true]);
		expect([project.record?.id, project.status]).toEqual(['b', 'open']);
	});

	it('stays open when it was asked for right after the first was closed', async () => {
		await project.open('a');
		rename('A1');
		const closing = project.close();
		expect(await project.open('b')).toBe(true);
		await closing;
		expect([project.record?.id, project.status]).toEqual(['b', 'open']);
		expect((await stored('a')).name).toBe('A1');
	});

	it('is not replaced by the last one that a page opens by itself', async () => {
		const byItself = project.ensureOpen();
		const chosen = project.open('a');
		expect(await Promise.all([byItself, chosen])).toEqual([true, true]);
		expect(project.record?.id).toBe('a');
	});
});

it('a file of a project on a full disk holds what could not be stored', async () => {
	await project.open('a');
	const save = vi.spyOn(connected.store, 'saveProject');
	save.mockResolvedValueOnce({ ok: false, problem: { code: 'storage.full' } });
	rename('A1');
	await project.saveNow();
	save.mockRestore();
	expect((await stored('a')).name).toBe('a');
	const contents = await connected.store.readContents(connected.db, 'a', project.recordOf('a'));
	expect(contents).toMatchObject({ ok: true, value: { project: { name: 'A1' } } });
	expect(project.recordOf('b')).toBeNull();
});

describe('datasets of tables that are not listed', () => {
	const told = (id: string) => ({ ...defaultSpec(id, id), instrument: `Skjema ${id}` });

	beforeEach(async () => {
		for (const id of ['t1', 't2']) await connected.db.dataTables.put(tableNamed(id));
		await connected.db.projects.update('c', {
			tableIds: ['t1', 't2'],
			datasets: [told('t1'), told('t2')]
		});
		await project.open('c');
		expect(project.datasets.map(({ instrument }) => instrument)).toEqual(['Skjema t1', 'Skjema t2']);
	});
	const renameFirst = () =>
		project.editDatasets(
			(all) => all.map((one, index) => (index === 0 ? { ...one, name: 'Ny' } : one)),
			null
		);

	it('are kept when others are changed, and come back with their table', async () => {
		await project.removeTable('t2');
		expect(project.datasets.map(({ id }) => id)).toEqual(['t1']);
		renameFirst();
		await project.restoreTable('t2');
		expect(project.datasets.map(({ name, instrument }) => [name, instrument])).toEqual([
			['Ny', 'Skjema t1'],
			['t2', 'Skjema t2']
		]);
	});

	it('are kept when others are changed while the tables are read again', async () => {
		await project.removeTable('t2');
		const go = holdLoad('c');
		project.undo();
		await vi.waitFor(async () => expect((await stored('c')).tableIds).toEqual(['t1', 't2']));
		renameFirst();
		go();
		await vi.waitFor(() => expect(project.datasets).toHaveLength(2));
		expect(project.datasets.map(({ instrument }) => instrument)).toEqual(['Skjema t1', 'Skjema t2']);
	});

	it('and a change made just before a table goes is stored with it', async () => {
		const write = connected.store.saveProject;
		let go = () => undefined as void;
		const held = new Promise<void>((resolve) => (go = resolve));
		const save = vi.spyOn(connected.store, 'saveProject').mockImplementationOnce(async (...given) => {
			await held;
			return write(...given);
		});
		project.setOwn({ ownCounty: '11' });
		void project.saveNow();
		const removing = project.removeTable('t2');
		// Stored by a save that comes between the one that runs and the tables.
		renameFirst();
		go();
		await removing;
		await project.saveNow();
		save.mockRestore();
		expect(await stored('c')).toMatchObject({ tableIds: ['t1'], ownCounty: '11' });
		expect((await stored('c')).datasets.map(({ name }) => name)).toEqual(['Ny', 't2']);
	});
});
