import { withLeftOut, type ReadChoices } from '../core/import/choices';
import type { AnyFile, AnyOutcome, RememberedChoices } from '../core/import/read-any';
import type { ImportComparison } from '../core/indicators/compare';
import type { SeriesAssignment } from '../core/indicators/types';
import { fail, ok, type Message, type Outcome } from '../core/outcome';
import { isAbort } from '../workers/abort';
import { eitherSignal } from './either-signal';
import { remember } from './assignments';
import { compareCards } from './compare-import';
import { connection } from './connection.svelte';
import { generalReport, newCard, withKeptIds, type ImportCard, type ReadCard } from './import-card';
import { isUndecided, planTables, type ConflictChoice, type Incoming } from './import-plan';
import { dataHome } from './job-homes';
import { jobs, type JobContext } from './jobs.svelte';
import { forgetLayout, rememberChoices, rememberedChoices } from './layouts';
import { importStep } from './project-document';
import { project } from './project.svelte';
import { projects } from './projects.svelte';
import { readCard, readOne } from './read-one';
import { assignedByHand, assignSeries, seriesOf, type FileSeries } from './series';

/** Where the files go: into the open project, or into one of their own. */
export type ImportTarget = 'open' | 'new';

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
	/** The tables that the files were compared with. */
	#comparedWith = '';
	#takenBack: string[] = [];
	/** Choices made for files in earlier imports. */
	#remembered: RememberedChoices = {};
	/** What stops the reading of a file again. */
	#rereads = new Map<number, AbortController>();

	/** The files that were read. */
	readonly read: ReadCard[] = $derived(
		this.cards.flatMap((card) => (card.read ? [{ ...card, read: card.read }] : []))
	);
	readonly isRereading = $derived(this.cards.some((card) => card.isRereading));
	/** The series of numbers in the files, and what they mean. */
	readonly series: FileSeries[] = $derived(seriesOf(this.read.map((card) => card.read.report)));
	readonly assignments: SeriesAssignment[] = $derived(assignSeries(this.series, this.byHand));
	/** True while the user has to choose what counts where files differ. */
	readonly undecided = $derived(incomingOf(this.cards).some(isUndecided));
	readonly canStore = $derived(
		this.busy === null && !this.isRereading && this.read.length > 0 && !this.undecided
	);
	/** The open project can take the files: there is one, and it is not an invented one. */
	readonly openIsPossible = $derived(project.record !== null && !project.record.invented);

	/**
	 * Reads files, one after the other.
	 * @param target where they are to go, when no files were given before
	 */
	async add(files: File[], target?: ImportTarget): Promise<void> {
		if (this.cards.length === 0) await this.#begin(target);
		const added = files.map((file) => newCard(this.#nextKey++, file));
		this.cards = [...this.cards, ...added];
		if (this.busy === null) await this.#readWaiting();
	}

	/** Reads another part (a sheet, a dataset) of a file beside the one that was read. */
	async addPart(key: number, choices: ReadChoices): Promise<void> {
		const at = this.cards.findIndex((card) => card.key === key);
		const added = newCard(this.#nextKey++, this.cards[at].file, choices);
		this.cards = this.cards.toSpliced(at + 1, 0, added);
		if (this.busy === null) await this.#readWaiting();
	}

	/** Reads a file again with other choices. What was read before shows until then; the newest choices win. */
	async reread(key: number, choices: ReadChoices): Promise<void> {
		this.#rereads.get(key)?.abort();
		const mine = new AbortController();
		this.#rereads.set(key, mine);
		this.#set(key, { choices, isRereading: true });
		try {
			await jobs.run({ code: 'data.reading', params: { count: 1 } }, async ({ signal, report }) => {
				const stop = eitherSignal(signal, mine.signal);
				const request = { choices: $state.snapshot(choices) as ReadChoices };
				const card = this.cards.find((one) => one.key === key);
				if (!card) return;
				const outcome = await readOne(stop, card.file, request, (done) => report(done, card.file.name));
				this.#setRead(key, outcome);
			});
		} catch (error) {
			if (!isAbort(error)) throw error;
			if (mine.signal.aborted) return;
			// Stopped by the user: what was read before counts.
			const before = this.cards.find((card) => card.key === key);
			const report = before ? generalReport(before) : null;
			this.#set(key, { choices: report?.choices ?? {}, isRereading: false });
			return;
		}
		await this.#compare();
	}

	/** Leaves columns of a general table out, or takes them in again. Nothing has to be read for that. */
	leaveOut(key: number, columns: readonly number[], isLeftOut: boolean): void {
		const card = this.cards.find((one) => one.key === key);
		const report = card ? generalReport(card) : null;
		if (!card?.read || !report) return;
		const choices = withLeftOut(card.choices, columns, isLeftOut);
		this.#set(key, { choices, read: { table: card.read.table, report: { ...report, choices } } });
	}

	/** Says whether the choices made for a file are to be used for files laid out alike. */
	async setRemember(key: number, remember: boolean): Promise<void> {
		const signature = this.cards.find((card) => card.key === key)?.signature;
		this.#set(key, { remember });
		if (remember || !signature) return;
		delete this.#remembered[signature];
		await forgetLayout(signature);
	}

	/** Takes a file out again. */
	async remove(key: number): Promise<void> {
		this.#rereads.get(key)?.abort();
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
		for (const reading of this.#rereads.values()) reading.abort();
		this.#rereads.clear();
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
		// Another project may have been opened, or tables undone, since the files were compared with what there was.
		if (this.#comparedWith !== tablesFor(this.target)) return this.#notStored({ code: 'storage.stale' });
		this.busy = 'storing';
		const cards = this.read;
		const storedIds = this.target === 'open' ? (project.record?.tableIds ?? []) : [];
		const { tables, plan } = withKeptIds(cards, storedIds, planTables(storedIds, incomingOf(this.cards)));
		const done =
			this.target === 'open'
				? await project.import({ ...plan, tables, assignments: this.#allAssignments(plan.replaces) })
				: await this.#storeNew(this.name?.trim() || defaultName, plan.tableIds, tables);
		this.busy = null;
		if (!done.ok) return this.#notStored(done.problem);
		await remember($state.snapshot(this.byHand) as SeriesAssignment[], this.#takenBack);
		await rememberChoices(cards);
		this.cancel();
		// Not waited for: Firefox asks the person, who may never answer.
		void projects.askToPersist();
		return ok(tables.length);
	}

	async #notStored(problem: Message): Promise<Outcome<never>> {
		// Another tab has changed the project meanwhile: its tables may be others now.
		const isStale = problem.code === 'storage.stale';
		if (isStale) await this.#compare();
		this.problem = isStale ? { code: 'data.importStale' } : problem;
		return fail(this.problem.code, this.problem.params);
	}

	#storeNew(name: string, order: string[], tables: AnyFile[]): Promise<Outcome<unknown>> {
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
		this.#remembered = await rememberedChoices();
	}

	async #readWaiting(): Promise<void> {
		this.busy = 'reading';
		const count = this.cards.filter((card) => card.state === 'waiting').length;
		try {
			const title = { code: 'data.reading', params: { count } };
			const facts = { done: { code: 'jobs.filesRead' }, home: dataHome };
			await jobs.run(title, (context) => this.#readEach(context), facts);
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
		const next = () => this.cards.find((card) => card.state === 'waiting');
		for (let card = next(); card; card = next()) {
			const { key, file, choices } = card;
			const done = this.cards.filter(({ state }) => state !== 'waiting').length;
			const tell = (part: number) => report((done + part) / this.cards.length, file.name);
			tell(0);
			this.#set(key, { state: 'reading' });
			const isChosen = Object.keys(choices).length > 0;
			const request = isChosen ? { choices } : { remembered: this.#remembered };
			this.#setRead(key, await readOne(signal, file, request, tell));
		}
	}

	#setRead(key: number, outcome: AnyOutcome): void {
		this.cards = this.cards.map((card) => (card.key === key ? readCard(card, outcome) : card));
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

	async #compareOnce(files: ReadCard[]): Promise<void> {
		if (files.length === 0) return;
		try {
			const stored = this.target === 'open' ? project.tables : [];
			this.#comparedWith = tablesFor(this.target);
			for (const [key, comparison] of await compareCards(files, stored)) this.#compareCard(key, comparison);
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

	#set(key: number, changes: Partial<ImportCard>): void {
		this.cards = this.cards.map((card) => (card.key === key ? { ...card, ...changes } : card));
	}
}

/** Names the tables that files of a target meet. */
const tablesFor = (target: ImportTarget): string =>
	target === 'new' ? '' : JSON.stringify([project.record?.id, project.tables.map(({ id }) => id)]);

function incomingOf(cards: ImportCard[]): Incoming[] {
	return cards.flatMap(({ read, comparison, choice }) =>
		read && comparison ? [{ tableId: read.table.id, comparison, choice }] : []
	);
}

/** The import that is under way on this page. */
export const importing = new ImportSession();
