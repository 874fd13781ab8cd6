import 'fake-indexeddb/auto';
import { openDatabase, type ConnectionEvents, type Database } from '../database';

const silent: ConnectionEvents = { closed: () => undefined, blocked: () => undefined };
let count = 0;

/** A database name that no other test uses. */
export const freshName = (): string => `test-${++count}`;

/** Opens a database in memory. Two calls with the same name are two tabs. */
export async function openTestDatabase(name = freshName(), events = silent): Promise<Database> {
	const opened = await openDatabase(events, name);
	if (!opened.ok) throw new Error(opened.problem.code);
	return opened.value;
}
