import { runLikert } from '../../src/lib/core/analysis/likert/run';
import { comparisonSpec, likertSpec } from '../../src/lib/core/analysis/likert/testing/spec';
import type { LikertSpec } from '../../src/lib/core/analysis/likert/types';
import { makeSample } from '../../src/lib/core/analysis/make-sample';
import { UNHURRIED } from '../../src/lib/core/analysis/pace';
import { makeDataset, type TestVariable } from '../../src/lib/core/analysis/testing/make-dataset';
import { seededRandom } from '../../src/lib/core/stats/random';
import { CELL } from '../../src/lib/core/table/types';
import { timed, type Benchmark } from './benchmark';
import { computedInR } from './r-statistics';

const [TABLES, ITEMS, GROUPS, ROWS] = [60, 20, 6, 1000];
const labels = [1, 2, 3, 4, 5].map((value) => ({ value, label: `Svar ${value}` }));

/** Answers 1–5, one in ten of them "vet ikke", of a thousand persons in six groups. */
function survey() {
	const random = seededRandom(20_240_406);
	const variables: Record<string, TestVariable> = {
		g: { values: Array.from({ length: ROWS }, () => 1 + Math.floor(random.uniform() * GROUPS)) }
	};
	for (let i = 0; i < ITEMS; i++) {
		const drawn = Array.from({ length: ROWS }, () => random.uniform());
		variables[`q${i}`] = {
			values: drawn.map((u) => (u < 0.1 ? null : 1 + Math.floor(((u - 0.1) / 0.9) * 5))),
			kinds: drawn.map((u) => (u < 0.1 ? CELL.dontKnow : CELL.value)),
			valueLabels: labels,
			scale: { min: 1, max: 5 }
		};
	}
	return makeDataset(variables);
}

const data = survey();
const items = Array.from({ length: ITEMS }, (_, i) => `q${i}`);

async function table(changes: Partial<LikertSpec>): Promise<void> {
	const spec = likertSpec({ items, groups: ['g'], ...changes });
	const sample = makeSample(spec, data, true);
	if (!sample.ok) throw new Error(sample.problem.code);
	await runLikert(spec, sample.value, { pace: UNHURRIED });
}

async function tables(changes: Partial<LikertSpec>): Promise<void> {
	for (let i = 0; i < TABLES; i++) await table(changes);
}

const inR = `set.seed(1); n <- ${ROWS}; g <- sample(${GROUPS}, n, TRUE)
d <- as.data.frame(sapply(1:${ITEMS}, function(i) sample(c(1:5, 8), n, TRUE, c(rep(.18, 5), .1))))`;

export const benchmarks: Benchmark[] = [
	{
		name: '60 Likert tables × 20 items × 6 groups of 1 000 persons, with shares, notes and bars (Node)',
		unit: 'ms',
		target: 1000,
		statistic: 'median',
		measure: () => timed(9, () => tables({})),
		references: [
			computedInR({
				name: 'R, table, prop.table and tapply',
				packages: ['stats'],
				before: inR,
				run: `for (t in 1:${TABLES}) lapply(d, function(x) {
  p <- prop.table(table(factor(x, c(5:1, 8)), g), 2) * 100
  v <- ifelse(x == 8, NA, x)
  list(round(p), colSums(round(p)), tapply(v, g, mean, na.rm = TRUE), table(g)) })`,
				times: 5
			}),
			computedInR({
				name: 'R, tabulate and matrices only',
				packages: ['stats'],
				before: `${inR}; d[] <- lapply(d, function(x) ifelse(x == 8, 6, x))`,
				run: `for (t in 1:${TABLES}) lapply(d, function(x) {
  k <- matrix(tabulate((g - 1) * 6 + x, 36), 6)
  n <- colSums(k); p <- k / rep(n, each = 6); v <- k[1:5, ]
  list(round(100 * p), colSums(round(100 * p)), colSums(v * 1:5) / colSums(v), n) })`,
				times: 5
			})
		]
	},
	{
		name: 'one of these tables with 300 comparisons, Welch, Newcombe and Holm (Node)',
		unit: 'ms',
		target: 100,
		statistic: 'median',
		measure: () => timed(9, () => table({ comparison: comparisonSpec() })),
		references: [
			computedInR({
				name: 'R, t.test, prop.test and p.adjust',
				packages: ['stats'],
				before: `${inR}; d[] <- lapply(d, function(x) ifelse(x == 8, NA, x)); pairs <- combn(${GROUPS}, 2)`,
				run: `p <- unlist(lapply(d, function(x) apply(pairs, 2, function(j) {
  a <- x[g == j[1]]; b <- x[g == j[2]]
  for (y in list(a, b)) prop.test(sum(y > 3, na.rm = TRUE), length(y), correct = FALSE)$conf.int
  t.test(a, b)$p.value }))); p.adjust(p, "holm")`,
				times: 5
			})
		]
	}
];
