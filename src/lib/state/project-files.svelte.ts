import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { version } from '$app/environment';
import { fail, ok, type Message, type Outcome } from '../core/outcome';
import type { PersonalTable } from '../core/personal/types';
import type { ProjectContents } from '../core/project-file/types';
import { isAbort } from '../workers/abort';
import type * as ProjectClient from '../workers/project-client';
import { connection } from './connection.svelte';
import { jobs } from './jobs.svelte';
import { language } from './language.svelte';
import { project } from './project.svelte';
import { projects } from './projects.svelte';
import { toasts } from './toasts.svelte';

/** A file that waits for its passphrase. */
interface Locked {
	file: File;
	/** What is wrong with the passphrase that was given; null before one was. */
	problem: Message | null;
}

/** Saving the open project as a file, and opening files. What computes is in a worker of its own. */
class ProjectFiles {
	/** True while the dialog for saving is open. */
	saving = $state(false);
	/** A protected file that was given. */
	locked = $state.raw<Locked | null>(null);
	/** Why a file could not be opened; it stays until it is read. */
	problem = $state.raw<(Message & { file: string }) | null>(null);

	/** The page side of the worker, once it was needed. */
	#client: typeof ProjectClient | null = null;

	/** Shows the dialog for saving. */
	async askToSave(): Promise<void> {
		await language.complete();
		this.saving = true;
	}

	/**
	 * Hands the open project over to the worker that writes it, and looks for personal data in its tables.
	 * @param signal stops the work
	 * @returns what seems to be personal data; null when it was stopped
	 */
	async prepare(signal: AbortSignal): Promise<Outcome<PersonalTable[] | null>> {
		await project.saveNow();
		const { record } = project;
		const connected = await connection.open();
		if (!connected.ok) return connected;
		const { store, db } = connected.value;
		const contents = await store.readContents(db, record?.id ?? '', project.recordOf(record?.id));
		if (!contents.ok) return contents;
		const buffers = store.tableBuffers(contents.value.tables.map(({ table }) => table));
		const { inspectProject } = await this.#worker();
		if (signal.aborted) return ok(null);
		return this.#attempt(async () => ok(await inspectProject(signal, contents.value, buffers)));
	}

	/**
	 * Writes the project that was prepared. Listed among the jobs while it runs.
	 * @param passphrase null for a file that anybody can open
	 * @returns the bytes of the file; null when it was cancelled
	 */
	async write(passphrase: string | null): Promise<Outcome<Uint8Array | null>> {
		const title = { code: 'projectFile.saving', params: { project: project.record?.name ?? '' } };
		const { writeProject } = await this.#worker();
		return this.#attempt(() =>
			jobs.run(title, ({ signal, report }) => writeProject(signal, version, passphrase, report))
		);
	}

	/** Lets the project go that was prepared; a writing that is under way is stopped. */
	release(): void {
		for (const job of jobs.list) if (job.title.code === 'projectFile.saving') job.cancel();
		this.#client?.endProjectWorker();
	}

	/**
	 * Opens a project file as a project of its own. A protected one asks for its passphrase. Nothing is stored unless all
	 * of it can be.
	 * @param passphrase null before one was asked for
	 */
	async open(file: File, passphrase: string | null = null): Promise<void> {
		this.problem = null;
		this.saving = false;
		const title = { code: 'projectFile.opening', params: { file: file.name } };
		const { readProject } = await this.#worker();
		const read = await this.#attempt(() =>
			jobs.run(title, ({ signal, report }) => readProject(signal, file, passphrase, report))
		);
		this.release();
		if (!read.ok) return this.#notOpened(file, read.problem);
		this.locked = null;
		if (read.value === null) return;
		const { withDemandedGroups } = await import('../core/project-file/demanded-groups');
		const { contents, raised } = withDemandedGroups(read.value);
		const stored = await this.#store(contents, file.lastModified);
		if (!stored.ok) return this.#notOpened(file, stored.problem);
		const t = language.messages.projectFile.open;
		toasts.show(t.opened({ name: project.record?.name ?? '' }));
		const limit = contents.project.smallestGroup;
		if (raised > 0 && limit) toasts.show(t.raised({ n: raised, limit }));
		await goto(resolve(project.summary ? '/uttrekk/' : '/data/'));
	}

	/**
	 * Makes a second project like one, with a name of its own. Listed among the jobs while it runs.
	 * @returns null when it was cancelled
	 */
	duplicate(id: string, name: string): Promise<Outcome<void | null>> {
		return this.#attempt(() =>
			jobs.run({ code: 'projectFile.duplicating', params: { project: name } }, ({ signal }) =>
				this.#duplicate(id, name, signal)
			)
		);
	}

	async #duplicate(id: string, name: string, signal: AbortSignal): Promise<Outcome<void>> {
		if (project.record?.id === id) await project.saveNow();
		const connected = await connection.open();
		if (!connected.ok) return connected;
		const { store, db } = connected.value;
		const contents = await store.readContents(db, id, project.recordOf(id));
		if (!contents.ok) return contents;
		const { withNewIds } = await import('../core/project-file/new-ids');
		signal.throwIfAborted();
		const renamed = {
			...contents.value,
			project: { ...contents.value.project, name, createdAt: Date.now() }
		};
		const stored = await store.storeContents(db, {
			id: crypto.randomUUID(),
			contents: withNewIds(renamed, () => crypto.randomUUID()),
			now: Date.now()
		});
		if (stored.ok) await projects.load();
		return stored.ok ? ok(undefined) : stored;
	}

	async #worker(): Promise<typeof ProjectClient> {
		this.#client ??= await import('../workers/project-client');
		return this.#client;
	}

	async #store(contents: ProjectContents, fileSavedAt: number): Promise<Outcome<void>> {
		const connected = await connection.open();
		if (!connected.ok) return connected;
		const { store, db } = connected.value;
		const { withNewIds } = await import('../core/project-file/new-ids');
		const stored = await store.storeContents(db, {
			id: crypto.randomUUID(),
			contents: withNewIds(contents, () => crypto.randomUUID()),
			fileSavedAt,
			now: Date.now()
		});
		if (!stored.ok) return stored;
		await project.open(stored.value.id);
		await projects.load();
		return ok(undefined);
	}

	#notOpened(file: File, problem: Message): void {
		const isLocked = problem.code === 'projectFile.needsPassphrase';
		if (isLocked || problem.code === 'projectFile.wrongPassphrase') {
			this.locked = { file, problem: isLocked ? null : problem };
			return;
		}
		this.locked = null;
		this.problem = { ...problem, file: file.name };
	}

	/** The outcome of work in the worker; null when it was cancelled, a problem when the worker failed as a whole. */
	async #attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T | null>> {
		try {
			return await work();
		} catch (error) {
			if (isAbort(error)) return ok(null);
			return fail('projectFile.failed', { reason: error instanceof Error ? error.message : String(error) });
		}
	}
}

/** Project files of this page. */
export const projectFiles = new ProjectFiles();
