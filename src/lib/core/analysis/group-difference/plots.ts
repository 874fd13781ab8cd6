import type { DotPlot, ResultPlot, Text } from '../../report/types';
import type { GroupSummary } from '../../stats/groups/types';
import { variableOf, type Category, type Sample } from '../sample';
import type { ManyGroups } from './many-groups';
import { meanInterval } from './mean-interval';
import type { Paired } from './paired';
import type { TwoGroups } from './two-groups';
import type { GroupDifferenceSpec } from './types';

type Point = DotPlot<Text>['rows'][number]['points'][number];

function pointOf(summary: GroupSummary, confidence: number): Point {
	const { n, mean } = summary;
	if (n === 0 || !Number.isFinite(mean)) return null;
	const { low, high } = meanInterval(summary, confidence);
	return {
		value: mean,
		low: Number.isFinite(low) ? low : null,
		high: Number.isFinite(high) ? high : null,
		n
	};
}

const plot = (
	spec: GroupDifferenceSpec,
	sample: Sample,
	names: readonly string[],
	series: DotPlot<Text>['series'],
	rows: DotPlot<Text>['rows']
): ResultPlot<Text> => ({
	kind: 'dots',
	id: 'means',
	title: { code: 'groupDifference.dotsTitle' },
	description: { code: 'groupDifference.dotsDescription', params: { confidence: spec.confidence } },
	notes: [],
	axis: {
		label: { code: 'groupDifference.mean' },
		format: { kind: 'number', decimals: 1 },
		...rangeOf(sample, names)
	},
	series,
	rows
});

/** The ends of the scale where all variables have the same one. */
function rangeOf(sample: Sample, names: readonly string[]): { range?: { min: number; max: number } } {
	const scales = names.map((name) => variableOf(sample, name)?.scale ?? null);
	const first = scales[0];
	return first && scales.every((scale) => scale?.min === first.min && scale.max === first.max)
		? { range: { min: first.min, max: first.max } }
		: {};
}

/** A row for each outcome, a series for each group. */
export const twoPlot = (
	lines: readonly TwoGroups[],
	groups: readonly Category[],
	spec: GroupDifferenceSpec,
	sample: Sample
): ResultPlot<Text> =>
	plot(
		spec,
		sample,
		lines.map(({ data }) => data.name),
		groups.map(({ value, label }) => ({ id: String(value), label })),
		lines.map(({ data, first, second }) => ({
			id: data.name,
			label: data.title,
			points: [first, second].map((summary) => pointOf(summary, spec.confidence))
		}))
	);

/** A row for each group, below the outcome. */
export const manyPlot = (
	lines: readonly ManyGroups[],
	groups: readonly Category[],
	spec: GroupDifferenceSpec,
	sample: Sample
): ResultPlot<Text> =>
	plot(
		spec,
		sample,
		lines.map(({ data }) => data.name),
		[{ id: 'mean', label: { code: 'groupDifference.mean' } }],
		lines.flatMap(({ data, summaries }) =>
			summaries.map((summary, place) => ({
				id: `${data.name}:${groups[place].value}`,
				label: groups[place].label,
				above: [data.title],
				points: [pointOf(summary, spec.confidence)]
			}))
		)
	);

/** A row for each pair, a series for each of the two answers. */
export const pairedPlot = (
	lines: readonly Paired[],
	names: readonly string[],
	spec: GroupDifferenceSpec,
	sample: Sample
): ResultPlot<Text> =>
	plot(
		spec,
		sample,
		names,
		[
			{ id: 'first', label: { code: 'groupDifference.first' } },
			{ id: 'second', label: { code: 'groupDifference.second' } }
		],
		lines.map(({ data, first, second }) => ({
			id: data.id,
			label: { code: 'groupDifference.pairName', params: { first: data.first, second: data.second } },
			points: [first, second].map((summary) => pointOf(summary, spec.confidence))
		}))
	);
