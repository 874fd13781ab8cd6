import type { ResultRow, Text } from '../../report/types';
import { idPart } from '../id-part';
import { categoriesOf, titleOf, variableOf, type Sample } from '../sample';
import { logTable, smallestFilled, type LogEntry } from '../suppression/hidden-cell';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { groupEffectRows, groupEffectsTable, pairsOf } from './group-effects';
import { groupTree, MOST_GROUPS, type GroupNode, type GroupTree } from './group-tree';
import { effectOfItems, itemEffectsTable, type EffectOfItems } from './item-effects';
import { measureItem, type Item } from './measure';
import { methodOf } from './method';
import { columnsTable, stackedTable } from './tables';
import type { MeanTableSpec } from './types';

/** Of fewer answers than this a mean says little; a table that hides none warns of them. */
const FEW = 8;
/** Rows of comparisons of groups that anybody reads. */
const MOST_PAIRS = 2000;

const note = (code: string): Findings => ({ parts: [messagePart({ code }, 'note')], method: [] });

/**
 * Means and standard deviations of items in groups, small groups hidden, with Cohen's d between two items and between
 * groups where that is asked for.
 */
export async function runMeanTable(
	spec: MeanTableSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	if (spec.items.length === 0) return note('meanTable.choose');
	const tree = groupTree(sample, spec.groups);
	if (!tree) return tooMany(spec, sample);
	const { nodes } = tree;
	const items = spec.items.map((name) => measureItem(name, sample, nodes, spec.limit));
	const pair = pairOf(spec, items);
	const effects: EffectOfItems[] = [];
	const table = () =>
		meansTable(spec, sample, items, nodes, effects.length === nodes.length ? effects : null);
	const parts = warningsOf(spec, sample, items, tree);
	if (pair) {
		for (const [place, node] of nodes.entries()) {
			effects.push(effectOfItems(spec, sample, pair, place, node));
			const partial = place === 0 ? [...parts, table()] : undefined;
			if (!(await pace.reached((0.5 * (place + 1)) / nodes.length, partial))) break;
		}
	}
	parts.push(table());
	if (pair && effects.length === nodes.length)
		parts.push({ kind: 'table', table: itemEffectsTable(spec, sample, pair, nodes, effects) });
	parts.push(...(await groupParts(spec, sample, items, nodes, pace, parts)));
	if (spec.limit !== null) parts.push(...logOf(spec, items, nodes, spec.limit));
	return { parts, method: methodOf(spec, sample) };
}

const meansTable = (
	spec: MeanTableSpec,
	sample: Sample,
	items: Item[],
	nodes: GroupNode[],
	effects: EffectOfItems[] | null
): ResultPart => ({
	kind: 'table',
	table:
		spec.layout === 'stacked'
			? stackedTable(spec, sample, items, nodes, effects)
			: columnsTable(spec, sample, items, nodes)
});

/** Comparisons of groups take some milliseconds each: after so many the others have their turn. */
const AT_A_TIME = 10;

/** @param before what is found already, shown while the rest is computed */
async function groupParts(
	spec: MeanTableSpec,
	sample: Sample,
	items: readonly Item[],
	nodes: readonly GroupNode[],
	pace: Surroundings['pace'],
	before: readonly ResultPart[]
): Promise<ResultPart[]> {
	const pairs = pairsOf(nodes, spec);
	if (pairs.length === 0) return [];
	const all = pairs.length * items.length;
	if (all > MOST_PAIRS)
		return [messagePart({ code: 'meanTable.tooManyPairs', params: { most: MOST_PAIRS } }, 'warning')];
	const rows: ResultRow<Text>[] = [];
	const table = (): ResultPart => ({ kind: 'table', table: groupEffectsTable(spec, sample, [...rows]) });
	for (const item of items) {
		for (let at = 0; at < pairs.length; at += AT_A_TIME) {
			rows.push(...groupEffectRows(spec, item, nodes, pairs.slice(at, at + AT_A_TIME)));
			if (!(await pace.reached(0.5 + (0.5 * rows.length) / all, [...before, table()]))) return [table()];
		}
	}
	return [table()];
}

/** The two items that are compared: both in the table, and not the same. */
function pairOf({ itemPair }: MeanTableSpec, items: readonly Item[]): [Item, Item] | null {
	const first = items.find(({ name }) => name === itemPair?.first);
	const second = items.find(({ name }) => name === itemPair?.second);
	return first && second && first !== second ? [first, second] : null;
}

function tooMany({ groups }: MeanTableSpec, sample: Sample): Findings {
	const variable = groups.map((name) => titleOf(sample, name)).join(' × ');
	const count = groups.reduce(
		(product, name) => product * Math.max(1, categoriesOf(sample, name)?.categories.length ?? 1),
		1
	);
	const params = { variable, count, most: MOST_GROUPS };
	return { parts: [messagePart({ code: 'meanTable.tooManyGroups', params })], method: [] };
}

function warningsOf(spec: MeanTableSpec, sample: Sample, items: Item[], tree: GroupTree): ResultPart[] {
	const parts: ResultPart[] = [];
	for (const { name, title } of items) {
		if (variableOf(sample, name)?.column.type !== 'number')
			parts.push(messagePart({ code: 'meanTable.noNumbers', params: { variable: title } }));
	}
	if (spec.itemPair && !pairOf(spec, items))
		parts.push(messagePart({ code: 'meanTable.pairNotInTable' }, 'warning'));
	if (tree.left > 0) {
		const by = spec.groups.map((name) => titleOf(sample, name)).join(', ');
		parts.push(messagePart({ code: 'meanTable.left', params: { count: tree.left, by } }, 'note'));
	}
	const counts = items.flatMap(({ cells }) => cells.map(({ summary }) => summary.n));
	const least = spec.limit === null ? smallestFilled(counts, FEW) : null;
	if (least !== null)
		parts.push(messagePart({ code: 'suppression.smallCells', params: { least, few: FEW } }, 'warning'));
	return parts;
}

function logOf(
	spec: MeanTableSpec,
	items: readonly Item[],
	nodes: readonly GroupNode[],
	limit: number
): ResultPart[] {
	const entries = items.flatMap(({ name, title, cells }) =>
		cells.flatMap(({ hidden, summary }, place): LogEntry[] =>
			hidden
				? [
						{
							id: `${idPart(name)}/${nodes[place].id}`,
							names: [title, ...nodes[place].labels],
							n: summary.n,
							because: hidden
						}
					]
				: []
		)
	);
	if (entries.length === 0) return [];
	const headers = [
		{ id: 'item', label: { code: 'meanTable.item' } },
		...(spec.groups.length > 0 ? spec.groups : ['']).map((_, k) => ({
			id: `group${k}`,
			label: { code: 'meanTable.group' }
		}))
	];
	return [{ kind: 'table', table: logTable('hidden', headers, entries, limit) }];
}
