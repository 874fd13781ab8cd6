import { ok, type Message, type Outcome } from '../core/outcome';
import type { ProjectContents } from '../core/project-file/types';
import type { NewProjectWithTables, ProjectRecord, StorageUse } from '../store';
import { isAbort } from '../workers/abort';
import { connection, type Connected } from './connection.svelte';
import { finishedExample, inventProject, publishedExample } from './example';
import { jobs } from './jobs.svelte';
import { forgetLeft, forgetLeftOfOthers } from './left-unstored';
import { places } from './places.svelte';
import { project } from './project.svelte';

/** What the start page shows of a project. Times are milliseconds since 1970. */
export type ProjectEntry = Pick<
	ProjectRecord,
	'id' | 'name' | 'openedAt' | 'changedAt' | 'bytes' | 'invented' | 'fileSavedAt'
>;

/** The projects on this machine. Its code is small; what stores and computes is loaded at the first use. */
class Projects {
	/** The projects, the last opened first; null until they are read. */
	list = $state.raw<ProjectEntry[] | null>(null);
	/** How much is stored, and whether the browser keeps it until the user deletes it; null until read. */
	use = $state.raw<StorageUse | null>(null);
	/** Why the list cannot be shown or something could not be stored. */
	problem = $state.raw<Message | null>(null);
	#watching = false;

	/** Reads the list, and follows it: also what other tabs do. Called once by the page that shows it. */
	async load(): Promise<void> {
		await this.#with(async ({ store, db }) => {
			if (!this.#watching) {
				this.#watching = true;
				store.watchProjects(db, () => void this.#read());
			}
			return this.#read();
		});
	}

	/**
	 * Creates a project with an invented country and opens it. Listed among the jobs while it runs.
	 * @param name the project's name, in the user's language
	 * @returns its id, or null when it was cancelled
	 */
	async createExample(name: string): Promise<Outcome<string | null>> {
		try {
			const input = await jobs.run({ code: 'data.generating' }, ({ signal }) => inventProject(name, signal));
			return await this.create(input);
		} catch (error) {
			if (isAbort(error)) return ok(null);
			throw error;
		}
	}

	/**
	 * Creates a project with its work done: the invented country with a survey, or the published tables of AFI-2024. Listed
	 * among the jobs while it runs.
	 * @param name the project's name, in the user's language
	 * @param say words names of datasets and analyses in it
	 * @returns its id, or null when it was cancelled
	 */
	async createDone(
		which: 'finished' | 'published',
		name: string,
		say: (message: Message) => string
	): Promise<Outcome<string | null>> {
		try {
			const contents = await jobs.run({ code: 'data.generating' }, ({ signal }) =>
				which === 'finished' ? finishedExample(name, say, signal) : publishedExample(name, say)
			);
			return await this.#createFrom(contents);
		} catch (error) {
			if (isAbort(error)) return ok(null);
			throw error;
		}
	}

	async #createFrom(contents: ProjectContents): Promise<Outcome<string>> {
		const { withNewIds } = await import('../core/project-file/new-ids');
		return this.#with(async ({ store, db }) => {
			const stored = await store.storeContents(db, {
				id: crypto.randomUUID(),
				contents: withNewIds(contents, () => crypto.randomUUID()),
				now: Date.now()
			});
			if (!stored.ok) return stored;
			await project.open(stored.value.id);
			await this.#read();
			return ok(stored.value.id);
		});
	}

	/** Stores a new project with its tables, all or nothing, and opens it. Gives its id. */
	create(input: NewProjectWithTables): Promise<Outcome<string>> {
		return this.#with(async ({ store, db }) => {
			const created = await store.createProject(db, input);
			if (!created.ok) return created;
			await project.open(created.value.id);
			await this.#read();
			return ok(created.value.id);
		});
	}

	/** Gives a project another name. */
	rename(id: string, name: string): Promise<Outcome<void>> {
		return this.#with(async ({ store, db }) => {
			if (project.record?.id === id) {
				project.rename(name);
				await project.saveNow();
				return this.#read();
			}
			const stored = await store.readProject(db, id);
			if (!stored.ok) return stored;
			const renamed = await store.saveProject(db, id, stored.value.revision, { name }, Date.now());
			return renamed.ok ? this.#read() : renamed;
		});
	}

	/** Deletes a project; `restore` takes it back until the next start. */
	delete(id: string): Promise<Outcome<void>> {
		return this.#with(async ({ store, db }) => {
			if (project.record?.id === id) await project.close();
			const deleted = await store.setDeleted(db, id, Date.now());
			// Where somebody was in it may tell which municipality was looked at.
			if (deleted.ok) {
				places.forget(id);
				forgetLeft(id);
			}
			return deleted.ok ? this.#read() : deleted;
		});
	}

	/** Takes a deletion back. */
	restore(id: string): Promise<Outcome<void>> {
		return this.#with(async ({ store, db }) => {
			const restored = await store.setDeleted(db, id, null);
			return restored.ok ? this.#read() : restored;
		});
	}

	/** Deletes everything that is stored on this machine. This cannot be taken back. */
	async deleteAll(): Promise<Outcome<void>> {
		await project.close();
		forgetLeftOfOthers();
		const deleted = await this.#with(({ store, db }) => store.deleteEverything(db));
		if (!deleted.ok) return deleted;
		connection.forget();
		this.#watching = false;
		await this.load();
		return deleted;
	}

	/** Asks the browser to keep the data until the user deletes them; the answer stands in `use.persistent`. */
	async askToPersist(): Promise<Outcome<void>> {
		return this.#with(async ({ store }) => {
			await store.askToPersist();
			this.use = await store.storageUse();
			return ok(undefined);
		});
	}

	async #read(): Promise<Outcome<void>> {
		return this.#with(async ({ store, db }) => {
			const listed = await store.listProjects(db);
			if (!listed.ok) return listed;
			forgetLeftOfOthers(listed.value.map(({ id }) => id));
			this.list = listed.value.map(({ id, name, openedAt, changedAt, bytes, invented, fileSavedAt }) => ({
				id,
				name,
				openedAt,
				changedAt,
				bytes,
				invented,
				fileSavedAt
			}));
			this.use = await store.storageUse();
			return ok(undefined);
		});
	}

	async #with<T>(work: (connected: Connected) => Promise<Outcome<T>>): Promise<Outcome<T>> {
		const connected = await connection.open();
		const done = connected.ok ? await work(connected.value) : connected;
		this.problem = done.ok ? null : done.problem;
		return done;
	}
}

/** The projects on this machine. */
export const projects = new Projects();
