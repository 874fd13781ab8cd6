import type { AnalysisSpec } from '../../analysis/types';
import type { DatasetSummary } from '../../dataset/summary';
import type { Message } from '../../outcome';
import type { ReportSpec } from '../types';
import type { Say } from './analyses/structural';

/** The report templates, in the order in which they are offered. */
export const TEMPLATES = ['survey', 'structural', 'means', 'draw', 'municipality'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** What a template knows of a project. */
export interface ProjectFacts {
	/** The name of the project. */
	name: string;
	/** Its data are invented: the report says so. */
	invented: boolean;
	/** Its analyses but the draws, in the order of the list. */
	analyses: readonly AnalysisSpec[];
	/** Its datasets as they came out. */
	datasets: readonly DatasetSummary[];
	/** Its draws, the chosen one first. */
	draws: readonly { id: string; name: string }[];
	/** The municipality that a sheet is about; null while none is chosen. */
	municipality: { number: string; name: string } | null;
}

/** What a template is filled with beside the facts. */
export interface Filling {
	/** An id that no other has. */
	newId: () => string;
	/** Words in the reader's language. */
	say: Say;
	/**
	 * Whether analyses that are not there, but that the variables are there for, are made. Otherwise they are missing, and
	 * the report says which.
	 */
	adds: boolean;
	/** An analysis that is made, with what its maker has chosen for all: levels of stars, the smallest group. */
	adjusted: (spec: AnalysisSpec) => AnalysisSpec;
}

/** A template filled with what a project has. */
export interface FilledTemplate {
	report: ReportSpec;
	/** Analyses that the report names and the project does not have yet: they go into the project with it. */
	added: AnalysisSpec[];
	/** What the report would hold and could not: a `remark` stands in its place. Each is a sentence. */
	missing: string[];
}

/** A template: pure, and quick enough to be tried while somebody looks at the list. */
export interface ReportTemplate {
	id: TemplateId;
	fill: (facts: ProjectFacts, filling: Filling) => FilledTemplate;
}

/** A name of a report that a template begins. */
export const templateName = (id: TemplateId): Message => ({ code: `reportTemplates.${id}Name` });
