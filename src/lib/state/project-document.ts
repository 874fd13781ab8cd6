import { isDraw } from '../core/analysis/any-spec';
import { emptyCasework } from '../core/casework/casework';
import { saysTheSame } from '../core/casework/governor/entries';
import type { Casework } from '../core/casework/types';
import type { DatasetSpec } from '../core/dataset/types';
import type { ReportSpec } from '../core/document/types';
import type { SeriesAssignment } from '../core/indicators/types';
import type { Message } from '../core/outcome';
import { rulesKey } from '../core/selection/rules';
import type { NewTable, ProjectRecord, Step, StoredAnalysis } from '../store';
import type { History } from './history';

/** What somebody works on in a project, as one thing: what is undone is undone in all of it. */
export interface ProjectDocument {
	analyses: StoredAnalysis[];
	datasets: DatasetSpec[];
	steps: Step[];
	casework: Casework;
	reports: ReportSpec[];
	/** What columns of the files mean. */
	assignments: SeriesAssignment[];
	/** The tables in order of precedence. One that was taken out or replaced is kept while it can come back. */
	tableIds: string[];
	/** The smallest group that analyses may show; null or absent where none is demanded. */
	smallestGroup?: number | null;
}

/** Steps that are kept; a project that is worked on for years forgets the oldest. */
const MAX_STEPS = 1000;

/** The document in a stored project. */
export const documentOf = ({
	analyses,
	datasets,
	steps,
	casework = emptyCasework(),
	reports = [],
	assignments,
	tableIds,
	smallestGroup = null
}: ProjectRecord): ProjectDocument => ({
	analyses,
	datasets,
	steps,
	casework,
	reports,
	assignments,
	tableIds,
	smallestGroup
});

const isSame = (one: unknown, other: unknown): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other);

/** Whether two documents say the same. */
export const isSameDocument = (one: ProjectDocument, other: ProjectDocument): boolean =>
	(Object.keys(one) as (keyof ProjectDocument)[]).every((field) => isSame(one[field], other[field]));

/** Whether two documents have the same tables in the same order. */
export const haveSameTables = (
	one: Pick<ProjectDocument, 'tableIds'>,
	other: Pick<ProjectDocument, 'tableIds'>
): boolean => isSame(one.tableIds, other.tableIds);

/** Whether the indicator data come out the same: of the same tables, read in the same way. */
export const haveSameData = (one: ProjectDocument, other: ProjectDocument): boolean =>
	haveSameTables(one, other) && isSame(one.assignments, other.assignments);

/**
 * The datasets of tables that are not listed just now, and may be again: they are still being read, or were taken out.
 * Whoever changes the listed ones leaves these as they are.
 * @param listed the tables that are listed
 * @param removed ids of tables that were taken out and can come back
 */
export const unlistedDatasets = (
	{ datasets, tableIds }: ProjectDocument,
	listed: readonly { id: string }[],
	removed: readonly string[]
): DatasetSpec[] =>
	datasets.filter(
		({ id, origin }) =>
			origin.kind === 'table' &&
			!listed.some((table) => table.id === id) &&
			(tableIds.includes(id) || removed.includes(id))
	);

/** The document with one step more. */
export const withStep = (document: ProjectDocument, step: Step): ProjectDocument => ({
	...document,
	steps: [...document.steps, step].slice(-MAX_STEPS)
});

/**
 * The document with a step for every table that was imported.
 * @param at milliseconds since 1970
 */
export const importedTables = (
	document: ProjectDocument,
	tables: readonly Pick<NewTable, 'table'>[],
	at: number
): ProjectDocument => tables.reduce((imported, one) => withStep(imported, importStep(one, at)), document);

/** The step that an imported table is. */
export const importStep = ({ table }: Pick<NewTable, 'table'>, at: number): Step => ({
	at,
	what: { code: 'step.imported', params: { file: table.source.fileName, rows: table.rowCount } }
});

/** The log of the assessments goes on when something is undone, so states that say the same may differ in it. */
const saysTheSameCasework = (one: Casework, other: Casework): boolean =>
	saysTheSame(one.governor, other.governor) && isSame(one.participants, other.participants);

const drawsOf = ({ analyses }: ProjectDocument): StoredAnalysis[] =>
	analyses.filter(({ spec }) => isDraw(spec));
const others = ({ analyses }: ProjectDocument): StoredAnalysis[] =>
	analyses.filter(({ spec }) => !isDraw(spec));

/**
 * What a change was, in words: the step it brought, else what it changed.
 * @param before the document before the change
 * @param after the document after it
 */
export function describeChange(before: ProjectDocument, after: ProjectDocument): Message {
	const step = newSteps(before, after).at(-1);
	if (step) return step.what;
	const draws = { before: drawsOf(before), after: drawsOf(after) };
	const only = (these: StoredAnalysis[], others: StoredAnalysis[]) =>
		these.filter(({ id }) => !others.some((other) => other.id === id));
	const [added, ...more] = only(draws.after, draws.before);
	if (more.length > 0) return { code: 'step.drawsAdded', params: { n: more.length + 1 } };
	if (added) return { code: 'step.drawAdded', params: { draw: added.spec.name } };
	const removed = only(draws.before, draws.after).at(0);
	if (removed) return { code: 'step.drawRemoved', params: { draw: removed.spec.name } };
	if (!isSame(others(before), others(after))) return { code: 'step.analysesChanged' };
	if (!saysTheSameCasework(before.casework, after.casework)) return { code: 'step.caseworkChanged' };
	if (!isSame(before.reports, after.reports)) return { code: 'step.reportsChanged' };
	if (!haveSameTables(before, after)) return { code: 'step.tablesChanged' };
	if (!isSame(before.datasets, after.datasets)) return { code: 'step.datasetsChanged' };
	if (!isSame(before.assignments, after.assignments)) return { code: 'step.meaningsChanged' };
	return { code: haveSameRules(draws.before, draws.after) ? 'step.choicesChanged' : 'step.rulesChanged' };
}

const haveSameRules = (before: StoredAnalysis[], after: StoredAnalysis[]): boolean => {
	const rules = (draws: StoredAnalysis[]) => draws.map(({ spec }) => (isDraw(spec) ? rulesKey(spec) : ''));
	return !isSame(before, after) && isSame(rules(before), rules(after));
};

/** The steps of a document that an earlier one does not have. */
export function newSteps(before: ProjectDocument, after: ProjectDocument): Step[] {
	const known = new Set(before.steps.map((step) => JSON.stringify(step)));
	return after.steps.filter((step) => !known.has(JSON.stringify(step)));
}

/** The steps that were undone and can be done again, in the order in which they would be. */
export function undoneSteps({ present, future }: History<ProjectDocument>): Step[] {
	return future.flatMap((document, index) => newSteps(future[index - 1] ?? present, document));
}

/**
 * A history without the states that cannot come back, because a table of theirs is gone for good.
 * @param tableIds the tables that are still stored
 */
export function withoutLost(
	{ past, present, future, group }: History<ProjectDocument>,
	tableIds: readonly string[]
): History<ProjectDocument> {
	const isThere = (document: ProjectDocument) => document.tableIds.every((id) => tableIds.includes(id));
	return { past: past.filter(isThere), present, future: future.filter(isThere), group };
}
