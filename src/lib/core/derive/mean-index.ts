import { fail, ok, type Message, type Outcome } from '../outcome';
import { CELL } from '../table/types';
import type { DatasetRows } from '../variables/apply-filters';
import { leastAnswered } from './describe';
import { newNumbers, strongerKind } from './empties';
import { findNumbers, type NumberVariable } from './inputs';
import { numberVariable, type Derived, type DeriveNote } from './result';
import { isScale } from './reverse';
import type { IndexSpec } from './types';

/** An item ready for the mean: x is counted as offset + factor·x. */
interface Item {
	variable: NumberVariable;
	reversed: boolean;
	scale: { min: number; max: number } | null;
	factor: number;
	offset: number;
	n: number;
	outside: number;
}

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
	if ([spec.scale, spec.normalise].some((scale) => scale && !isScale(scale))) return fail('derive.badScale');
	const items: Item[] = [];
	for (const one of spec.items) {
		const item = prepareItem(one, spec, rows);
		if (!item.ok) return item;
		items.push(item.value);
	}

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
			const value = column.values[row];
			if (item.scale && (value < item.scale.min || value > item.scale.max)) {
				item.outside++;
				kind = strongerKind(kind, CELL.missing);
				continue;
			}
			item.n++;
			answered++;
			sum += item.offset + item.factor * value;
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

function prepareItem(
	{ variable: name, reversed: wanted }: IndexSpec['items'][number],
	{ scale: common, normalise }: IndexSpec,
	rows: DatasetRows
): Outcome<Item> {
	const found = findNumbers(rows, name);
	if (!found.ok) return found;
	const variable = found.value;
	const reversed = wanted ?? variable.reversed;
	const scale = variable.scale ?? common;
	if (!scale && (reversed || normalise)) return fail('derive.noScale', { variable: name });
	if (scale && !isScale(scale)) return fail('derive.badScale');
	const counts = { n: 0, outside: 0 };
	// Without turning and moving, x itself: no rounding comes in.
	const turn = reversed && scale ? { factor: -1, offset: scale.min + scale.max } : { factor: 1, offset: 0 };
	if (!normalise || !scale) return ok({ variable, reversed, scale, ...turn, ...counts });
	const stretch = (normalise.max - normalise.min) / (scale.max - scale.min);
	return ok({
		variable,
		reversed,
		scale,
		factor: turn.factor * stretch,
		offset: normalise.min + (turn.offset - scale.min) * stretch,
		...counts
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
