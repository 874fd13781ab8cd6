import type { DatasetSpec } from './types';

/**
 * The dataset that every stored table is from the start: its rows and variables as they are. It has the table's id.
 * @param name what people call the table
 * @param weight name of the weight variable that its file declares
 */
export const defaultSpec = (table: string, name: string, weight: string | null = null): DatasetSpec => ({
	type: 'dataset',
	version: 1,
	id: table,
	name,
	instrument: '',
	origin: { kind: 'table', table },
	edits: [],
	derived: [],
	filters: [],
	weight,
	keys: { person: null, municipality: null }
});

/**
 * The datasets of a project: one for each table, in the order of the tables, then those made of others.
 * @param specs the datasets that somebody has changed or made
 */
export function datasetsOf(
	specs: readonly DatasetSpec[],
	tables: readonly { id: string; name: string; weight?: string | null }[]
): DatasetSpec[] {
	const byId = new Map(specs.map((spec) => [spec.id, spec]));
	const ofTables = tables.map(
		({ id, name, weight }) => byId.get(id) ?? defaultSpec(id, name, weight ?? null)
	);
	const tableIds = new Set(ofTables.map(({ id }) => id));
	return [...ofTables, ...specs.filter(({ id, origin }) => origin.kind !== 'table' && !tableIds.has(id))];
}
