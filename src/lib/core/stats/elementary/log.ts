import { LN2, LN2_REST, lostOfProduct, lostOfSum } from './exact';

/**
 * Natural logarithms that are the same in every engine. `Math.log` is not: engines differ in the last binary digit, and
 * of thousands of draws a few municipalities then come out one rank further up or down.
 */

const number = new Float64Array(1);
/** The same memory; the second word holds sign, exponent and the first digits, on every machine that runs a browser. */
const words = new Uint32Array(number.buffer);
const ROOT_OF_TWO = 1.414_213_562_373_095_1;
const LEAST_NORMAL = 2 ** -1022;
/** How far the quick sum may be from the logarithm, as part of s. The arithmetic of its terms is good to 2⁻⁵⁸. */
const ROOM = 2 ** -57;

/** The natural logarithm, as Math.log: −∞ of 0, NaN below. The same to the last digit in every engine. */
export function log(x: number): number {
	if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? Infinity : NaN;
	return logarithm(x, 0);
}

/**
 * The natural logarithm within one unit of the last digit: quicker than `log`, and as much the same in every engine. For
 * random numbers, of which many millions are drawn.
 * @param x from 2⁻¹⁰²² up, finite
 */
export function quickLog(x: number): number {
	number[0] = x;
	const high = words[1];
	words[1] = (high & 0xf_ffff) | 0x3ff0_0000;
	const whole = number[0];
	const isUpper = whole > ROOT_OF_TWO;
	const k = (high >>> 20) - 1023 + (isUpper ? 1 : 0);
	const f = (isUpper ? whole / 2 : whole) - 1;
	const s = f / (2 + f);
	const z = s * s;
	// f − s·f is 2s: so the greatest term has nothing of the rounding of s.
	return k * LN2 + (f - (s * (f - 2 * z * (1 / 3 + z * tailOf(z))) - k * LN2_REST));
}

/** ln(1 + x), exact for small x, as Math.log1p. The same to the last digit in every engine. */
export function log1p(x: number): number {
	const sum = 1 + x;
	if (!(sum > 0) || sum === Infinity) return log(sum);
	if (sum === 1) return x;
	return logarithm(sum, (Math.abs(x) < 1 ? lostOfSum(1, x, sum) : lostOfSum(x, 1, sum)) / sum);
}

/**
 * 1/5 + z/7 + … + z¹⁰/25: artanh s after its second term, without its power of s. In two sums that do not wait for each
 * other: a processor takes them at the same time.
 */
function tailOf(z: number): number {
	const w = z * z;
	const even = 1 / 5 + w * (1 / 9 + w * (1 / 13 + w * (1 / 17 + w * (1 / 21 + w * (1 / 25)))));
	const odd = 1 / 7 + w * (1 / 11 + w * (1 / 15 + w * (1 / 19 + w * (1 / 23))));
	return even + z * odd;
}

/**
 * ln x = k ln 2 + 2 artanh s with s = (m − 1) / (m + 1), x = m 2ᵏ, m from √½ to √2. First by ordinary sums; where these
 * leave open how the last digit is rounded, with what rounding takes from the first two terms of artanh.
 * @param x greater than 0, finite
 * @param more is added before the last rounding
 */
function logarithm(x: number, more: number): number {
	const isSmall = x < LEAST_NORMAL;
	number[0] = isSmall ? x * 2 ** 54 : x;
	const high = words[1];
	words[1] = (high & 0xf_ffff) | 0x3ff0_0000;
	const whole = number[0];
	const isUpper = whole > ROOT_OF_TWO;
	const k = (high >>> 20) - 1023 + (isUpper ? 1 : 0) - (isSmall ? 54 : 0);
	const f = (isUpper ? whole / 2 : whole) - 1;
	const below = 2 + f;
	const s = f / below;
	const product = s * below;
	const lost = lostOfProduct(s, below, product) + s * lostOfSum(2, f, below);
	const sRest = (f - product - lost) / below;
	const z = s * s;
	const tail = tailOf(z) * (z * z);

	const quick = 2 * (sRest + s * (z / 3 + tail)) + more;
	const room = Math.abs(s) * ROOM;
	const low = added(k, 2 * s, quick - room);
	if (low === added(k, 2 * s, quick + room)) return low;

	const zRest = lostOfProduct(s, s, z) + 2 * s * sRest;
	const third = z / 3;
	const thrice = 2 * third + third;
	const thirdRest = (z - thrice - lostOfSum(2 * third, third, thrice) + zRest) / 3;
	const series = third + tail;
	const seriesRest = lostOfSum(third, tail, series) + thirdRest;
	const further = s * series;
	const furtherRest = lostOfProduct(s, series, further) + s * seriesRest + sRest * series;
	const half = s + further;
	return added(k, 2 * half, 2 * (lostOfSum(s, further, half) + sRest + furtherRest) + more);
}

/** k ln 2 + value + rest, rounded at last; the value is smaller than ln 2, the rest much smaller. */
function added(k: number, value: number, rest: number): number {
	if (k === 0) return value + rest;
	const shift = k * LN2;
	const sum = shift + value;
	return sum + (lostOfSum(shift, value, sum) + (rest + k * LN2_REST));
}

/** The logarithm to base 10 or 2, whole for whole powers of it. The same to the last digit in every engine. */
export function logOf(x: number, base: 2 | 10): number {
	const value = log(x) / (base === 2 ? Math.LN2 : Math.LN10);
	const whole = Math.round(value);
	const power = base === 2 ? 2 ** whole : Number(`1e${whole}`);
	return power === x ? whole : value;
}
