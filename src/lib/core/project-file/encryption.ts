import { choice, object, textLike, wholeNumber, type Check } from '../recipe/shape';
import { fromBase64url, toBase64url } from '../recipe/base64url';
import type { Encryption } from './types';

/**
 * How often the passphrase is hashed for a new file: what OWASP recommends for PBKDF2 with SHA-256 (Password Storage
 * Cheat Sheet, 2023). About half a second; a file says its own number.
 */
export const ITERATIONS = 600_000;
/** The most that is done for a file that is opened: some ten seconds. More is a file that was made to keep one waiting. */
const MAX_ITERATIONS = 10_000_000;

export const SALT_BYTES = 16;
/** The length that AES-GCM is made for (NIST SP 800-38D, 8.2.2). */
export const NONCE_BYTES = 12;

const coded = (bytes: number) => textLike(new RegExp(`^[\\w-]{${Math.ceil((bytes * 4) / 3)}}$`), 'text');

/** How a file is encrypted, as its header says. */
export const encryption: Check<Encryption> = object<Encryption>({
	cipher: choice('AES-GCM'),
	key: choice('PBKDF2-SHA-256'),
	iterations: wholeNumber(1, MAX_ITERATIONS),
	salt: coded(SALT_BYTES),
	nonce: coded(NONCE_BYTES)
});

/**
 * The way in which this program encrypts.
 * @param salt 16 bytes of chance, new for every file
 * @param nonce 12 bytes of chance, new for every file
 */
export const encryptionWith = (salt: Uint8Array, nonce: Uint8Array): Encryption => ({
	cipher: 'AES-GCM',
	key: 'PBKDF2-SHA-256',
	iterations: ITERATIONS,
	salt: toBase64url(salt),
	nonce: toBase64url(nonce)
});

/** Salt and nonce as bytes. */
export const saltAndNonce = ({ salt, nonce }: Encryption): { salt: Uint8Array; nonce: Uint8Array } => ({
	salt: fromBase64url(salt) ?? new Uint8Array(),
	nonce: fromBase64url(nonce) ?? new Uint8Array()
});
