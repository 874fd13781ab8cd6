import { placeOf } from '$lib/core/casework/participants/place';
import type { Participation, Phase } from '$lib/core/casework/participants/types';
import type { Register } from '$lib/core/register/types';
import type { ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import { shownDate } from './shown-date.svelte';
import { intakeText, phaseNames } from './words';

/** What pasted rows come to, before they are added. */
export function pastedTable(
	messages: Messages,
	periods: readonly Participation[],
	phases: readonly Phase[],
	places: Register
): ResultTable {
	const t = messages.participants;
	const nameOf = phaseNames(messages, phases);
	const columns = ['municipality', 'intake', 'start', 'phase', 'plannedEnd', 'end'] as const;
	return {
		id: 'limt-inn',
		title: t.pasting.preview,
		columns: columns.map((id) => ({ id, label: t.columns[id], align: 'start' })),
		rows: periods.map((period) => {
			const place = placeOf(places, period.municipality);
			const texts = [
				`${place.earlierName || place.name} (${period.municipality})`,
				intakeText(messages, period),
				shownDate(period.start),
				nameOf(period.phases.at(0)?.phase ?? ''),
				shownDate(period.plannedEnd),
				shownDate(period.end)
			];
			return { id: period.id, cells: texts.map((value) => ({ value, format: { kind: 'text' } })) };
		}),
		notes: []
	};
}
