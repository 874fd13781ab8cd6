import { fail, ok, type Message, type Outcome } from '../outcome';
import { CELL } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { leastAnswered } from './describe';
import { newNumbers, strongerKind } from './empties';
import { countedValue, indexItems, type IndexItem } from './index-items';
import { numberVariable, type Derived, type DeriveNote } from './result';
import type { IndexSpec } from './types';

/** An item with what is counted of it. */
type Item = IndexItem & { n: number; outside: number };

/**
 * Mean index: the mean of the answered items, if at least so many are answered (methods 5). Items that are worded the
 * other way round are turned on their declared scale first. A value outside an item's declared scale is no answer. A
 * row with too few answers is empty, of the kind that says most among its empty items.
 */
export function deriveIndex(spec: IndexSpec, rows: DatasetRows): Outcome<Derived> {
	if (spec.items.length === 0) return fail('derive.noItems');
	const atLeast = leastAnswered(spec);
	if (!Number.isInteger(atLeast) || atLeast < 1 || atLeast > spec.items.length)
		return fail('derive.badAtLeast', { items: spec.items.length, atLeast });
	const prepared = indexItems(spec, rows);
	if (!prepared.ok) return prepared;
	const items = prepared.value.map((item): Item => ({ ...item, n: 0, outside: 0 }));

	const result = newNumbers(rows.rowCount);
	let n = 0;
	for (let row = 0; row < rows.rowCount; row++) {
		let [answered, sum, kind] = [0, 0, 0];
		for (const item of items) {
			const { column } = item.variable;
			if (column.kinds[row] !== CELL.value) {
				kind = strongerKind(kind, column.kinds[row]);
				continue;
			}
			const value = countedValue(item, column.values[row]);
			if (value === null) {
				item.outside++;
				kind = strongerKind(kind, CELL.missing);
				continue;
			}
			item.n++;
			answered++;
			sum += value;
		}
		if (answered >= atLeast) {
			result.values[row] = sum / answered;
			n++;
		} else result.kinds[row] = kind;
	}
	const scale = spec.normalise ?? sharedScale(items);
	const { variable } = numberVariable(spec, result, { scale, decimals: 2 });
	return ok({
		variables: [variable],
		notes: notesOf(spec, items),
		facts: {
			kind: 'index',
			n,
			atLeast,
			items: items.map((item) => ({
				variable: item.variable.column.name,
				label: item.variable.label,
				reversed: item.reversed,
				n: item.n
			}))
		}
	});
}

function sharedScale(items: readonly Item[]): { min: number; max: number } | null {
	const [{ scale }] = items;
	return scale && items.every((item) => isSameScale(item.scale, scale)) ? scale : null;
}

const isSameScale = (a: Item['scale'], b: Item['scale']) => a?.min === b?.min && a?.max === b?.max;

function notesOf({ name, normalise }: IndexSpec, items: readonly Item[]): Message<DeriveNote>[] {
	const notes: Message<DeriveNote>[] = items.flatMap(({ variable, scale, outside }) =>
		scale && outside > 0
			? [
					{
						code: 'derive.outsideScale',
						params: { variable: variable.column.name, count: outside, ...scale }
					}
				]
			: []
	);
	const other = items.find((item) => !isSameScale(item.scale, items[0].scale));
	if (other && !normalise) {
		const params = { variable: name, other: other.variable.column.name };
		notes.push({ code: 'derive.differentScales', params });
	}
	return notes;
}
