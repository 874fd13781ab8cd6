import { expect } from 'vitest';
import type { Message } from '../../src/lib/core/outcome';

type Answer = { ok: true } | { ok: false; problem: Message };

const MEGABYTE = 1_000_000;
/** A guard against hanging, for any file and for each megabyte of it; speed is measured by `npm run bench`. */
const START_MS = 60_000;
const MS_PER_MB = 2500;

/** What a reader made of hostile bytes: the code of its problem, or 'ok'. Fails when it throws or takes too long. */
export function answerWithin(size: number, read: () => Answer): string {
	const before = performance.now();
	const answer = read();
	const took = performance.now() - before;
	expect(took).toBeLessThan(START_MS + (size / MEGABYTE) * MS_PER_MB);
	return answer.ok ? 'ok' : answer.problem.code;
}

/** Noise, the same every time: all byte values, nothing repeats within the lengths that compress. */
export function noise(length: number): Uint8Array {
	const words = new Uint32Array(Math.ceil(length / 4));
	let state = 2463534242;
	for (let at = 0; at < words.length; at++) {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		words[at] = state;
	}
	return new Uint8Array(words.buffer, 0, length);
}
