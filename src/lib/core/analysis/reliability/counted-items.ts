import { countedValue, indexItems, type IndexItem, type ItemChoices } from '../../derive/index-items';
import { ok, type Outcome } from '../../outcome';
import type { Item } from '../../stats/correlation/items';
import { numbersOf, titleOf, type Sample } from '../sample';

/** An item as an index counts it, on the rows of a sample. */
export interface CountedItem extends Item {
	title: string;
	reversed: boolean;
	scale: IndexItem['scale'];
	/** It is moved to a scale that all share. */
	isMoved: boolean;
	/** Values outside its scale; they are no answers. */
	outside: number;
}

/**
 * The items of an index on the rows of a sample: NaN where one is empty or outside its scale.
 * @returns a problem naming the item that has no numbers, or no scale to be turned or moved on
 */
export function countedItems(choices: ItemChoices, sample: Sample): Outcome<CountedItem[]> {
	const prepared = indexItems(choices, sample.dataset);
	if (!prepared.ok) return prepared;
	return ok(
		prepared.value.map((item) => {
			const { name } = item.variable.column;
			let outside = 0;
			const values = (numbersOf(sample, name)?.values ?? new Float64Array()).map((value) => {
				if (Number.isNaN(value)) return NaN;
				const counted = countedValue(item, value);
				if (counted === null) outside++;
				return counted ?? NaN;
			});
			const { reversed, scale } = item;
			const isMoved = choices.normalise !== null;
			return { name, values, title: titleOf(sample, name), reversed, scale, isMoved, outside };
		})
	);
}
