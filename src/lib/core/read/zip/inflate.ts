import { Inflate } from 'fflate';

/** Compressed bytes that are taken at a time: what they can become at most (1032 times as much) fits into memory. */
const PIECE = 1 << 15;

/** Ends inflating when more comes out than was promised. */
class TooMuch extends RangeError {}

/**
 * Inflates raw deflate data of which the size is known. It stops as soon as more comes out than that: a size that is
 * promised falsely costs neither memory nor time, which a decoder that fills a given array and goes on would take.
 * Source: RFC 1951.
 * @param packed the compressed data, and nothing else
 * @param out where the bytes go; its length is how many must come out
 * @returns false when the data are broken or are not as many
 */
export function inflateInto(packed: Uint8Array, out: Uint8Array): boolean {
	let at = 0;
	const inflater = new Inflate((some) => {
		if (at + some.length > out.length) throw new TooMuch();
		out.set(some, at);
		at += some.length;
	});
	try {
		let from = 0;
		do {
			const to = from + PIECE;
			inflater.push(packed.subarray(from, to), to >= packed.length);
			from = to;
		} while (from < packed.length);
	} catch {
		return false;
	}
	return at === out.length;
}
