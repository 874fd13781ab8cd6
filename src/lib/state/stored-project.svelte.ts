import { fail, ok, type Message, type Outcome } from '../core/outcome';
import type { ProjectChanges, ProjectRecord } from '../store';
import { Autosave } from './autosave';
import { connection, type Connected } from './connection.svelte';

/** Milliseconds between the last change and its save. */
const SAVE_DELAY = 500;

/** Something that is written to the store upon a revision of the project. */
type Write = (connected: Connected, at: { id: string; revision: number }) => Promise<Outcome<ProjectRecord>>;

/**
 * The stored record of the open project, and the only way to change it. Changes are seen at once and stored a moment
 * later; writes come one after the other; when another tab has stored something newer, that is taken over and said.
 */
export class StoredProject {
	record = $state.raw<ProjectRecord | null>(null);
	/** When the record was stored last, in milliseconds since 1970. */
	savedAt = $state<number | null>(null);
	/** True from a change until it is stored. */
	unsaved = $state(false);
	/** Why the last change could not be stored; it is still on the page. Null when all is stored. */
	problem = $state.raw<Message | null>(null);
	/** What another tab did to the project. */
	notice = $state.raw<Message | null>(null);

	#connected: Connected | null = null;
	#writes: Promise<unknown> = Promise.resolve();
	#stopWatching: () => void = () => undefined;
	#autosave = new Autosave<ProjectChanges>((changes) => this.#save(changes), SAVE_DELAY);

	/** @param takenOver told after another tab's record was taken over, with the record as it was on this page */
	constructor(private readonly takenOver: (before: ProjectRecord) => Promise<void>) {}

	/** Opens a project of the store. */
	async open(id: string): Promise<Outcome<Connected>> {
		const connected = await connection.open();
		if (!connected.ok) return connected;
		const { store, db } = connected.value;
		const opened = await store.markOpened(db, id, Date.now());
		if (!opened.ok) return opened;
		this.#connected = connected.value;
		this.#accept(opened.value);
		this.#stopWatching = store.watchProject(db, id, (stored) => {
			// After the writes that are under way: they tell of themselves here too.
			this.#writes = this.#writes.then(() => this.#noticeStored(stored));
		});
		return connected;
	}

	/** Stores what is pending and lets the project go. */
	async close(): Promise<void> {
		await this.flush();
		this.#stopWatching();
		this.#connected = null;
		this.record = null;
		this.savedAt = null;
		this.problem = null;
		this.notice = null;
	}

	/** Changes fields of the record. */
	change(changes: ProjectChanges): void {
		if (!this.record) return;
		this.record = { ...this.record, ...changes };
		this.unsaved = true;
		this.#autosave.add(changes);
	}

	/** Stores now what is pending. */
	flush(): Promise<void> {
		return this.#autosave.flush();
	}

	/**
	 * Writes something that is more than fields of the record: tables. What is pending is stored before it. Whoever asks
	 * is told when it fails.
	 */
	async write(write: Write): Promise<Outcome<void>> {
		await this.flush();
		return this.#write(write);
	}

	async #save(changes: ProjectChanges): Promise<void> {
		const saved = await this.#write(({ store, db }, { id, revision }) =>
			store.saveProject(db, id, revision, $state.snapshot(changes) as ProjectChanges, Date.now())
		);
		if (saved.ok || saved.problem.code === 'storage.stale') return;
		this.problem = saved.problem;
		// Kept for the next try; nothing of what the user did is lost while the page is open.
		this.#autosave.keep(changes);
	}

	#write(write: Write): Promise<Outcome<void>> {
		const done = this.#writes.then(() => this.#writeNow(write));
		this.#writes = done;
		return done;
	}

	async #writeNow(write: Write): Promise<Outcome<void>> {
		const { record } = this;
		if (!record || !this.#connected) return fail('storage.gone');
		const written = await write(this.#connected, { id: record.id, revision: record.revision });
		if (written.ok) {
			this.#accept({ ...written.value, ...this.#autosave.pending });
			return ok(undefined);
		}
		if (written.problem.code === 'storage.stale') await this.#takeOver('storage.stale');
		return written;
	}

	#accept(stored: ProjectRecord): void {
		this.record = stored;
		this.savedAt = stored.changedAt;
		this.unsaved = this.#autosave.hasPending;
		this.problem = null;
	}

	async #noticeStored(stored: ProjectRecord | undefined): Promise<void> {
		if (!this.record) return;
		if (!stored || stored.deletedAt !== null) this.notice = { code: 'storage.gone' };
		else if (stored.revision > this.record.revision) {
			await this.#takeOver(this.#autosave.hasPending ? 'storage.stale' : 'storage.changedElsewhere');
		}
	}

	/** Takes the newer record of another tab; what was pending here would overwrite it and is not stored. */
	async #takeOver(code: 'storage.stale' | 'storage.changedElsewhere'): Promise<void> {
		const before = this.record;
		if (!before || !this.#connected) return;
		this.#autosave.discard();
		const { store, db } = this.#connected;
		const stored = await store.readProject(db, before.id);
		if (!stored.ok) {
			this.problem = stored.problem;
			return;
		}
		this.#accept(stored.value);
		this.notice = { code };
		await this.takenOver(before);
	}
}
