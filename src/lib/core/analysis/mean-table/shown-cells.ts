import type { ResultCell, Text } from '../../report/types';
import { meanInterval } from '../../stats/mean-summary';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import { hiddenCell } from '../suppression/hidden-cell';
import type { GroupNode } from './group-tree';
import type { Cell, Item } from './measure';
import type { MeanTableSpec } from './types';

/** What a table may say of one item in one group, by the id of its column or row. */
export const STATISTICS = ['n', 'min', 'max', 'mean', 'sd', 'low', 'high'] as const;
export type Statistic = (typeof STATISTICS)[number];

/** Marks after numbers; the note under the table says what they mean. */
export const SD_MARK = '†';
export const MIDDLE_MARK = '‡';

const NO_ANSWERS: Text = { code: 'meanTable.noAnswers' };
const ONE_ANSWER: Text = { code: 'meanTable.oneAnswer' };

/** One statistic of a cell, as it is shown: the number, a dash, or that it is hidden. Numbers carry their n. */
export function shownCell(
	statistic: Statistic,
	item: Item,
	place: number,
	spec: MeanTableSpec,
	node: GroupNode
): ResultCell<Text> {
	const { summary, hidden } = item.cells[place];
	if (hidden) {
		const { note, ...cell } = hiddenCell(hidden, spec.limit ?? 0);
		// The reason stands once for each cell that is hidden, at its mean.
		return statistic === 'mean' ? { ...cell, note } : cell;
	}
	if (summary.n === 0) return statistic === 'n' ? countCell(0) : emptyCell(NO_ANSWERS);
	const number = plainCell(statistic, item.cells[place], spec, node);
	const mark = markOf(statistic, item, summary.mean, summary.sd, spec);
	return {
		...number,
		...(statistic === 'n' ? {} : { n: summary.n }),
		...(mark !== null && typeof number.value === 'number' ? { text: mark } : {})
	};
}

function plainCell(statistic: Statistic, { summary }: Cell, spec: MeanTableSpec, node: GroupNode) {
	const { n, mean, sd, min, max } = summary;
	const { decimals, confidence } = spec;
	switch (statistic) {
		case 'n':
			return countCell(n);
		case 'mean':
			return numberCell(mean, decimals, NO_ANSWERS);
		case 'sd':
			return numberCell(sd, decimals, ONE_ANSWER);
		case 'min':
		case 'max': {
			const value = statistic === 'min' ? min : max;
			return numberCell(value, Number.isInteger(value) ? 0 : decimals);
		}
		default: {
			const population = populationOf(spec, node);
			const found = meanInterval(summary, population, confidence);
			if (population !== null && population < n) return emptyCell({ code: 'meanTable.populationTooSmall' });
			return found ? numberCell(found[statistic], decimals) : emptyCell(ONE_ANSWER);
		}
	}
}

/** How many there are of a group in all, where somebody has said so. */
export const populationOf = ({ populations }: MeanTableSpec, { path }: GroupNode): number | null =>
	populations.find(
		(one) => one.path.length === path.length && one.path.every((value, k) => value === path[k])
	)?.size ?? null;

/** The middle of the scale that an item's means are read against; null for none. */
export const middleOf = ({ marks }: MeanTableSpec, item: Item): number | null =>
	marks.midpoint === null ? null : (marks.midpoint.at ?? item.middle);

function markOf(
	statistic: Statistic,
	item: Item,
	mean: number,
	sd: number,
	spec: MeanTableSpec
): string | null {
	if (statistic === 'sd') return spec.marks.sd !== null && sd > spec.marks.sd.above ? SD_MARK : null;
	const middle = middleOf(spec, item);
	return statistic === 'mean' && middle !== null && mean < middle ? MIDDLE_MARK : null;
}

/** Names of a group: one cell for each variable that groups. */
export const nameCells = ({ labels }: GroupNode): ResultCell<Text>[] => labels.map(textCell);
