import type { RawExtension } from './dictionary';
import { withoutFill, type SavText } from './encoding';

const TAB = 9;
const EQUALS = 61;
/** As many variables as a dictionary may have. */
const MAX_PAIRS = 1_000_000;

/**
 * The short name of a variable as a key, one character per byte. It is not decoded: writers cut names at eight bytes,
 * within a letter if need be, so that what is left is no text.
 */
export function shortKey(name: Uint8Array): string {
	return Reflect.apply(String.fromCharCode, null, withoutFill(name).subarray(0, 64));
}

/** Pairs of the form NAME=value, parted by tabs, by the key of the name. */
function pairs(extension: RawExtension | undefined, text: SavText): Map<string, string> {
	const found = new Map<string, string>();
	const data = extension?.data ?? new Uint8Array();
	for (let from = 0; from < data.length && found.size < MAX_PAIRS;) {
		const tab = data.indexOf(TAB, from);
		const pair = data.subarray(from, tab < 0 ? data.length : tab);
		const equals = pair.indexOf(EQUALS);
		if (equals > 0) found.set(shortKey(pair.subarray(0, equals)), text.decode(pair.subarray(equals + 1)));
		from += pair.length + 1;
	}
	return found;
}

/**
 * The names of up to 64 bytes (record 13) by the keys of the short names.
 * Source: PSPP developer's guide, "Long Variable Names Record".
 */
export function readLongNames(extension: RawExtension | undefined, text: SavText): Map<string, string> {
	return pairs(extension, text);
}

/**
 * The widths in bytes of texts over 255 bytes (record 14) by the key of the short name of their first variable record.
 * Widths that are no very long string's are left out.
 * Source: PSPP developer's guide, "Very Long String Record".
 */
export function readVeryLongWidths(extension: RawExtension | undefined, text: SavText): Map<string, number> {
	const widths = new Map<string, number>();
	for (const [key, digits] of pairs(extension, text)) {
		const width = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
		if (width > 255) widths.set(key, width);
	}
	return widths;
}
