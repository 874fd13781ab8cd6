import {
	CELL,
	CELL_NAMES,
	type Column,
	type EmptyName,
	type NumberColumn,
	type TextColumn,
	type ValueLabel
} from '../table/types';
import { emptyKindOf } from './empty-words';
import type { ValueChange, VariableEdit } from './types';

/** Values of one variable that are listed with what became of them; further ones count but are not named. */
const MOST_CHANGES = 200;

/** What an edit says of values. */
export type ValueEdit = Pick<VariableEdit, 'empties' | 'kept' | 'blank' | 'recode' | 'coded'>;

/** A column after what was said of its values. */
export interface Recoded {
	column: Column;
	/** Labels of the file, gone along with their values. */
	valueLabels: ValueLabel[];
	changes: ValueChange[];
	/** Cells by the kind of emptiness that the file declares for their values. */
	declared: Partial<Record<EmptyName, number>>;
}

type Fate = ValueChange['becomes'];

/** What becomes of a value; `undefined`: it stays. */
type Plan = (value: number | string) => { becomes: Fate; isDeclared: boolean } | undefined;

const byte = (kind: EmptyName): number => CELL_NAMES.indexOf(kind);

interface Kept {
	labels: ValueLabel[];
	edit: string;
	recoded: Recoded;
}
/** What came of a column the last time: other edits of a large table do not go through its rows again. */
const kept = new WeakMap<Column, Kept>();

/**
 * Carries out what the file declares and what somebody has said of values: which are kinds of empty cell, which become
 * others, which texts become numbers. A declared missing value is empty, of the kind that its label says ("Vet ikke"),
 * else `missing`. A coded text that nobody has given a number becomes `missing` and is listed; never a number.
 * The arrays of a column whose values all stay are used as they are.
 */
export function recode(column: Column, valueLabels: ValueLabel[], edit: ValueEdit | null): Recoded {
	const said = JSON.stringify([edit?.empties, edit?.kept, edit?.blank, edit?.recode, edit?.coded]);
	const before = kept.get(column);
	if (before?.labels === valueLabels && before.edit === said) return before.recoded;
	const recoded = recodeAnew(column, valueLabels, edit);
	kept.set(column, { labels: valueLabels, edit: said, recoded });
	return recoded;
}

function recodeAnew(column: Column, valueLabels: ValueLabel[], edit: ValueEdit | null): Recoded {
	const labelOf = new Map(valueLabels.map(({ value, label }) => [value, label]));
	const plan = planOf(column, labelOf, edit);
	const blank = byte(edit?.blank ?? 'missing');
	if (!plan && blank === CELL.missing) return { column, valueLabels, changes: [], declared: {} };
	const seen = new Map<number | string, ValueChange>();
	const note = (value: number | string, count: number): Fate | undefined => {
		const known = seen.get(value);
		if (known) known.count += count;
		const fate = known ?? plan?.(value);
		if (!fate) return undefined;
		if (!known) seen.set(value, { value, label: labelOf.get(value) ?? '', count, ...fate });
		return fate.becomes;
	};
	const isCoded = edit?.coded === true;
	const recoded =
		column.type === 'text' ? recodeText(column, isCoded, blank, note) : recodeNumbers(column, blank, note);
	// What is said of a value that nobody has given is listed too, so that it can be taken back.
	for (const value of [...labelOf.keys(), ...namedIn(edit)]) if (!seen.has(value)) note(value, 0);
	const changes = [...seen.values()];
	return {
		column: withoutDeclared(recoded),
		valueLabels: labelsAfter(valueLabels, changes, isCoded && column.type === 'text'),
		changes: changes
			.sort((one, other) => Number(one.becomes !== null) - Number(other.becomes !== null))
			.slice(0, MOST_CHANGES),
		declared: declaredCounts(changes)
	};
}

const namedIn = (edit: ValueEdit | null): (number | string)[] => [
	...(edit?.empties ?? []).map(({ value }) => value),
	...(edit?.recode ?? []).map(({ from }) => from)
];

/** Null when every value stays. */
function planOf(
	{ type, facts }: Column,
	labels: ReadonlyMap<number | string, string>,
	edit: ValueEdit | null
): Plan | null {
	const missing = facts?.declaredMissing;
	const declaredValues = new Set(missing?.values);
	const range = missing?.range ?? null;
	const empties = new Map(edit?.empties?.map(({ value, kind }) => [value, kind]));
	const others = new Map(edit?.recode?.map(({ from, to }) => [from, to]));
	const kept = new Set(edit?.kept);
	const isCoded = type === 'text' && edit?.coded === true;
	if (declaredValues.size + empties.size + others.size === 0 && !range && !isCoded) return null;
	const isDeclaredMissing = (value: number | string) =>
		declaredValues.has(value) ||
		(range !== null && typeof value === 'number' && value >= range.low && value <= range.high);
	return (value) => {
		const isDeclared = isDeclaredMissing(value);
		const said = empties.get(value);
		if (said) return { becomes: { empty: said }, isDeclared };
		if (isDeclared && !kept.has(value)) {
			const kind =
				emptyKindOf(labels.get(value) ?? '') ?? (type === 'text' ? emptyKindOf(String(value)) : null);
			return { becomes: { empty: kind ?? 'missing' }, isDeclared };
		}
		const to = others.get(value);
		if (isCoded) return { becomes: typeof to === 'number' ? { value: to } : null, isDeclared };
		// A variable keeps its type: a number cannot become a text, nor a text a number without being coded.
		const isOther = to !== undefined && to !== value && typeof to === typeof value;
		return isOther ? { becomes: { value: to }, isDeclared } : undefined;
	};
}

