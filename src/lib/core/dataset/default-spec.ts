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
