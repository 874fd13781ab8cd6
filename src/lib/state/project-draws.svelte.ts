import { isDraw } from '../core/analysis/any-spec';
import type { Indicator } from '../core/indicators/types';
import type { DrawSpec } from '../core/selection/types';
import type { StoredAnalysis } from '../store';
import type { DocumentHistory } from './document-history.svelte';
import type { ProjectDocument } from './project-document';
import { completeSpec, firstSpec } from './specs';
import type { StoredProject } from './stored-project.svelte';

/** The draws of the open project, and which of them is chosen. What is added, changed or removed can be undone. */
export class ProjectDraws {
	constructor(
		private readonly stored: StoredProject,
		private readonly document: DocumentHistory
	) {}

	/** The named draws of the project. */
	get all(): StoredAnalysis<DrawSpec>[] {
		return drawsOf(this.#analyses);
	}
	get #analyses(): StoredAnalysis[] {
		return this.document.present?.analyses ?? [];
	}
	/** The id of the chosen draw; of the first where the chosen one is gone, as after undoing that it was added. */
	get chosen(): string | null {
		const chosen = this.stored.record?.activeAnalysis;
		return (this.all.find(({ id }) => id === chosen) ?? this.all.at(0))?.id ?? null;
	}
	/** The specification of the chosen draw; null for a project without data. */
	get spec(): DrawSpec | null {
		const { chosen } = this;
		return this.all.find(({ id }) => id === chosen)?.spec ?? null;
	}

	/** Changes the chosen draw. */
	edit(spec: DrawSpec, group: string | null): void {
		const { chosen } = this;
		void this.document.change(
			(document) => ({
				...document,
				analyses: document.analyses.map((one) => (one.id === chosen ? { ...one, spec } : one))
			}),
			group
		);
	}
	/** Adds draws in one step and chooses the first of them. */
	add(specs: readonly DrawSpec[]): void {
		const added = specs.map((spec) => ({ id: crypto.randomUUID(), spec }));
		void this.document.change((document) => ({
			...document,
			analyses: [...document.analyses, ...added]
		}));
		if (added.length > 0) this.choose(added[0].id);
	}
	choose(id: string): void {
		if (this.all.some((one) => one.id === id)) this.stored.change({ activeAnalysis: id });
	}
	/** Removes a draw. The last one stays. */
	remove(id: string): void {
		const left = this.all.filter((one) => one.id !== id);
		if (left.length === 0) return;
		void this.document.change((document) => ({
			...document,
			analyses: document.analyses.filter((one) => one.id !== id)
		}));
		if (this.chosen === id) this.choose(left[0].id);
	}

	/** Gives every draw a rule for every indicator of the data, and the project a first draw: no step of undo. */
	suit(indicators: Indicator[]): void {
		const analyses = this.#analyses;
		const { record } = this.stored;
		if (this.all.length === 0) {
			const id = crypto.randomUUID();
			this.#complete([{ id, spec: firstSpec(indicators, record?.earlierDraws) }, ...analyses], id);
			return;
		}
		const suited = analyses.map(({ id, spec }) => ({
			id,
			spec: isDraw(spec) ? completeSpec(spec, indicators) : spec
		}));
		if (suited.some(({ spec }, index) => spec !== analyses[index].spec)) {
			this.#complete(suited, record?.activeAnalysis ?? null);
		}
	}

	/** Another chosen draw where the chosen one is not in a document: what is stored must name one that there is. */
	keptChoice({ analyses }: ProjectDocument): { activeAnalysis?: string | null } {
		const draws = drawsOf(analyses);
		if (draws.some(({ id }) => id === this.stored.record?.activeAnalysis)) return {};
		return { activeAnalysis: draws.at(0)?.id ?? null };
	}

	#complete(analyses: StoredAnalysis[], activeAnalysis: string | null): void {
		this.document.complete({ analyses });
		this.stored.change({ analyses, activeAnalysis });
	}
}

const drawsOf = (analyses: readonly StoredAnalysis[]): StoredAnalysis<DrawSpec>[] =>
	analyses.filter((one): one is StoredAnalysis<DrawSpec> => isDraw(one.spec));
