import type { LogLine } from '$lib/core/casework/governor/types';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';
import { countyName } from './tables';
import { fieldName, valueText } from './words';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const two = (value: number) => String(value).padStart(2, '0');

/** A point in time in the reader's time zone, in a form that sorts: 2025-03-31 14:32. */
export function sortableTime(at: number): string {
	const time = new Date(at);
	const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
	return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/**
 * The log as a table, the newest first.
 * @param norwegian days as they are written in Norwegian
 */
export function logTable(
	messages: Messages,
	summary: DataSummary,
	log: readonly LogLine[],
	norwegian: boolean
): ResultTable {
	const t = messages.governor.log;
	const found = new Map(summary.municipalities.map((one) => [one.number, one]));
	const columns = [
		'when',
		'by',
		'county',
		'number',
		'municipality',
		'what',
		'from',
		'to',
		'how'
	] as const satisfies readonly (keyof typeof t.columns)[];
	const newest = log
		.map((line, index) => ({ line, index }))
		.sort((a, b) => b.line.at - a.line.at || b.index - a.index);
	return {
		id: 'logg',
		title: t.title,
		columns: columns.map((id) => ({ id, label: t.columns[id], align: 'start' })),
		rows: newest.map(({ line, index }) => {
			const municipality = found.get(line.municipality);
			return {
				id: String(index),
				cells: [
					text(sortableTime(line.at)),
					text(line.by),
					text(municipality ? countyName(summary, municipality.county) : ''),
					text(line.municipality),
					text(municipality?.name ?? ''),
					text(fieldName(messages, summary.indicators, line.field)),
					text(valueText(messages, line.from, norwegian)),
					text(valueText(messages, line.to, norwegian)),
					text(t.ways[line.how])
				]
			};
		}),
		notes: []
	};
}
