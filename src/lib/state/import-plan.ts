import type { ImportComparison } from '../core/indicators/compare';

/** What counts where a new file and earlier ones differ: theirs, or the new file's. */
export type ConflictChoice = 'earlier' | 'new';

/** A table that is about to be stored. */
export interface Incoming {
	tableId: string;
	/** This table against the stored ones and the new ones before it. */
	comparison: ImportComparison;
	/** Null until the user has chosen. */
	choice: ConflictChoice | null;
}

/** What storing the new tables does to the project. */
export interface TablePlan {
	/** New tables that are stored; one with the same bytes as another new one is left out. */
	stored: string[];
	/** Stored tables that go. */
	replaces: string[];
	/** The project's tables afterwards, in order of precedence: a later one wins. */
	tableIds: string[];
}

/** True for a table whose conflicts nobody has decided yet. */
export const isUndecided = ({ comparison, choice }: Incoming): boolean =>
	comparison.conflictCount > 0 && choice === null;

/**
 * Puts new tables in their place. One whose values count goes behind all others; one that yields goes before them, and
 * the later of two that yield before the earlier. The same file again takes the place of its earlier copy.
 * @param storedIds the project's tables, in order of precedence
 * @param incoming in the order in which they were given; all decided
 */
export function planTables(storedIds: readonly string[], incoming: readonly Incoming[]): TablePlan {
	const replaces = new Set<string>();
	const skipped = new Set<string>();
	let order = [...storedIds];
	for (const { tableId, comparison, choice } of incoming) {
		const copies = comparison.identical.map((pair) => pair.old.id).filter((id) => !skipped.has(id));
		if (copies.some((id) => !storedIds.includes(id))) {
			skipped.add(tableId);
			continue;
		}
		const covered = comparison.replaced.map((pair) => pair.old.id).filter((id) => storedIds.includes(id));
		const place = copies.length > 0 ? order.indexOf(copies[0]) : -1;
		if (place >= 0) order = order.toSpliced(place, 1, tableId);
		else order = choice === 'earlier' ? [tableId, ...order] : [...order, tableId];
		for (const id of [...copies, ...covered]) replaces.add(id);
		order = order.filter((id) => !replaces.has(id));
	}
	return {
		stored: incoming.map(({ tableId }) => tableId).filter((id) => !skipped.has(id)),
		replaces: [...replaces],
		tableIds: order
	};
}
