import type { TextColumn } from '../../table/types';
import { ByteIndex } from './byte-index';
import { withoutFill, type SavText } from './encoding';
import type { CaseBlock } from './number-builder';
import type { SavVariable } from './variables';

const REPLACEMENT = '\ufffd';

/** Takes up the texts of one variable. Each distinct text is decoded once. */
export class TextBuilder {
	/** How many distinct texts have bytes that are not part of the encoding. */
	spoiled = 0;
	private readonly codes: Uint32Array<ArrayBuffer>;
	private readonly levels: string[] = [];
	private readonly index = new ByteIndex();
	/** Whether different bytes may have become the same text, as when a letter is cut off. */
	private mayRepeat = false;
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
		for (let i = 0; i < count; i++) {
			const bytes = withoutFill(this.bytesAt(block, i * caseBytes));
			const code = this.index.numberOf(bytes);
			if (code === this.levels.length) this.addLevel(bytes);
			this.codes[first + i] = code;
		}
	}

	/** The finished column. */
	column(): TextColumn {
		const { levels, codes, mayRepeat } = this;
		const { name } = this.variable;
		return { type: 'text', name, ...(mayRepeat ? merged(levels, codes) : { levels, codes }) };
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

	private addLevel(bytes: Uint8Array): void {
		const text = this.text.decode(bytes);
		const isSpoiled = text.includes(REPLACEMENT);
		if (isSpoiled) this.spoiled++;
		if (isSpoiled || !this.text.isExact(bytes)) this.mayRepeat = true;
		this.levels.push(text);
	}
}

/** Levels without repetitions, and the codes for them. */
function merged(levels: string[], codes: Uint32Array<ArrayBuffer>): Pick<TextColumn, 'levels' | 'codes'> {
	const newCodes = new Map<string, number>();
	for (const level of levels) if (!newCodes.has(level)) newCodes.set(level, newCodes.size);
	const ofLevel = levels.map((level) => newCodes.get(level) ?? 0);
	return { levels: [...newCodes.keys()], codes: codes.map((code) => ofLevel[code]) };
}
