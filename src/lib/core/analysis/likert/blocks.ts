import type { Item } from './items';
import type { Column } from './tally';

/** Items with the same words for the steps. */
export interface LabelSet {
	labels: string[];
	items: Item[];
}

/** Items that can share a table: the same steps. Their words may differ; then each set of words has a column. */
export interface Block {
	/** Of the steps: '1-5'. */
	id: string;
	sets: LabelSet[];
}

/**
 * Puts the items with the same steps together, and among them those with the same words, in the order in which they
 * were chosen.
 * @param apart items with different words stay in tables of their own: their columns would be mixed
 */
export function makeBlocks(items: readonly Item[], apart: boolean): Block[] {
	const blocks = new Map<string, Map<string, LabelSet>>();
	for (const item of items) {
		const steps = JSON.stringify([item.isNumeric, item.steps.map(({ value }) => value)]);
		const labels = item.steps.map(({ label }) => label);
		const words = JSON.stringify(labels);
		const key = apart ? `${steps}${words}` : steps;
		const sets = blocks.get(key) ?? new Map<string, LabelSet>();
		blocks.set(key, sets);
		const set = sets.get(words) ?? { labels, items: [] };
		sets.set(words, set);
		set.items.push(item);
	}
	const used = new Set<string>();
	return [...blocks.values()].map((sets) => {
		const [first] = [...sets.values()][0].items;
		const plain = idOf(first);
		const id = used.has(plain) ? `${plain}-${first.name}` : plain;
		used.add(id);
		return { id, sets: [...sets.values()] };
	});
}

function idOf({ isNumeric, steps, name }: Item): string {
	if (!isNumeric) return `text-${name}`;
	if (steps.length === 0) return 'none';
	const values = steps.map(({ value }) => Number(value));
	const [min, max] = [values[0], values[values.length - 1]];
	const isWhole = Number.isInteger(min) && max - min === values.length - 1;
	return isWhole ? `${min}-${max}` : values.join('_');
}

/** The columns of a block in the order of its table. */
export function columnsOf(
	{ sets }: Block,
	nesting: 'items' | 'groups',
	byItem: ReadonlyMap<string, readonly Column[]>
): Column[] {
	const rows = sets.flatMap(({ items }) => items.map(({ name }) => byItem.get(name) ?? []));
	if (nesting === 'items') return rows.flat();
	const width = Math.max(0, ...rows.map(({ length }) => length));
	return Array.from({ length: width }, (_, place) => rows.map((columns) => columns[place])).flat();
}
