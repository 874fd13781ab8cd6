import type { FilledTemplate } from '$lib/core/document/templates/types';
import { project } from '$lib/state/project.svelte';

/**
 * Puts a report that a template began into the project, with the analyses that it needs: one step of undo.
 * @returns the id of the report
 */
export function addFilled({ report, added }: FilledTemplate): string {
	const group = `template-${report.id}`;
	const what = { code: 'reportTemplates.madeStep', params: { name: report.name, n: added.length } };
	if (added.length > 0) project.editAnalyses((all) => [...all, ...added], what, group);
	project.editReports((all) => [...all, report], group);
	return report.id;
}
