import { fail, ok, type Outcome } from '../outcome';
import type { DatasetRows } from '../variables/apply-filters';
import { findNumbers, type NumberVariable } from './inputs';
import { isScale } from './reverse';
import type { IndexSpec } from './types';

/** An item of an index, ready to be counted: x as offset + factor·x. */
export interface IndexItem {
	variable: NumberVariable;
	reversed: boolean;
	/** The scale that it was answered on; a value outside it is no answer. Null: not known. */
	scale: { min: number; max: number } | null;
	factor: number;
	offset: number;
}

/** What of an index says how its items are counted. */
export type ItemChoices = Pick<IndexSpec, 'items' | 'scale' | 'normalise'>;

/**
 * The items of an index as they are counted: turned on their declared scale where they are worded the other way round,
 * moved to a common scale where one is chosen (methods 5).
 * @returns a problem naming the item that has no numbers, or no scale to be turned or moved on
 */
export function indexItems(choices: ItemChoices, rows: DatasetRows): Outcome<IndexItem[]> {
	if ([choices.scale, choices.normalise].some((scale) => scale && !isScale(scale)))
		return fail('derive.badScale');
	const items: IndexItem[] = [];
	for (const one of choices.items) {
		const item = prepareItem(one, choices, rows);
		if (!item.ok) return item;
		items.push(item.value);
	}
	return ok(items);
}

/** What a value of an item counts as; null outside the scale of the item. */
export const countedValue = ({ scale, factor, offset }: IndexItem, value: number): number | null =>
	scale && (value < scale.min || value > scale.max) ? null : offset + factor * value;

function prepareItem(
	{ variable: name, reversed: wanted }: IndexSpec['items'][number],
	{ scale: common, normalise }: ItemChoices,
	rows: DatasetRows
): Outcome<IndexItem> {
	const found = findNumbers(rows, name);
	if (!found.ok) return found;
	const variable = found.value;
	const reversed = wanted ?? variable.reversed;
	const scale = variable.scale ?? common;
	if (!scale && (reversed || normalise)) return fail('derive.noScale', { variable: name });
	if (scale && !isScale(scale)) return fail('derive.badScale');
	// Without turning and moving, x itself: no rounding comes in.
	const turn = reversed && scale ? { factor: -1, offset: scale.min + scale.max } : { factor: 1, offset: 0 };
	if (!normalise || !scale) return ok({ variable, reversed, scale, ...turn });
	const stretch = (normalise.max - normalise.min) / (scale.max - scale.min);
	return ok({
		variable,
		reversed,
		scale,
		factor: turn.factor * stretch,
		offset: normalise.min + (turn.offset - scale.min) * stretch
	});
}
