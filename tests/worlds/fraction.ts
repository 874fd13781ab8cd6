/** An exact fraction of whole numbers, in lowest terms, with a denominator above 0. */
export interface Fraction {
	top: bigint;
	bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** The fraction top / bottom in lowest terms. */
export function fraction(top: bigint, bottom = 1n): Fraction {
	if (bottom === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
	const sign = bottom < 0n ? -1n : 1n;
	const common = gcd(top, bottom);
	return { top: (sign * top) / common, bottom: (sign * bottom) / common };
}

/** The number that a person reads in the shortest decimal form of a double: 0.1 is one tenth. */
export function fromDecimal(value: number): Fraction {
	const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
	if (!match) throw new RangeError(`${value} is not a finite number.`);
	const [, sign, whole, decimals = '', exponent = '0'] = match;
	const digits = BigInt(`${sign}${whole}${decimals}`);
	const power = Number(exponent) - decimals.length;
	return power >= 0 ? fraction(digits * 10n ** BigInt(power)) : fraction(digits, 10n ** BigInt(-power));
}

export const ZERO = fraction(0n);
export const ONE = fraction(1n);

export const add = (a: Fraction, b: Fraction): Fraction =>
	fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Fraction, b: Fraction): Fraction =>
	fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const sum = (list: Fraction[]): Fraction => list.reduce(add, ZERO);
export const absolute = (a: Fraction): Fraction => (a.top < 0n ? fraction(-a.top, a.bottom) : a);

/** Below 0, 0 or above 0 as a is smaller than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
	const difference = a.top * b.bottom - b.top * a.bottom;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above the fraction. */
export function floor(a: Fraction): bigint {
	const quotient = a.top / a.bottom;
	return a.top < 0n && quotient * a.bottom !== a.top ? quotient - 1n : quotient;
}

/** The double nearest to the fraction (to within its last digit or two). */
export function toNumber(a: Fraction): number {
	const large = (value: bigint) => (value < 0n ? -value : value) > 2n ** 53n;
	if (!large(a.top) && !large(a.bottom)) return Number(a.top) / Number(a.bottom);
	const bits = BigInt(Math.max(0, a.bottom.toString(2).length - a.top.toString(2).length + 80));
	return Number((a.top << bits) / a.bottom) / 2 ** Number(bits);
}
