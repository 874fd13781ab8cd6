import type { ResultCell, ResultTable, Text } from '../../report/types';
import { pairedDz, publishedPairedD } from '../../stats/groups/effect-size';
import { answersOf, bootstrapPublishedD } from '../../stats/groups/item-difference';
import { meanSummary } from '../../stats/mean-summary';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import type { Sample } from '../sample';
import { hiddenCell, hiddenCells } from '../suppression/hidden-cell';
import type { HiddenBecause } from '../suppression/types';
import type { GroupNode } from './group-tree';
import type { Item } from './measure';
import { sizeWords } from './size-words';
import { groupColumns, pairParams } from './names';
import type { MeanTableSpec } from './types';

/** How far apart two items are in one group. */
export interface EffectOfItems {
	hidden: HiddenBecause | null;
	/** Persons who answered both. */
	both: number;
	/** M_b − M_a, each of all who answered it. */
	difference: number;
	published: number;
	interval: { low: number; high: number } | null;
	/** Of those who answered both: mean difference / its SD, and the same put back on the scale of the items' SDs. */
	dz: number;
	dzLow: number;
	dzHigh: number;
	drm: number;
}

/** The effect of the chosen pair of items in one group. Hidden where one of the two means is. */
export function effectOfItems(
	spec: MeanTableSpec,
	sample: Sample,
	[a, b]: readonly [Item, Item],
	place: number,
	{ places }: GroupNode
): EffectOfItems {
	const [first, second] = [a, b].map(({ values }) => Float64Array.from(places, (at) => values[at]));
	const weights = sample.weights ? Float64Array.from(places, (at) => sample.weights?.[at] ?? NaN) : null;
	const [one, two] = [a.cells[place].summary, b.cells[place].summary];
	const differences = answersOf(
		second.map((value, i) => value - first[i]),
		weights
	);
	const paired = meanSummary(differences.values, differences.weights);
	const dz = paired.mean / paired.sd;
	const exact = weights ? null : pairedDz({ n: paired.n, mean: paired.mean, sd: paired.sd }, spec.confidence);
	const { draws, seed } = spec.bootstrap;
	return {
		hidden: a.cells[place].hidden ?? b.cells[place].hidden ?? fewBoth(paired.n, spec.limit),
		both: paired.n,
		difference: two.mean - one.mean,
		published: publishedPairedD(one, two),
		interval: bootstrapPublishedD({ first, second, weights }, draws, seed, spec.confidence),
		dz,
		dzLow: exact?.ok ? exact.value.low : NaN,
		dzHigh: exact?.ok ? exact.value.high : NaN,
		drm: dz * Math.sqrt(2 * (1 - correlation(first, second, weights)))
	};
}

/** Both means may be shown while hardly anybody answered both: what is of those few is hidden too. */
const fewBoth = (n: number, limit: number | null): HiddenBecause | null =>
	limit !== null && n > 0 && n < limit ? { kind: 'few' } : null;

/** Pearson's r of those with both answers, weighted where there are weights, from the three variances. */
function correlation(first: Float64Array, second: Float64Array, weights: Float64Array | null): number {
	const both = (value: (i: number) => number) => {
		const values = first.map((one, i) => (Number.isNaN(one + second[i]) ? NaN : value(i)));
		const answers = answersOf(values, weights);
		return meanSummary(answers.values, answers.weights).sd;
	};
	const [a, b, d] = [both((i) => first[i]), both((i) => second[i]), both((i) => second[i] - first[i])];
	return (a ** 2 + b ** 2 - d ** 2) / (2 * a * b);
}

const NO_D: Text = { code: 'meanTable.noD' };

/** The published d, with the word for its size. */
export function publishedCell(effect: EffectOfItems, spec: MeanTableSpec): ResultCell<Text> {
	if (effect.hidden) return hiddenCell(effect.hidden, spec.limit ?? 0);
	const cell = numberCell(effect.published, 2, NO_D);
	const words = sizeWords(effect.published, spec.sizes);
	return { ...cell, n: effect.both, ...(words && cell.value !== null ? { text: words } : {}) };
}

/** Every d of the pair of items by the name of its formula, with intervals. */
export function itemEffectsTable(
	spec: MeanTableSpec,
	sample: Sample,
	items: readonly [Item, Item],
	nodes: readonly GroupNode[],
	effects: readonly EffectOfItems[]
): ResultTable<Text> {
	const above = (code: string): Text[] => [{ code: `meanTable.${code}` }];
	const column = (id: string, code: string, over?: string) => ({
		id,
		label: { code: `meanTable.${code}`, params: { percent: spec.confidence * 100 } },
		align: 'end' as const,
		...(over ? { above: above(over) } : {})
	});
	return {
		id: 'item-effects',
		title: { code: 'meanTable.itemEffects', params: pairParams(spec, items) },
		rowHeaders: Math.max(1, spec.groups.length),
		columns: [
			...(spec.groups.length > 0
				? groupColumns(sample, spec)
				: [{ id: 'group', label: { code: 'meanTable.group' }, align: 'start' as const }]),
			column('both', 'both'),
			column('difference', 'difference'),
			column('published', 'd', 'published'),
			column('publishedLow', 'low', 'published'),
			column('publishedHigh', 'high', 'published'),
			column('dz', 'd', 'dz'),
			column('dzLow', 'low', 'dz'),
			column('dzHigh', 'high', 'dz'),
			column('drm', 'd', 'drm')
		],
		rows: nodes.map((node, place) => ({
			id: node.id,
			cells: [...node.labels.map(textCell), ...effectCells(effects[place], spec)],
			...(node.isTotal && nodes.length > 1 ? { role: 'total' as const } : {})
		})),
		notes: [
			{ code: 'meanTable.publishedNote', params: { draws: spec.bootstrap.draws, seed: spec.bootstrap.seed } },
			{ code: 'meanTable.dzNote' }
		]
	};
}

function effectCells(effect: EffectOfItems, spec: MeanTableSpec): ResultCell<Text>[] {
	if (effect.hidden) return hiddenCells(9, effect.hidden, spec.limit ?? 0);
	const { interval, both } = effect;
	const end = (value: number | undefined) =>
		value === undefined ? emptyCell({ code: 'meanTable.noInterval' }) : numberCell(value, 2, NO_D);
	return [
		countCell(both),
		numberCell(effect.difference, 2, NO_D),
		publishedCell(effect, spec),
		end(interval?.low),
		end(interval?.high),
		{ ...numberCell(effect.dz, 2, NO_D), n: both },
		numberCell(effect.dzLow, 2, { code: 'meanTable.noInterval' }),
		numberCell(effect.dzHigh, 2, { code: 'meanTable.noInterval' }),
		{ ...numberCell(effect.drm, 2, NO_D), n: both }
	];
}
