import { LN2, LN2_REST, lostOfProduct, lostOfSum } from './exact';

/** Exponential functions that are the same to the last digit in every engine, which `Math.exp` is not. See log.ts. */

/** Above it the result is infinite, below the other nothing. */
const GREATEST = 709.782_712_893_384;
const LEAST = -745.2;
/** 1/4! + r/5! + … + r¹²/16! */
const tailOf = (r: number): number =>
	1 / 24 +
	r *
		(1 / 120 +
			r *
				(1 / 720 +
					r *
						(1 / 5040 +
							r *
								(1 / 40320 +
									r *
										(1 / 362880 +
											r *
												(1 / 3628800 +
													r *
														(1 / 39916800 +
															r *
																(1 / 479001600 +
																	r *
																		(1 / 6227020800 +
																			r *
																				(1 / 87178291200 +
																					r * (1 / 1307674368000 + r / 20922789888000)))))))))));

const number = new Float64Array(1);
/** The same memory; the second word holds the exponent, on every machine that runs a browser. */
const words = new Uint32Array(number.buffer);

/** @param k from −1022 to 1023 */
function powerOfTwo(k: number): number {
	words[1] = (k + 1023) << 20;
	return number[0];
}

/** What rounding took from what grown() gave last. */
let rest = 0;

/**
 * eʳ − 1 by its series: the first three terms with what rounding takes from them. Relative error before the last
 * rounding below 2⁻⁶⁰.
 * @param r at most ½ ln 2 in size
 * @param lost of r
 */
function grown(r: number, lost: number): number {
	const square = r * r;
	const squareRest = lostOfProduct(r, r, square) + 2 * r * lost;
	const cube = square * r;
	const cubeRest = lostOfProduct(square, r, cube) + square * lost + squareRest * r;
	const sixth = cube / 6;
	const six = sixth * 6;
	const sixthRest = (cube - six - lostOfProduct(sixth, 6, six) + cubeRest) / 6;
	const tail = tailOf(r) * (square * square);
	const half = square / 2;
	const two = r + half;
	const three = two + sixth;
	const all = three + tail;
	rest =
		lostOfSum(r, half, two) +
		lostOfSum(two, sixth, three) +
		lostOfSum(three, tail, all) +
		(lost + squareRest / 2 + sixthRest);
	return all;
}

/** e to the power of x, as Math.exp. The same to the last digit in every engine. */
export function exp(x: number): number {
	if (!(x > LEAST)) return Number.isNaN(x) ? NaN : 0;
	if (x > GREATEST) return Infinity;
	const k = Math.round(x / (LN2 + LN2_REST));
	const near = x - k * LN2;
	const r = near - k * LN2_REST;
	const more = grown(r, near - r - k * LN2_REST);
	const sum = 1 + more;
	const value = sum + (lostOfSum(1, more, sum) + rest);
	// In two steps: the power of two alone may be too large or too small to hold.
	const first = Math.trunc(k / 2);
	return value * powerOfTwo(first) * powerOfTwo(k - first);
}
