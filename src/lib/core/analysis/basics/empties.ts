import type { Message } from '../../outcome';
import { CELL_NAMES, type EmptyName } from '../../table/types';

/** The kinds of empty cell in the order in which tables list them: what people did first, then what is not known. */
export const EMPTY_ORDER: readonly EmptyName[] = [
	'dontKnow',
	'unanswered',
	'routedOut',
	'notApplicable',
	'suppressed',
	'missing'
];

/** What a kind of empty cell is called in a table. */
export const emptyLabel = (kind: EmptyName): Message => ({ code: `basics.${kind}` });

/** Cells of each kind of emptiness, counted or weighted. */
export type EmptyCounts = Record<EmptyName, number>;

/**
 * Counts the empty cells of each kind.
 * @param kinds the kind of each cell
 * @param weights one for each cell, or null
 */
export function countEmpties(kinds: ArrayLike<number>, weights: ArrayLike<number> | null): EmptyCounts {
	const counts = Object.fromEntries(EMPTY_ORDER.map((name) => [name, 0])) as EmptyCounts;
	for (let i = 0; i < kinds.length; i++) {
		const name = CELL_NAMES[kinds[i]];
		if (name !== 'value') counts[name] += weights ? weights[i] : 1;
	}
	return counts;
}

/** The kinds that occur in at least one of several counts, in the order of tables. */
export const kindsIn = (counts: readonly EmptyCounts[]): EmptyName[] =>
	EMPTY_ORDER.filter((kind) => counts.some((one) => one[kind] > 0));
