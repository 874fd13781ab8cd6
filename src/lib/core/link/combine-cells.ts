import { CELL } from '../table/types';
import type { MergedRule, SeveralRule } from './types';

/** A number cell: NaN where the kind is no value. */
export interface NumberCell {
	value: number;
	/** Byte of CELL. */
	kind: number;
}

const MISSING: NumberCell = { value: NaN, kind: CELL.missing };
const suppressedOrMissing = (cells: readonly NumberCell[]): NumberCell => {
	const [{ kind }] = cells;
	return kind !== CELL.value && cells.every((cell) => cell.kind === kind) ? { value: NaN, kind } : MISSING;
};
const isValue = ({ kind }: NumberCell) => kind === CELL.value;
const total = (cells: readonly NumberCell[]) => cells.reduce((sum, { value }) => sum + value, 0);

/**
 * Makes one cell of those of several rows with the same key. A sum or mean is made of numbers alone: if one cell is
 * empty so is the result, of their kind if all are of one kind, else missing.
 * @param cells at least one
 */
export function combineSeveral(cells: readonly NumberCell[], rule: SeveralRule): NumberCell {
	if (cells.length === 1 || rule === 'first') return cells[0];
	if (rule === 'refuse') return MISSING;
	if (!cells.every(isValue)) return suppressedOrMissing(cells);
	return { value: rule === 'sum' ? total(cells) : total(cells) / cells.length, kind: CELL.value };
}

/**
 * Makes one cell of those of municipalities that are one now. Every part must have a number, and for a mean a weight
 * above 0; else the result is empty: of the kind of all parts, or missing. One part never stands for the whole.
 * @param parts cell and weight of each part, at least one
 * @param isLone there is one part only, of several
 */
export function combineParts(
	parts: readonly { cell: NumberCell; weight: NumberCell }[],
	rule: MergedRule,
	isLone: boolean
): NumberCell {
	const cells = parts.map(({ cell }) => cell);
	if (!cells.every(isValue)) return suppressedOrMissing(cells);
	if (isLone || rule === 'missing') return MISSING;
	if (rule === 'sum') return { value: total(cells), kind: CELL.value };
	if (!parts.every(({ weight }) => isValue(weight) && weight.value > 0)) return MISSING;
	const weights = parts.reduce((sum, { weight }) => sum + weight.value, 0);
	const sum = parts.reduce((all, { cell, weight }) => all + cell.value * weight.value, 0);
	return { value: sum / weights, kind: CELL.value };
}

/** Makes one text of several: the text if they are all the same, else none. With `first`, the first. */
export function combineTexts(texts: readonly string[], rule: SeveralRule): string {
	return rule === 'first' || texts.every((text) => text === texts[0]) ? texts[0] : '';
}
