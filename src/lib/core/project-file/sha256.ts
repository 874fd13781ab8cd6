/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = Uint32Array.from(
	firstPrimes(64).map((prime) => Math.floor((Math.cbrt(prime) % 1) * 2 ** 32)),
	Number
);

function firstPrimes(count: number): number[] {
	const primes: number[] = [];
	for (let candidate = 2; primes.length < count; candidate++) {
		if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
	}
	return primes;
}

const BLOCK = 64;

/**
 * The SHA-256 digest of bytes. The browser's own is asynchronous and not part of the core; this one is as exact.
 * @returns 32 bytes
 * Source: NIST, FIPS 180-4, Secure Hash Standard, 6.2.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
	const state = Uint32Array.of(
		0x6a09e667,
		0xbb67ae85,
		0x3c6ef372,
		0xa54ff53a,
		0x510e527f,
		0x9b05688c,
		0x1f83d9ab,
		0x5be0cd19
	);
	const words = new Uint32Array(BLOCK);
	const whole = bytes.length - (bytes.length % BLOCK);
	for (let at = 0; at < whole; at += BLOCK) addBlock(state, words, bytes, at);
	const end = lastBlocks(bytes.subarray(whole), bytes.length);
	for (let at = 0; at < end.length; at += BLOCK) addBlock(state, words, end, at);
	const digest = new Uint8Array(32);
	const view = new DataView(digest.buffer);
	state.forEach((word, index) => view.setUint32(index * 4, word));
	return digest;
}

/** What is left over, a one bit, zeros, and the length in bits. */
function lastBlocks(rest: Uint8Array, length: number): Uint8Array {
	const blocks = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK);
	blocks.set(rest);
	blocks[rest.length] = 0x80;
	const view = new DataView(blocks.buffer);
	view.setUint32(blocks.length - 8, Math.floor(length / 2 ** 29));
	view.setUint32(blocks.length - 4, (length << 3) >>> 0);
	return blocks;
}

function addBlock(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, at: number): void {
	for (let i = 0, from = at; i < 16; i++, from += 4) {
		words[i] = (bytes[from] << 24) | (bytes[from + 1] << 16) | (bytes[from + 2] << 8) | bytes[from + 3];
	}
	for (let i = 16; i < BLOCK; i++) {
		const before15 = words[i - 15];
		const before2 = words[i - 2];
		const s0 = turned(before15, 7) ^ turned(before15, 18) ^ (before15 >>> 3);
		const s1 = turned(before2, 17) ^ turned(before2, 19) ^ (before2 >>> 10);
		words[i] = (words[i - 16] + s0 + words[i - 7] + s1) | 0;
	}
	let [a, b, c, d, e, f, g, h] = state;
	for (let i = 0; i < BLOCK; i++) {
		const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const first = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
		const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
		const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	state[0] += a;
	state[1] += b;
	state[2] += c;
	state[3] += d;
	state[4] += e;
	state[5] += f;
	state[6] += g;
	state[7] += h;
}

/** The bits of a 32-bit word turned to the right. */
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
