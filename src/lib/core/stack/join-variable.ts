import type { Dataset, Variable } from '../dataset/types';
import { valueWriter } from '../dataset/value-text';
import type { Message } from '../outcome';
import { placeNumbers, placeTexts, type CellPiece } from '../table/place-cells';
import { CELL, type ValueLabel } from '../table/types';
import { changeValues } from './change-values';
import { answerKey } from './compare-answers';
import type { NewVariable, StackPart, StackSource } from './types';

/** A part of a stack: its rows that are kept, and where they stand in the stack. */
export interface JoinedPart {
	part: StackPart;
	dataset: Dataset;
	byName: ReadonlyMap<string, Variable>;
	/** Rows that are kept. */
	rows: Uint32Array;
	/** Row of the stack at which they begin. */
	start: number;
}

/**
 * One variable of a stack, of its variables in the parts. A part without one was not asked: its cells are `routedOut`.
 * Where numbers and text meet, the variable becomes text and a note says so.
 * @param sources at least one; the first says how the variable is labelled and measured
 */
export function joinVariable(
	name: string,
	sources: readonly StackSource[],
	parts: readonly JoinedPart[],
	length: number
): { variable: Variable; notes: Message[] } {
	const notes: Message[] = [];
	const byDataset = new Map(sources.map((source) => [source.dataset, source]));
	const found = parts.flatMap((part) => {
		const source = byDataset.get(part.part.dataset);
		const variable = source && part.byName.get(source.variable);
		if (!variable) return [];
		const changed = changeValues(variable, source.change);
		const at = { variable: name, wave: String(part.part.wave) };
		if (source.change?.kind === 'turn') {
			const { min, max } = source.change;
			notes.push({ code: 'stack.noteTurned', params: { ...at, min, max, count: changed.changed } });
			if (changed.untouched > 0)
				notes.push({ code: 'stack.noteOffScale', params: { ...at, count: changed.untouched } });
		} else if (source.change) {
			notes.push({ code: 'stack.noteRecoded', params: { ...at, count: changed.changed } });
			if (changed.untouched > 0)
				notes.push({ code: 'stack.noteUnlisted', params: { ...at, count: changed.untouched } });
		}
		return [{ part, variable, changed }];
	});
	const types = new Set(found.map(({ changed }) => changed.column.type));
	const type = types.size > 1 ? 'text' : found[0].changed.column.type;
	if (types.size > 1) notes.push({ code: 'stack.noteTypes', params: { variable: name } });
	const pieces = parts.map(({ rows, start, part }): CellPiece => {
		const one = found.find((candidate) => candidate.part.part === part);
		if (!one) return { column: null, empty: CELL.routedOut, rows, start, step: 1 };
		const { variable, changed } = one;
		const written = valueWriter({ format: variable.format, valueLabels: changed.valueLabels });
		return { column: changed.column, empty: CELL.missing, rows, start, step: 1, written };
	});
	// The order of the sources counts, not that of the parts: the others were changed to mean the same as the first.
	const inOrder = sources.flatMap(
		({ dataset }) => found.find(({ part }) => part.part.dataset === dataset) ?? []
	);
	const { variable: first, changed: asFirst } = inOrder[0];
	const labels = joinLabels(inOrder.map(({ changed }) => changed.valueLabels));
	if (labels.differing > 0)
		notes.push({ code: 'stack.noteLabels', params: { variable: name, count: labels.differing } });
	const becomesText = type === 'text' && first.column.type === 'number';
	const hasAllLabels = type === 'number' || types.size === 1;
	return {
		variable: {
			...first,
			column: type === 'text' ? placeTexts(name, length, pieces) : placeNumbers(name, length, pieces),
			format: becomesText
				? 'text'
				: type === 'number' && first.column.type === 'text'
					? 'number'
					: first.format,
			measure: becomesText ? 'nominal' : first.measure,
			valueLabels: hasAllLabels ? labels.all : [],
			scale: type === 'text' ? null : asFirst.scale,
			source: [
				...new Set(found.map(({ variable }) => variable.source).filter((source) => source !== ''))
			].join(', '),
			isDerived: false
		},
		notes
	};
}

/** The labels of all parts; where a value has several, the first. */
function joinLabels(lists: readonly ValueLabel[][]): { all: ValueLabel[]; differing: number } {
	const all = new Map<number | string, string>();
	const differing = new Set<number | string>();
	for (const { value, label } of lists.flat()) {
		const known = all.get(value);
		if (known === undefined || known === '') all.set(value, label);
		else if (label !== '' && answerKey(label) !== answerKey(known)) differing.add(value);
	}
	return { all: [...all].map(([value, label]) => ({ value, label })), differing: differing.size };
}

/**
 * A variable that the stack makes: which wave, which instrument, which municipality.
 * @param value what it says for a row of a part; a number as its digits
 */
export function madeVariable<Part extends JoinedPart>(
	{ name, label }: NewVariable,
	type: 'number' | 'text',
	parts: readonly Part[],
	length: number,
	value: (part: Part, row: number) => string
): Variable {
	const levels = [''];
	const place = new Map([['', 0]]);
	const codes = new Uint32Array(length);
	for (const part of parts) {
		part.rows.forEach((row, index) => {
			const text = value(part, row);
			const code = place.get(text) ?? levels.push(text) - 1;
			place.set(text, code);
			codes[part.start + index] = code;
		});
	}
	const numbers = levels.map(Number);
	const column =
		type === 'text'
			? { type, name, levels, codes }
			: {
					type,
					name,
					values: Float64Array.from(codes, (code) => numbers[code]),
					kinds: new Uint8Array(length),
					decimals: 0
				};
	return {
		column,
		label,
		format: type,
		measure: type === 'number' ? 'ordinal' : 'nominal',
		// A wave names a time: its number is written as it is, without a space for thousands.
		valueLabels:
			type === 'number' ? levels.slice(1).map((text) => ({ value: Number(text), label: text })) : [],
		scale: null,
		reversed: false,
		unit: '',
		source: '',
		isDerived: false
	};
}
