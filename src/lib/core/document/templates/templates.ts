import { draw } from './draw';
import { means } from './means';
import { municipality } from './municipality';
import { structural } from './structural';
import { survey } from './survey';
import type { FilledTemplate, Filling, ProjectFacts, ReportTemplate, TemplateId } from './types';

const ALL: Record<TemplateId, ReportTemplate> = { survey, structural, means, draw, municipality };

/**
 * Fills a template with what a project has: headings and connecting text in the reader's language, numbers from cells of
 * results, tables and figures with references, method, what is hidden, and sources.
 * @returns the report, the analyses that it needs and the project does not have, and what is missing
 */
export const fillTemplate = (id: TemplateId, facts: ProjectFacts, filling: Filling): FilledTemplate =>
	ALL[id].fill(facts, filling);
