import { fail, ok, type Outcome } from '../core/outcome';
import { holdsIndicators } from '../core/table/types';
import type { DrawSpec } from '../core/selection/types';
import type { ProjectRecord, TableRecord } from '../store';
import type { DataSummary, LoadRequest } from '../workers/draw-client';
import { connection } from './connection.svelte';

/** What the page keeps of a project's data; the data themselves are in the draw worker. */
export interface ProjectData {
	tables: TableRecord[];
	/** Null for a project without tables that hold indicators. */
	summary: DataSummary | null;
}

/**
 * Reads the tables of a project that hold indicators and hands them over to the draw worker, which assembles them.
 * @param record the project, as plain data
 * @param owners which school owners' columns are used
 */
export async function loadProjectData(
	record: ProjectRecord,
	owners: DrawSpec['owners']
): Promise<Outcome<ProjectData>> {
	const connected = await connection.open();
	if (!connected.ok) return connected;
	const { store, db } = connected.value;
	const listed = await store.listTables(db, record.tableIds);
	if (!listed.ok) return listed;
	const indicators = listed.value.filter(({ source }) => holdsIndicators(source)).map(({ id }) => id);
	if (indicators.length === 0) return ok({ tables: listed.value, summary: null });
	const tables = await store.readTables(db, indicators);
	if (!tables.ok) return tables;
	const register = await store.readRegister(db, record.id);
	if (!register.ok) return register;
	return assembled(listed.value, store.tableBuffers(tables.value), {
		tables: tables.value,
		assignments: record.assignments,
		register: register.value ?? 'norway-2024',
		owners
	});
}

async function assembled(
	tables: TableRecord[],
	buffers: ArrayBuffer[],
	request: LoadRequest
): Promise<Outcome<ProjectData>> {
	try {
		const { drawClient } = await import('../workers/draw-client');
		return ok({ tables, summary: await drawClient.load(request, buffers) });
	} catch (error) {
		return fail('data.assemblyFailed', { reason: error instanceof Error ? error.message : String(error) });
	}
}
