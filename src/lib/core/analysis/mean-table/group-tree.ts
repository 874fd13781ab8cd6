import type { Text } from '../../report/types';
import { idPart } from '../id-part';
import { categoriesOf, type Categories, type Sample } from '../sample';

/** A group of rows, a subgroup, or a total of them. */
export interface GroupNode {
	/** Stable: variables and values, `total` for all. */
	id: string;
	/** Values from the outermost variable inwards; none for all. */
	path: (number | string)[];
	/** What it is called, one text for each variable. */
	labels: Text[];
	/** Place of the node that it is part of; −1 for all. */
	parent: number;
	/** Places of its rows in the sample. */
	places: number[];
	isTotal: boolean;
}

export interface GroupTree {
	/** Parts before the total that they add up to; the last is the total of all. */
	nodes: GroupNode[];
	/** Rows that have no value of a variable that groups; they are in no group and in no total. */
	left: number;
}

/** A table with more groups than this is a list of the rows by another name. */
export const MOST_GROUPS = 400;

/**
 * The rows of a sample in groups of one variable, or of one within another, each total right after its parts. Totals are
 * of the rows of their groups and of no others: what is hidden could else be hidden among rows that nobody sees.
 * @param names variables of the sample; none gives the total alone
 * @returns null where the groups are more than anybody can read
 */
export function groupTree(sample: Sample, names: readonly string[]): GroupTree | null {
	const grouped = names.flatMap((name) => categoriesOf(sample, name) ?? []);
	if (grouped.reduce((count, { categories }) => count * Math.max(1, categories.length), 1) > MOST_GROUPS)
		return null;
	const inside = [...sample.rows.keys()].filter((place) => grouped.every(({ codes }) => codes[place] >= 0));
	const nodes: GroupNode[] = [];
	addNode(nodes, names, grouped, [], [], inside);
	return { nodes, left: sample.rows.length - inside.length };
}

/** Adds a node after its parts, and returns its place. */
function addNode(
	nodes: GroupNode[],
	names: readonly string[],
	grouped: readonly Categories[],
	path: (number | string)[],
	labels: string[],
	places: number[]
): number {
	const depth = path.length;
	const parts: number[] = [];
	if (depth < grouped.length) {
		const { codes, categories } = grouped[depth];
		const byCode = categories.map((): number[] => []);
		for (const place of places) byCode[codes[place]].push(place);
		categories.forEach(({ value, label }, code) => {
			parts.push(addNode(nodes, names, grouped, [...path, value], [...labels, label], byCode[code]));
		});
	}
	const isTotal = depth < grouped.length || grouped.length === 0;
	const rest = Array.from({ length: Math.max(0, grouped.length - depth) }, (_, k): Text =>
		k > 0 ? '' : { code: depth === 0 ? 'meanTable.total' : 'meanTable.subtotal' }
	);
	nodes.push({
		id: depth === 0 ? 'total' : path.map((value, k) => `${idPart(names[k])}=${idPart(value)}`).join('/'),
		path,
		labels: grouped.length === 0 ? [{ code: 'meanTable.total' }] : [...labels, ...rest],
		parent: -1,
		places,
		isTotal
	});
	const own = nodes.length - 1;
	for (const part of parts) nodes[part].parent = own;
	return own;
}
