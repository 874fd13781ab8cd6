import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSav } from '../../../src/lib/core/read/sav/read-sav';
import type { ReadColumn } from '../../../src/lib/core/read/types';
import { CELL } from '../../../src/lib/core/table/types';

/**
 * Spoiled SPSS files: whatever is done to their bytes, the reader answers with a problem of its own or with a table
 * that is consistent in itself, and soon. Runs are seeded, so that a failure can be repeated.
 */
const SEED = 20241122;
const RUNS = 1000;
/** A spoiled file of some kilobytes takes a few milliseconds; a loop that follows a false count takes minutes. */
const MOST_MILLISECONDS = 60_000;

const FILES = [
	'haven-etiketter-none.sav',
	'haven-etiketter-byte.sav',
	'haven-etiketter-zsav.zsav',
	'haven-lange-byte.sav',
	'pspp-undersokelse-windows-1252-komprimert.sav',
	'pspp-datoer-utf-8-zsav.zsav'
];

interface Change {
	kind: 'flip' | 'number' | 'cut' | 'drop' | 'repeat';
	/** Where, as a share of the file. Most changes hit the dictionary, where counts stand. */
	place: number;
	inDictionary: boolean;
	value: number;
}

const numbers = [0, 1, -1, 2, 3, 4, 7, 8, 255, 256, 999, 65_536, 2 ** 31 - 1, -(2 ** 31), 1_000_000_000];
const changes = fc.array(
	fc.record<Change>({
		kind: fc.constantFrom('flip', 'flip', 'number', 'number', 'cut', 'drop', 'repeat'),
		place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
		inDictionary: fc.boolean(),
		value: fc.oneof(fc.constantFrom(...numbers), fc.integer())
	}),
	{ minLength: 1, maxLength: 4 }
);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	const all = new Uint8Array(first.length + second.length);
	all.set(first);
	all.set(second, first.length);
	return all;
}

function apply(bytes: Uint8Array, { kind, place, inDictionary, value }: Change): Uint8Array {
	const at = Math.floor(place * (inDictionary ? Math.min(bytes.length, 1500) : bytes.length)) & ~3;
	const some = Math.abs(value) % 64;
	const copy = bytes.slice();
	if (kind === 'flip' && at < copy.length) copy[at + (some % 4)] ^= 1 << (some % 8);
	if (kind === 'number' && at + 4 <= copy.length) new DataView(copy.buffer).setInt32(at, value, true);
	if (kind === 'cut') return copy.subarray(0, at + some);
	if (kind === 'drop') return joined(copy.subarray(0, at), copy.subarray(at + some));
	if (kind === 'repeat') return joined(copy.subarray(0, at + some), copy.subarray(at));
	return copy;
}

function isConsistent(column: ReadColumn, rowCount: number): boolean {
	if (column.type === 'text') {
		return (
			column.codes.length === rowCount &&
			column.codes.every((code) => code < column.levels.length) &&
			new Set(column.levels).size === column.levels.length
		);
	}
	return (
		column.values.length === rowCount &&
		column.kinds.length === rowCount &&
		column.values.every((value, row) => Number.isNaN(value) === (column.kinds[row] !== CELL.value))
	);
}

/** What is wrong with the answer to a spoiled file. */
function faultOf(bytes: Uint8Array): string | null {
	const before = performance.now();
	const outcome = readSav(bytes);
	if (performance.now() - before > MOST_MILLISECONDS) return 'too slow';
	if (!outcome.ok) return outcome.problem.code.startsWith('sav.') ? null : 'unknown problem';
	const { columns, rowCount, lines, weight } = outcome.value;
	const names = new Set(columns.map(({ name }) => name));
	if (names.size !== columns.length || columns.length === 0) return 'names';
	if (lines.length !== rowCount) return 'lines';
	if (weight !== null && !names.has(weight)) return 'weight';
	return columns.every((column) => isConsistent(column, rowCount)) ? null : 'column';
}

describe('spoiled SPSS files', () => {
	it.each(FILES)('%s', (file) => {
		const whole = new Uint8Array(gunzipSync(readFileSync(new URL(`files/${file}.gz`, import.meta.url))));
		expect(faultOf(whole)).toBeNull();
		let refused = 0;
		fc.assert(
			fc.property(changes, (list) => {
				const bytes = list.reduce(apply, whole);
				expect(faultOf(bytes)).toBeNull();
				if (!readSav(bytes).ok) refused++;
			}),
			{ seed: SEED, numRuns: RUNS }
		);
		// Neither all nor none: else the changes would test nothing.
		expect(refused).toBeGreaterThan(RUNS / 10);
		expect(refused).toBeLessThan(RUNS);
	});
});
