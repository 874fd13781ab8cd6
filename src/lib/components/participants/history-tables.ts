import type { Histories, History } from '$lib/core/casework/participants/history';
import type { Participation, Phase } from '$lib/core/casework/participants/types';
import type { Register } from '$lib/core/register/types';
import type { ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import { column, integer, share, text } from './table-cells';
import { phaseNames } from './words';

/** '01.08.2022–31.07.2025' */
export function spanText(messages: Messages, { start, end }: Participation): string {
	const t = messages.participation.history;
	if (start === null) return t.noStart;
	return end === null ? t.open({ start }) : t.span({ start, end });
}

/** When a municipality took part, which draws it was drawn in, and whether one followed right after the other. */
export function historyTable(
	messages: Messages,
	histories: readonly History[],
	phases: readonly Phase[],
	places: Register
): ResultTable {
	const t = messages.participation;
	const nameOf = phaseNames(messages, phases);
	const withPhase = (period: Participation) => {
		const names = period.phases.map(({ phase }) => nameOf(phase)).filter(Boolean);
		return `${spanText(messages, period)}${names.length > 0 ? ` (${names.join(', ')})` : ''}`;
	};
	return {
		id: 'historikk',
		title: t.history.table,
		columns: [
			column('municipality', t.columns.municipality),
			column('county', t.columns.county),
			column('times', t.columns.times, 'end'),
			column('periods', t.columns.periods),
			column('draws', t.columns.draws),
			column('mark', t.columns.mark)
		],
		rows: histories.map(({ place, periods, draws, times, consecutive }) => ({
			id: place.number,
			cells: [
				text(`${place.name} (${place.number})`),
				text(places.counties.find(({ number }) => number === place.county)?.name ?? ''),
				integer(times),
				text(periods.map(withPhase).join('; ')),
				text(draws.join(', ')),
				text(consecutive ? t.history.consecutive : '')
			]
		})),
		notes: [t.history.note]
	};
}

/** How many municipalities of the country have taken part no time, once, twice and so on. */
export function timesTable(messages: Messages, { byTimes }: Histories, places: Register): ResultTable {
	const t = messages.participation;
	const all = places.municipalities.length;
	return {
		id: 'antall-ganger',
		title: t.history.times,
		columns: [
			column('times', t.columns.times),
			column('municipalities', t.columns.municipalities, 'end'),
			column('share', t.columns.share, 'end')
		],
		rows: byTimes.map((n, times) => ({
			id: String(times),
			cells: [text(t.history.timesRow({ n: times })), integer(n), share(n, all)]
		})),
		notes: [t.history.timesNote({ n: all })]
	};
}
