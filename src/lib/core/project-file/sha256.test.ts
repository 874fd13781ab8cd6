import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

it('gives the digests of the standard', () => {
	// FIPS 180-4 examples: the empty message and "abc".
	expect(hex(sha256(new Uint8Array()))).toBe(
		'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
	);
	expect(hex(sha256(new TextEncoder().encode('abc')))).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
});

it('gives what OpenSSL gives, for every length around a block and for any bytes', () => {
	for (let length = 0; length < 200; length++) {
		const bytes = Uint8Array.from({ length }, (_, i) => (i * 151 + length) % 256);
		expect(hex(sha256(bytes)), `${length} bytes`).toBe(createHash('sha256').update(bytes).digest('hex'));
	}
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
			expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
		}),
		{ seed: 20250101, numRuns: 200 }
	);
});
