import { ok, type Outcome } from '../../outcome';
import { ByteCursor } from './cursor';
import type { RawDictionary, RawExtension } from './dictionary';
import type { SavCode } from './problems';

/** The subtypes of extension records that are read. */
export const EXTENSION = {
	integerInfo: 3,
	floatInfo: 4,
	display: 11,
	longNames: 13,
	veryLongStrings: 14,
	caseCount: 16,
	encoding: 20,
	longValueLabels: 21,
	longMissingValues: 22
} as const;

/** What the file says of the numbers in it. */
export interface MachineInfo {
	/** Number of the character code: a code page, or one of SPSS's own small numbers; null: not told. */
	characterCode: number | null;
	/** The number that stands for an empty cell, and those that stand for "lowest" and "highest" in ranges. */
	systemMissing: number;
	highest: number;
	lowest: number;
	/** Number of cases by the 64-bit record; null: not told. */
	caseCount: number | null;
}

const IEEE = 1;
/** The lowest double is the empty cell; the one above it stands for "lowest". */
const SECOND_LOWEST = -1.7976931348623155e308;

/** A cursor on the data of an extension record; null when the file does not have it. */
export function extensionCursor(
	extensions: RawDictionary['extensions'],
	subtype: number,
	little: boolean
): ByteCursor | null {
	const extension: RawExtension | undefined = extensions.get(subtype);
	return extension ? new ByteCursor(extension.data, little, 0, extension.offset) : null;
}

/**
 * Reads the records on integers (3), floating-point numbers (4) and the number of cases (16).
 * @returns what they say, the usual values where they are missing; `sav.badRecord` when numbers are not IEEE 754
 * Source: PSPP developer's guide, "Machine Integer Info", "Machine Floating-Point Info", "Extended Number of Cases".
 */
export function readMachineInfo(
	extensions: RawDictionary['extensions'],
	little: boolean
): Outcome<MachineInfo, SavCode> {
	const info: MachineInfo = {
		characterCode: null,
		systemMissing: -Number.MAX_VALUE,
		highest: Number.MAX_VALUE,
		lowest: SECOND_LOWEST,
		caseCount: null
	};
	const integers = extensionCursor(extensions, EXTENSION.integerInfo, little);
	if (integers) {
		integers.slice(16, 'extension');
		if (integers.int32('extension') !== IEEE) integers.reject('floatFormat');
		integers.slice(8, 'extension');
		info.characterCode = integers.int32('extension');
		if (integers.failure) return integers.failure;
	}
	const floats = extensionCursor(extensions, EXTENSION.floatInfo, little);
	if (floats) {
		info.systemMissing = floats.float64('extension');
		info.highest = floats.float64('extension');
		info.lowest = floats.float64('extension');
		if (floats.failure) return floats.failure;
	}
	const cases = extensionCursor(extensions, EXTENSION.caseCount, little);
	if (cases) {
		cases.int64('extension');
		const count = cases.int64('extension');
		if (cases.failure) return cases.failure;
		info.caseCount = count < 0 ? null : count;
	}
	return ok(info);
}

/**
 * The measurement levels (11), one per variable record that is not a continuation.
 * Two or three numbers per variable: level, (width,) alignment.
 * @param records number of such variable records
 * @returns level numbers: 0 unknown, 1 nominal, 2 ordinal, 3 scale; empty when the record is missing or does not fit
 * Source: PSPP developer's guide, "Variable Display Parameter Record".
 */
export function readLevels(
	extensions: RawDictionary['extensions'],
	records: number,
	little: boolean
): number[] {
	const cursor = extensionCursor(extensions, EXTENSION.display, little);
	if (!cursor || records === 0) return [];
	const perRecord = cursor.left / 4 / records;
	if (perRecord !== 2 && perRecord !== 3) return [];
	const numbers = Array.from({ length: records * perRecord }, () => cursor.int32('extension'));
	return numbers.filter((_, index) => index % perRecord === 0);
}
