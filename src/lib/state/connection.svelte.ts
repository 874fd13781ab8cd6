import { ok, type Message, type Outcome } from '../core/outcome';
import type * as Store from '../store';

/** The store and an open connection to it. */
export interface Connected {
	store: typeof Store;
	db: Store.Database;
}

class Connection {
	/** What keeps the page from storing: another tab, a newer version, no storage at all. Null when all is well. */
	problem = $state<Message | null>(null);
	#opening: Promise<Outcome<Connected>> | null = null;

	/** The open connection; opens it at the first call. The store's code is loaded then, not with the page. */
	open(): Promise<Outcome<Connected>> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	/** Forgets a connection that was closed, so that the next call opens a new one. */
	forget(): void {
		this.#opening = null;
		this.problem = null;
	}

	async #open(): Promise<Outcome<Connected>> {
		const store = await import('../store');
		const opened = await store.openDatabase({
			closed: (why) =>
				(this.problem = { code: why === 'deleted' ? 'storage.deletedElsewhere' : 'storage.closed' }),
			blocked: () => (this.problem = { code: 'storage.blocked' })
		});
		this.problem = opened.ok ? null : opened.problem;
		if (!opened.ok) {
			this.#opening = null;
			return opened;
		}
		// What was deleted in an earlier visit cannot be undone any more; another tab gets a minute to do so.
		await store.purgeDeleted(opened.value, performance.timeOrigin - 60_000);
		return ok({ store, db: opened.value });
	}
}

/** This page's connection to what is stored on the machine. */
export const connection = new Connection();
