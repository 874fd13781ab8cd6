import type { ImportedFile } from '../core/import/types';

/** The table with an identity of its own: the same file can be in several projects, and be imported again. */
export const withFreshIds = ({ table, report }: ImportedFile): ImportedFile => ({
	table: { ...table, id: crypto.randomUUID() },
	report
});
