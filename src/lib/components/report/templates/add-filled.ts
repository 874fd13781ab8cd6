import { withOwnChoices } from '$lib/core/analysis/own-choices';
import type { FilledTemplate } from '$lib/core/document/templates/types';
import { preferences } from '$lib/state/preferences.svelte';
import { project } from '$lib/state/project.svelte';

/**
 * Puts a report that a template began into the project, with the analyses that it needs, as this person has chosen for new
 * ones: one step of undo.
 * @returns the id of the report
 */
export function addFilled({ report, added }: FilledTemplate): string {
	const group = `template-${report.id}`;
	const what = { code: 'reportTemplates.madeStep', params: { name: report.name, n: added.length } };
	const made = added.map((spec) => withOwnChoices(spec, preferences));
	if (made.length > 0) project.editAnalyses((all) => [...all, ...made], what, group);
	project.editReports((all) => [...all, report], group);
	return report.id;
}
