import { fail, ok, type Outcome } from '../../outcome';
import { ByteCodeReader, countElements, type ByteCoded } from './byte-code';
import type { ByteCursor } from './cursor';
import type { MachineInfo } from './extensions';
import type { SavHeader } from './header';
import type { CaseBlock } from './number-builder';
import type { SavCode } from './problems';
import type { SavVariables } from './variables';
import { inflateBlocks } from './zlib-blocks';

/** The cases of a file: how many, and a way to go through them once. */
export interface Cases {
	count: number;
	/** Gives the cases to `take`, some at a time; a block is only valid during the call. */
	each(take: (block: CaseBlock) => void): Outcome<void, SavCode>;
}

/** About so many bytes are given at a time: they fit the processor's cache. */
const BLOCK_BYTES = 1 << 18;
const ELEMENT = 8;

/**
 * Finds the cases behind the dictionary, whatever their compression.
 * @param cursor stands at the data
 * @returns the cases; `sav.caseCount` when the header promises another number than there is, `sav.truncated` when
 * the last case is not whole, `sav.badRecord` when something stands behind the last, and the problems of compressed data
 * Source: PSPP developer's guide, System File Format, "Data Record".
 */
export function openCases(
	cursor: ByteCursor,
	header: SavHeader,
	machine: MachineInfo,
	variables: SavVariables
): Outcome<Cases, SavCode> {
	const promised = machine.caseCount ?? header.caseCount;
	if (header.compression === 'none') {
		const data = cursor.slice(cursor.left, 'data');
		const count = wholeCases(data.length, variables.caseBytes, promised, cursor.offset);
		return count.ok ? ok(plainCases(data, count.value, variables.caseBytes)) : count;
	}
	const origin = header.compression === 'zlib' ? 0 : cursor.offset;
	const bytes = header.compression === 'zlib' ? inflateBlocks(cursor) : ok(cursor.slice(cursor.left, 'data'));
	if (!bytes.ok) return bytes;
	const { little, bias } = header;
	const { systemMissing } = machine;
	const coded = { bytes: bytes.value, origin, little, bias, systemMissing, isText: textElements(variables) };
	const elements = countElements(coded);
	if (!elements.ok) return elements;
	const size = elements.value * ELEMENT;
	const count = wholeCases(size, variables.caseBytes, promised, origin + bytes.value.length);
	return count.ok ? ok(codedCases(coded, count.value, variables.caseBytes)) : count;
}

function wholeCases(
	bytes: number,
	caseBytes: number,
	promised: number | null,
	end: number
): Outcome<number, SavCode> {
	const found = Math.floor(bytes / caseBytes);
	if (promised !== null && promised !== found) return fail('sav.caseCount', { expected: promised, found });
	if (found * caseBytes === bytes) return ok(found);
	return promised === null
		? fail('sav.truncated', { what: 'data', offset: end })
		: fail('sav.badRecord', { what: 'data', offset: end - (bytes - found * caseBytes) });
}

function textElements({ list, caseBytes }: SavVariables): Uint8Array {
	const isText = new Uint8Array(caseBytes / ELEMENT);
	for (const { width, pieces } of list) {
		if (width === 0) continue;
		for (const { at, bytes } of pieces) {
			isText.fill(1, at / ELEMENT, at / ELEMENT + Math.ceil(bytes / ELEMENT));
		}
	}
	return isText;
}

function plainCases(data: Uint8Array, count: number, caseBytes: number): Cases {
	return {
		count,
		each(take) {
			for (const { first, count: some } of blocksOf(count, caseBytes)) {
				const view = new DataView(data.buffer, data.byteOffset + first * caseBytes, some * caseBytes);
				take({ view, first, count: some, caseBytes });
			}
			return ok(undefined);
		}
	};
}

function codedCases(coded: ByteCoded, count: number, caseBytes: number): Cases {
	return {
		count,
		each(take) {
			const reader = new ByteCodeReader(coded);
			const buffer = new ArrayBuffer(Math.min(count, blockCases(caseBytes)) * caseBytes);
			for (const { first, count: some } of blocksOf(count, caseBytes)) {
				const view = new DataView(buffer, 0, some * caseBytes);
				const problem = reader.fill(view);
				if (problem) return problem;
				take({ view, first, count: some, caseBytes });
			}
			return ok(undefined);
		}
	};
}

const blockCases = (caseBytes: number) => Math.max(1, Math.floor(BLOCK_BYTES / caseBytes));

function* blocksOf(count: number, caseBytes: number): Generator<{ first: number; count: number }> {
	const most = blockCases(caseBytes);
	for (let first = 0; first < count; first += most) yield { first, count: Math.min(most, count - first) };
}
