import type { RandomState } from './random';
import { quickLog } from './elementary/log';

/**
 * Many random numbers at once, the same that a generator (randomFromState) would give one after the other. The steps
 * of the generator are written out in the loop: a call for each of them would take most of the time.
 */

const HIGH = 67_108_864;
const WHOLE = 9_007_199_254_740_992;

/** Fills with numbers in [0, 1), as calls of `uniform` would. */
export function fillUniforms([a, b, c, d]: Readonly<RandomState>, into: Float64Array): void {
	for (let i = 0; i < into.length; i++) {
		let sum = (a + d) | 0;
		const high = (((sum << 7) | (sum >>> 25)) + a) >>> 5;
		let shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		sum = (a + d) | 0;
		const low = (((sum << 7) | (sum >>> 25)) + a) >>> 6;
		shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		into[i] = (high * HIGH + low) / WHOLE;
	}
}

/** Fills with numbers from the standard normal distribution, as calls of `normal` would. */
export function fillNormals([a, b, c, d]: Readonly<RandomState>, into: Float64Array): void {
	const count = into.length;
	let filled = 0;
	while (filled < count) {
		let sum = (a + d) | 0;
		let high = (((sum << 7) | (sum >>> 25)) + a) >>> 5;
		let shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		sum = (a + d) | 0;
		let low = (((sum << 7) | (sum >>> 25)) + a) >>> 6;
		shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		const x = 2 * ((high * HIGH + low) / WHOLE) - 1;
		sum = (a + d) | 0;
		high = (((sum << 7) | (sum >>> 25)) + a) >>> 5;
		shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		sum = (a + d) | 0;
		low = (((sum << 7) | (sum >>> 25)) + a) >>> 6;
		shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		const y = 2 * ((high * HIGH + low) / WHOLE) - 1;
		const square = x * x + y * y;
		if (square >= 1 || square === 0) continue;
		const factor = Math.sqrt((-2 * quickLog(square)) / square);
		into[filled++] = x * factor;
		if (filled < count) into[filled++] = y * factor;
	}
}
