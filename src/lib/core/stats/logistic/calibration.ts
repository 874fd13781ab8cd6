import { chiSquareTails } from '../distributions/chi-square';
import { quantile } from '../quantile';

/** Rows with probabilities near each other. */
export interface CalibrationGroup {
	n: number;
	/** How many have the event, and how many the model expects. */
	events: number;
	expected: number;
	/** The least and the greatest probability. */
	from: number;
	to: number;
}

export interface Calibration {
	groups: CalibrationGroup[];
	/** Null where fewer than three groups can be made, or a group has no expected event or only such. */
	test: { statistic: number; df: number; p: number } | null;
}

/**
 * Rows in groups of about equal size by their probability, and Hosmer and Lemeshow's test: Σ (events − expected)² ÷
 * (expected · (1 − expected/n)), with two degrees of freedom less than groups.
 * Groups are cut at quantiles of type 7, and equal cuts are one, as in R: ResourceSelection::hoslem.test. SPSS, which keeps
 * rows with equal predictors together, can make slightly other groups.
 */
export function calibration(y: Float64Array, fitted: Float64Array, most: number): Calibration {
	const sorted = Float64Array.from(fitted).sort();
	const cuts = [...new Set(Array.from({ length: most + 1 }, (_, k) => quantile(sorted, k / most)))];
	const groups: CalibrationGroup[] = cuts
		.slice(1)
		.map(() => ({ n: 0, events: 0, expected: 0, from: Infinity, to: -Infinity }));
	if (groups.length === 0) return { groups, test: null };
	fitted.forEach((p, row) => {
		// The first group also has its lower end.
		let at = 0;
		while (at < groups.length - 1 && p > cuts[at + 1]) at++;
		const group = groups[at];
		group.n++;
		group.events += y[row];
		group.expected += p;
		group.from = Math.min(group.from, p);
		group.to = Math.max(group.to, p);
	});
	const filled = groups.filter(({ n }) => n > 0);
	const df = filled.length - 2;
	const statistic = filled.reduce(
		(sum, { n, events, expected }) => sum + (events - expected) ** 2 / (expected * (1 - expected / n)),
		0
	);
	if (df < 1 || !Number.isFinite(statistic)) return { groups: filled, test: null };
	return { groups: filled, test: { statistic, df, p: chiSquareTails(statistic, df).upper } };
}
