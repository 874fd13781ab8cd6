import type { TextColumn } from '../../table/types';
import { withoutFill, type SavText } from './encoding';
import type { CaseBlock } from './number-builder';
import type { SavVariable } from './variables';

const REPLACEMENT = '\ufffd';
/** So many arguments can be passed at once in every engine. */
const MAX_ARGUMENTS = 8192;

/**
 * Takes up the texts of one variable. Each distinct text is decoded once: bytes are looked up by a key with one
 * character per byte, which the engine hashes with a seed of its own, so that no file can make the look-up slow.
 */
export class TextBuilder {
	/** How many distinct texts have bytes that are not part of the encoding. */
	spoiled = 0;
	private readonly codes: Uint32Array<ArrayBuffer>;
	private readonly levels: string[] = [];
	private readonly codeOfBytes = new Map<string, number>();
	private readonly codeOfText = new Map<string, number>();
	private readonly joined: Uint8Array;

	constructor(
		private readonly variable: SavVariable,
		cases: number,
		private readonly text: SavText
	) {
		this.codes = new Uint32Array(cases);
		this.joined = new Uint8Array(variable.pieces.reduce((sum, { bytes }) => sum + bytes, 0));
	}

	/** Takes up the texts of a block, without the spaces that fill them up. */
	add({ view, first, count, caseBytes }: CaseBlock): void {
		const block = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
		let lastKey: string | null = null;
		let lastCode = 0;
		for (let i = 0; i < count; i++) {
			const bytes = withoutFill(this.bytesAt(block, i * caseBytes));
			const key = keyOf(bytes);
			if (key !== lastKey) {
				lastKey = key;
				lastCode = this.codeOfBytes.get(key) ?? this.newCode(key, bytes);
			}
			this.codes[first + i] = lastCode;
		}
	}

	/** The finished column. */
	column(): TextColumn {
		return { type: 'text', name: this.variable.name, levels: this.levels, codes: this.codes };
	}

	private bytesAt(block: Uint8Array, caseAt: number): Uint8Array {
		const { pieces, width } = this.variable;
		if (pieces.length === 1) {
			const at = caseAt + pieces[0].at;
			return block.subarray(at, at + width);
		}
		let to = 0;
		for (const { at, bytes } of pieces) {
			this.joined.set(block.subarray(caseAt + at, caseAt + at + bytes), to);
			to += bytes;
		}
		return this.joined.subarray(0, width);
	}

	private newCode(key: string, bytes: Uint8Array): number {
		const text = this.text.decode(bytes);
		if (text.includes(REPLACEMENT)) this.spoiled++;
		const known = this.codeOfText.get(text);
		const code = known ?? this.levels.push(text) - 1;
		if (known === undefined) this.codeOfText.set(text, code);
		this.codeOfBytes.set(key, code);
		return code;
	}
}

function keyOf(bytes: Uint8Array): string {
	if (bytes.length <= MAX_ARGUMENTS) return Reflect.apply(String.fromCharCode, null, bytes);
	let key = '';
	for (let at = 0; at < bytes.length; at += MAX_ARGUMENTS)
		key += keyOf(bytes.subarray(at, at + MAX_ARGUMENTS));
	return key;
}
