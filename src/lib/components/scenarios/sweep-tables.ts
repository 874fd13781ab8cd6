import type { Sweep } from '$lib/core/selection/sweep/types';
import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';
import type { Only } from './moved-table';

/** How a value of the number is written, and what the number is called. */
export interface SweepWords {
	name: string;
	write: (value: number) => string;
}

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const count = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });

/** Names by number, all but one hidden where that is asked for. */
function namesOf(messages: Messages, summary: Pick<DataSummary, 'municipalities'>, only: Only) {
	const names = new Map(summary.municipalities.map(({ number, name }) => [number, name]));
	return (number: string) =>
		only === null || only === number ? (names.get(number) ?? number) : messages.draw.list.hiddenName;
}

/** At each value how many are drawn, and who comes in and goes out against the present list. */
export function valuesTable(
	messages: Messages,
	summary: Pick<DataSummary, 'municipalities'>,
	{ points }: Sweep,
	{ name, write }: SweepWords,
	only: Only
): ResultTable {
	const t = messages.whatIf.sweep;
	const nameOf = namesOf(messages, summary, only);
	const list = (numbers: string[]) => text(numbers.map(nameOf).join(', ') || '–');
	return {
		id: 'verdier',
		title: t.values,
		columns: [
			{ id: 'value', label: name, align: 'end' },
			{ id: 'drawn', label: t.columns.drawn, align: 'end' },
			{ id: 'in', label: t.columns.in, align: 'end' },
			{ id: 'out', label: t.columns.out, align: 'end' },
			{ id: 'whoIn', label: t.columns.whoIn, align: 'start' },
			{ id: 'whoOut', label: t.columns.whoOut, align: 'start' }
		],
		rows: points.map((point) => ({
			id: String(point.value),
			cells: [
				text(write(point.value)),
				count(point.drawn),
				count(point.in.length),
				count(point.out.length),
				list(point.in),
				list(point.out)
			]
		})),
		notes: [t.against]
	};
}

/** Who is drawn at some of the values only, the most often drawn first. */
export function borderlineTable(
	messages: Messages,
	summary: Pick<DataSummary, 'municipalities'>,
	{ points, borderline }: Sweep,
	{ write }: SweepWords,
	only: Only
): ResultTable {
	const t = messages.whatIf.sweep;
	const nameOf = namesOf(messages, summary, only);
	return {
		id: 'vaklende',
		title: t.borderline,
		columns: [
			{ id: 'municipality', label: t.columns.municipality, align: 'start' },
			{ id: 'now', label: t.columns.now, align: 'start' },
			{ id: 'times', label: t.columns.times({ n: points.length }), align: 'end' },
			{ id: 'lowest', label: t.columns.lowest, align: 'end' },
			{ id: 'highest', label: t.columns.highest, align: 'end' }
		],
		rows: borderline.map((one) => ({
			id: one.number,
			cells: [
				text(nameOf(one.number)),
				text(one.drawnNow ? t.drawn : '–'),
				count(one.times),
				text(write(one.lowest)),
				text(write(one.highest))
			]
		})),
		notes: [t.borderlineNote]
	};
}

/** How many come in and go out against the present list, along the values. */
export function sweepPlot(messages: Messages, { points }: Sweep, { name, write }: SweepWords): ResultPlot {
	const t = messages.whatIf.sweep;
	const line = (of: (point: Sweep['points'][number]) => number) =>
		points.map((point) => ({ value: of(point), low: null, high: null }));
	return {
		kind: 'lines',
		id: 'endring',
		title: t.plot,
		description: t.plotDescription({ name, n: points.length }),
		places: points.map(({ value }) => write(value)),
		placesLabel: name,
		axis: { label: t.axis, format: { kind: 'integer' } },
		series: [
			{ id: 'in', label: t.columns.in, points: line((point) => point.in.length) },
			{ id: 'out', label: t.columns.out, points: line((point) => point.out.length) }
		],
		notes: [t.against]
	};
}
