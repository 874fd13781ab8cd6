import type { RawExtension } from './dictionary';
import type { SavText } from './encoding';

/** Pairs of the form NAME=value, parted by tabs (and zero bytes), by the name in capitals. */
function pairs(extension: RawExtension | undefined, text: SavText): Map<string, string> {
	const found = new Map<string, string>();
	if (!extension) return found;
	for (const pair of text.decode(extension.data).split('\t')) {
		const equals = pair.indexOf('=');
		if (equals > 0) found.set(pair.slice(0, equals), pair.slice(equals + 1).replace(/\0/g, ''));
	}
	return found;
}

/**
 * The names of up to 64 bytes (record 13) by the short names of the variable records.
 * Source: PSPP developer's guide, "Long Variable Names Record".
 */
export function readLongNames(extension: RawExtension | undefined, text: SavText): Map<string, string> {
	return pairs(extension, text);
}

/**
 * The widths in bytes of texts over 255 bytes (record 14) by the short name of their first variable record.
 * Widths that are no very long string's are left out.
 * Source: PSPP developer's guide, "Very Long String Record".
 */
export function readVeryLongWidths(extension: RawExtension | undefined, text: SavText): Map<string, number> {
	const widths = new Map<string, number>();
	for (const [name, digits] of pairs(extension, text)) {
		const width = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
		if (width > 255) widths.set(name, width);
	}
	return widths;
}
