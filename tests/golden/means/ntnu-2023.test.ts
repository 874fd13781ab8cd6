import { describe, expect, it } from 'vitest';
import { cohensD, publishedPairedD } from '../../../src/lib/core/stats/groups/effect-size';

/**
 * "Kompetanseløftet", NTNU Samfunnsforskning 2023 (delrapport 2), tables 4.3, 4.5 and 4.7: means and standard deviations as
 * printed. A printed number may have been anything within half a unit of its last decimal, so that a d computed again lies
 * between the smallest and the largest that such numbers give.
 */
const HALF = 0.005;

/** Table 4.5: spesialpedagogikk, inkluderende praksis (mean, SD each), and the d printed. */
const TABLE_4_5: [string, [number, number], [number, number], number][] = [
	['Kommune', [3.35, 1.06], [4.11, 1.01], 0.74],
	['UH-sektor', [3.93, 0.7], [4.27, 0.46], 0.56],
	['Statped', [3.5, 1.69], [3.63, 1.19], 0.09],
	['Kommunal barnehage', [3.56, 1.19], [3.81, 1.3], 0.2],
	['Privat barnehage', [3.75, 0.94], [4.29, 0.62], 0.68],
	['Kommunal grunnskole', [3.4, 1.35], [3.7, 1.34], 0.22],
	['PP-tjenesten', [2.72, 1.44], [3.75, 1.3], 0.75],
	['Totalt', [3.41, 1.2], [4.02, 1.05], 0.54]
];

/** The smallest and the largest value of a function when each argument may be off by `half`. */
function range(values: number[], half: number, of: (values: number[]) => number): [number, number] {
	let [low, high] = [Infinity, -Infinity];
	for (let corner = 0; corner < 2 ** values.length; corner++) {
		const value = of(values.map((one, k) => one + (corner & (1 << k) ? half : -half)));
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return [low, high];
}

const published = ([a, sa, b, sb]: number[]) =>
	publishedPairedD({ n: 2, mean: a, sd: sa }, { n: 2, mean: b, sd: sb });

describe('table 4.5: two items in one group, published formula', () => {
	it.each(TABLE_4_5)('%s: the printed d is one that the rounding of means and SDs allows', (_, a, b, d) => {
		const [low, high] = range([...a, ...b], HALF, published);
		expect(d + HALF).toBeGreaterThanOrEqual(low);
		expect(d - HALF).toBeLessThanOrEqual(high);
	});

	it('six of eight are as printed; Kommune and UH-sektor are not', () => {
		const differ = TABLE_4_5.filter(([, a, b, d]) => published([...a, ...b]).toFixed(2) !== d.toFixed(2));
		expect(differ.map(([name]) => name)).toEqual(['Kommune', 'UH-sektor']);
	});
});

/** d of two groups from means, SDs and numbers, both ends of what the rounding allows. */
function groupRange(first: number[], second: number[], n: [number, number], half: number): [number, number] {
	return range([...first, ...second], half, ([m1, s1, m2, s2]) => {
		const effect = cohensD({ n: n[0], mean: m1, sd: s1 }, { n: n[1], mean: m2, sd: s2 }, 0.95);
		return effect.ok ? effect.value.d : NaN;
	});
}

describe('d between groups as the text says', () => {
	it('table 4.3: private against municipal kindergartens, about 0.5 for both questions', () => {
		const questions: [number[], number[]][] = [
			[
				[3.29, 1.04],
				[2.68, 1.44]
			],
			[
				[3.3, 1.33],
				[2.65, 1.33]
			]
		];
		for (const [first, second] of questions) {
			const [low, high] = groupRange(first, second, [24, 25], HALF);
			expect(low).toBeLessThanOrEqual(0.55);
			expect(high).toBeGreaterThanOrEqual(0.45);
		}
	});

	it('table 4.7: private kindergartens against PP-tjenesten, 1.1', () => {
		const [low, high] = groupRange([3.5, 0.8], [2.6, 0.8], [26, 33], 0.05);
		expect(low).toBeLessThanOrEqual(1.15);
		expect(high).toBeGreaterThanOrEqual(1.05);
	});
});
