import { describe, expect, it } from 'vitest';
import { randomFromState, seededRandom, type Random } from './random';

const draw = <T>(count: number, from: () => T) => Array.from({ length: count }, from);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('randomFromState', () => {
	it('gives the numbers of the authors’ C program', () => {
		// xoshiro128plusplus.c by Blackman and Vigna, compiled with gcc, state 1 2 3 4.
		const expected = [
			641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
			621204420
		];
		const random = randomFromState([1, 2, 3, 4]);
		expect(draw(10, random.uint32)).toEqual(expected);
	});

	it('makes a uniform number of the upper bits of two words', () => {
		// (641 >>> 5) · 2²⁶ + (1573767 >>> 6), over 2⁵³.
		expect(randomFromState([1, 2, 3, 4]).uniform()).toBe((20 * 2 ** 26 + 24590) / 2 ** 53);
	});
});

describe('seededRandom', () => {
	it('repeats itself for the same seed and stream', () => {
		expect(draw(50, seededRandom(7, 3).uint32)).toEqual(draw(50, seededRandom(7, 3).uint32));
	});

	it('differs between seeds, large seeds and streams', () => {
		const starts = new Set<string>();
		const add = (random: Random) => starts.add(draw(4, random.uint32).join(' '));
		for (let seed = 0; seed < 300; seed++)
			for (let stream = 0; stream < 30; stream++) add(seededRandom(seed, stream));
		add(seededRandom(2 ** 32));
		add(seededRandom(2 ** 40 + 1));
		expect(starts.size).toBe(9002);
	});

	it('has uncorrelated streams', () => {
		const first = seededRandom(1, 0);
		const second = seededRandom(1, 1);
		const products = draw(20_000, () => (first.uniform() - 0.5) * (second.uniform() - 0.5) * 12);
		// The mean of 20 000 products has a standard deviation of 1/√20 000 = 0.007.
		expect(Math.abs(mean(products))).toBeLessThan(0.03);
	});

	it('is uniform in [0, 1)', () => {
		const random = seededRandom(42);
		const bins = new Array<number>(20).fill(0);
		for (let i = 0; i < 20_000; i++) bins[Math.floor(random.uniform() * 20)]++;
		const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
		// 99.99 % point of chi-square with 19 degrees of freedom: 50.8 (scipy: chi2.ppf(0.9999, 19)).
		expect(chiSquare).toBeLessThan(50.8);
	});

	it('draws whole numbers below a count, all of them', () => {
		const random = seededRandom(5);
		const counts = new Array<number>(6).fill(0);
		for (let i = 0; i < 6000; i++) counts[random.below(6)]++;
		for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
		expect(random.below(1)).toBe(0);
	});

	it('has the moments of the standard normal distribution', () => {
		const random = seededRandom(11);
		const values = draw(50_000, random.normal);
		expect(Math.abs(mean(values))).toBeLessThan(0.02);
		expect(mean(values.map((value) => value ** 2))).toBeCloseTo(1, 1);
		expect(mean(values.map((value) => value ** 4))).toBeCloseTo(3, 0);
		// 2.5 % lie above 1.96.
		expect(values.filter((value) => value > 1.959964).length / 50_000).toBeCloseTo(0.025, 2);
	});
});
