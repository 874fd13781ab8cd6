import { quickLog } from './elementary/log';

/** A stream of random numbers that is the same for the same seed on every machine. */
export interface Random {
	/** A whole number, 0 to 2³² − 1. */
	uint32(): number;
	/** A number in [0, 1) with 53 random bits. */
	uniform(): number;
	/** A whole number from 0 to `count` − 1, each equally likely. `count` from 1 to 2³². */
	below(count: number): number;
	/** A number from the standard normal distribution. */
	normal(): number;
}

/** The four words of a generator's state. Not all of them zero. */
export type RandomState = [number, number, number, number];

const rotateLeft = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

/**
 * The generator xoshiro128++ with a given state.
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (2021); normal numbers by
 * Marsaglia's polar method.
 */
export function randomFromState(state: Readonly<RandomState>): Random {
	let [a, b, c, d] = state;
	let spare = NaN;

	function uint32(): number {
		const result = (rotateLeft((a + d) | 0, 7) + a) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotateLeft(d, 11);
		return result;
	}

	const uniform = () => ((uint32() >>> 5) * 67_108_864 + (uint32() >>> 6)) / 9_007_199_254_740_992;

	function below(count: number): number {
		// Numbers above the last whole multiple are thrown away, else the small results would come too often.
		const limit = 4_294_967_296 - (4_294_967_296 % count);
		let drawn = uint32();
		while (drawn >= limit) drawn = uint32();
		return drawn % count;
	}

	function normal(): number {
		if (!Number.isNaN(spare)) {
			const kept = spare;
			spare = NaN;
			return kept;
		}
		let x: number;
		let y: number;
		let square: number;
		do {
			x = 2 * uniform() - 1;
			y = 2 * uniform() - 1;
			square = x * x + y * y;
		} while (square >= 1 || square === 0);
		const factor = Math.sqrt((-2 * quickLog(square)) / square);
		spare = y * factor;
		return x * factor;
	}

	return { uint32, uniform, below, normal };
}

/**
 * A generator for a seed. Streams of one seed are independent of each other, so that work can be shared out among any
 * number of workers: unit or replicate number k takes stream k.
 * @param seed a whole number of at most 53 bits
 * @param stream a whole number from 0 to 2³² − 1
 */
export const seededRandom = (seed: number, stream = 0): Random => randomFromState(seededState(seed, stream));

/** The state with which a generator for a seed and a stream begins. Arguments of seededRandom. */
export function seededState(seed: number, stream = 0): RandomState {
	const words = [seed, Math.floor(Math.abs(seed) / 4_294_967_296), stream];
	// Each word of the state is a hash of its own, so that two streams share a state with a chance of 2⁻¹²⁸ only.
	const hash = (start: number) => words.reduce((sum, word) => mix(sum ^ word) + 0x9e37_79b9, start);
	const state: RandomState = [hash(0x243f_6a88), hash(0x85a3_08d3), hash(0x1319_8a2e), hash(0x0370_7344)];
	return state.every((word) => (word | 0) === 0) ? [1, 0, 0, 0] : state;
}

/** The 32-bit finaliser of MurmurHash3: every bit of the input changes every bit of the result (Appleby, public domain). */
function mix(word: number): number {
	let x = word | 0;
	x = Math.imul(x ^ (x >>> 16), 0x85eb_ca6b);
	x = Math.imul(x ^ (x >>> 13), 0xc2b2_ae35);
	return x ^ (x >>> 16);
}
