import type { ResultPlot, Text } from '../../report/types';
import type { Groups } from './groups';
import type { Measure } from './measure';
import type { SummaryOf } from './profile-tables';
import type { StructureSpec } from './types';

/** The mean of a measure with its interval: a series for each kind of group, a row for each draw and for all together. */
export function measurePlot(
	measure: Measure,
	{ pooled, byDraw, kinds }: Groups,
	of: SummaryOf,
	{ confidence }: StructureSpec
): ResultPlot<Text> {
	const series = [...kinds, 'others' as const];
	const draws = [...new Set(byDraw.map(({ draw }) => draw))];
	const rows = [
		{ id: 'all', label: { code: 'structure.allDraws' } as Text, groups: pooled },
		...draws.map((draw) => ({
			id: draw?.id ?? '',
			label: draw?.label ?? '',
			groups: byDraw.filter((group) => group.draw === draw)
		}))
	];
	return {
		kind: 'dots',
		id: `means-${measure.name}`,
		title: { code: 'structure.plotTitle', params: { variable: measure.title } },
		description: { code: 'structure.plotText', params: { variable: measure.title, confidence } },
		notes: [],
		axis: {
			label: measure.title,
			format: measure.isShare
				? { kind: 'share', decimals: 0 }
				: { kind: 'number', decimals: Math.min(1, measure.decimals) }
		},
		series: series.map((kind) => ({ id: kind, label: { code: 'structure.kind', params: { kind } } })),
		rows: rows.map(({ id, label, groups }) => ({
			id,
			label,
			points: series.map((kind) => {
				const group = groups.find((one) => one.kind === kind);
				const { n, mean, low, high } = group ? of(measure, group) : { n: 0, mean: NaN, low: NaN, high: NaN };
				if (!Number.isFinite(mean)) return null;
				return {
					value: mean,
					low: Number.isFinite(low) ? low : null,
					high: Number.isFinite(high) ? high : null,
					n
				};
			})
		}))
	};
}
