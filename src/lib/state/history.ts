/** What was before and after the present state of something that can be undone. */
export interface History<T> {
	past: T[];
	present: T;
	future: T[];
	/** Changes with the same group follow each other as one step: the many values of one drag of a slider. */
	group: string | null;
}

/** How many steps can be undone. */
const LIMIT = 200;

/** A history that begins now. */
export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], group: null });

/**
 * Makes a change.
 * @param group the gesture it belongs to; the next change with the same group is not a step of its own
 */
export function change<T>(history: History<T>, next: T, group: string | null = null): History<T> {
	const continues = group !== null && group === history.group;
	const past = continues ? history.past : [...history.past, history.present].slice(-LIMIT);
	return { past, present: next, future: [], group };
}

/** One step back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
	const previous = history.past.at(-1);
	if (previous === undefined) return history;
	return {
		past: history.past.slice(0, -1),
		present: previous,
		future: [history.present, ...history.future],
		group: null
	};
}

/** One step forward again; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
	const [next, ...future] = history.future;
	if (next === undefined) return history;
	return { past: [...history.past, history.present], present: next, future, group: null };
}
