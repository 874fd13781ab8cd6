import { tQuantile } from '../../stats/distributions/student-t';
import type { GroupSummary } from '../../stats/groups/types';

/**
 * The interval of a mean: t with n − 1 degrees of freedom.
 * @returns NaN for n < 2
 */
export function meanInterval(
	{ n, mean, sd }: GroupSummary,
	confidence: number
): { low: number; high: number } {
	if (n < 2) return { low: NaN, high: NaN };
	const reach = (tQuantile(0.5 + confidence / 2, n - 1) * sd) / Math.sqrt(n);
	return { low: mean - reach, high: mean + reach };
}
