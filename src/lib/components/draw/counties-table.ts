import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { DrawResult } from '$lib/core/selection/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

interface Count {
	all: number;
	assessed: number;
	average: number;
	spread: number;
}

/** How many municipalities each county has, how many are assessed and how many are drawn in each draw. */
export function countiesTable(messages: Messages, summary: DataSummary, result: DrawResult): ResultTable {
	const t = messages.draw.counties;
	const empty = (): Count => ({ all: 0, assessed: 0, average: 0, spread: 0 });
	const counts = new Map(summary.counties.map(({ number }) => [number, empty()]));
	const total = empty();
	summary.municipalities.forEach(({ county }, unit) => {
		if (summary.facts[unit] === null) return;
		for (const count of [counts.get(county), total]) {
			if (!count) continue;
			count.all++;
			if (result.rank[unit] > 0) count.assessed++;
			if (result.drawn[unit] === 1) count.average++;
			if (result.drawn[unit] === 2) count.spread++;
		}
	});
	const cells = (name: string, count: Count): ResultCell[] => [
		{ value: name, format: { kind: 'text' } },
		...[count.all, count.assessed, count.average, count.spread].map((value): ResultCell => ({
			value,
			format: { kind: 'integer' }
		})),
		{
			value: count.all > 0 ? (count.average + count.spread) / count.all : null,
			format: { kind: 'share', decimals: 1 },
			text: count.all > 0 ? undefined : '–'
		}
	];
	return {
		id: 'fylker',
		title: t.heading,
		columns: (['county', 'all', 'assessed', 'average', 'spread', 'part'] as const).map((id) => ({
			id,
			label: t.columns[id],
			align: id === 'county' ? 'start' : 'end'
		})),
		rows: [
			...summary.counties.map(({ number, name }) => ({
				id: number,
				cells: cells(name, counts.get(number) ?? empty())
			})),
			{ id: 'total', cells: cells(t.total, total), role: 'total' as const }
		],
		notes: []
	};
}
