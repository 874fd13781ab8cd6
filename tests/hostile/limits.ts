import { expect } from 'vitest';
import type { Message } from '../../src/lib/core/outcome';

type Answer = { ok: true } | { ok: false; problem: Message };

const MEGABYTE = 1_000_000;
/**
 * What a reader may take of the processor for any file, and for each megabyte of it: tens of times what the slowest of
 * these files takes. Not by the clock, which other tests that run at the same time would push forward.
 */
const START_MS = 20_000;
const MS_PER_MB = 2500;

/**
 * What a reader made of hostile bytes: the code of its problem, or 'ok'. Fails when it throws or takes too long.
 * @param size of the file, or of what it unpacks to where that is the attack, in bytes
 */
export function answerWithin(size: number, read: () => Answer): string {
	const before = process.cpuUsage();
	const answer = read();
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1000).toBeLessThan(START_MS + (size / MEGABYTE) * MS_PER_MB);
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
