import { isAnalysis } from '../core/analysis/any-spec';
import { atLeastDemanded } from '../core/analysis/suppression/smallest-group';
import type { AnalysisSpec } from '../core/analysis/types';
import { emptyCasework } from '../core/casework/casework';
import type { Casework } from '../core/casework/types';
import { datasetsOf } from '../core/dataset/default-spec';
import type { DatasetSpec } from '../core/dataset/types';
import type { ReportSpec } from '../core/document/types';
import type { SeriesAssignment } from '../core/indicators/types';
import { ok, type Message, type Outcome } from '../core/outcome';
import type { DrawResult, DrawSpec, EarlierDraw } from '../core/selection/types';
import type { ImportPlan, ProjectRecord, Step, StoredAnalysis, TableRecord } from '../store';
import type { DataSummary } from '../workers/draw-client';
import { connection } from './connection.svelte';
import { DocumentHistory } from './document-history.svelte';
import { LoadedData } from './loaded-data.svelte';
import { lastProject, rememberProject } from './last-project';
import { carryLog } from './carried-log';
import {
	documentOf,
	haveSameData,
	haveSameTables,
	unlistedDatasets,
	withStep,
	type ProjectDocument
} from './project-document';
import { ProjectDraws } from './project-draws.svelte';
import { ProjectTables } from './project-tables.svelte';
import { StoredProject } from './stored-project.svelte';
import { Turns } from './turns';

/** A table of the project without its columns. */
export type TableEntry = TableRecord;

/** What is made of the data of a project, beside its draws. */
export interface Work {
	datasets: DatasetSpec[];
	analyses: AnalysisSpec[];
}

