import { strToU8, zipSync } from 'fflate';
import type { ReadyFile } from './types';

/** The same files give the same bytes: the date of an archive's beginnings. */
const MTIME = new Date(1980, 0, 1, 12);

/** Files as one zip, compressed, in their order. */
export function zipOf(files: readonly ReadyFile[]): Uint8Array<ArrayBuffer> {
	const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
	return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6, mtime: MTIME }));
}
