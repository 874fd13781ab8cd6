import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { closeEnvelope, fileBeginning } from './envelope';
import { parse, unpackContents } from './project-file';
import { smallProject } from './testing/small-project';
import { PROJECT_FILE_CODES } from './types';

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
