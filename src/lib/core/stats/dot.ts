/**
 * The sum of products of two vectors from a place on. Four sums grow side by side, since each addition waits for the one
 * before it.
 */
export function dotFrom(a: Float64Array, b: Float64Array, from: number): number {
	const end = a.length - 3;
	let [s0, s1, s2, s3] = [0, 0, 0, 0];
	let i = from;
	for (; i < end; i += 4) {
		s0 += a[i] * b[i];
		s1 += a[i + 1] * b[i + 1];
		s2 += a[i + 2] * b[i + 2];
		s3 += a[i + 3] * b[i + 3];
	}
	for (; i < a.length; i++) s0 += a[i] * b[i];
	return s0 + s1 + (s2 + s3);
}
