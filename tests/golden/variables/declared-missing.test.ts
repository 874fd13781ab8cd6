import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../../../src/lib/core/dataset/default-spec';
import { runDataset } from '../../../src/lib/core/dataset/run-dataset';
import { summariseDataset } from '../../../src/lib/core/dataset/summary';
import { readSav } from '../../../src/lib/core/read/sav/read-sav';
import { loadNorway } from '../../../src/lib/core/register/norway';
import type { DataTable } from '../../../src/lib/core/table/types';
import { fileSource } from './file-source';

/**
 * Declared missing values of SPSS files become kinds of empty cell: counts against R's haven with user_na = TRUE
 * (make_expected.R). The files stand beside the project and are not part of it.
 */
type Counts = Record<'value' | 'missing' | 'dontKnow' | 'unanswered' | 'routedOut', number>;
const expected = JSON.parse(
	readFileSync(new URL('expected.json', import.meta.url), 'utf8')
) as Record<string, Record<string, Counts>>;
const folder = '../shared/data/sav/laget-her';

function summaryOf(file: string) {
	const read = readSav(new Uint8Array(readFileSync(`${folder}/${file}`)));
	if (!read.ok) throw new Error(read.problem.code);
	const table: DataTable = { ...read.value, id: file, name: file, source: fileSource(file) };
	const made = runDataset(
		defaultSpec(file, file),
		{ tables: new Map([[file, table]]), register: loadNorway() },
		new Map()
	);
	if (!made.ok) throw new Error(made.problem.code);
	return summariseDataset(made.value);
}

describe('expected counts', () => {
	it('are of five files', () => expect(Object.keys(expected)).toHaveLength(5));
});

describe.skipIf(!existsSync(folder))('declared missing values', () => {
	it.each(Object.keys(expected))('%s', (file) => {
		const { variables, notes } = summaryOf(file);
		const counts = Object.fromEntries(
			variables.map(({ name, counts: { suppressed, notApplicable, ...counts } }) => {
				expect(suppressed + notApplicable).toBe(0);
				return [name, counts];
			})
		);
		expect(counts).toEqual(expected[file]);
		const declared = notes.find(({ code }) => code === 'variables.declaredEmpty')?.params;
		const sum = (kind: keyof Counts) =>
			Object.values(expected[file]).reduce((total, one) => total + one[kind], 0);
		expect(declared).toMatchObject({
			dontKnow: sum('dontKnow'),
			unanswered: sum('unanswered'),
			routedOut: sum('routedOut')
		});
	});
});
