import { firstDay, monthsBetween } from '$lib/core/casework/participants/dates';
import type { AreaCount, Overview } from '$lib/core/casework/participants/overview';
import { placeOf } from '$lib/core/casework/participants/place';
import type { Participant } from '$lib/core/casework/participants/status';
import type { Phase } from '$lib/core/casework/participants/types';
import type { Register } from '$lib/core/register/types';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import { shownDate } from './shown-date.svelte';
import { column, decimal, integer, share, text } from './table-cells';
import { intakeText, phaseName, phaseNames, reasonText } from './words';

/** What the tables of the overview are made of. */
export interface OverviewWords {
	messages: Messages;
	places: Register;
	phases: readonly Phase[];
	overview: Overview;
}

/** How many municipalities of each county take part, by phase, and what part of the county they are. */
export function countiesTable({ messages, places, phases, overview }: OverviewWords): ResultTable {
	const t = messages.participation;
	const { counties, total, populationYear } = overview;
	// A column for phases that are not written, only where there are such.
	const withoutPhase = (total.phases.get('') ?? 0) > 0;
	const ids = [...phases.map(({ id }) => id), ...(withoutPhase ? [''] : [])];
	const cells = (name: string, count: AreaCount): ResultCell[] => [
		text(name),
		...ids.map((id) => integer(count.phases.get(id) ?? 0)),
		integer(count.participants),
		integer(count.municipalities),
		share(count.participants, count.municipalities),
		count.inhabitants ? share(count.inhabitants.participants, count.inhabitants.all) : text(''),
		integer(count.ending),
		integer(count.overdue)
	];
	const unknown = overview.unknown.map(({ period }) => period.municipality).join(', ');
	return {
		id: 'deltakere-fylker',
		title: t.overview.counties({ date: overview.day }),
		columns: [
			column('county', t.columns.county),
			...ids.map((id) =>
				column(
					`phase ${id}`,
					id === ''
						? t.columns.noPhase
						: phaseName(messages, phases.find((phase) => phase.id === id) ?? { id, name: null }),
					'end'
				)
			),
			column('participants', t.columns.participants, 'end'),
			column('municipalities', t.columns.municipalities, 'end'),
			column('part', t.columns.part, 'end'),
			column('inhabitants', t.columns.inhabitants, 'end'),
			column('ending', t.columns.ending, 'end'),
			column('overdue', t.columns.overdue, 'end')
		],
		rows: [
			...counties.map(({ number, name, count }) => ({ id: number, cells: cells(name, count) })),
			{ id: 'total', role: 'total' as const, cells: cells(t.total, total) }
		],
		notes: [
			t.overview.countNote,
			...(populationYear === null ? [] : [t.overview.inhabitantsNote({ year: populationYear })]),
			...(unknown === '' ? [] : [t.overview.unknown({ names: unknown })]),
			...withoutStartNote(messages, overview, places)
		]
	};
}

function withoutStartNote(messages: Messages, { withoutStart }: Overview, places: Register): string[] {
	if (withoutStart.length === 0) return [];
	const names = withoutStart.map(({ municipality }) => nameAndNumber(places, municipality)).join(', ');
	return [messages.participation.overview.withoutStart({ names })];
}

