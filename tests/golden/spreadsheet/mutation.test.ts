import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../src/lib/core/read/spreadsheet/read-spreadsheet';
import { CELL } from '../../../src/lib/core/table/types';

/**
 * Spoiled .xls and .ods files: whatever is done to their bytes, the reader answers with a problem of its own or with a
 * table that holds together, and soon. Seeded, so that a failure can be repeated.
 */
const SEED = 20241122;
const RUNS = 400;
/** Of the processor, for a file of some kilobytes. */
const MOST_MILLISECONDS = 10_000;
const FOLDER = new URL('files/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /survey|title|numbers/.test(name));

const numbers = [0, 1, -1, 2, 8, 255, 512, 4096, 65_535, 2 ** 31 - 1, -2, 0xfffffffa | 0];
const change = fc.record({
	/** Where, as a share of the file: most changes hit the beginning, where an .xls has its tables and globals. */
	place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
	inBeginning: fc.boolean(),
	value: fc.oneof(fc.constantFrom(...numbers), fc.integer()),
	kind: fc.constantFrom('byte', 'byte', 'number', 'number', 'cut', 'drop')
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(bytes: Uint8Array, { place, inBeginning, value, kind }: Change): Uint8Array {
	const at = Math.floor(place * (inBeginning ? Math.min(bytes.length, 2048) : bytes.length));
	const copy = bytes.slice();
	if (kind === 'byte' && at < copy.length) copy[at] = value;
	if (kind === 'number' && (at & ~1) + 4 <= copy.length) new DataView(copy.buffer).setInt32(at & ~1, value, true);
	if (kind === 'cut') return copy.subarray(0, at);
	if (kind === 'drop') {
		const rest = copy.subarray(at + (Math.abs(value) % 64));
		copy.set(rest, at);
		return copy.subarray(0, at + rest.length);
	}
	return copy;
}

function faultOf(bytes: Uint8Array): string | null {
	const before = process.cpuUsage();
	const outcome = readSpreadsheet(bytes);
	const { user, system } = process.cpuUsage(before);
	if ((user + system) / 1000 > MOST_MILLISECONDS) return 'too slow';
	if (!outcome.ok) return outcome.problem.code.startsWith('xlsx.') ? null : 'unknown problem';
	const { columns, rowCount, lines } = outcome.value;
	if (new Set(columns.map(({ name }) => name)).size !== columns.length) return 'names';
	if (lines.length !== rowCount) return 'lines';
	const isWhole = columns.every((column) =>
		column.type === 'text'
			? column.codes.length === rowCount && column.codes.every((code) => code < column.levels.length)
			: column.values.length === rowCount &&
				column.values.every((value, row) => Number.isFinite(value) === (column.kinds[row] === CELL.value))
	);
	return isWhole ? null : 'column';
}

describe('spoiled spreadsheets', () => {
	it.each(files)('%s', (file) => {
		const whole = new Uint8Array(readFileSync(new URL(file, FOLDER)));
		expect(faultOf(whole)).toBeNull();
		let refused = 0;
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
				const bytes = changes.reduce(apply, whole);
				expect(faultOf(bytes)).toBeNull();
				if (!readSpreadsheet(bytes).ok) refused++;
			}),
			{ seed: SEED, numRuns: RUNS }
		);
		expect(refused).toBeGreaterThan(RUNS / 10);
	});
});
