/**
 * Arithmetic with pairs of numbers of which the second holds what rounding took from the first. Products and sums of
 * binary fractions are rounded in one way by every engine, so what is made of them alone is the same everywhere.
 * Source: Dekker, "A floating-point technique for extending the available precision" (1971).
 */

const SPLITTER = 2 ** 27 + 1;

/** What rounding took from the product of two numbers below 2⁹⁰⁰ in size. @param product a · b as computed */
export function lostOfProduct(a: number, b: number, product: number): number {
	const widerA = SPLITTER * a;
	const highA = widerA - (widerA - a);
	const lowA = a - highA;
	const widerB = SPLITTER * b;
	const highB = widerB - (widerB - b);
	const lowB = b - highB;
	return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** What rounding took from a sum. @param sum greater + smaller as computed; |greater| ≥ |smaller| */
export const lostOfSum = (greater: number, smaller: number, sum: number): number => smaller - (sum - greater);

/** The natural logarithm of two: 41 binary digits, so that products with whole numbers are exact, and the rest. */
export const LN2 = 0.6931471805592082;
export const LN2_REST = 7.371002565167799e-13;
