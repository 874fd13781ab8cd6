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

/** The sums of products of one vector with four others, which costs little more than with one. */
export function fourDots(one: Float64Array, others: readonly Float64Array[]): number[] {
	const [a, b, c, d] = others;
	const end = one.length - 1;
	let [a0, b0, c0, d0, a1, b1, c1, d1] = [0, 0, 0, 0, 0, 0, 0, 0];
	let i = 0;
	for (; i < end; i += 2) {
		const [x, y] = [one[i], one[i + 1]];
		a0 += x * a[i];
		b0 += x * b[i];
		c0 += x * c[i];
		d0 += x * d[i];
		a1 += y * a[i + 1];
		b1 += y * b[i + 1];
		c1 += y * c[i + 1];
		d1 += y * d[i + 1];
	}
	if (i < one.length) {
		a0 += one[i] * a[i];
		b0 += one[i] * b[i];
		c0 += one[i] * c[i];
		d0 += one[i] * d[i];
	}
	return [a0 + a1, b0 + b1, c0 + c1, d0 + d1];
}
