import { loadCounts, type SchemeLoad } from '$lib/core/casework/participants/schemes';
import type { Register } from '$lib/core/register/types';
import type { ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import { column, integer, share, text } from './table-cells';

/** The schemes of each municipality on a day, those in most first; a word where they are many. */
export function loadsTable(
	messages: Messages,
	loads: readonly SchemeLoad[],
	places: Register,
	day: string
): ResultTable {
	const t = messages.participation;
	return {
		id: 'ordninger',
		title: t.schemes.table({ date: day }),
		columns: [
			column('municipality', t.columns.municipality),
			column('county', t.columns.county),
			column('count', t.columns.count, 'end'),
			column('mark', t.columns.mark),
			column('names', t.columns.names)
		],
		rows: loads.map(({ place, count, many, takesPart, schemes }) => ({
			id: place.number,
			cells: [
				text(`${place.name} (${place.number})`),
				text(places.counties.find(({ number }) => number === place.county)?.name ?? ''),
				integer(count),
				text(many ? t.schemes.mark : ''),
				text(
					[
						...(takesPart ? [t.schemes.followUp] : []),
						...schemes.map(({ name }) => name.trim() || t.schemes.unnamed)
					].join(', ')
				)
			]
		})),
		notes: [t.schemes.note]
	};
}

/** How many municipalities are in no scheme, in one, in two and so on. */
export function loadCountsTable(
	messages: Messages,
	loads: readonly SchemeLoad[],
	places: Register
): ResultTable {
	const t = messages.participation;
	return {
		id: 'ordninger-antall',
		title: t.schemes.counts,
		columns: [
			column('schemes', t.columns.schemes),
			column('municipalities', t.columns.municipalities, 'end'),
			column('share', t.columns.share, 'end')
		],
		rows: loadCounts(loads, places).map((n, count) => ({
			id: String(count),
			cells: [text(String(count)), integer(n), share(n, places.municipalities.length)]
		})),
		notes: []
	};
}
