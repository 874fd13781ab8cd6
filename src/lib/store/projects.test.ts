import { beforeEach, describe, expect, it } from 'vitest';
import { loadNorway } from '../core/register/norway';
import type { Database } from './database';
import { createProject, listTables, readTables, storeImport, type ImportPlan } from './imports';
import {
	listProjects,
	markOpened,
	purgeDeleted,
	readProject,
	readRegister,
	saveProject,
	setDeleted
} from './projects';
import { arrangeTables } from './removal';
import { readAssignments, rememberAssignments } from './settings';
import { openTestDatabase } from './testing/open-test-database';
import { sampleReport } from './testing/sample-report';
import { sampleTable } from './testing/sample-table';

let db: Database;
const withFacts = (id: string, values?: number[]) => ({
	table: sampleTable(id, values),
	report: sampleReport
});
const create = (id = 'p', tables = [withFacts('a'), withFacts('b')]) =>
	createProject(db, { id, name: 'Prøve', now: 10, tables, changes: {} });
const plan = (changes: Partial<ImportPlan>): ImportPlan => ({
	project: { id: 'p', revision: 1 },
	tables: [],
	replaces: [],
	tableIds: ['a', 'b'],
	assignments: [],
	now: 20,
	...changes
});

beforeEach(async () => {
	db = await openTestDatabase();
});

describe('a project', () => {
	it('is created with its tables and gives them back as they were', async () => {
		expect(await create()).toMatchObject({
			ok: true,
			value: { tableIds: ['a', 'b'], revision: 1, bytes: 158 }
		});
		expect(await readTables(db, ['b', 'a'])).toEqual({
			ok: true,
			value: [sampleTable('b'), sampleTable('a')]
		});
		expect(await readRegister(db, 'p')).toEqual({ ok: true, value: null });
	});

	it('with an invented country keeps the register beside the record', async () => {
		const inventedRegister = { ...loadNorway(), id: 'example' as const };
		await createProject(db, {
			id: 'x',
			name: 'Oppdiktet',
			now: 1,
			tables: [],
			changes: {},
			inventedRegister
		});
		expect(await readProject(db, 'x')).toMatchObject({ value: { invented: true, register: 'stored' } });
		expect(await readRegister(db, 'x')).toEqual({ ok: true, value: inventedRegister });
	});

	it('is listed by when it was opened, without the deleted ones', async () => {
		await create('p', []);
		await create('q', []);
		await create('r', []);
		await markOpened(db, 'p', 30);
		await setDeleted(db, 'r', 40);
		const listed = await listProjects(db);
		expect(listed.ok && listed.value.map((project) => project.id)).toEqual(['p', 'q']);
	});

	it('is saved upon the revision it was read at', async () => {
		await create();
		expect(await saveProject(db, 'p', 1, { name: 'Ny' }, 50)).toMatchObject({
			ok: true,
			value: { name: 'Ny', revision: 2, changedAt: 50 }
		});
	});

	it('is not overwritten by a tab that has an older revision', async () => {
		await create();
		await saveProject(db, 'p', 1, { name: 'Først' }, 50);
		expect(await saveProject(db, 'p', 1, { name: 'Sist' }, 51)).toEqual({
			ok: false,
			problem: { code: 'storage.stale' }
		});
		expect(await readProject(db, 'p')).toMatchObject({ value: { name: 'Først', revision: 2 } });
	});

	it('that is deleted cannot be saved, opened or imported into', async () => {
		await create();
		await setDeleted(db, 'p', 60);
		const gone = { ok: false, problem: { code: 'storage.gone' } };
		expect(await saveProject(db, 'p', 1, {}, 61)).toEqual(gone);
		expect(await markOpened(db, 'p', 61)).toEqual(gone);
		expect(await storeImport(db, plan({}))).toEqual(gone);
		expect(await setDeleted(db, 'unknown', 61)).toEqual(gone);
	});

	it('that is deleted comes back whole until it is purged', async () => {
		await create();
		await setDeleted(db, 'p', 60);
		expect(await purgeDeleted(db, 60)).toEqual({ ok: true, value: 0 });
		await setDeleted(db, 'p', null);
		expect(await readTables(db, ['a', 'b'])).toMatchObject({ ok: true });
		await setDeleted(db, 'p', 70);
		expect(await purgeDeleted(db, 71)).toEqual({ ok: true, value: 1 });
		expect(await Promise.all([db.projects.count(), db.dataTables.count(), db.columns.count()])).toEqual([
			0, 0, 0
		]);
	});
});

