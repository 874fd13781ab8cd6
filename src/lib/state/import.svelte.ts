import type { ImportedFile } from '../core/import/types';
import type { ImportComparison } from '../core/indicators/compare';
import type { SeriesAssignment } from '../core/indicators/types';
import { fail, ok, type Message, type Outcome } from '../core/outcome';
import type { DataTable } from '../core/table/types';
import { isAbort } from '../workers/abort';
import { remember } from './assignments';
import { connection } from './connection.svelte';
import { withFreshIds } from './fresh-ids';
import { isUndecided, planTables, type ConflictChoice, type Incoming } from './import-plan';
import { jobs, type JobContext } from './jobs.svelte';
import { importStep } from './project-document';
import { project } from './project.svelte';
import { projects } from './projects.svelte';
import { assignedByHand, assignSeries, seriesOf, type FileSeries } from './series';

/** Where the files go: into the open project, or into one of their own. */
export type ImportTarget = 'open' | 'new';

/** A file that was given, and what became of it so far. */
export interface ImportCard {
	key: number;
	file: File;
	state: 'waiting' | 'reading' | 'stopped' | 'read' | 'failed';
	/** What was understood of it. */
	read: ImportedFile | null;
	/** Why it cannot be read. */
	problem: Message | null;
	/** How it meets the stored tables and the files before it; null while that is not known. */
	comparison: ImportComparison | null;
	/** What counts where it differs from them; null until the user has chosen. */
	choice: ConflictChoice | null;
}

/** Files between being chosen and being stored. Nothing of them is stored before `store`. */
class ImportSession {
	cards = $state.raw<ImportCard[]>([]);
	target = $state<ImportTarget>('new');
	/** Name of the new project; null until the user gives one. */
	name = $state<string | null>(null);
	/** What the user said of columns, in this import or an earlier one. */
	byHand = $state.raw<SeriesAssignment[]>([]);
	busy = $state<'reading' | 'comparing' | 'storing' | null>(null);
	problem = $state.raw<Message | null>(null);
	#nextKey = 1;
	/** False when files came or went since they were compared. */
	#compared = true;
	#takenBack: string[] = [];

	/** The files that were read. */
	readonly read = $derived(this.cards.flatMap((card) => (card.read ? [{ ...card, read: card.read }] : [])));
	/** The series of numbers in the files, and what they mean. */
	readonly series: FileSeries[] = $derived(seriesOf(this.read.map((card) => card.read.report)));
	readonly assignments: SeriesAssignment[] = $derived(assignSeries(this.series, this.byHand));
	/** True while the user has to choose what counts where files differ. */
	readonly undecided = $derived(incomingOf(this.cards).some(isUndecided));
	readonly canStore = $derived(this.busy === null && this.read.length > 0 && !this.undecided);
	/** The open project can take the files: there is one, and it is not an invented one. */
	readonly openIsPossible = $derived(project.record !== null && !project.record.invented);

	/**
	 * Reads files, one after the other.
	 * @param target where they are to go, when no files were given before
	 */
	async add(files: File[], target?: ImportTarget): Promise<void> {
		if (this.cards.length === 0) await this.#begin(target);
		const added = files.map((file): ImportCard => ({
			key: this.#nextKey++,
			file,
			state: 'waiting',
			read: null,
			problem: null,
			comparison: null,
			choice: null
		}));
		this.cards = [...this.cards, ...added];
		if (this.busy === null) await this.#readWaiting();
	}

	/** Takes a file out again. */
	async remove(key: number): Promise<void> {
		this.cards = this.cards.filter((card) => card.key !== key);
		await this.#compare();
	}

	/** Says what counts where a file differs from earlier ones. */
	choose(key: number, choice: ConflictChoice): void {
		this.#set(key, { choice });
	}

	/** Says where the files go. */
	async setTarget(target: ImportTarget): Promise<void> {
		this.target = target;
		await this.#compare();
	}

	/** Says what a series means; a later word replaces an earlier one. */
	assign(assignment: SeriesAssignment): void {
		this.byHand = [...this.byHand.filter((one) => one.value !== assignment.value), assignment];
		this.#takenBack = this.#takenBack.filter((series) => series !== assignment.value);
	}
	/** Takes back what was said of a series. */
	unassign(series: string): void {
		this.byHand = this.byHand.filter((one) => one.value !== series);
		this.#takenBack.push(series);
	}

	/** Forgets all files; what is being read is stopped. */
	cancel(): void {
		this.cards = [];
		this.name = null;
		this.problem = null;
		for (const job of jobs.list) if (job.title.code === 'data.reading') job.cancel();
	}

