import { composeReport } from '$lib/core/document/compose';
import type { ComposedReport } from '$lib/core/document/composed';
import { sourceKey } from '$lib/core/document/source-key';
import type { SourceState } from '$lib/core/document/source-state';
import type { ReportSpec, ResultSource } from '$lib/core/document/types';
import { messageText } from '$lib/i18n/message-text';
import { formats } from '$lib/state/formats.svelte';
import { language } from '$lib/state/language.svelte';
import { project } from '$lib/state/project.svelte';
import { makingNotes, sourceNotes } from './project-notes';
import { sourceState } from './sources/source-state';

/** A report as this person reads it. Read in a derived value it follows the results, the language and the formats. */
export function composeShown(report: ReportSpec): ComposedReport {
	const { messages } = language;
	const { suppression, explain } = messages;
	// Asked for once for each source: a report names the same one many times.
	const states = new Map<string, SourceState>();
	const state = (source: ResultSource): SourceState => {
		const key = sourceKey(source);
		const known = states.get(key) ?? sourceState(source);
		states.set(key, known);
		return known;
	};
	return composeReport(report, {
		state,
		format: formats.cell,
		say: (message) => messageText(messages, message),
		standing: project.record?.invented ? messages.report.invented : '',
		sources: sourceNotes(report),
		making: makingNotes(),
		hiddenWords: [suppression.hidden, explain.table.kinds.suppressed],
		hidingLabel: suppression.fact
	});
}
