import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCountry } from '../demo/generate-country';
import { loadNorway } from '../register/norway';
import { closeEnvelope, fileBeginning } from './envelope';
import { withNewIds } from './new-ids';
import { parse, serialise, unpackContents } from './project-file';
import { anyContents } from '../../../../tests/project-file/any-project';
import { smallProject } from './testing/small-project';
import { PROJECT_FILE_CODES, type ProjectContents } from './types';

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
		expect(heard.at(-1)).toBe(1);
		if (file.ok) parse(file.value, (done) => heard.push(done));
		expect(heard).toHaveLength(2);
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

describe('a project file that was made to do harm', () => {
	/** A body with any description and any packed parts. */
	function body(description: unknown, blocks: Uint8Array[] = []): Uint8Array {
		const text = new TextEncoder().encode(
			typeof description === 'string' ? description : JSON.stringify(description)
		);
		const packed = deflateSync(text);
		const head = new DataView(new ArrayBuffer(8));
		head.setUint32(0, packed.length, true);
		head.setUint32(4, text.length, true);
		return Buffer.concat([new Uint8Array(head.buffer), packed, ...blocks]);
	}
	const { project } = smallProject();
	const table = {
		id: 'a',
		name: 'a',
		rowCount: 3,
		source: smallProject().tables[0].table.source,
		report: smallProject().tables[0].report,
		importedAt: 1,
		lines: 0,
		columns: []
	};
	const lines = deflateSync(new Uint8Array(Uint32Array.of(1, 2, 3).buffer));
	const read = (description: unknown, blocks: Uint8Array[] = []) =>
		unpackContents(body(description, blocks), 1);
	const valid = { project, register: null, tables: [table], blocks: [[lines.length, 12]] };

	it('is otherwise in order', () => {
		expect(read(valid, [lines]).ok).toBe(true);
	});

	it.each([
		['a text', '"x"'],
		['a list', '[]'],
		['nothing', ''],
		['no JSON', '{'],
		['a field named __proto__', `{"__proto__":{"x":1},"project":{}}`],
		['lists within lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
		['no project', '{}']
	])('%s in the place of the description', (_, description) => {
		const outcome = read(description);
		expect(outcome.ok).toBe(false);
		if (!outcome.ok) expect(PROJECT_FILE_CODES).toContain(outcome.problem.code);
	});

	it.each<[string, unknown, Uint8Array[], string]>([
		[
			'a table of a billion rows',
			{ ...valid, tables: [{ ...table, rowCount: 1e9 }] },
			[lines],
			'tables[0].lines'
		],
		[
			'a table of minus one row',
			{ ...valid, tables: [{ ...table, rowCount: -1 }] },
			[lines],
			'tables[0].rowCount'
		],
		['a part that is not there', { ...valid, tables: [{ ...table, lines: 7 }] }, [lines], 'tables[0].lines'],
		['a part used twice', { ...valid, tables: [table, { ...table, id: 'b' }] }, [lines], 'tables[1].lines'],
		['two tables of one name', { ...valid, tables: [table, table] }, [lines], 'tables[1].id'],
		[
			'a path as an id',
			{ ...valid, tables: [{ ...table, id: '../../etc/passwd' }] },
			[lines],
			'tables[0].id'
		],
		['a part that promises a terabyte', { ...valid, blocks: [[lines.length, 1e12]] }, [lines], 'blocks[0]'],
		[
			'a part that promises too much for its size',
			{ ...valid, blocks: [[lines.length, 4e8]] },
			[lines],
			'blocks[0]'
		],
		['parts that do not fill the file', { ...valid, blocks: [[3, 12]] }, [lines], 'blocks'],
		['parts that are no list', { ...valid, blocks: { length: 3 } }, [lines], 'blocks'],
		['a layout that nobody knows', withSource({ layout: 'pdf' }), [lines], 'tables[0].source.layout'],
		[
			'a draw that is chosen and not there',
			{ ...valid, project: { ...project, activeAnalysis: 'x' } },
			[lines],
			'project.activeAnalysis'
		],
		[
			'a step without words',
			{ ...valid, project: { ...project, steps: [{ at: 1, what: {} }] } },
			[lines],
			'project.steps[0].what.code'
		],
		[
			'a report that is none',
			{ ...valid, tables: [{ ...table, report: {} }] },
			[lines],
			'tables[0].report.fileName'
		]
	])('%s', (_, description, blocks, path) => {
		expect(read(description, blocks)).toMatchObject({
			ok: false,
			problem: { code: 'projectFile.badField', params: { path } }
		});
	});

	function withSource(change: object): unknown {
		return { ...valid, tables: [{ ...table, source: { ...table.source, ...change } }] };
	}

	it('a bomb: many parts that unpack to more than is taken in together', () => {
		const block = deflateSync(new Uint8Array(1_000_000));
		const blocks = Array.from({ length: 1200 }, () => [block.length, 1_000_000]);
		const description = { ...valid, tables: [], blocks };
		expect(
			read(
				description,
				blocks.map(() => block)
			)
		).toMatchObject({
			problem: { code: 'projectFile.unpacksTooLarge' }
		});
	});

	it('a description that promises to be huge', () => {
		const bytes = body(valid, [lines]);
		new DataView(bytes.buffer, bytes.byteOffset).setUint32(4, 2 ** 31, true);
		expect(unpackContents(bytes, 1)).toMatchObject({ problem: { code: 'projectFile.unpacksTooLarge' } });
	});

	it('a part that unpacks to less or is no deflated data', () => {
		const short = deflateSync(new Uint8Array(11));
		expect(read({ ...valid, blocks: [[short.length, 12]] }, [short]).ok).toBe(false);
		const noise = Uint8Array.from({ length: 30 }, (_, i) => 255 - i);
		expect(read({ ...valid, blocks: [[30, 12]] }, [noise]).ok).toBe(false);
	});

	it('a kind of table that this version does not know is named', () => {
		const [dataset] = project.datasets;
		const later = { ...dataset, origin: { kind: 'telepathy', from: 'x' } };
		expect(read({ ...valid, project: { ...project, datasets: [later] } }, [lines])).toEqual({
			ok: false,
			problem: {
				code: 'projectFile.unknownKind',
				params: { path: 'project.datasets[0].origin', kind: 'telepathy' }
			}
		});
	});

	it('an encryption or a header that is none of ours', () => {
		const header = (json: string) => {
			const before = fileBeginning(new TextEncoder().encode(json), 0);
			return parse(closeEnvelope(before, new Uint8Array()));
		};
		expect(header('{"app":"1","encryption":{"cipher":"ROT13"}}')).toMatchObject({
			problem: { code: 'projectFile.unknownEncryption' }
		});
		const slow = {
			cipher: 'AES-GCM',
			key: 'PBKDF2-SHA-256',
			iterations: 1e9,
			salt: 'a'.repeat(22),
			nonce: 'a'.repeat(16)
		};
		expect(header(JSON.stringify({ app: '1', encryption: slow })).ok).toBe(false);
		expect(header(JSON.stringify({ app: '1', encryption: { ...slow, iterations: 600_000 } }))).toMatchObject({
			problem: { code: 'projectFile.needsPassphrase' }
		});
		expect(header('{')).toMatchObject({
			problem: { code: 'projectFile.badField', params: { path: 'header' } }
		});
		expect(header('{"app":"1","encryption":null}')).toMatchObject({ ok: false });
	});
});

describe('new ids', () => {
	it('change every reference with them, and nothing else', () => {
		fc.assert(
			fc.property(anyContents, (contents) => {
				let next = 0;
				const renamed = withNewIds(contents, () => `new-${next++}`);
				const old = contents.tables.map(({ table }) => table.id);
				expect(JSON.stringify(renamed.project)).not.toMatch(
					old.length > 0 ? new RegExp(old.join('|')) : /^$/
				);
				renamed.project.datasets.forEach((dataset, index) => {
					expect(dataset.origin).toEqual({ kind: 'table', table: renamed.tables[index].table.id });
					expect(dataset.id).toBe(renamed.tables[index].table.id);
				});
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
