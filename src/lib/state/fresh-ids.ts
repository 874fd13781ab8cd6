import type { AnyFile } from '../core/import/read-any';

/** The table with an identity of its own: the same file can be in several projects, and be imported again. */
export const withFreshIds = ({ table, report }: AnyFile): AnyFile => ({
	table: { ...table, id: crypto.randomUUID() },
	report
});
