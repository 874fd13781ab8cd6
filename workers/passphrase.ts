import { fail, ok, type Outcome } from '../src/lib/core/outcome';
import {
	encryptionWith,
	NONCE_BYTES,
	SALT_BYTES,
	saltAndNonce
} from '../src/lib/core/project-file/encryption';
import { closeEnvelope } from '../src/lib/core/project-file/envelope';
import {
	beginning,
	openFile,
	packContents,
	serialise,
	unpackContents
} from '../src/lib/core/project-file/project-file';
import type { Encryption, ProjectContents, ProjectFileCode } from '../src/lib/core/project-file/types';
import type { Progress } from '../src/lib/core/project-file/write-body';

/** AES-GCM adds a tag of 128 bits. */
const TAG_BYTES = 16;

/**
 * The browser's own cryptography. It is asynchronous and gives chance, which the core has not: encryption stands here,
 * between the core's bytes and the file. Null where the page was not fetched over https or from this machine.
 */
const subtle = (): SubtleCrypto | null => (globalThis.crypto as Crypto | undefined)?.subtle ?? null;

/** Bytes in memory of their own, as the browser's cryptography takes them. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

/**
 * The key of a passphrase. The same letters written in two ways (å as one character or as a and a ring) are the same
 * passphrase.
 */
async function keyOf(passphrase: string, { iterations, ...rest }: Encryption, crypto: SubtleCrypto) {
	const { salt } = saltAndNonce({ iterations, ...rest });
	const text = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const material = await crypto.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
	const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: owned(salt), iterations };
	const cipher = { name: 'AES-GCM', length: 256 };
	return crypto.deriveKey(derivation, material, cipher, false, ['encrypt', 'decrypt']);
}

const cipherOf = (encryption: Encryption, header: Uint8Array) => ({
	name: 'AES-GCM',
	iv: owned(saltAndNonce(encryption).nonce),
	additionalData: owned(header),
	tagLength: TAG_BYTES * 8
});

/**
 * A project as a file.
 * @param app version of the program, for people
 * @param passphrase null for a file that anybody can open
 * @param chance gives so many bytes of chance
 */
export async function writeProjectFile(
	contents: ProjectContents,
	app: string,
	passphrase: string | null,
	chance: (bytes: number) => Uint8Array,
	progress?: Progress
): Promise<Outcome<Uint8Array, ProjectFileCode>> {
	if (passphrase === null) return serialise(contents, app, progress);
	const crypto = subtle();
	if (!crypto) return fail('projectFile.noEncryption');
	const body = packContents(contents, progress);
	if (!body.ok) return body;
	const encryption = encryptionWith(chance(SALT_BYTES), chance(NONCE_BYTES));
	const before = beginning({ app, encryption }, body.value.length + TAG_BYTES);
	const key = await keyOf(passphrase, encryption, crypto);
	const encrypted = await crypto.encrypt(cipherOf(encryption, before), key, owned(body.value));
	return ok(closeEnvelope(before, new Uint8Array(encrypted)));
}

/**
 * The project in a file. The checksum is looked at first: a file that is whole and does not open has another
 * passphrase.
 * @param passphrase null when none was given
 */
export async function readProjectFile(
	bytes: Uint8Array,
	passphrase: string | null,
	progress?: Progress
): Promise<Outcome<ProjectContents, ProjectFileCode>> {
	const opened = openFile(bytes);
	if (!opened.ok) return opened;
	const { facts, body, before, version } = opened.value;
	const { encryption } = facts;
	if (!encryption) return unpackContents(body, version, progress);
	if (passphrase === null) return fail('projectFile.needsPassphrase');
	const crypto = subtle();
	if (!crypto) return fail('projectFile.noEncryption');
	const key = await keyOf(passphrase, encryption, crypto);
	let decrypted: ArrayBuffer;
	try {
		decrypted = await crypto.decrypt(cipherOf(encryption, before), key, owned(body));
	} catch {
		return fail('projectFile.wrongPassphrase');
	}
	return unpackContents(new Uint8Array(decrypted), version, progress);
}