	/**
	 * Stores the files: all of them or nothing.
	 * @param defaultName name of a new project, if the user gave none
	 * @returns the number of files stored
	 */
	async store(defaultName: string): Promise<Outcome<number>> {
		this.busy = 'storing';
		const files = this.read.map((card) => card.read);
		const storedIds = this.target === 'open' ? (project.record?.tableIds ?? []) : [];
		const plan = planTables(storedIds, incomingOf(this.cards));
		const tables = files.filter(({ table }) => plan.stored.includes(table.id));
		const done =
			this.target === 'open'
				? await project.import({ ...plan, tables, assignments: this.#allAssignments(plan.replaces) })
				: await this.#storeNew(this.name?.trim() || defaultName, plan.tableIds, tables);
		this.busy = null;
		if (!done.ok) return this.#notStored(done.problem);
		await remember($state.snapshot(this.byHand) as SeriesAssignment[], this.#takenBack);
		this.cancel();
		await projects.askToPersist();
		return ok(tables.length);
	}

	async #notStored(problem: Message): Promise<Outcome<never>> {
		// Another tab has changed the project meanwhile: its tables may be others now.
		const isStale = problem.code === 'storage.stale';
		if (isStale) await this.#compare();
		this.problem = isStale ? { code: 'data.importStale' } : problem;
		return fail(this.problem.code, this.problem.params);
	}

	#storeNew(name: string, order: string[], tables: ImportedFile[]): Promise<Outcome<unknown>> {
		const inOrder = tables.toSorted((a, b) => order.indexOf(a.table.id) - order.indexOf(b.table.id));
		const now = Date.now();
		const assignments = $state.snapshot(this.assignments) as SeriesAssignment[];
		const changes = { assignments, steps: inOrder.map((one) => importStep(one, now)) };
		return projects.create({ id: crypto.randomUUID(), name, now, tables: inOrder, changes });
	}

	/** The meaning of every series of the project after the import. */
	#allAssignments(replaced: string[]): SeriesAssignment[] {
		const kept = project.tables.filter((table) => !replaced.includes(table.id)).map((table) => table.report);
		const series = seriesOf([...kept, ...this.read.map((card) => card.read.report)]);
		const byHand = [...assignedByHand(project.record?.assignments ?? []), ...this.byHand];
		return $state.snapshot(assignSeries(series, byHand)) as SeriesAssignment[];
	}

	async #begin(target: ImportTarget = this.openIsPossible ? 'open' : 'new'): Promise<void> {
		this.target = this.openIsPossible ? target : 'new';
		this.problem = null;
		this.#takenBack = [];
		const connected = await connection.open();
		if (!connected.ok) return;
		const remembered = await connected.value.store.readAssignments(connected.value.db);
		this.byHand = remembered.ok ? Object.values(remembered.value) : [];
	}

	async #readWaiting(): Promise<void> {
		this.busy = 'reading';
		const count = this.cards.filter((card) => card.state === 'waiting').length;
		try {
			await jobs.run({ code: 'data.reading', params: { count } }, (context) => this.#readEach(context));
		} catch (error) {
			if (!isAbort(error)) throw error;
			this.cards = this.cards.map((card) =>
				card.state === 'waiting' || card.state === 'reading' ? { ...card, state: 'stopped' } : card
			);
		}
		this.busy = null;
		await this.#compare();
	}

	async #readEach({ signal, report }: JobContext): Promise<void> {
		const { readFileInWorker } = await import('../workers/import-client');
		const next = () => this.cards.find((card) => card.state === 'waiting');
		for (let card = next(); card; card = next()) {
			const done = this.cards.filter(({ state }) => state !== 'waiting').length;
			report(done / this.cards.length, card.file.name);
			this.#set(card.key, { state: 'reading' });
			const outcome = await readFileInWorker(signal, card.file).catch((error: unknown) => {
				// A worker that ran out of memory fails as a whole; the next file gets another one.
				if (isAbort(error)) throw error;
				return fail('import.failed', { file: card.file.name, reason: String(error) });
			});
			if (outcome.ok) this.#set(card.key, { state: 'read', read: withFreshIds(outcome.value) });
			else this.#set(card.key, { state: 'failed', problem: outcome.problem });
		}
	}

	/** Compares the files with the stored tables and with each other; again when they changed meanwhile. */
	async #compare(): Promise<void> {
		this.#compared = false;
		if (this.busy !== null) return;
		while (!this.#compared) {
			this.#compared = true;
			this.busy = 'comparing';
			await this.#compareOnce(this.read);
		}
		this.busy = null;
		if (this.cards.some((card) => card.state === 'waiting')) await this.#readWaiting();
	}

	async #compareOnce(files: { key: number; read: ImportedFile }[]): Promise<void> {
		if (files.length === 0) return;
		const tables = files.map((card) => card.read.table);
		try {
			const stored = await this.#storedTables();
			const { compareInWorker } = await import('../workers/import-client');
			const comparisons = await compareInWorker(tables, stored);
			files.forEach(({ key }, index) => this.#compareCard(key, comparisons[index]));
		} catch (error) {
			this.problem = { code: 'data.assemblyFailed', params: { reason: String(error) } };
		}
	}

	/** What the user has chosen stays as long as it is about the same number of cells. */
	#compareCard(key: number, comparison: ImportComparison): void {
		const before = this.cards.find((card) => card.key === key);
		const isSame = before?.comparison?.conflictCount === comparison.conflictCount;
		this.#set(key, isSame ? { comparison } : { comparison, choice: null });
	}

	async #storedTables(): Promise<DataTable[]> {
		const ids = this.target === 'open' ? (project.record?.tableIds ?? []) : [];
		const connected = await connection.open();
		if (!connected.ok || ids.length === 0) return [];
		const tables = await connected.value.store.readTables(connected.value.db, ids);
		return tables.ok ? tables.value : [];
	}

	#set(key: number, changes: Partial<ImportCard>): void {
		this.cards = this.cards.map((card) => (card.key === key ? { ...card, ...changes } : card));
	}
}

function incomingOf(cards: ImportCard[]): Incoming[] {
	return cards.flatMap(({ read, comparison, choice }) =>
		read && comparison ? [{ tableId: read.table.id, comparison, choice }] : []
	);
}

/** The import that is under way on this page. */
export const importing = new ImportSession();
