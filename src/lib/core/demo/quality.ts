import type { Random } from '../stats/random';
import { throughPoints } from './distributions';
import type { Quality } from './types';

/**
 * Small municipalities lie worse, those of about 3 400 inhabitants most: so many had the municipalities of the average
 * draws on average (AFI's report on structural conditions, 2025, table 47).
 */
const WORST_SIZE = Math.log10(3_400);
const SIZE_EFFECT = 1.4;
const SIZE_WIDTH = 0.25;
/** Above 10 000 inhabitants results get better with size: this much for ten times as many. */
const LARGE_EFFECT = -0.6;
/** Six of ten participants came from the four northern counties, which have a third of the municipalities. */
const REMOTE_EFFECT = 0.35;
/** [log10 of inhabitants, standard deviation of what is the municipality's own]: many schools vary less together. */
const OWN_EFFECT = [
	[3.5, 0.45],
	[4.5, 0.25]
] as const;

/**
 * Towns of about 20 000 inhabitants are divided more often than others: so many had the municipalities of the spread
 * draws on average (same source).
 */
const DIVIDED_SIZE = Math.log10(21_500);
const DIVIDED_WIDTH = 0.13;
const DIVIDED_SHARE = 0.72;
const DIVISION_OF_DIVIDED = 2.3;
const DIVISION = 0.2;

const bell = (distance: number, width: number) => Math.exp(-0.5 * (distance / width) ** 2);

/**
 * The hidden quality of a municipality.
 * @param inhabitants decides what is likely
 * @param remote lies in a county far from the large towns
 */
export function municipalityQuality(inhabitants: number, remote: boolean, random: Random): Quality {
	const size = Math.log10(inhabitants);
	const risk =
		SIZE_EFFECT * bell(size - WORST_SIZE, SIZE_WIDTH) +
		LARGE_EFFECT * Math.max(0, size - 4) +
		(remote ? REMOTE_EFFECT : -REMOTE_EFFECT / 2) +
		throughPoints(OWN_EFFECT, size) * random.normal();
	const isDivided = random.uniform() < DIVIDED_SHARE * bell(size - DIVIDED_SIZE, DIVIDED_WIDTH);
	const division = (isDivided ? DIVISION_OF_DIVIDED : DIVISION) * (1 + 0.15 * random.normal());
	return { risk, division: Math.max(0.05, division) };
}

/** True for a municipality whose schools lie far apart. */
export const isDivided = (quality: Quality): boolean =>
	quality.division > (DIVISION + DIVISION_OF_DIVIDED) / 2;
