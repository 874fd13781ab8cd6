import type { DescriptivesSpec } from '../../analysis/descriptives/types';
import { ok } from '../../outcome';
import { allInSpss, cInterval, rColumn } from '../columns';
import { numeral, rText } from '../names';
import { upperQuantile } from '../r-preamble';
import type { CodeLine, KindSyntax } from '../types';

/** Quantiles of weighted rows as SPSS draws the line between two values (HAVERAGE); R has no function for it. */
const WEIGHTED_QUANTILE = [
	'  quantile_w <- function(x, w, p) {',
	'    counts <- tapply(w, x, sum); values <- as.numeric(names(counts)); counts <- as.numeric(counts)',
	'    place <- PLACE; passed <- cumsum(counts); at <- sum(passed <= place + 1e-9 * sum(w))',
	'    if (at == 0) return(values[1])',
	'    if (at == length(values)) return(values[at])',
	'    part <- min(1, max(0, place - passed[at]) / min(1, counts[at + 1]))',
	'    values[at] + part * (values[at + 1] - values[at])',
	'  }'
];

/** Means, spread, quantiles and shape. */
export const descriptives: KindSyntax<DescriptivesSpec> = {
	packages: () => [],
	r({ variables, quantiles, confidence, population }, facts) {
		const isWeighted = facts.weight !== null;
		const place = quantiles === 7 ? '1 + (sum(w) - 1) * p' : '(sum(w) + 1) * p';
		const rest =
			population === null
				? ''
				: ` * sqrt(if (n > ${numeral(population)}) 1 else 1 - n / ${numeral(population)})`;
		const lines: CodeLine[] = [
			{ code: 'syntax.spssMoments' },
			...(isWeighted ? WEIGHTED_QUANTILE.map((line) => line.replace('PLACE', place)) : []),
			'  describe <- function(x, w) {',
			'    used <- !is.na(x); x <- x[used]; w <- w[used]; n <- sum(w)',
			'    mean <- sum(w * x) / n; m2 <- sum(w * (x - mean)^2); m3 <- sum(w * (x - mean)^3); m4 <- sum(w * (x - mean)^4)',
			`    sd <- sqrt(m2 / (n - 1)); se <- sd / sqrt(n)${rest}; reach <- qt(${upperQuantile(confidence)}, n - 1) * se`,
			'    skewness <- n * m3 / ((n - 1) * (n - 2) * sd^3); skewness_se <- sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)))',
			'    kurtosis <- (n * (n + 1) * m4 - 3 * m2^2 * (n - 1)) / ((n - 1) * (n - 2) * (n - 3) * sd^4)',
			'    kurtosis_se <- sqrt(4 * (n^2 - 1) * skewness_se^2 / ((n - 3) * (n + 5)))',
			isWeighted
				? '    q <- sapply(c(0.25, 0.5, 0.75), function(p) quantile_w(x, w, p))'
				: `    q <- quantile(x, c(0.25, 0.5, 0.75), type = ${quantiles})`,
			'    c(n = n, mean = mean, se = se, low = mean - reach, high = mean + reach, sd = sd, min = min(x), q1 = q[[1]],',
			'      median = q[[2]], q3 = q[[3]], max = max(x), skewness = skewness, skewnessSe = skewness_se,',
			'      kurtosis = kurtosis, kurtosisSe = kurtosis_se)',
			'  }',
			...variables.map(
				(name) =>
					`  out[[length(out) + 1]] <- put("descriptives", ${rText(name)}, describe(${rColumn(facts, name)}, w))`
			)
		];
		return ok(lines);
	},
	spss({ variables, quantiles, population, confidence }, facts) {
		const names = allInSpss(facts, variables);
		return ok([
			`DESCRIPTIVES /VARIABLES=${names}`,
			'  /STATISTICS=MEAN SEMEAN STDDEV MIN MAX SKEWNESS KURTOSIS.',
			...(population === null ? [] : [{ code: 'syntax.noPopulation' }]),
			...(quantiles === 7 ? [{ code: 'syntax.noQuantiles7' }] : []),
			`EXAMINE /VARIABLES=${names} /STATISTICS=DESCRIPTIVES${cInterval(confidence)} /PERCENTILES(25, 50, 75)=HAVERAGE /MISSING=PAIRWISE /PLOT=NONE.`
		]);
	}
};
