import { fail, ok, type Message, type Outcome } from '../core/outcome';

/** Everything that can go wrong when storing; the message catalogues word each of them. */
export const STORAGE_CODES = [
	/** The database was written by a newer version of the program. */
	'storage.newerVersion',
	/** Another tab with an older version holds the database open. */
	'storage.blocked',
	/** The disk, or what the browser allows this site, is full. Nothing was written. */
	'storage.full',
	/** The connection was closed, because another tab has updated or deleted the database. */
	'storage.closed',
	/** Another tab has changed the project in the meantime. Nothing was written. */
	'storage.stale',
	/** The project does not exist any more. */
	'storage.gone',
	/** A table does not exist any more, or not all of it. */
	'storage.tableGone',
	/** The browser does not let this page store anything. */
	'storage.unavailable',
	/** Anything else; `reason` is the browser's own text. */
	'storage.failed'
] as const;
export type StorageCode = (typeof STORAGE_CODES)[number];

export type StorageProblem = Message<StorageCode>;

/** Thrown inside a transaction to take all of it back; becomes a value outside of it (see `attempt`). */
export class Refusal extends Error {
	constructor(readonly code: StorageCode) {
		super(code);
		this.name = 'Refusal';
	}
}

/** An error as Dexie and IndexedDB throw it: a name, and perhaps the error that caused it. */
interface StorageError {
	name?: string;
	message?: string;
	inner?: unknown;
}

const CODES: Record<string, StorageCode> = {
	QuotaExceededError: 'storage.full',
	VersionError: 'storage.newerVersion',
	DatabaseClosedError: 'storage.closed',
	MissingAPIError: 'storage.unavailable',
	SecurityError: 'storage.unavailable',
	InvalidStateError: 'storage.unavailable'
};

/**
 * Words an exception of Dexie or IndexedDB as a typed problem. A full disk often arrives as an aborted transaction
 * with the reason inside, so the chain of causes is searched before the outermost name is used.
 */
export function storageProblem(error: unknown): StorageProblem {
	if (error instanceof Refusal) return { code: error.code };
	let current = error as StorageError | null | undefined;
	for (let depth = 0; current && depth < 5; depth++) {
		const code = current.name === undefined ? undefined : CODES[current.name];
		if (code) return { code };
		current = current.inner as StorageError | undefined;
	}
	const outermost = error as StorageError | null | undefined;
	return { code: 'storage.failed', params: { reason: outermost?.message ?? String(error) } };
}

/**
 * Runs a piece of storage work and turns what it throws into a value. It stands outside of transactions: catching
 * inside one would let half of the writes stay.
 */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Outcome<T, StorageCode>> {
	try {
		return ok(await work());
	} catch (error) {
		const problem = storageProblem(error);
		return fail(problem.code, problem.params);
	}
}
