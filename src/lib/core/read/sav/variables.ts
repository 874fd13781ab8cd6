import { fail, ok, type Outcome } from '../../outcome';
import type { RawDictionary } from './dictionary';
import type { SavText } from './encoding';
import { EXTENSION, readLevels } from './extensions';
import { readLongNames, readVeryLongWidths, shortKey } from './long-names';
import type { SavCode } from './problems';
import type { RawVariable } from './variable-record';

/** A variable of the file and where its values stand in a case. */
export interface SavVariable {
	name: string;
	/** 0: a number; else a text of so many bytes. */
	width: number;
	/** The pieces of a value: first byte within the case, and number of bytes. One, except for texts over 255 bytes. */
	pieces: { at: number; bytes: number }[];
	record: RawVariable;
	/** 0 unknown, 1 nominal, 2 ordinal, 3 scale. */
	level: number;
}

/** The variables of a file, and each by the number, from 1, of its first dictionary element. */
export interface SavVariables {
	list: SavVariable[];
	byElement: Map<number, SavVariable>;
	/** Size of an uncompressed case in bytes. */
	caseBytes: number;
}

/** A variable record that is not a continuation, and its place among the dictionary elements, from 0. */
interface Head {
	record: RawVariable;
	element: number;
	level: number;
}

const ELEMENT = 8;
const PIECE = 252;

/**
 * Puts variable records, long names, levels and the pieces of very long texts together.
 * @returns the variables in the order of the file; `sav.badRecord`, `sav.noVariables` or `sav.duplicateName`
 * Source: PSPP developer's guide, "Variable Record" and "Very Long String Record": a text of more than 255 bytes is
 * cut in pieces of 255, written as ⌈width / 252⌉ variables.
 */
export function assembleVariables(
	dictionary: RawDictionary,
	text: SavText,
	little: boolean
): Outcome<SavVariables, SavCode> {
	const heads = findHeads(dictionary, little);
	if (!heads.ok) return heads;
	const { extensions } = dictionary;
	const longNames = readLongNames(extensions.get(EXTENSION.longNames), text);
	const veryLong = readVeryLongWidths(extensions.get(EXTENSION.veryLongStrings), text);
	const names = new Set<string>();
	const list: SavVariable[] = [];
	const byElement: SavVariables['byElement'] = new Map();
	for (let i = 0; i < heads.value.length;) {
		const { record, element, level } = heads.value[i];
		const key = shortKey(record.name);
		const width = veryLong.get(key) ?? record.width;
		const count = width > 255 ? Math.ceil(width / PIECE) : 1;
		const pieces = heads.value.slice(i, i + count).map(pieceOf);
		const room = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
		if (width > 0 && (room < width || pieces.some(({ bytes }) => bytes === 0))) {
			return fail('sav.badRecord', { what: 'veryLongStrings', offset: record.offset });
		}
		const name = longNames.get(key) ?? text.decode(record.name);
		if (names.has(name)) return fail('sav.duplicateName', { name });
		names.add(name);
		const variable = { name, width, pieces, record, level };
		list.push(variable);
		byElement.set(element + 1, variable);
		i += count;
	}
	if (list.length === 0) return fail('sav.noVariables');
	return ok({ list, byElement, caseBytes: dictionary.variables.length * ELEMENT });
}

const pieceOf = ({ record, element }: Head) => ({ at: element * ELEMENT, bytes: record.width });

/** The records that begin a variable, each followed by as many continuations as its width needs. */
function findHeads(dictionary: RawDictionary, little: boolean): Outcome<Head[], SavCode> {
	const heads: Head[] = [];
	let due = 0;
	for (const [element, record] of dictionary.variables.entries()) {
		const isContinuation = record.width === -1;
		if (isContinuation !== due > 0) {
			return fail('sav.badRecord', { what: 'variable', offset: record.offset });
		}
		if (isContinuation) {
			due--;
			continue;
		}
		due = Math.max(0, Math.ceil(record.width / ELEMENT) - 1);
		heads.push({ record, element, level: 0 });
	}
	if (due > 0) return fail('sav.badRecord', { what: 'variable', offset: dictionary.variables[0].offset });
	const levels = readLevels(dictionary.extensions, heads.length, little);
	for (const [index, level] of levels.entries()) heads[index].level = level;
	return ok(heads);
}
