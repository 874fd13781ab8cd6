import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { DrawResult } from '$lib/core/selection/types';
import type { UncertaintyResult, UncertaintySpec } from '$lib/core/simulation/uncertainty/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

const integer = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });
const share = (value: number): ResultCell => ({ value, format: { kind: 'share', decimals: 0 } });

/** Which of the notes explains a column. */
const HELP = { drawn: 'chance', from: 'ranks', to: 'ranks' } as const;

/** Rarer than this, the chance is shown as 0 %. */
const LEAST_CHANCE = 0.005;

/** What must be said beside chances and rank intervals. */
export function uncertaintyNotes(
	{ uncertainty: t }: Messages,
	{ replicates }: UncertaintyResult,
	{ model, seed }: UncertaintySpec
): string[] {
	return [
		t.notes.chance,
		t.notes.ranks,
		t.notes.model[model],
		...(model === 'shrunken' ? [t.notes.tried] : []),
		t.notes.replicates({ n: replicates, seed }),
		t.notes.ties
	];
}

/**
 * How sure the draw is as a table, the surest first: municipalities in the draw, and those that come into it in at
 * least half a percent of the data sets. All others stand in the list.
 * @param other the answer for the other meaning of years, beside it
 * @param only number of the only municipality whose name is shown; null: all are
 */
export function uncertaintyTable(
	messages: Messages,
	summary: DataSummary,
	result: DrawResult,
	sure: UncertaintyResult,
	spec: UncertaintySpec,
	only: string | null,
	other: UncertaintyResult | null = null
): ResultTable {
	const t = messages.uncertainty;
	const { drawnAs } = messages.draw.list;
	// What is asked for first stands first: on a laptop the last ones need scrolling.
	const columns = ['rank', 'name', 'now', 'drawn', 'from', 'to', 'average', 'spread'] as const;
	const isNear = (unit: number) => result.drawn[unit] > 0 || sure.drawn[unit] >= LEAST_CHANCE;
	const units = [...result.order]
		.filter(isNear)
		.sort((a, b) => sure.drawn[b] - sure.drawn[a] || result.rank[a] - result.rank[b]);
	return {
		id: 'hvor-sikkert',
		title: t.table,
		columns: [
			...columns.map((id) => ({
				id,
				label: t.columns[id],
				align: id === 'name' || id === 'now' ? ('start' as const) : ('end' as const),
				...(id in HELP && { help: t.notes[HELP[id as keyof typeof HELP]] })
			})),
			...(other ? [{ id: 'other', label: t.year.column[spec.years], align: 'end' as const }] : [])
		],
		rows: units.map((unit) => {
			const { number, name } = summary.municipalities[unit];
			const now = result.drawn[unit] === 1 ? drawnAs.average : result.drawn[unit] === 2 ? drawnAs.spread : '';
			const shown = only === null || only === number;
			return {
				id: shown ? number : `rank ${result.rank[unit]}`,
				cells: [
					integer(result.rank[unit]),
					{ value: shown ? name : messages.draw.list.hiddenName, format: { kind: 'text' } },
					{ value: now, format: { kind: 'text' } },
					share(sure.drawn[unit]),
					integer(sure.rankFrom[unit]),
					integer(sure.rankTo[unit]),
					share(sure.average[unit]),
					share(sure.spread[unit]),
					...(other ? [share(other.drawn[unit])] : [])
				]
			};
		}),
		notes: [...uncertaintyNotes(messages, sure, spec), t.others]
	};
}
