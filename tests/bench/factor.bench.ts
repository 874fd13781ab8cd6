import { correlationMatrix } from '../../src/lib/core/stats/correlation/correlation-matrix';
import { adequacy } from '../../src/lib/core/stats/factor/adequacy';
import { minimumAveragePartial, parallelAnalysis } from '../../src/lib/core/stats/factor/number-of-factors';
import { factorAnalysis } from '../../src/lib/core/stats/factor/solution';
import { reliability } from '../../src/lib/core/stats/reliability/reliability';
import { madeItems } from '../golden/factor/generate';
import { timed, type Benchmark } from './benchmark';
import { computedInR } from './r-statistics';

/** A survey as large as psych::bfi: 2 800 respondents, 25 items with six answers, five factors. R makes the same data. */
const items = madeItems({
	seed: 20_251,
	rows: 2800,
	items: 25,
	factors: 5,
	points: 6,
	missing: 0,
	constant: -1,
	repeated: -1,
	turned: 3
});
const inR = `
source("tests/golden/factor/generate.R")
x <- made_items(list(seed = 20251, rows = 2800, items = 25, factors = 5, points = 6, missing = 0, constant = -1,
  repeated = -1, turned = 3))`;

function explore(): void {
	const correlations = correlationMatrix(items, { kind: 'pearson', missing: 'listwise' });
	if (!correlations.ok) throw new Error(correlations.problem.code);
	const solution = factorAnalysis(correlations.value, {
		preset: 'psych',
		extraction: 'minres',
		rotation: 'oblimin',
		factors: 5,
		iterationLimit: 1000,
		power: 4
	});
	if (!adequacy(correlations.value).ok || !solution.ok) throw new Error('no solution');
	minimumAveragePartial(correlations.value.matrix);
	parallelAnalysis(solution.value.eigenvalues, correlations.value.n, 1);
}

function polychoricMatrix(): void {
	if (!correlationMatrix(items, { kind: 'polychoric', missing: 'listwise' }).ok) throw new Error('no matrix');
}

export const benchmarks: Benchmark[] = [
	{
		name: 'factor analysis of 2 800 × 25, minres and oblimin, with parallel analysis of 500 sets (Node)',
		unit: 'ms',
		target: 500,
		statistic: 'median',
		measure: () => timed(9, explore),
		references: [
			computedInR({
				name: 'R, psych::fa and KMO, and 500 × eigen(cor(rnorm))',
				packages: ['psych', 'GPArotation'],
				before: inR,
				run: `r <- cor(x); psych::KMO(r)
					psych::fa(r, 5, n.obs = nrow(x), fm = "minres", rotate = "oblimin")
					e <- replicate(500, eigen(cor(matrix(rnorm(2800 * 25), 2800)), TRUE, TRUE)$values)
					apply(e, 1, quantile, 0.95)`,
				times: 3
			}),
			computedInR({
				name: 'R, psych::fa.parallel(fa = "pc", n.iter = 500) alone',
				packages: ['psych'],
				before: inR,
				run: 'psych::fa.parallel(x, fa = "pc", n.iter = 500, sim = TRUE, plot = FALSE)',
				times: 1
			})
		]
	},
	{
		name: 'polychoric correlations of 25 items × 2 800 (Node)',
		unit: 'ms',
		target: 500,
		statistic: 'median',
		measure: () => timed(9, polychoricMatrix),
		references: [
			computedInR({
				name: 'R, psych::polychoric',
				packages: ['psych'],
				before: inR,
				run: 'psych::polychoric(x)',
				times: 1
			}),
			computedInR({
				name: 'R, polycor::polychor, a tenth of the pairs',
				packages: ['polycor'],
				before: inR,
				run: 'for (j in 2:25) for (i in which((1:(j - 1) + j) %% 10 == 0)) polycor::polychor(x[, i], x[, j])',
				times: 1
			})
		]
	},
	{
		name: 'reliability of 25 items × 2 800 (Node)',
		unit: 'ms',
		target: 100,
		statistic: 'median',
		measure: () => timed(9, () => reliability(items)),
		references: [
			computedInR({
				name: 'R, psych::alpha',
				packages: ['psych'],
				before: inR,
				run: 'psych::alpha(x, warnings = FALSE)',
				times: 3
			})
		]
	}
];
