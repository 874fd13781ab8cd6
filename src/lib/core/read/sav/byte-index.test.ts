import { describe, expect, it } from 'vitest';
import { ByteIndex } from './byte-index';

/** Texts are numbered as a plain Map numbers them. */
function compare(texts: string[]): void {
	const index = new ByteIndex();
	const map = new Map<string, number>();
	const encoder = new TextEncoder();
	for (const text of texts) {
		if (!map.has(text)) map.set(text, map.size);
		expect(index.numberOf(encoder.encode(text))).toBe(map.get(text));
	}
	expect(index.size).toBe(map.size);
}

/** The state of FNV-1a after a text, before the last mixing. */
function fnv(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

/** Each pair has the same FNV-1a hash when it stands behind the pairs before it; found by trying (birthday paradox). */
const COLLIDING = [
	['7yzx', 'e6ad'],
	['33zx', 'epad'],
	['33zx', 'epad'],
	['33zx', 'epad'],
	['33zx', 'epad'],
	['33zx', 'epad'],
	['33zx', 'epad']
];

describe('ByteIndex', () => {
	it('numbers distinct bytes, the empty ones and ones of any length among them', () => {
		compare(['', 'a', 'b', '', 'a', 'å', 'ø'.repeat(10_000), 'ø'.repeat(9999), 'ø'.repeat(10_000)]);
	});

	it('keeps the numbers while it grows', () => {
		const texts = Array.from({ length: 20_000 }, (_, i) => `svar ${(i * 7919) % 6000}`);
		compare([...texts, ...texts.slice(0, 100)]);
	});

	it('tells apart texts of which more have the same hash than it looks at', () => {
		const texts = COLLIDING.reduce<string[]>(
			(made, [one, other]) => made.flatMap((text) => [text + one, text + other]),
			['']
		);
		expect(new Set(texts.map(fnv)).size).toBe(1);
		expect(texts).toHaveLength(128);
		const others = Array.from({ length: 500 }, (_, i) => `annet ${i}`);
		compare([...texts, ...texts, ...others, ...texts]);
	});
});
