import { correlationMatrix } from '../../src/lib/core/stats/correlation/correlation-matrix';
import { gamesHowell } from '../../src/lib/core/stats/groups/pairwise';
import { seededRandom } from '../../src/lib/core/stats/random';
import { fitOls } from '../../src/lib/core/stats/regression/ols';
import { summariseOls } from '../../src/lib/core/stats/regression/summary';
import { timed, type Benchmark } from './benchmark';
import { computedInR } from './r-statistics';

/** Columns of normal numbers with something in common. */
function columns(rows: number, count: number): Float64Array[] {
	const random = seededRandom(20_262);
	const common = Float64Array.from({ length: rows }, () => random.normal());
	return Array.from({ length: count }, () =>
		Float64Array.from(common, (value) => 50 + 4 * value + 9 * random.normal())
	);
}
const inR = (rows: number, count: number): string =>
	`set.seed(1); common <- rnorm(${rows}); x <- sapply(1:${count}, function(j) 50 + 4 * common + 9 * rnorm(${rows}))`;

const [outcome, ...predictors] = columns(100_000, 21);
const items = columns(5000, 200).map((values, i) => ({ name: `v${i}`, values }));
const groups = Array.from({ length: 6 }, (_, i) => ({ n: 20 + 7 * i, mean: 3 + i / 10, sd: 1 + i / 20 }));

function regression(): void {
	const fit = fitOls({ y: outcome, columns: predictors, hasIntercept: true, weights: null });
	if (!fit.ok) throw new Error(fit.problem.code);
	summariseOls(fit.value, 0.95);
}

function correlations(kind: 'pearson' | 'spearman'): void {
	if (!correlationMatrix(items, { kind, missing: 'listwise' }).ok) throw new Error('no matrix');
}

export const benchmarks: Benchmark[] = [
	{
		name: 'regression of 100 000 rows on 20 predictors, with errors, tolerance and intervals (Node)',
		unit: 'ms',
		target: 500,
		statistic: 'median',
		measure: () => timed(7, regression),
		references: [
			computedInR({
				name: 'R, lm with summary and confint',
				packages: ['stats'],
				before: `${inR(100_000, 21)}; d <- as.data.frame(x); names(d) <- c("y", paste0("x", 1:20))`,
				run: 'm <- lm(y ~ ., d); summary(m); confint(m)',
				times: 5
			})
		]
	},
	{
		name: 'Pearson correlations of 200 variables × 5 000 (Node)',
		unit: 'ms',
		target: 500,
		statistic: 'median',
		measure: () => timed(7, () => correlations('pearson')),
		references: [
			computedInR({
				name: 'R, cor and eigen',
				packages: ['stats'],
				before: inR(5000, 200),
				run: 'r <- cor(x); eigen(r, TRUE, TRUE)$values',
				times: 5
			})
		]
	},
	{
		name: 'Spearman correlations of 200 variables × 5 000 (Node)',
		unit: 'ms',
		target: 1000,
		statistic: 'median',
		measure: () => timed(5, () => correlations('spearman')),
		references: [
			computedInR({
				name: 'R, cor(method = "spearman")',
				packages: ['stats'],
				before: inR(5000, 200),
				run: 'cor(x, method = "spearman")',
				times: 5
			})
		]
	},
	{
		name: 'fifteen pairs of six groups by Games and Howell, with intervals (Node)',
		unit: 'ms',
		target: 300,
		statistic: 'median',
		measure: () => timed(9, () => gamesHowell(groups, 0.95)),
		references: [
			computedInR({
				name: 'R, ptukey and qtukey of fifteen pairs',
				packages: ['stats'],
				before: 'df <- seq(30, 100, length.out = 15)',
				run: 'for (v in df) { ptukey(1.3 + v / 40, 6, v, lower.tail = FALSE); qtukey(.95, 6, v) }',
				times: 9
			})
		]
	}
];
