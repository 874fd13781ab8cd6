import { zlibSync } from 'fflate';
import { Bytes, encodingRecord, madeSav } from '../../src/lib/core/read/sav/fixtures';
import { readSav } from '../../src/lib/core/read/sav/read-sav';
import { timed, type Benchmark } from './benchmark';
import { inR, READ_SAV } from './in-r';

/** A survey of 100 000 answers: of five variables two are whole numbers, two have decimals, one is a short text. */
const ROWS = 100_000;
const COLUMNS = 50;
const TEXTS = ['Bergen', 'Oslo', 'Tromsø', 'Ålesund'];
const BIAS = 100;
const LITERAL = 253;
const BLOCK = 0x3ff000;

type Form = 'none' | 'byte' | 'zlib';

const isText = (column: number) => column % 5 === 4;
const isWhole = (column: number) => column % 5 < 2;

/** The data as an uncompressed file has them, and byte-compressed. */
function data(): { plain: Uint8Array; coded: Uint8Array } {
	const plain = new Uint8Array(ROWS * COLUMNS * 8);
	const coded = new Uint8Array(ROWS * COLUMNS * 9);
	const view = new DataView(plain.buffer);
	const texts = TEXTS.map((text) => new Bytes().text(text, 8).done());
	let codeAt = 0;
	let end = 0;
	for (let element = 0; element < ROWS * COLUMNS; element++) {
		const column = element % COLUMNS;
		const at = element * 8;
		if (element % 8 === 0) {
			codeAt = end;
			end += 8;
		}
		const some = (element * 7919) % 10_007;
		if (isText(column)) plain.set(texts[some % 4], at);
		else view.setFloat64(at, isWhole(column) ? some % 6 : some / 97, true);
		if (isWhole(column)) {
			coded[codeAt++] = (some % 6) + BIAS;
			continue;
		}
		coded[codeAt++] = LITERAL;
		coded.set(plain.subarray(at, at + 8), end);
		end += 8;
	}
	return { plain, coded: coded.slice(0, end) };
}

function zlibData(coded: Uint8Array, start: number): Uint8Array {
	const blocks: Uint8Array[] = [];
	const trailer = new Bytes();
	let at = start + 24;
	for (let from = 0; from < coded.length; from += BLOCK) {
		const some = coded.subarray(from, from + BLOCK);
		const block = zlibSync(some);
		trailer.int64(start + from, at).int32(some.length, block.length);
		blocks.push(block);
		at += block.length;
	}
	const end = new Bytes().int64(-BIAS, 0).int32(BLOCK, blocks.length).raw(trailer.done()).done();
	return joined([new Bytes().int64(start, at, end.length).done(), ...blocks, end]);
}

function joined(parts: Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

function file(form: Form): Uint8Array {
	const variables = Array.from({ length: COLUMNS }, (_, i) => ({ name: `V${i}`, width: isText(i) ? 8 : 0 }));
	const compression = { none: 0, byte: 1, zlib: 2 }[form];
	const head = madeSav({ variables, compression, cases: ROWS, extensions: [encodingRecord()] });
	const { plain, coded } = data();
	return joined([head, form === 'none' ? plain : form === 'byte' ? coded : zlibData(coded, head.length)]);
}

const read = (form: Form, name: string): Benchmark => ({
	name: `an SPSS file of 100 000 × 50, ${name} (Node)`,
	unit: 'ms',
	target: 2000,
	statistic: 'median',
	measure() {
		const bytes = file(form);
		return timed(5, () => {
			const outcome = readSav(bytes);
			if (!outcome.ok || outcome.value.rowCount !== ROWS) throw new Error('the file was not read');
		});
	},
	references: [inR(READ_SAV, () => file(form), form === 'zlib' ? 'zsav' : 'sav')]
});

export const benchmarks = [read('none', 'uncompressed'), read('byte', 'compressed'), read('zlib', 'zsav')];
