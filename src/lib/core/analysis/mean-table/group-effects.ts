import type { Outcome } from '../../outcome';
import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { cohensD, smallSampleFactor, type EffectSize } from '../../stats/groups/effect-size';
import type { MeanSummary } from '../../stats/mean-summary';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import { idPart } from '../id-part';
import type { Sample } from '../sample';
import { hiddenCells } from '../suppression/hidden-cell';
import type { GroupNode } from './group-tree';
import type { Item } from './measure';
import { startColumn } from './names';
import { sizeWords } from './size-words';
import type { MeanTableSpec } from './types';

/** Pairs of groups that are compared, as places of their nodes: groups of the same whole, the first one first. */
export function pairsOf(
	nodes: readonly GroupNode[],
	{ groups, groupPairs }: MeanTableSpec
): [number, number][] {
	if (groupPairs.kind === 'none' || groups.length === 0) return [];
	const parts = [...nodes.keys()].filter((place) => nodes[place].path.length === groups.length);
	if (groupPairs.kind === 'reference') {
		const isReference = (place: number) => nodes[place].path.at(-1) === groupPairs.value;
		return parts.flatMap((one) =>
			isReference(one)
				? []
				: parts
						.filter((other) => isReference(other) && nodes[other].parent === nodes[one].parent)
						.map((other): [number, number] => [one, other])
		);
	}
	return parts.flatMap((one, at) =>
		parts
			.slice(at + 1)
			.filter((other) => nodes[other].parent === nodes[one].parent)
			.map((other): [number, number] => [one, other])
	);
}

/** With weights d has no interval: the noncentral t distribution knows no weighted answers. */
export function effectOfGroups(
	first: MeanSummary,
	second: MeanSummary,
	confidence: number
): Outcome<EffectSize> {
	const plain = cohensD(
		{ n: first.n, mean: first.mean, sd: first.sd },
		{ n: second.n, mean: second.mean, sd: second.sd },
		confidence
	);
	if (!plain.ok || !(first.isWeighted || second.isWeighted)) return plain;
	const squares = ({ n, sd, weight }: MeanSummary) => (n > 1 && weight > 1 ? (weight - 1) * sd ** 2 : 0);
	const pooled = Math.sqrt((squares(first) + squares(second)) / (first.weight + second.weight - 2));
	const d = (first.mean - second.mean) / pooled;
	const g = d * smallSampleFactor(first.effective + second.effective - 2);
	return { ok: true, value: { d, g, low: NaN, high: NaN } };
}

/** Cohen's d (pooled) and Hedges' g of one item between pairs of groups. */
export function groupEffectRows(
	spec: MeanTableSpec,
	item: Item,
	nodes: readonly GroupNode[],
	pairs: readonly (readonly [number, number])[]
): ResultRow<Text>[] {
	return pairs.map(([one, two]) => {
		const [a, b] = [item.cells[one], item.cells[two]];
		const hidden = a.hidden ?? b.hidden;
		const cells = hidden ? hiddenCells(7, hidden, spec.limit ?? 0) : effectCells(a.summary, b.summary, spec);
		return {
			id: `${idPart(item.name)}/${nodes[one].id}|${nodes[two].id}`,
			cells: [textCell(item.title), textCell(joined(nodes[one])), textCell(joined(nodes[two])), ...cells]
		};
	});
}

/** The name of a group in one cell: "2020, skoleleder". */
const joined = ({ labels }: GroupNode): string => labels.filter((one) => typeof one === 'string').join(', ');

/** Dashes beside each other; the reason stands once. */
const dashes = (count: number, why: Text) =>
	Array.from({ length: count }, (_, k) => emptyCell(k === 0 ? why : undefined));

function effectCells(first: MeanSummary, second: MeanSummary, spec: MeanTableSpec): ResultCell<Text>[] {
	const counts = [countCell(first.n), countCell(second.n)];
	if (first.n === 0 || second.n === 0) return [...counts, ...dashes(5, { code: 'meanTable.noAnswers' })];
	const difference = numberCell(first.mean - second.mean, 2);
	const effect = effectOfGroups(first, second, spec.confidence);
	if (!effect.ok) return [...counts, difference, ...dashes(4, effect.problem)];
	const { d, low, high, g } = effect.value;
	const words = sizeWords(d, spec.sizes);
	const noInterval: Text = { code: 'meanTable.noIntervalWeighted' };
	const cell = { ...numberCell(d, 2, { code: 'meanTable.noD' }), n: first.n + second.n };
	return [
		...counts,
		difference,
		words && cell.value !== null ? { ...cell, text: words } : cell,
		numberCell(low, 2, noInterval),
		numberCell(high, 2, noInterval),
		numberCell(g, 2, { code: 'meanTable.noD' })
	];
}

/** The table that those rows are of. */
export function groupEffectsTable(
	spec: MeanTableSpec,
	sample: Sample,
	rows: ResultRow<Text>[]
): ResultTable<Text> {
	const params = { percent: spec.confidence * 100 };
	const end = (id: string, code: string) => ({
		id,
		label: { code: `meanTable.${code}`, params },
		align: 'end' as const
	});
	return {
		id: 'group-effects',
		title: { code: 'meanTable.groupEffects' },
		rowHeaders: 3,
		columns: [
			startColumn('item', { code: 'meanTable.item' }),
			startColumn('first', { code: 'meanTable.firstGroup' }),
			startColumn('second', { code: 'meanTable.secondGroup' }),
			end('n1', 'n1'),
			end('n2', 'n2'),
			end('difference', 'difference'),
			end('d', 'pooledD'),
			end('low', 'low'),
			end('high', 'high'),
			end('g', 'g')
		],
		rows,
		notes: [{ code: sample.weights ? 'meanTable.pooledNoteWeighted' : 'meanTable.pooledNote' }]
	};
}
