import type { DatasetSpec } from '../core/dataset/types';
import type { ProjectRecord, Step, StoredAnalysis } from '../store';
import type { History } from './history';

/** What somebody works on in a project, as one thing: what is undone is undone in all of it. */
export interface ProjectDocument {
	analyses: StoredAnalysis[];
	datasets: DatasetSpec[];
	steps: Step[];
}

/** Steps that are kept; a project that is worked on for years forgets the oldest. */
const MAX_STEPS = 1000;

/** The document in a stored project. */
export const documentOf = ({ analyses, datasets, steps }: ProjectRecord): ProjectDocument => ({
	analyses,
	datasets,
	steps
});

/** Whether two documents say the same. */
export const isSameDocument = (one: ProjectDocument, other: ProjectDocument): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** The document with one step more. */
export const withStep = (document: ProjectDocument, step: Step): ProjectDocument => ({
	...document,
	steps: [...document.steps, step].slice(-MAX_STEPS)
});

/** A history in which something has happened that undo does not take back: an import. */
export const noteInAll = (history: History<ProjectDocument>, step: Step): History<ProjectDocument> => ({
	...history,
	past: history.past.map((document) => withStep(document, step)),
	present: withStep(history.present, step),
	future: history.future.map((document) => withStep(document, step))
});
