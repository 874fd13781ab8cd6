import type { ResultPlot, Text } from '../../report/types';
import { cohensD } from '../../stats/groups/effect-size';
import { summariseGroups, withoutCommonPart } from '../../stats/groups/summaries';
import type { Groups } from './groups';
import { valuesIn, type Measure } from './measure';
import type { SummaryOf } from './profile-tables';
import type { StructureSpec } from './types';

/**
 * All measures in one figure: how far the drawn lie from the others, in pooled standard deviations (Cohen's d, with its
 * interval by the noncentral t distribution). Null where nothing can be compared.
 */
export function overviewPlot(
	measures: readonly Measure[],
	{ pooled, kinds }: Groups,
	{ confidence }: StructureSpec
): ResultPlot<Text> | null {
	const others = pooled.find(({ kind }) => kind === 'others');
	const rows = measures.map((measure) => ({
		id: measure.name,
		label: measure.title,
		points: kinds.map((kind) => {
			const group = pooled.find((one) => one.kind === kind);
			if (!group || !others) return null;
			const values = [group, others].map((one) => valuesIn(measure, one).values);
			const [one, two] = summariseGroups(withoutCommonPart(values));
			const effect = cohensD(one, two, confidence);
			if (!effect.ok || !Number.isFinite(effect.value.d)) return null;
			const { d, low, high } = effect.value;
			const end = (value: number) => (Number.isFinite(value) ? value : null);
			return { value: d, low: end(low), high: end(high), n: one.n };
		})
	}));
	if (rows.every(({ points }) => points.every((point) => point === null))) return null;
	return {
		kind: 'dots',
		id: 'overview',
		title: { code: 'structure.overviewTitle' },
		description: { code: 'structure.overviewText', params: { confidence } },
		notes: [{ code: 'structure.overviewNote', params: { confidence } }],
		axis: { label: { code: 'structure.overviewAxis' }, format: { kind: 'number', decimals: 1 } },
		reference: { value: 0, label: { code: 'structure.asOthers' } },
		series: kinds.map((kind) => ({ id: kind, label: { code: 'structure.kind', params: { kind } } })),
		rows
	};
}

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
