import { fail, ok, type Message, type Outcome } from '../core/outcome';
import type { ProjectChanges, ProjectRecord } from '../store';
import { Autosave } from './autosave';
import { connection, type Connected } from './connection.svelte';
import { forgetLeft, leave, leftOf } from './left-unstored';

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
	/** Writes that wait until what was pending before them is stored. */
	#waiting: Promise<unknown> = Promise.resolve();
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
		const left = leftOf(opened.value, store.DATABASE_VERSION);
		this.#accept(opened.value);
		if (Object.keys(left).length > 0) this.change(left);
		this.#stopWatching = store.watchProject(db, id, (stored) => {
			// After the writes that are under way: they tell of themselves here too.
			this.#writes = this.#writes.then(() => this.#noticeStored(id, stored));
		});
		return connected;
	}

	/** Stores what is pending and lets the project go; also what is changed while that goes on. */
	async close(): Promise<void> {
		do {
			await this.flush();
			await this.#waiting;
			await this.#writes;
		} while (this.#autosave.hasPending && this.problem === null);
		// What could not be stored waits for the project to be opened again, and never goes to another one.
		this.leave();
		this.#autosave.discard();
		this.unsaved = false;
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

	/** Keeps what is not stored where a page that is being ended can still keep it. */
	leave(): void {
		const { record } = this;
		if (!record || !this.unsaved || !this.#connected) return;
		// What somebody deleted in another tab is gone for good.
		const isGone = [this.notice, this.problem].some((message) => message?.code === 'storage.gone');
		if (isGone || connection.problem?.code === 'storage.deletedElsewhere') return;
		const { saving, pending } = this.#autosave;
		const shape = this.#connected.store.DATABASE_VERSION;
		leave(record.id, { shape, revision: record.revision, saving, pending });
	}

	/**
	 * Writes something that is more than fields of the record: tables. What is pending is stored before it. Whoever asks
	 * is told when it fails.
	 */
	write(write: Write): Promise<Outcome<void>> {
		const id = this.record?.id;
		const done = this.flush().then(() => this.#write(write, id));
		this.#waiting = Promise.all([this.#waiting, done]);
		return done;
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

	/** @param id the project that it was asked for; another one that is open by its turn is left alone */
	#write(write: Write, id = this.record?.id): Promise<Outcome<void>> {
		const done = this.#writes.then(() => this.#writeNow(write, id));
		this.#writes = done;
		return done;
	}

	async #writeNow(write: Write, id: string | undefined): Promise<Outcome<void>> {
		const { record } = this;
		if (!record || record.id !== id || !this.#connected) return fail('storage.gone');
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
		if (!this.unsaved) forgetLeft(stored.id);
	}

	async #noticeStored(id: string, stored: ProjectRecord | undefined): Promise<void> {
		if (this.record?.id !== id) return;
		if (!stored || stored.deletedAt !== null) this.notice = { code: 'storage.gone' };
		else if (stored.revision > this.record.revision) {
			await this.#takeOver('storage.changedElsewhere');
		}
	}

	/** Takes the newer record of another tab; what was pending here would overwrite it and is not stored. */
	async #takeOver(code: 'storage.stale' | 'storage.changedElsewhere'): Promise<void> {
		if (!this.record || !this.#connected) return;
		const { store, db } = this.#connected;
		const stored = await store.readProject(db, this.record.id);
		if (!stored.ok) {
			this.problem = stored.problem;
			return;
		}
		// Also what was changed while it was read was made upon the older record.
		const before = this.record;
		const loses = this.#autosave.hasPending;
		this.#autosave.discard();
		this.#accept(stored.value);
		this.notice = { code: loses ? 'storage.stale' : code };
		await this.takenOver(before);
	}
}
