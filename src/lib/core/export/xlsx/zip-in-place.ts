import { zipSync, type AsyncZippable, type FlateCallback, type Zippable } from 'fflate';

export { zipSync };

/**
 * fflate's `zip` for a worker of ours, done where it is called. The original starts workers of its own from blobs for every
 * file above 160 kB: the policy of the pages forbids them, and no answer would ever come. scripts/zip-in-place.mjs gives
 * it to the library that writes workbooks.
 */
export function zip(files: AsyncZippable, done: FlateCallback): () => void {
	try {
		done(null, zipSync(files as Zippable));
	} catch (error) {
		const reason = error instanceof Error ? error : new Error(String(error));
		done(Object.assign(reason, { code: -1 }), new Uint8Array());
	}
	return () => undefined;
}
