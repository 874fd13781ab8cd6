import type { Message, Outcome } from '../core/outcome';
import { fail } from '../core/outcome';
import type { Step } from '../store';
import { beginHistory, change, redo, undo, type History } from './history';
import {
	describeChange,
	isSameDocument,
	undoneSteps,
	withoutLost,
	withStep,
	type ProjectDocument
} from './project-document';

/** Completes a state that comes back by undo or redo with what must not be lost of the one that it replaces. */
type Carry = (to: ProjectDocument, from: ProjectDocument, how: 'undone' | 'redone') => ProjectDocument;

/** Shows and stores a state of the document; told what it was before. */
type Show = (document: ProjectDocument, before: ProjectDocument) => Promise<Outcome<void>>;

/** The document of the open project with what was before it and what was undone: one history over all of it. */
export class DocumentHistory {
	#history = $state.raw<History<ProjectDocument> | null>(null);

	constructor(
		private readonly show: Show,
		private readonly carry: Carry = (to) => to
	) {}

	/** Null when no project is open. */
	get present(): ProjectDocument | null {
		return this.#history?.present ?? null;
	}
	/** How many changes can be undone. */
	get changeCount(): number {
		return this.#history?.past.length ?? 0;
	}
	/** What the next undo takes back, in words; null when there is nothing. */
	get nextUndo(): Message | null {
		const before = this.#history?.past.at(-1);
		return before && this.present ? describeChange(before, this.present) : null;
	}
	/** What the next redo does again, in words; null when there is nothing. */
	get nextRedo(): Message | null {
		const next = this.#history?.future.at(0);
		return next && this.present ? describeChange(this.present, next) : null;
	}
	/** What was undone and can be done again, in the order in which it would be. */
	get undone(): Step[] {
		return this.#history ? undoneSteps(this.#history) : [];
	}
	/** The state that the next undo brings back; null when there is none. */
	get previous(): ProjectDocument | null {
		return this.#history?.past.at(-1) ?? null;
	}

	/**
	 * Makes a change that can be undone.
	 * @param group changes of one gesture become one step of undo
	 */
	change(
		make: (document: ProjectDocument) => ProjectDocument,
		group: string | null = null
	): Promise<Outcome<void>> {
		const history = this.#history;
		if (!history) return Promise.resolve(fail('storage.gone'));
		return this.#present(change(history, make(history.present), group));
	}
	undo(): Promise<Outcome<void>> {
		return this.#step(undo, 'undone');
	}
	redo(): Promise<Outcome<void>> {
		return this.#step(redo, 'redone');
	}

	/** Notes a change that is stored already. */
	note(document: ProjectDocument): void {
		if (this.#history) this.#history = change(this.#history, document);
	}
	/** Lists something that undo does not take back, in every state. */
	noteInAll(step: Step): void {
		const history = this.#history;
		if (!history) return;
		const noted = (documents: ProjectDocument[]) => documents.map((document) => withStep(document, step));
		this.#history = {
			...history,
			past: noted(history.past),
			present: withStep(history.present, step),
			future: noted(history.future)
		};
	}
	/** What is stored now. What was shown before can be had back by undo. */
	takeOver(stored: ProjectDocument): void {
		if (!this.#history) this.#history = beginHistory(stored);
		else if (!isSameDocument(this.#history.present, stored)) this.note(stored);
	}
	/** Completes the present state without a step of undo. */
	complete(changes: Partial<ProjectDocument>): void {
		if (!this.#history) return;
		this.#history = { ...this.#history, present: { ...this.#history.present, ...changes } };
	}
	/**
	 * Goes on with what is stored, and forgets the states that need a table which is not there any more.
	 * @param tableIds the tables that are
	 */
	dropLost(stored: ProjectDocument, tableIds: readonly string[]): void {
		if (this.#history) this.#history = { ...withoutLost(this.#history, tableIds), present: stored };
	}
	clear(): void {
		this.#history = null;
	}

	#step(
		step: (history: History<ProjectDocument>) => History<ProjectDocument>,
		how: 'undone' | 'redone'
	): Promise<Outcome<void>> {
		const history = this.#history;
		if (!history) return this.#present(null);
		const next = step(history);
		if (next === history) return this.#present(next);
		return this.#present({ ...next, present: this.carry(next.present, history.present, how) });
	}

	#present(history: History<ProjectDocument> | null): Promise<Outcome<void>> {
		const before = this.#history?.present;
		if (!history || !before) return Promise.resolve(fail('storage.gone'));
		this.#history = history;
		return this.show(history.present, before);
	}
}
