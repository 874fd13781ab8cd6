import Dexie, { type EntityTable, type Table } from 'dexie';
import { fail, ok, type Outcome } from '../core/outcome';
import { attempt, Refusal, type StorageCode } from './problems';
import type { ColumnRecord, ProjectRecord, RegisterRecord, SettingRecord, TableRecord } from './records';

export const DATABASE_NAME = 'treffsikker';

/** Raised by one whenever the shape of what is stored changes; a migration goes with it. */
export const DATABASE_VERSION = 2;

/** The database of the program: everything it keeps on this machine but the pages themselves. */
export class Database extends Dexie {
	declare projects: EntityTable<ProjectRecord, 'id'>;
	declare registers: EntityTable<RegisterRecord, 'projectId'>;
	declare dataTables: EntityTable<TableRecord, 'id'>;
	declare columns: Table<ColumnRecord, [string, number]>;
	declare settings: EntityTable<SettingRecord, 'key'>;

	constructor(name: string) {
		// Without a cache: it would hold and clone columns of many megabytes that are read once.
		super(name, { cache: 'disabled' });
		this.version(1).stores({
			projects: 'id',
			registers: 'projectId',
			dataTables: 'id, projectId',
			columns: '[tableId+index], tableId',
			settings: 'key'
		});
		// Version 2: projects hold datasets and the steps that made them.
		this.version(2).upgrade((transaction) =>
			transaction
				.table<ProjectRecord>('projects')
				.toCollection()
				.modify((project) => {
					project.datasets ??= [];
					project.steps ??= [];
				})
		);
	}
}

/** What a page must know about its connection after it was opened. */
export interface ConnectionEvents {
	/** Another tab has updated the program or deleted everything; this connection is closed now. */
	closed: (why: 'upgraded' | 'deleted') => void;
	/** Another tab with an older version keeps this one waiting. */
	blocked: () => void;
}

/**
 * Dexie opens a database of a newer version than the program knows as if it were its own, and may even change its
 * shape. The versions are compared beforehand where the browser lists them, and after opening everywhere.
 */
async function isNewer(name: string): Promise<boolean> {
	if (typeof indexedDB.databases !== 'function') return false;
	const known = await indexedDB.databases();
	const version = known.find((database) => database.name === name)?.version ?? 0;
	return version >= nativeVersion(DATABASE_VERSION + 1);
}

/** Dexie multiplies its version numbers by ten. */
const nativeVersion = (version: number): number => version * 10;

/**
 * Opens the database.
 * @param events is told when another tab closes or blocks the connection
 * @param name another name than the program's own, for tests
 * @returns the open connection, or `storage.newerVersion`, `storage.unavailable`, `storage.failed`
 */
export async function openDatabase(
	events: ConnectionEvents,
	name: string = DATABASE_NAME
): Promise<Outcome<Database, StorageCode>> {
	if (typeof indexedDB === 'undefined') return fail('storage.unavailable');
	const database = new Database(name);
	database.on('versionchange', (event) => {
		database.close();
		events.closed(event.newVersion === null ? 'deleted' : 'upgraded');
		return false;
	});
	database.on('blocked', () => {
		events.blocked();
		return false;
	});
	const opened = await attempt(async () => {
		if (await isNewer(name)) throw new Refusal('storage.newerVersion');
		await database.open();
		if (database.backendDB().version >= nativeVersion(DATABASE_VERSION + 1)) {
			throw new Refusal('storage.newerVersion');
		}
	});
	if (opened.ok) return ok(database);
	database.close();
	return opened;
}
