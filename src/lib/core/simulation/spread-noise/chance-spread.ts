import { standardDeviation } from '../../stats/moments';
import { quantile } from '../../stats/quantile';
import type { Random } from '../../stats/random';
import type { ShareDistribution } from './outcomes';

/** The spread of schools that are alike: told apart by chance, and by which grades they have. Shares 0–1. */
export interface ChanceSpread {
	/** Root of the expected variance (n − 1): exact. */
	root: number;
	/** Root of the variance of the expected shares: the part of it that is no chance. */
	grades: number;
	/** Of the standard deviation, over the samples. */
	mean: number;
	low: number;
	high: number;
	/** How often it is at least the observed one, 0–1. */
	atLeast: number;
}

const EACH_TAIL = 0.05;
/** Spreads are equal within the rounding of their sums. */
const ROOM = 1e-12;

/** Draws a share by its distribution function. */
function sampler({ chances, possible }: ShareDistribution): (random: Random) => number {
	const reached = new Float64Array(chances.length);
	let sum = 0;
	let last = 0;
	chances.forEach((chance, points) => {
		sum += chance;
		reached[points] = sum;
		if (chance > 0) last = points;
	});
	return (random) => {
		const at = random.uniform() * sum;
		let low = 0;
		let high = last;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (reached[middle] > at) high = middle;
			else low = middle + 1;
		}
		return low / possible;
	};
}

/**
 * How far apart a municipality's schools would be if they were alike. The expected variance of independent shares is exact:
 * the mean of their variances, and the variance of their means (schools with other grades have other limits).
 * @param schools the shares' distributions if the schools were alike; at least two
 * @param observed the standard deviation that they have
 */
export function chanceSpread(
	schools: readonly ShareDistribution[],
	observed: number,
	samples: number,
	random: Random
): ChanceSpread {
	const n = schools.length;
	const within = schools.reduce((sum, { variance }) => sum + variance, 0) / n;
	const between = standardDeviation(schools.map(({ mean }) => mean)) ** 2;
	const samplers = schools.map(sampler);
	const shares = new Float64Array(n);
	const spreads = new Float64Array(samples);
	let sum = 0;
	let atLeast = 0;
	for (let k = 0; k < samples; k++) {
		for (let school = 0; school < n; school++) shares[school] = samplers[school](random);
		const spread = standardDeviation(shares);
		spreads[k] = spread;
		sum += spread;
		if (spread >= observed - ROOM) atLeast++;
	}
	spreads.sort();
	return {
		root: Math.sqrt(within + between),
		grades: Math.sqrt(between),
		mean: sum / samples,
		low: quantile(spreads, EACH_TAIL),
		high: quantile(spreads, 1 - EACH_TAIL),
		atLeast: atLeast / samples
	};
}
