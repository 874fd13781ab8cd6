import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('base64url', () => {
	// The test vectors of RFC 4648, section 10, without padding.
	it.each([
		['', ''],
		['f', 'Zg'],
		['fo', 'Zm8'],
		['foo', 'Zm9v'],
		['foob', 'Zm9vYg'],
		['fooba', 'Zm9vYmE'],
		['foobar', 'Zm9vYmFy']
	])('codes %j as %j and back', (plain, coded) => {
		expect(toBase64url(bytes(plain))).toBe(coded);
		expect(fromBase64url(coded)).toEqual(bytes(plain));
	});

	it('codes every byte as Node does', () => {
		const all = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);
		expect(toBase64url(all)).toBe(Buffer.from(all).toString('base64url'));
		expect(fromBase64url(toBase64url(all))).toEqual(all);
	});

	it('takes padding that a program on the way may have added', () => {
		expect(fromBase64url('Zg==')).toEqual(bytes('f'));
	});

	it.each(['Zm9v!', 'Zm+v', 'Zm/v', 'Zm 9v', 'Z', 'æøå0'])('refuses %j', (text) => {
		expect(fromBase64url(text)).toBeNull();
	});
});
