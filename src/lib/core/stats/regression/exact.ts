import { lostOfProduct } from '../elementary/exact';

/** Splits a double into two halves of 26 bits, so that products of halves are exact. */
const SPLITTER = 2 ** 27 + 1;

/**
 * A sum of products kept in twice the precision of a double: `high + low`. For residuals, in which large terms cancel.
 * Source: Ogita, Rump and Oishi (2005), Accurate sum and dot product (two-sum of Knuth, two-product of Dekker).
 */
export class ExactSum {
	high = 0;
	low = 0;

	/** Adds a number without losing what falls below its last digit. */
	add(value: number): void {
		const sum = this.high + value;
		const part = sum - this.high;
		this.low += this.high - (sum - part) + (value - part);
		this.high = sum;
	}

	/** Adds the product of two numbers, both below about 1e150. */
	addProduct(a: number, b: number): void {
		const product = a * b;
		this.add(product);
		this.low += lostOfProduct(a, b, product);
	}

	/** The sum, rounded once. */
	get value(): number {
		return this.high + this.low;
	}
}

/** A sum of that kind for every row, grown column by column: the same, in loops over arrays. */
export class ExactSums {
	readonly #high: Float64Array;
	readonly #low: Float64Array;

	constructor(start: Float64Array) {
		this.#high = start.slice();
		this.#low = new Float64Array(start.length);
	}

	/** Adds a number to every row. */
	addConstant(value: number): void {
		const [high, low] = [this.#high, this.#low];
		for (let i = 0; i < high.length; i++) {
			const before = high[i];
			const sum = before + value;
			const part = sum - before;
			low[i] += before - (sum - part) + (value - part);
			high[i] = sum;
		}
	}

	/** Adds a number times a column, both below about 1e150. */
	addProducts(a: number, column: Float64Array): void {
		const [high, low] = [this.#high, this.#low];
		const bigA = SPLITTER * a;
		const highA = bigA - (bigA - a);
		const lowA = a - highA;
		for (let i = 0; i < high.length; i++) {
			const b = column[i];
			const product = a * b;
			const bigB = SPLITTER * b;
			const highB = bigB - (bigB - b);
			const lowB = b - highB;
			const before = high[i];
			const sum = before + product;
			const part = sum - before;
			const lost = lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
			low[i] += before - (sum - part) + (product - part) + lost;
			high[i] = sum;
		}
	}

	/** The sums, each rounded once. */
	values(): Float64Array {
		const [high, low] = [this.#high, this.#low];
		const sums = new Float64Array(high.length);
		for (let i = 0; i < sums.length; i++) sums[i] = high[i] + low[i];
		return sums;
	}
}