describe('an import', () => {
	it('adds and replaces tables and sets their order', async () => {
		await create();
		const stored = await storeImport(
			db,
			plan({ tables: [withFacts('c', [1, 2])], replaces: ['a'], tableIds: ['c', 'b'] })
		);
		expect(stored).toMatchObject({ ok: true, value: { tableIds: ['c', 'b'], revision: 2, bytes: 79 + 62 } });
		const tables = await listTables(db, ['c', 'b']);
		expect(tables.ok && tables.value.map((table) => table.rowCount)).toEqual([2, 3]);
		// Until the project is opened the next time, the import can be undone.
		expect(await db.columns.where('tableId').equals('a').count()).toBe(3);
		await markOpened(db, 'p', 30);
		expect(await db.columns.where('tableId').equals('a').count()).toBe(0);
	});

	it('of the same file, read otherwise, takes the place and the id of the earlier table', async () => {
		await create();
		const stored = await storeImport(db, plan({ tables: [withFacts('a', [1, 2])], replaces: ['a'] }));
		expect(stored).toMatchObject({ ok: true, value: { tableIds: ['a', 'b'], removedTables: [] } });
		const tables = await readTables(db, ['a']);
		expect(tables.ok && tables.value[0].rowCount).toBe(2);
	});

	it('leaves everything as it was when another tab was faster', async () => {
		await create();
		await saveProject(db, 'p', 1, { name: 'Først' }, 15);
		const stored = await storeImport(
			db,
			plan({ tables: [withFacts('c')], replaces: ['a'], tableIds: ['c', 'b'] })
		);
		expect(stored).toEqual({ ok: false, problem: { code: 'storage.stale' } });
		expect(await db.dataTables.toCollection().primaryKeys()).toEqual(['a', 'b']);
		expect(await db.columns.count()).toBe(6);
	});

	it('leaves everything as it was when a write fails in the middle', async () => {
		await create();
		// The second table has the id of a stored one: its columns cannot be added after those of the first.
		const stored = await storeImport(
			db,
			plan({ tables: [withFacts('c'), withFacts('b')], replaces: ['a'], tableIds: ['c', 'b'] })
		);
		expect(stored).toMatchObject({ ok: false, problem: { code: 'storage.failed' } });
		expect(await db.dataTables.toCollection().primaryKeys()).toEqual(['a', 'b']);
		expect(await db.columns.count()).toBe(6);
		expect(await readProject(db, 'p')).toMatchObject({ value: { revision: 1 } });
	});
});

describe('a removed table', () => {
	const arrange = (revision: number, tableIds: string[]) =>
		arrangeTables(db, { projectId: 'p', revision, tableIds, changes: {}, now: 30 });

	it('comes back to its place', async () => {
		await create();
		expect(await arrange(1, ['b'])).toMatchObject({
			ok: true,
			value: { tableIds: ['b'], removedTables: [{ id: 'a', position: 0, removedAt: 30 }], bytes: 79 }
		});
		expect(await arrange(2, ['a', 'b'])).toMatchObject({
			ok: true,
			value: { tableIds: ['a', 'b'], removedTables: [], bytes: 158 }
		});
	});

	it('is cleared out when the project is opened the next time', async () => {
		await create();
		await arrange(1, ['b']);
		await markOpened(db, 'p', 40);
		expect(await db.dataTables.toCollection().primaryKeys()).toEqual(['b']);
		const gone = { ok: false, problem: { code: 'storage.tableGone' } };
		expect(await arrange(2, ['a', 'b'])).toEqual(gone);
		expect(await readProject(db, 'p')).toMatchObject({ value: { tableIds: ['b'], revision: 2 } });
	});

	it('of another project is not taken', async () => {
		await create('p', [withFacts('a')]);
		await create('q', [withFacts('c')]);
		expect(await arrange(1, ['a', 'c'])).toMatchObject({ problem: { code: 'storage.tableGone' } });
	});

	it('that an import has replaced comes back with what else there was', async () => {
		await create();
		await storeImport(db, plan({ tables: [withFacts('c')], replaces: ['a'], tableIds: ['c', 'b'] }));
		expect(await arrange(2, ['a', 'b'])).toMatchObject({
			ok: true,
			value: { tableIds: ['a', 'b'], removedTables: [{ id: 'c', position: 0 }] }
		});
		expect(await arrange(3, ['c', 'b'])).toMatchObject({ ok: true, value: { tableIds: ['c', 'b'] } });
	});
});

it('remembers assignments by the series of their values', async () => {
	const definition = { id: 'x', area: 'other', grade: 5, direction: 1, unit: 'percent', step: null } as const;
	await rememberAssignments(db, [{ definition, value: 'A' }]);
	await rememberAssignments(db, [{ definition, value: 'B', pupils: 'C' }]);
	expect(await readAssignments(db)).toEqual({
		ok: true,
		value: { A: { definition, value: 'A' }, B: { definition, value: 'B', pupils: 'C' } }
	});
	await rememberAssignments(db, [], ['A']);
	expect(await readAssignments(db)).toMatchObject({ ok: true, value: { B: { value: 'B' } } });
	expect(await readAssignments(db)).not.toHaveProperty('value.A');
});
