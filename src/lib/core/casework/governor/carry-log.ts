import { byCell, cellKey, logLine, sameValue } from './entries';
import type { GovernorWork, LogLine, Stamp } from './types';

/**
 * An earlier (or later) state of the work that undo (or redo) brings back, with the log carried on: what is said becomes
 * what it was, and the log gets a line for each thing that changed by it. What comes back is a new statement, with its own
 * time, so that it goes before what it replaces when counties' work is merged.
 * @param to the state that comes back
 * @param from the state that it replaces
 */
export function carryLog(
	to: GovernorWork,
	from: GovernorWork,
	stamp: Stamp,
	how: 'undone' | 'redone'
): GovernorWork {
	const [before, after] = [byCell(from.entries), byCell(to.entries)];
	const lines: LogLine[] = [];
	const entries = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
		const [was, is] = [before.get(key), after.get(key)];
		const known = was ?? is;
		if (!known) return [];
		const value = is?.value ?? null;
		if (sameValue(was?.value ?? null, value)) return was ? [was] : [];
		const change = { municipality: known.municipality, field: known.field, value };
		lines.push(logLine(was, change, stamp, how));
		return [{ ...change, ...stamp }];
	});
	entries.sort((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1));
	return { ...to, entries, log: [...from.log, ...lines] };
}
