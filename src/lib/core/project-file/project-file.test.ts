import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCountry } from '../demo/generate-country';
import { loadNorway } from '../register/norway';
import { closeEnvelope } from './envelope';
import { withNewIds } from './new-ids';
import { parse, serialise } from './project-file';
import { anyContents } from '../../../../tests/project-file/any-project';
import { smallProject } from './testing/small-project';
import type { ProjectContents } from './types';

/** A fixed seed: the same cases on every machine and at every run. */
const runs = (numRuns: number) => ({ seed: 20250101, numRuns });

function written(contents: ProjectContents): Uint8Array {
	const file = serialise(contents, '0.1.0');
	if (!file.ok) throw new Error(JSON.stringify(file.problem));
	return file.value;
}

describe('a project file', () => {
	it('gives the project that was saved, whatever it holds', () => {
		fc.assert(
			fc.property(anyContents, (contents) => {
				const read = parse(written(contents));
				expect(read).toEqual({ ok: true, value: contents });
			}),
			runs(400)
		);
	});

	it('is the same file when what was opened is saved again', () => {
		fc.assert(
			fc.property(anyContents, (contents) => {
				const file = written(contents);
				const read = parse(file);
				expect(read.ok && written(read.value)).toEqual(file);
			}),
			runs(100)
		);
	});

	it('brings the example country with its register', () => {
		const { tables, register } = generateCountry({ municipalities: 12, schools: 60 });
		const contents: ProjectContents = {
			...smallProject(),
			register,
			project: { ...smallProject().project, register: 'stored', invented: true },
			tables: tables.map((table) => ({ ...smallProject().tables[0], table }))
		};
		expect(parse(written(contents))).toEqual({ ok: true, value: contents });
	});

	it('has a register if and only if the project says so', () => {
		const { project } = smallProject();
		const without = { ...smallProject(), project: { ...project, register: 'stored' as const } };
		expect(serialise(without, '1')).toMatchObject({ problem: { code: 'projectFile.badField' } });
		expect(serialise({ ...smallProject(), register: loadNorway() }, '1').ok).toBe(false);
	});

	it('tells how far it is', () => {
		const heard: number[] = [];
		const file = serialise(smallProject(), '1', (done) => heard.push(done));
		expect(heard).toEqual([0.5, 1]);
		if (file.ok) parse(file.value, (done) => heard.push(done));
		expect(heard).toEqual([0.5, 1, 0.5, 1]);
	});

	it('is not written when the project could not be opened from it', () => {
		const [saved] = smallProject().tables;
		const [text, numbers] = saved.table.columns;
		const withColumns = (columns: typeof saved.table.columns) =>
			serialise({ ...smallProject(), tables: [{ ...saved, table: { ...saved.table, columns } }] }, '1');
		const bad = (expected: string) => ({
			problem: { code: 'projectFile.badColumn', params: { table: 'svar.csv', expected } }
		});
		if (text.type !== 'text' || numbers.type !== 'number') throw new Error('other columns');
		expect(withColumns([{ ...text, codes: Uint32Array.of(0, 1, 2) }])).toMatchObject(bad('code'));
		expect(withColumns([{ ...text, codes: Uint32Array.of(0) }])).toMatchObject(bad('length'));
		expect(withColumns([{ ...numbers, kinds: Uint8Array.of(0, 0, 0) }])).toMatchObject(bad('valueIsNumber'));
		expect(withColumns([{ ...numbers, kinds: Uint8Array.of(1, 1, 1) }])).toMatchObject(bad('emptyIsNaN'));
		expect(withColumns([{ ...numbers, kinds: Uint8Array.of(0, 9, 0) }])).toMatchObject(bad('kind'));
		expect(withColumns([{ ...text, kinds: Uint8Array.of(0, 9, 0) }])).toMatchObject(bad('kind'));
		expect(withColumns([{ ...text, kinds: Uint8Array.of(0) }])).toMatchObject(bad('length'));
		const twice = { ...smallProject(), tables: [saved, saved] };
		expect(serialise(twice, '1')).toMatchObject({
			problem: { params: { path: 'tables[1].id', expected: 'unique' } }
		});
	});
});

