const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = new Map([...ALPHABET].map((letter, code) => [letter, code]));

/** Bytes as text that may stand in an address (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const letters = Math.min(3, bytes.length - at) + 1;
		for (let index = 0; index < letters; index++) text += ALPHABET[(three >> (18 - 6 * index)) & 63];
	}
	return text;
}

/** The bytes of a text made by toBase64url; null where it is none. Padding at the end is allowed. */
export function fromBase64url(text: string): Uint8Array | null {
	const letters = text.replace(/={1,2}$/, '');
	if (letters.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((letters.length * 6) / 8));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const letter of letters) {
		const code = CODES.get(letter);
		if (code === undefined) return null;
		held = ((held << 6) | code) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = (held >> bits) & 255;
	}
	return bytes;
}
