import { cellKind } from '../../table/cell-kind';
import { CELL, type Column } from '../../table/types';
import { newNumbers, put, strongerKind, type Numbers } from '../empties';

/** Numbers or truths (1 and 0) for some consecutive rows. */
export interface ValuePart {
	type: 'number' | 'condition';
	run: (from: number, count: number) => Numbers;
}

/** Texts for some consecutive rows. */
export interface Texts {
	texts: string[];
	kinds: Uint8Array;
}
export interface TextPart {
	type: 'text';
	run: (from: number, count: number) => Texts;
}

/** A part of an expression, ready for computing. It gives fresh arrays, which the caller may change. */
export type Compiled = ValuePart | TextPart;

/** Reads a column. */
export function columnReader(column: Column): Compiled {
	if (column.type === 'number') {
		return {
			type: 'number',
			run: (from, count) => ({
				values: column.values.slice(from, from + count),
				kinds: column.kinds.slice(from, from + count)
			})
		};
	}
	return {
		type: 'text',
		run: (from, count) => {
			const texts = Array.from({ length: count }, (_, row) => column.levels[column.codes[from + row]]);
			return { texts, kinds: Uint8Array.from(texts, (_, row) => cellKind(column, from + row)) };
		}
	};
}

/** A computation of two numbers, row by row; empty where one of them is. */
export function pairwise(
	left: ValuePart,
	right: ValuePart,
	type: ValuePart['type'],
	compute: (a: number, b: number) => number
): ValuePart {
	return {
		type,
		run: (from, count) => {
			const [a, b] = [left.run(from, count), right.run(from, count)];
			const result = newNumbers(count);
			for (let row = 0; row < count; row++) {
				result.kinds[row] = strongerKind(a.kinds[row], b.kinds[row]);
				if (result.kinds[row] === CELL.value) put(result, row, compute(a.values[row], b.values[row]));
			}
			return result;
		}
	};
}

/** A computation of one number, row by row; empty where it is. */
export function single(of: ValuePart, compute: (value: number) => number): ValuePart {
	return {
		type: 'number',
		run: (from, count) => {
			const result = of.run(from, count);
			for (let row = 0; row < count; row++)
				if (result.kinds[row] === CELL.value) put(result, row, compute(result.values[row]));
			return result;
		}
	};
}

/** A condition on one text, row by row; unknown where it is empty. */
export function textCondition(of: TextPart, holds: (text: string) => boolean): ValuePart {
	return {
		type: 'condition',
		run: (from, count) => {
			const { texts, kinds } = of.run(from, count);
			return { values: Float64Array.from(texts, (text) => (holds(text) ? 1 : 0)), kinds };
		}
	};
}

/** A condition on two texts, row by row; unknown where one is empty. */
export function textPair(
	left: TextPart,
	right: TextPart,
	holds: (a: string, b: string) => boolean
): ValuePart {
	return {
		type: 'condition',
		run: (from, count) => {
			const [a, b] = [left.run(from, count), right.run(from, count)];
			return {
				values: Float64Array.from(a.texts, (text, row) => (holds(text, b.texts[row]) ? 1 : 0)),
				kinds: a.kinds.map((kind, row) => strongerKind(kind, b.kinds[row]))
			};
		}
	};
}