/** Every municipality that takes part: since when, in which phase, why, and until when. */
export function listTable({ messages, places, phases, overview }: OverviewWords): ResultTable {
	const t = messages.participation;
	const nameOf = phaseNames(messages, phases);
	const countyOf = (number: string) => places.counties.find((one) => one.number === number)?.name ?? '';
	const ids = [
		'county',
		'municipality',
		'since',
		'months',
		'phase',
		'phaseSince',
		'intake',
		'reason',
		'plannedEnd',
		'status',
		'support'
	] as const;
	const inOrder = [...overview.participants].sort((a, b) =>
		a.place.county === b.place.county ? 0 : a.place.county < b.place.county ? -1 : 1
	);
	return {
		id: 'deltakere',
		title: t.overview.list({ date: overview.day }),
		columns: ids.map((id) => column(id, t.columns[id], id === 'months' ? 'end' : 'start')),
		rowHeaders: 2,
		rows: inOrder.map(({ place, period, phase, overdue }) => ({
			id: period.id,
			cells: [
				text(countyOf(place.county)),
				text(nameAndNumber(places, period.municipality)),
				text(shownDate(period.start)),
				decimal(period.start === null ? null : monthsBetween(firstDay(period.start), overview.day)),
				text(phase === null ? '' : nameOf(phase.phase)),
				text(phase === null ? '' : shownDate(phase.from ?? period.start)),
				text(intakeText(messages, period)),
				text(reasonText(messages, period)),
				text(shownDate(period.plannedEnd)),
				text(
					overdue
						? t.overview.overdue
						: overview.ends.some((one) => one.period === period)
							? t.overview.ending
							: ''
				),
				text(period.support)
			]
		})),
		notes: [t.overview.countNote, t.overview.monthsNote]
	};
}

/** 'Ålesund (1507)': the name that the number had, with the number as it was written. */
export function nameAndNumber(places: Register, given: string): string {
	const place = placeOf(places, given);
	return `${place.earlierName || place.name} (${given})`;
}

/** Whose planned end has passed or comes within twelve months, the earliest first. */
export function endsTable({ messages, places, overview }: OverviewWords): ResultTable {
	const t = messages.participation;
	const row = ({ place, period, overdue }: Participant) => ({
		id: period.id,
		cells: [
			text(shownDate(period.plannedEnd)),
			text(nameAndNumber(places, period.municipality)),
			text(places.counties.find(({ number }) => number === place.county)?.name ?? ''),
			text(shownDate(period.start)),
			text(overdue ? t.overview.overdue : t.overview.ending)
		]
	});
	return {
		id: 'planlagt-slutt',
		title: t.overview.ends,
		columns: (['plannedEnd', 'municipality', 'county', 'since', 'status'] as const).map((id) =>
			column(id, t.columns[id])
		),
		rows: overview.ends.map(row),
		notes: []
	};
}

/** How many came and went each year. */
export function yearsTable({ messages, overview }: OverviewWords): ResultTable {
	const t = messages.participation;
	return {
		id: 'nye-og-avsluttede',
		title: t.overview.years,
		columns: (['year', 'begun', 'ended', 'atEnd'] as const).map((id) =>
			column(id, t.columns[id], id === 'year' ? 'start' : 'end')
		),
		rows: overview.years.map(({ year, begun, ended, atEnd }) => ({
			id: String(year),
			cells: [text(String(year)), integer(begun), integer(ended), integer(atEnd)]
		})),
		notes: [t.overview.yearsNote({ date: overview.day })]
	};
}

/** How long periods last, and what is not written. */
export function factsTable({ messages, overview }: OverviewWords): ResultTable {
	const t = messages.participation;
	const { lengths, withoutPlan, withoutReason, total } = overview;
	const rows: [string, string, ResultCell][] = [
		['ended', t.overview.lengthEnded, decimal(lengths.ended?.mean ?? null, t.overview.noLength)],
		[
			'endedMedian',
			t.overview.lengthEndedMedian,
			decimal(lengths.ended?.median ?? null, t.overview.noLength)
		],
		['going', t.overview.lengthGoing, decimal(lengths.going?.mean ?? null)],
		['overdue', t.overview.overdueCount, integer(total.overdue)],
		['plan', t.overview.withoutPlan, integer(withoutPlan.length)],
		['reason', t.overview.withoutReason, integer(withoutReason.length)]
	];
	return {
		id: 'varighet',
		title: t.overview.facts,
		columns: [column('what', t.columns.what), column('value', t.columns.value, 'end')],
		rows: rows.map(([id, name, cell]) => ({ id, cells: [text(name), cell] })),
		notes: [t.overview.monthsNote]
	};
}