/** The project that is open in this tab: what is stored of it, a summary of its data, and what is worked on in it. */
class OpenProject {
	status = $state<'none' | 'opening' | 'open' | 'failed'>('none');
	#failure = $state.raw<Message | null>(null);
	#opening: { id: string; done: Promise<boolean> } | null = null;
	/** Projects are opened and closed one after the other: nothing of one gets into another. */
	#turns = new Turns();
	#stored = new StoredProject((before) => this.#takenOver(before));
	#document = new DocumentHistory((document, before) => this.#present(document, before), carryLog);
	#draws = new ProjectDraws(this.#stored, this.#document);
	#data = new LoadedData(() =>
		this.record ? { record: this.record, owners: this.spec?.owners ?? 'all' } : null
	);
	#tables = new ProjectTables(this.#stored, this.#document, this.#data, () => this.#loadData());

	/** The stored record: id, name, times, assignments, own county; null when no project is open. */
	get record(): ProjectRecord | null {
		return this.#stored.record;
	}
	/** The record as it stands on the page, as plain data: what is not stored yet too. Null for another project. */
	recordOf(id: string | undefined): ProjectRecord | null {
		return this.record?.id === id ? ($state.snapshot(this.record) as ProjectRecord) : null;
	}
	/** Why it could not be opened, loaded or stored. */
	get problem(): Message | null {
		return this.#failure ?? this.#data.problem ?? this.#stored.problem;
	}
	/** Tables of the project without their columns, in order of precedence. */
	get tables(): TableEntry[] {
		return this.#data.tables;
	}
	/** The assembled indicator data without the cells; null while loading and for a project without data. */
	get summary(): DataSummary | null {
		return this.#data.summary;
	}
	/** True while tables are handed to the worker and assembled. */
	get loading(): boolean {
		return this.#data.loading;
	}
	/** What another tab did to the project. */
	get notice(): Message | null {
		return this.#stored.notice;
	}
	/** When the last change was stored, in milliseconds since 1970. */
	get savedAt(): number | null {
		return this.#stored.savedAt;
	}
	/** True from a change until it is stored. */
	get unsaved(): boolean {
		return this.#stored.unsaved;
	}
	/** The specification of the chosen draw; null for a project without data. */
	get spec(): DrawSpec | null {
		return this.#draws.spec;
	}
	get canUndo(): boolean {
		return this.#document.nextUndo !== null;
	}
	get canRedo(): boolean {
		return this.#document.nextRedo !== null;
	}
	/** What can be undone and done again, for whoever shows it. */
	get history(): Pick<DocumentHistory, 'changeCount' | 'nextUndo' | 'nextRedo' | 'previous' | 'undone'> {
		return this.#document;
	}
	/** The named draws of the project. */
	get draws(): StoredAnalysis<DrawSpec>[] {
		return this.#draws.all;
	}
	/** The analyses of the project but its draws, in the order of the list. */
	get analyses(): AnalysisSpec[] {
		return (this.#document.present?.analyses ?? []).map(({ spec }) => spec).filter(isAnalysis);
	}
	/** The datasets of the project: one for each table, in the order of the tables, then those made of others. */
	get datasets(): DatasetSpec[] {
		return datasetsOf(this.#document.present?.datasets ?? [], this.tables);
	}
	/** What people have added by judgement: assessments, participants. */
	get casework(): Casework {
		return this.#document.present?.casework ?? emptyCasework();
	}
	/** The reports of the project, in the order of their list. */
	get reports(): ReportSpec[] {
		return this.#document.present?.reports ?? [];
	}
	/** The smallest group that analyses of the project may show; null where it demands none. */
	get smallestGroup(): number | null {
		return this.#document.present?.smallestGroup ?? null;
	}
	/** What was done to the data, the oldest first. */
	get steps(): Step[] {
		return this.#document.present?.steps ?? [];
	}
	/** The id of the chosen draw. */
	get activeAnalysis(): string | null {
		return this.#draws.chosen;
	}

	/**
	 * Opens a project; true when it is open. The one that was open before is stored and closed. When another one is asked
	 * for before that, this one is not opened.
	 */
	open(id: string): Promise<boolean> {
		if (this.#opening?.id === id && this.status !== 'failed') return this.#opening.done;
		const opening = { id, done: Promise.resolve(false) };
		this.#opening = opening;
		opening.done = this.#turns.take(() => this.#open(id, () => this.#opening === opening));
		return opening.done;
	}

	/** Opens what this tab had open before it was loaded anew, else the last opened project; false if there is none. */
	async ensureOpen(): Promise<boolean> {
		if (this.#opening && this.status !== 'failed') return this.#opening.done;
		const before = this.#opening;
		const connected = await connection.open();
		const known = connected.ok ? await connected.value.store.listProjects(connected.value.db) : connected;
		// Somebody has chosen one meanwhile.
		if (this.#opening && this.#opening !== before) return this.#opening.done;
		if (!known.ok) return this.#fail(known.problem);
		const wanted = known.value.find((project) => project.id === lastProject()) ?? known.value.at(0);
		return wanted ? this.open(wanted.id) : false;
	}

	/** Stores what is pending and closes the project. */
	close(): Promise<void> {
		this.#opening = null;
		return this.#turns.take(async () => {
			await this.#stored.close();
			this.#showNothing();
			rememberProject(null);
		});
	}

	/** Stores now what is not stored yet. */
	saveNow(): Promise<void> {
		return this.#stored.flush();
	}
	/** The last chance before the page goes away: stores what is not stored yet, and keeps it where that comes too late. */
	leave(): void {
		this.#stored.leave();
		void this.#stored.flush();
	}

	/** Takes a message about another tab away once it is read. */
	dismissNotice(): void {
		this.#stored.notice = null;
	}

	/**
	 * Changes the chosen draw. Stored by itself a moment later, and can be undone.
	 * @param group changes of one gesture (the id of a slider) become one step of undo
	 */
	edit(spec: DrawSpec, group: string | null = null): void {
		this.#draws.edit(spec, group);
	}
	/** Takes the last change back, whatever it was; tells which, or null when there is none. */
	undo(): Message | null {
		const what = this.#document.nextUndo;
		if (what) void this.#document.undo();
		return what;
	}
	/** Does again what was undone last; tells what, or null when there is nothing. */
	redo(): Message | null {
		const what = this.#document.nextRedo;
		if (what) void this.#document.redo();
		return what;
	}

	/** Adds draws in one step and chooses the first of them. */
	addDraws(specs: readonly DrawSpec[]): void {
		this.#draws.add(specs);
	}
	chooseDraw(id: string): void {
		this.#draws.choose(id);
	}
	/** Removes a draw. The last one stays. */
	removeDraw(id: string): void {
		this.#draws.remove(id);
	}

	/**
	 * Changes datasets and analyses together; draws stay as they are. Stored by itself a moment later, and can be undone.
	 * @param change gets both as `datasets` and `analyses` list them and gives those that are to be
	 * @param what the step in words, for the project's history; null for a change too small to list
	 * @param group changes of one gesture (typing in a field) become one step of undo
	 */
	editWork(change: (work: Work) => Work, what: Message | null, group: string | null = null): void {
		const work = change({ datasets: this.datasets, analyses: this.analyses });
		const { datasets, analyses } = $state.snapshot(work) as Work;
		const demanded = this.smallestGroup;
		const all = [
			...this.draws,
			...analyses.map((spec) => ({ id: spec.id, spec: atLeastDemanded(spec, demanded) }))
		];
		const removed = this.record?.removedTables.map(({ id }) => id) ?? [];
		const unlisted = (document: ProjectDocument) => unlistedDatasets(document, this.tables, removed);
		void this.#document.change((document) => {
			const changed = { ...document, datasets: [...datasets, ...unlisted(document)], analyses: all };
			return what ? withStep(changed, { at: Date.now(), what }) : changed;
		}, group);
	}
	/** As `editWork`, for analyses only. */
	editAnalyses(
		change: (analyses: AnalysisSpec[]) => AnalysisSpec[],
		what: Message | null,
		group: string | null = null
	): void {
		this.editWork((work) => ({ ...work, analyses: change(work.analyses) }), what, group);
	}
	/** As `editWork`, for datasets only. */
	editDatasets(
		change: (datasets: DatasetSpec[]) => DatasetSpec[],
		what: Message | null,
		group: string | null = null
	): void {
		this.editWork((work) => ({ ...work, datasets: change(work.datasets) }), what, group);
	}

	/**
	 * Changes what people have added by judgement. Stored by itself a moment later, and can be undone.
	 * @param group changes of one gesture (typing in a field) become one step of undo
	 */
	editCasework(change: (casework: Casework) => Casework, group: string | null = null): void {
		const before = this.casework;
		const { governor, participants } = change(before);
		// Assessments are made of plain data, and their log is long: what did not change is not copied with every step.
		const casework = {
			governor,
			participants:
				participants === before.participants
					? participants
					: ($state.snapshot(participants) as Casework['participants'])
		};
		void this.#document.change((document) => ({ ...document, casework }), group);
	}

	/**
	 * Changes the reports. Stored by itself a moment later, and can be undone.
	 * @param group changes of one gesture (typing in a field) become one step of undo
	 */
	editReports(change: (reports: ReportSpec[]) => ReportSpec[], group: string | null = null): void {
		const reports = $state.snapshot(change(this.reports)) as ReportSpec[];
		void this.#document.change((document) => ({ ...document, reports }), group);
	}

	/** Demands a smallest group of every analysis, those that are there and those to come; null demands none. One step of undo. */
	setSmallestGroup(smallestGroup: number | null): void {
		const what: Message =
			smallestGroup === null
				? { code: 'step.smallestGroupFree' }
				: { code: 'step.smallestGroup', params: { limit: smallestGroup } };
		void this.#document.change((document) => {
			const analyses = document.analyses.map(({ id, spec }) => ({
				id,
				spec: isAnalysis(spec) ? atLeastDemanded(spec, smallestGroup) : spec
			}));
			return withStep({ ...document, analyses, smallestGroup }, { at: Date.now(), what });
		});
	}

	rename(name: string): void {
		this.#stored.change({ name });
	}
	/** The county and the municipality that the user works for; null for none. */
	setOwn(own: { ownCounty?: string | null; ownMunicipality?: string | null }): void {
		this.#stored.change(own);
	}
	/** Keeps lists of earlier draws, for presets that look back at them. */
	keepEarlierDraws(earlierDraws: EarlierDraw[]): void {
		this.#stored.change({ earlierDraws });
	}
	/** Notes when the project was saved as a file, or when that was suggested. Milliseconds since 1970. */
	noteFile(noted: { fileSavedAt: number } | { fileSuggestedAt: number }): void {
		this.#stored.change(noted);
	}
	/**
	 * Gives the columns of the files other meanings; the data are assembled again.
	 * @param what the step in words
	 */
	async setAssignments(assignments: SeriesAssignment[], what: Message): Promise<void> {
		await this.#document.change((document) =>
			withStep({ ...document, assignments }, { at: Date.now(), what })
		);
	}

	/**
	 * Draws with the project's data.
	 * @returns the result, or null when a newer specification was asked for meanwhile
	 */
	draw(spec: DrawSpec): Promise<DrawResult | null> {
		return this.#data.draw(spec);
	}

	/** Stores new tables in one go, or nothing of them. It can be undone, also where tables were replaced. */
	import(plan: Omit<ImportPlan, 'project' | 'now'>): Promise<Outcome<void>> {
		return this.#tables.import(plan);
	}
	/** Takes a table out; `restoreTable` and undo bring it back until the project is opened the next time. */
	removeTable(tableId: string): Promise<Outcome<void>> {
		return this.#tables.remove(tableId);
	}
	/** Puts a table that was taken out back to its place: by undo, when nothing was done since. */
	restoreTable(tableId: string): Promise<Outcome<void>> {
		return this.#tables.restore(tableId);
	}

	/** @param isWanted whether it is still this one that is to be opened */
	async #open(id: string, isWanted: () => boolean): Promise<boolean> {
		if (!isWanted()) return false;
		await this.#stored.close();
		this.#showNothing();
		this.status = 'opening';
		const opened = isWanted() && (await this.#stored.open(id));
		if (!opened || !isWanted()) return false;
		if (!opened.ok) return this.#fail(opened.problem);
		rememberProject(id);
		this.#showStored();
		await this.#loadData();
		if (!isWanted()) return false;
		this.status = 'open';
		return true;
	}

	async #loadData(): Promise<void> {
		await this.#data.load();
		if (this.summary) this.#draws.suit(this.summary.indicators);
	}

	/** Shows what is stored. What the page showed before can be had back by undo. */
	#showStored(): void {
		if (this.record) this.#document.takeOver(documentOf(this.record));
	}

	/** Shows and stores another state of the document: a moment later what is small, at once when its tables are others. */
	async #present(document: ProjectDocument, before: ProjectDocument): Promise<Outcome<void>> {
		const { tableIds, ...shown } = document;
		if (!haveSameTables(before, { tableIds })) {
			return this.#tables.arrange(() => {
				const present = this.#document.present ?? document;
				return { ...present, ...this.#draws.keptChoice(present) };
			});
		}
		this.#stored.change({ ...shown, ...this.#draws.keptChoice(document) });
		if (!haveSameData(before, document)) await this.#loadData();
		return ok(undefined);
	}

	async #takenOver(before: ProjectRecord): Promise<void> {
		const { record } = this;
		if (!record) return;
		this.#showStored();
		if (!haveSameData(documentOf(before), documentOf(record))) await this.#loadData();
	}

	#fail(problem: Message): false {
		this.status = 'failed';
		this.#failure = problem;
		return false;
	}

	#showNothing(): void {
		this.status = 'none';
		this.#failure = null;
		this.#document.clear();
		this.#data.clear();
	}
}

/** The open project of this tab. */
export const project = new OpenProject();