type Note = (value: number | string, count: number) => Fate | undefined;

function recodeNumbers(column: NumberColumn, blank: number, note: Note): NumberColumn {
	const values = column.values.slice();
	const kinds = column.kinds.slice();
	for (let row = 0; row < values.length; row++) {
		if (kinds[row] === CELL.missing) kinds[row] = blank;
		if (kinds[row] !== CELL.value) continue;
		const fate = note(values[row], 1);
		if (fate === undefined) continue;
		if (fate !== null && 'value' in fate && typeof fate.value === 'number') values[row] = fate.value;
		else {
			values[row] = NaN;
			kinds[row] = fate !== null && 'empty' in fate ? byte(fate.empty) : CELL.missing;
		}
	}
	return { ...column, values, kinds };
}

function recodeText(column: TextColumn, isCoded: boolean, blank: number, note: Note): Column {
	const counts = new Uint32Array(column.levels.length);
	for (const code of column.codes) counts[code]++;
	const fates = column.levels.map((level, code) => (level === '' ? undefined : note(level, counts[code])));
	return isCoded ? codedText(column, blank, fates) : changedText(column, blank, fates);
}

/** The kind of a cell that was empty before: of what it is known to be, else what empty cells are. */
const blankKind = ({ kinds }: TextColumn, row: number, blank: number): number => {
	const kind = kinds?.[row] ?? CELL.missing;
	return kind === CELL.missing || kind === CELL.value ? blank : kind;
};

function codedText(column: TextColumn, blank: number, fates: readonly (Fate | undefined)[]): NumberColumn {
	const { levels, codes, name, facts } = column;
	const values = new Float64Array(codes.length).fill(NaN);
	const kinds = new Uint8Array(codes.length);
	for (let row = 0; row < codes.length; row++) {
		const fate = fates[codes[row]];
		if (levels[codes[row]] === '') kinds[row] = blankKind(column, row, blank);
		else if (fate && 'value' in fate && typeof fate.value === 'number') values[row] = fate.value;
		else kinds[row] = fate && 'empty' in fate ? byte(fate.empty) : CELL.missing;
	}
	return { type: 'number', name, values, kinds, decimals: decimalsOf(fates), ...(facts && { facts }) };
}

const decimalsOf = (fates: readonly (Fate | undefined)[]): number =>
	Math.max(
		0,
		...fates.map((fate) => (fate && 'value' in fate ? (String(fate.value).split('.').at(1)?.length ?? 0) : 0))
	);

function changedText(column: TextColumn, blank: number, fates: readonly (Fate | undefined)[]): TextColumn {
	const { levels, codes } = column;
	const places = new Map<string, number>();
	const placeOf = (text: string) => {
		const place = places.get(text) ?? places.size;
		places.set(text, place);
		return place;
	};
	const targets = levels.map((level, code) => {
		const fate = fates[code];
		if (fate === undefined) return { place: placeOf(level), kind: CELL.value as number };
		if (fate !== null && 'value' in fate)
			return { place: placeOf(String(fate.value)), kind: CELL.value as number };
		return { place: placeOf(''), kind: fate === null ? CELL.missing : byte(fate.empty) };
	});
	const kinds = new Uint8Array(codes.length);
	const newCodes = codes.map((code, row) => {
		kinds[row] = levels[code] === '' ? blankKind(column, row, blank) : targets[code].kind;
		return targets[code].place;
	});
	const { name, facts } = column;
	const isPlain = kinds.every((kind) => kind === CELL.value || kind === CELL.missing);
	const cells = { levels: [...places.keys()], codes: newCodes, ...(!isPlain && { kinds }) };
	return { type: 'text', name, ...cells, ...(facts && { facts }) };
}

/** The values that were declared are dealt with: a table made of this one must not do it again. */
function withoutDeclared(column: Column): Column {
	if (!column.facts) return column;
	return { ...column, facts: { ...column.facts, declaredMissing: { values: [], range: null } } };
}

/** Labels go with their values; a value that had one keeps it, and those that are empty now have none. */
function labelsAfter(
	labels: readonly ValueLabel[],
	changes: readonly ValueChange[],
	isCoded: boolean
): ValueLabel[] {
	if (isCoded) return [];
	const becomes = new Map(changes.map((change) => [change.value, change.becomes]));
	const after = new Map<number | string, string>();
	for (const { value, label } of labels) if (!becomes.has(value)) after.set(value, label);
	for (const { value, label } of labels) {
		const fate = becomes.get(value);
		if (fate && 'value' in fate && !after.has(fate.value)) after.set(fate.value, label);
	}
	return [...after]
		.map(([value, label]) => ({ value, label }))
		.sort((one, other) => (one.value < other.value ? -1 : Number(one.value > other.value)));
}

function declaredCounts(changes: readonly ValueChange[]): Recoded['declared'] {
	const counts: Recoded['declared'] = {};
	for (const { becomes, count, isDeclared } of changes) {
		if (isDeclared && becomes && 'empty' in becomes) {
			counts[becomes.empty] = (counts[becomes.empty] ?? 0) + count;
		}
	}
	return counts;
}
