import { describe, expect, it } from 'vitest';
import { smallExport, utf16le } from './fixtures';
import { fingerprint } from './fingerprint';

describe('fingerprint', () => {
	it('is the same for the same bytes, with the length in front', () => {
		const bytes = utf16le(smallExport());
		expect(fingerprint(bytes)).toBe(fingerprint(bytes.slice()));
		expect(fingerprint(bytes)).toMatch(new RegExp(`^${bytes.length.toString(16)}-[0-9a-f]{16}$`));
	});

	it('differs for every single changed, removed or swapped byte of a file', () => {
		const bytes = utf16le(smallExport());
		const seen = new Set([fingerprint(bytes)]);
		let variants = 1;
		for (let i = 0; i < bytes.length; i++) {
			const changed = bytes.slice();
			changed[i] ^= 1 << (i % 8);
			seen.add(fingerprint(changed));
			variants++;
		}
		for (let i = 0; i + 2 < bytes.length; i++) {
			if (bytes[i] === bytes[i + 2]) continue;
			const swapped = bytes.slice();
			[swapped[i], swapped[i + 2]] = [bytes[i + 2], bytes[i]];
			seen.add(fingerprint(swapped));
			variants++;
		}
		expect(seen.size).toBe(variants);
	});

	it('tells empty files and runs of zeros apart', () => {
		const prints = [0, 1, 2, 3, 1000].map((length) => fingerprint(new Uint8Array(length)));
		expect(new Set(prints).size).toBe(5);
	});
});