describe('a damaged project file', () => {
	const file = written(smallProject());

	it('with any one byte flipped, anywhere, is refused', () => {
		for (let at = 0; at < file.length; at++) {
			for (const flip of [0x01, 0x80, 0xff]) {
				const changed = file.slice();
				changed[at] ^= flip;
				const read = parse(changed);
				expect(read.ok, `byte ${at}`).toBe(false);
			}
		}
	});

	it('that was cut, anywhere, is refused and says how much is missing', () => {
		for (let length = 0; length < file.length; length++) {
			const read = parse(file.subarray(0, length));
			expect(read.ok, `${length} bytes`).toBe(false);
			if (!read.ok && length > 20) {
				expect(read.problem).toEqual({
					code: 'projectFile.truncated',
					params: { expected: file.length, found: length }
				});
			}
		}
	});

	it('with something behind its end is refused', () => {
		expect(parse(Uint8Array.of(...file, 0))).toMatchObject({ problem: { code: 'projectFile.damaged' } });
	});

	it('is told from a file that is none of ours', () => {
		for (const other of ['', 'PK\u0003\u0004', '{"format":"treffsikker-recipe"}', 'a;b\n1;2\n']) {
			expect(parse(new TextEncoder().encode(other))).toEqual({
				ok: false,
				problem: { code: 'projectFile.notProject' }
			});
		}
		// Sent as text: line ends were changed.
		const asText = Uint8Array.from(file.filter((byte, at) => !(byte === 0x0d && file[at + 1] === 0x0a)));
		expect(parse(asText)).toMatchObject({ ok: false });
	});

	it('never makes the reader throw, whatever stands in it', () => {
		const beginnings = fc.constantFrom(file.subarray(0, 8), file.subarray(0, 20), file.subarray(0, 60));
		fc.assert(
			fc.property(beginnings, fc.uint8Array({ maxLength: 300 }), (beginning, rest) => {
				expect(parse(Uint8Array.of(...beginning, ...rest)).ok).toBe(false);
			}),
			runs(2000)
		);
	});
});

describe('a project file of a later version', () => {
	it('is refused with both versions, if it is whole', () => {
		const file = written(smallProject());
		const later = file.subarray(0, -32).slice();
		later[8] = 2;
		const sealed = closeEnvelope(later, new Uint8Array());
		expect(parse(sealed)).toEqual({
			ok: false,
			problem: { code: 'projectFile.newerVersion', params: { version: 2, known: 1 } }
		});
		later[8] = 0;
		expect(parse(closeEnvelope(later, new Uint8Array())).ok).toBe(false);
	});
});

describe('new ids', () => {
	it('change every reference with them, and nothing else', () => {
		fc.assert(
			fc.property(anyContents, (contents) => {
				let next = 0;
				const renamed = withNewIds(contents, () => `new-${next++}`);
				// Ids are long and by chance: wherever one stands in the text of the datasets, it is the id.
				const old = contents.project.datasets.map(({ id }) => id);
				const fresh = renamed.project.datasets.map(({ id }) => id);
				const expected = old.reduce(
					(text, id, index) => text.replaceAll(id, fresh[index]),
					JSON.stringify(contents.project.datasets)
				);
				expect(JSON.stringify(renamed.project.datasets)).toBe(expected);
				expect(renamed.tables.map(({ table }) => table.id)).toEqual(fresh.slice(0, contents.tables.length));
				for (const id of old) expect(fresh).not.toContain(id);
				const chosen = contents.project.analyses.findIndex(
					({ id }) => id === contents.project.activeAnalysis
				);
				expect(renamed.project.activeAnalysis).toBe(renamed.project.analyses[chosen]?.id ?? null);
				expect(renamed.tables.map(({ table }) => table.columns)).toEqual(
					contents.tables.map(({ table }) => table.columns)
				);
			}),
			runs(100)
		);
	});
});
