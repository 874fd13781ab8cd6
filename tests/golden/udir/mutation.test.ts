import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utf16le } from '../../../src/lib/core/import/fixtures';
import {
	byteChanges,
	changeBytes,
	changeText,
	faultsOf,
	textChanges
} from '../../../src/lib/core/import/fixtures-mutations';
import { readFile } from '../../../src/lib/core/import/read-file';
import { assemble } from '../../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../../src/lib/core/indicators/propose';
import { loadNorway } from '../../../src/lib/core/register/norway';

/**
 * Spoiled parts of real files: the header and every fortieth row of an export, whole answers of the report API.
 */
const DATA = '../shared/data/udir';
const isThere = existsSync(DATA);
const names = isThere ? readdirSync(DATA) : [];
const register = loadNorway();
const SEED = 20241122;

const partOf = (name: string): string =>
	readFileSync(join(DATA, name), 'utf16le')
		.split('\n')
		.filter((_, i) => i < 8 || i % 40 === 0)
		.map((line) => `${line}\n`)
		.join('');

function check(bytes: Uint8Array): void {
	const outcome = readFile(bytes, 'fil', { findByName: () => ['4203'] });
	expect(faultsOf(outcome, 'fil')).toEqual([]);
	if (!outcome.ok) return;
	const tables = [outcome.value.table];
	const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
	expect(data.municipalities.unitCount).toBeGreaterThanOrEqual(357);
}

describe.skipIf(!isThere)(`spoiled parts of the files of ${DATA} (skipped without that folder)`, () => {
	const exports = names.filter((name) => name.endsWith('.csv') && !name.startsWith('skoler'));

	it.each(exports)('%s: bytes', (name) => {
		const bytes = utf16le(partOf(name));
		expect(bytes.length).toBeGreaterThan(5000);
		fc.assert(
			fc.property(byteChanges, (changes) => check(changeBytes(bytes, changes))),
			{ numRuns: 150, seed: SEED }
		);
	});

	it.each(exports)('%s: cells, columns and lines', (name) => {
		const text = partOf(name);
		fc.assert(
			fc.property(textChanges, (changes) => check(utf16le(changeText(text, '\t', changes)))),
			{ numRuns: 150, seed: SEED }
		);
	});

	it.each(names.filter((name) => name.endsWith('.json')))('%s: bytes', (name) => {
		const bytes = new Uint8Array(readFileSync(join(DATA, name)));
		fc.assert(
			fc.property(byteChanges, (changes) => check(changeBytes(bytes, changes))),
			{ numRuns: 500, seed: SEED }
		);
	});

	it.each(exports.filter((name) => name.includes('proever')))(
		'%s whole, cut anywhere, is never read as whole',
		(name) => {
			const bytes = new Uint8Array(readFileSync(join(DATA, name)));
			fc.assert(
				fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (length) => {
					const outcome = readFile(bytes.subarray(0, length), 'fil');
					expect(faultsOf(outcome, 'fil')).toEqual([]);
					// What is accepted ends at a line end, or the reader warns that the last line may be cut.
					const endsWithLine = bytes[length - 2] === 10 && bytes[length - 1] === 0;
					const warns =
						outcome.ok && outcome.value.report.warnings.some((one) => one.code.endsWith('noFinalNewline'));
					expect(!outcome.ok || endsWithLine || warns).toBe(true);
				}),
				{ numRuns: 15, seed: SEED }
			);
		}
	);
});
