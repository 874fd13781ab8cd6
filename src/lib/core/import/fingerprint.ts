/**
 * A fingerprint of bytes, to recognise a file that was imported before. Two FNV-1a streams of 32 bits with different
 * starts, mixed at the end, and the length. It is for recognition, not for security: it is easy to make another
 * file with the same fingerprint on purpose.
 * @param bytes the whole file
 * @returns the length in hexadecimal, a hyphen, 16 hexadecimal digits
 */
export function fingerprint(bytes: Uint8Array): string {
	let a = 0x811c9dc5;
	let b = 0x9747b28c;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		a = Math.imul(a ^ byte, 0x01000193);
		b = Math.imul(b ^ byte, 0x85ebca6b) + i;
	}
	return `${bytes.length.toString(16)}-${hex(mix(a ^ bytes.length))}${hex(mix(b))}`;
}

/** The final mixing of MurmurHash3: every bit of the input reaches every bit of the result. */
function mix(x: number): number {
	let h = x ^ (x >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return h ^ (h >>> 16);
}

const hex = (x: number) => (x >>> 0).toString(16).padStart(8, '0');
