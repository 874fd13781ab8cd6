const DIGIT_BITS = 11;
const DIGITS = Math.ceil(64 / DIGIT_BITS);
const SIZE = 1 << DIGIT_BITS;
const MASK = SIZE - 1;

/**
 * The places of values in ascending order of the values; equal values keep their order. In time proportional to their
 * number: they are dealt to heaps by eleven bits at a time, the last ones first.
 * @param values without NaN; −0 counts as 0
 */
export function radixOrder(values: Float64Array): Uint32Array {
	const n = values.length;
	const { low, high } = sortableBits(values);
	const counts = new Uint32Array(DIGITS * SIZE);
	for (let i = 0; i < n; i++) {
		for (let digit = 0; digit < DIGITS; digit++) counts[digit * SIZE + digitOf(low[i], high[i], digit)]++;
	}
	let from = Uint32Array.from({ length: n }, (_, i) => i);
	let to = new Uint32Array(n);
	for (let digit = 0; digit < DIGITS; digit++) {
		const heap = counts.subarray(digit * SIZE, (digit + 1) * SIZE);
		// All values share this digit: nothing moves.
		if (n > 0 && heap[digitOf(low[0], high[0], digit)] === n) continue;
		let start = 0;
		for (let value = 0; value < SIZE; value++) {
			const count = heap[value];
			heap[value] = start;
			start += count;
		}
		for (let k = 0; k < n; k++) {
			const place = from[k];
			to[heap[digitOf(low[place], high[place], digit)]++] = place;
		}
		[from, to] = [to, from];
	}
	return from;
}

/** The bits of each number, changed so that larger numbers have larger bits: the sign turned, negative ones inverted. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
	const n = values.length;
	const [low, high] = [new Uint32Array(n), new Uint32Array(n)];
	const number = new Float64Array(1);
	const words = new Uint32Array(number.buffer);
	// Which of the two words is the one with the sign.
	number[0] = -1;
	const top = words[1] === 0 ? 0 : 1;
	for (let i = 0; i < n; i++) {
		number[0] = values[i] + 0;
		const isNegative = words[top] >>> 31 === 1;
		low[i] = isNegative ? ~words[1 - top] : words[1 - top];
		high[i] = isNegative ? ~words[top] : words[top] | 0x8000_0000;
	}
	return { low, high };
}

/** Eleven bits of a number of 64, counted from the last. */
function digitOf(low: number, high: number, digit: number): number {
	const from = digit * DIGIT_BITS;
	if (from >= 32) return (high >>> (from - 32)) & MASK;
	if (from + DIGIT_BITS <= 32) return (low >>> from) & MASK;
	return ((low >>> from) | (high << (32 - from))) & MASK;
}
