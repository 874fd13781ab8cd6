import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { DrawResult } from '$lib/core/selection/types';
import type { SensitivityResult } from '$lib/core/simulation/sensitivity/types';
import { formatInteger } from '$lib/i18n/numbers';
import type { ChoiceWords } from './choice-names';

/** How often a municipality is drawn over all combinations. */
export type Often = 'always' | 'sometimes' | 'never';

/** By index of the municipality: drawn in all combinations, in some, or in none. */
export function oftenOf({ average, spread, of }: SensitivityResult['drawn']): Often[] {
	return Array.from(average, (times, unit) => {
		const all = times + spread[unit];
		return all === 0 ? 'never' : all === of ? 'always' : 'sometimes';
	});
}

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const share = (value: number): ResultCell => ({ value, format: { kind: 'share', decimals: 0 } });

/**
 * Municipalities that are drawn in some or all combinations, the most often drawn first.
 * @param only number of the only municipality whose name is shown; null: all are
 */
export function oftenTable(
	{ messages, style, summary }: ChoiceWords,
	{ drawn }: SensitivityResult,
	result: Pick<DrawResult, 'drawn' | 'rank'>,
	only: string | null
): ResultTable {
	const t = messages.sensitivity.often;
	const { drawnAs } = messages.draw.list;
	const often = oftenOf(drawn);
	const times = (unit: number) => drawn.average[unit] + drawn.spread[unit];
	const units = [...often.keys()]
		.filter((unit) => often[unit] !== 'never' || result.drawn[unit] !== 0)
		.sort((a, b) => times(b) - times(a) || result.rank[a] - result.rank[b]);
	return {
		id: 'hvor-ofte',
		title: t.heading,
		columns: [
			{ id: 'municipality', label: t.columns.municipality, align: 'start' },
			{ id: 'now', label: t.columns.now, align: 'start' },
			{ id: 'often', label: t.columns.often, align: 'start' },
			{ id: 'share', label: t.columns.share, align: 'end' },
			{ id: 'average', label: t.columns.average, align: 'end' },
			{ id: 'spread', label: t.columns.spread, align: 'end' }
		],
		rows: units.map((unit, place) => {
			const { number, name } = summary.municipalities[unit];
			const isShown = only === null || only === number;
			const now = drawnAs[(['none', 'average', 'spread'] as const)[result.drawn[unit]]];
			return {
				id: isShown ? number : `place ${place}`,
				cells: [
					text(isShown ? name : messages.draw.list.hiddenName),
					text(now || '–'),
					text(t.kinds[often[unit]]),
					share(times(unit) / drawn.of),
					share(drawn.average[unit] / drawn.of),
					share(drawn.spread[unit] / drawn.of)
				]
			};
		}),
		notes: [t.note({ of: formatInteger(drawn.of, style) })]
	};
}
