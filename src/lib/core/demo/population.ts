import type { Random } from '../stats/random';
import { throughPoints } from './distributions';

/**
 * The shape of the distribution of municipalities by size, as in Norway, in round numbers: [share of municipalities
 * below, log10 of inhabitants]. A quarter have under 2 300, half under 5 200, one in ten over 33 000.
 */
const SHAPE = (
	[
		[0, 230],
		[0.02, 560],
		[0.05, 900],
		[0.1, 1_250],
		[0.2, 2_000],
		[0.3, 2_700],
		[0.4, 3_700],
		[0.5, 5_200],
		[0.6, 7_400],
		[0.7, 11_000],
		[0.8, 18_500],
		[0.9, 33_000],
		[0.95, 55_000],
		[0.98, 99_000],
		[0.99, 150_000],
		[0.995, 250_000],
		[1, 700_000]
	] as const
).map(([share, inhabitants]) => [share, Math.log10(inhabitants)] as const);

/** Years with known inhabitants, as in the register of Norway. */
const YEARS = Array.from({ length: 10 }, (_, i) => 2017 + i);

/** The year in which the last school year of the example ends: sizes are meant for it. */
export const LAST_YEAR = 2025;

/** Inhabitants of `count` municipalities, the largest first. Only the gaps between them are random. */
export function municipalitySizes(count: number, random: Random): number[] {
	return Array.from({ length: count }, (_, i) => {
		const share = (count - i - 0.5 + 0.6 * (random.uniform() - 0.5)) / count;
		return Math.round(10 ** throughPoints(SHAPE, share));
	});
}

/** Inhabitants on 1 January by year, given those of the last year: large municipalities grow, small ones shrink. */
export function populationHistory(inhabitants: number, random: Random): Record<number, number> {
	const growth = 0.006 * (Math.log10(inhabitants) - 3.7) + 0.004 * random.normal();
	return Object.fromEntries(
		YEARS.map((year) => {
			const noise = year === LAST_YEAR ? 0 : 0.002 * random.normal();
			return [year, Math.round(inhabitants * (1 + growth) ** (year - LAST_YEAR) * (1 + noise))];
		})
	);
}
