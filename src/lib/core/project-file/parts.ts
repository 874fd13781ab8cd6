import { fail, ok, type Outcome } from '../outcome';
import type { Expected } from '../recipe/types';
import { isPossible, unpack, type BlockEntry } from './blocks';
import { MAX_UNPACKED_BYTES, type ProjectFileCode } from './types';

const refusal = (path: string, expected: Expected) =>
	fail('projectFile.badField' as const, { path, expected });

/** A text of a column's parts in UTF-8, exactly as JSON writes it: half characters are written with a backslash. */
const strict = new TextDecoder('utf-8', { fatal: true });

/** The parts of a file's body, unpacked when they are asked for. Each is asked for once. */
export class Parts {
	#taken = new Set<number>();

	private constructor(
		private readonly body: Uint8Array,
		private readonly entries: readonly BlockEntry[],
		private readonly starts: readonly number[]
	) {}

	/**
	 * @param body the whole body
	 * @param start where the first part begins
	 * @param list packed and unpacked length of every part
	 * @returns the parts; what is wrong when they do not fill the body exactly, or unpack to more than is taken in
	 */
	static open(body: Uint8Array, start: number, list: unknown): Outcome<Parts, ProjectFileCode> {
		if (!Array.isArray(list)) return refusal('blocks', 'list');
		const entries: BlockEntry[] = [];
		const starts: number[] = [];
		let at = start;
		let unpacked = 0;
		for (const [index, pair] of list.entries()) {
			const entry = asEntry(pair);
			if (!entry || !isPossible(entry)) return refusal(`blocks[${index}]`, 'present');
			entries.push(entry);
			starts.push(at);
			at += entry.packed;
			unpacked += entry.size;
		}
		if (at !== body.length) return refusal('blocks', 'present');
		if (unpacked > MAX_UNPACKED_BYTES) {
			return fail('projectFile.unpacksTooLarge', { bytes: unpacked, limit: MAX_UNPACKED_BYTES });
		}
		return ok(new Parts(body, entries, starts));
	}

	/**
	 * The bytes of a part.
	 * @param path of the field that names it
	 * @param bytes how many they must be, where that is known
	 */
	take(index: unknown, path: string, bytes: number | null): Outcome<Uint8Array, ProjectFileCode> {
		const entry = typeof index === 'number' ? this.entries.at(index) : undefined;
		// Every part belongs to one place: a file of a few bytes could name a large one a million times.
		if (!entry || !Number.isInteger(index) || (index as number) < 0 || this.#taken.has(index as number)) {
			return refusal(path, 'unique');
		}
		this.#taken.add(index as number);
		if (bytes !== null && entry.size !== bytes) return refusal(path, 'length');
		const start = this.starts[index as number];
		const unpacked = unpack(this.body.subarray(start, start + entry.packed), entry);
		return unpacked ? ok(unpacked) : refusal(path, 'length');
	}

	/** The text of a part. */
	takeText(index: unknown, path: string): Outcome<string, ProjectFileCode> {
		const bytes = this.take(index, path, null);
		if (!bytes.ok) return bytes;
		try {
			return ok(strict.decode(bytes.value));
		} catch {
			return refusal(path, 'text');
		}
	}
}

function asEntry(pair: unknown): BlockEntry | null {
	if (!Array.isArray(pair) || pair.length !== 2) return null;
	const [packed, size] = pair as unknown[];
	const isLength = (value: unknown): value is number =>
		Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;
	return isLength(packed) && isLength(size) ? { packed, size } : null;
}
