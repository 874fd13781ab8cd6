import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { UncertaintyResult } from '$lib/core/simulation/uncertainty/types';
import type { Messages } from '$lib/i18n/types';
import type { ListRow } from './list-rows';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const integer = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });
const rank = (value: number): ResultCell =>
	value > 0 ? integer(value) : { value: null, format: { kind: 'integer' }, text: '–' };
const share = (value: number): ResultCell => ({
	value: Number.isNaN(value) ? null : value,
	format: { kind: 'share', decimals: 1 },
	text: Number.isNaN(value) ? '–' : undefined
});
/** A difference of shares, in percentage points as its help says: a percent sign would say that it is a share. */
const percentagePoints = (value: number): ResultCell => ({
	value: Number.isNaN(value) ? null : value * 100,
	format: { kind: 'number', decimals: 1 },
	text: Number.isNaN(value) ? '–' : undefined
});

/**
 * The ranked list as a table for copying and download: plain, unrounded numbers.
 * @param sure how sure the draw is, where that has been computed
 */
export function listTable(
	messages: Messages,
	rows: ListRow[],
	countyOf: (unit: number) => string,
	notes: string[],
	sure: UncertaintyResult | null = null
): ResultTable {
	const t = messages.draw.list;
	const u = messages.uncertainty.columns;
	const column = (id: string, label: string, align: 'start' | 'end' = 'end') => ({ id, label, align });
	return {
		id: 'uttrekk',
		title: t.heading,
		columns: [
			column('rank', t.columns.rank),
			column('number', t.columns.number, 'start'),
			column('name', t.columns.municipality, 'start'),
			column('county', t.county, 'start'),
			column('share', t.columns.share),
			column('points', t.columns.points),
			column('possible', messages.sheet.areaTable.possible),
			column('coverage', t.columns.coverage),
			column('margin', t.columns.margin),
			column('schools', t.columns.schools),
			column('drawn', t.columns.drawn, 'start'),
			...(sure ? [column('chance', u.drawn), column('rankFrom', u.from), column('rankTo', u.to)] : [])
		],
		rows: rows.map((row) => ({
			id: row.number,
			cells: [
				rank(row.rank),
				text(row.number),
				text(row.name),
				text(countyOf(row.unit)),
				share(row.share),
				{ value: row.points, format: { kind: 'number', decimals: 0 } },
				{ value: row.possible, format: { kind: 'number', decimals: 0 } },
				share(row.coverage),
				percentagePoints(row.margin),
				integer(row.schools),
				text(outcome(messages, row)),
				...(sure
					? [share(sure.drawn[row.unit]), rank(sure.rankFrom[row.unit]), rank(sure.rankTo[row.unit])]
					: [])
			]
		})),
		notes
	};
}

/** What a row says about the draw: the kind of draw, or why it cannot be drawn. */
export function outcome(
	messages: Messages,
	row: Pick<ListRow, 'drawn' | 'reason'>,
	length: 'long' | 'short' = 'long'
): string {
	const t = messages.draw.list;
	if (row.drawn === 1) return t.drawnAs.average;
	if (row.drawn === 2) return t.drawnAs.spread;
	if (row.reason === null) return '';
	return length === 'long' ? t.filterReasons[row.reason] : t.filterShort[row.reason];
}
