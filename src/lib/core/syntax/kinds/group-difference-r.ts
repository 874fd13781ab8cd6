import type { GroupDifferenceSpec } from '../../analysis/group-difference/types';
import { numeral } from '../names';
import { upperQuantile } from '../r-preamble';

/** R's word for how p values are adjusted. */
const ADJUST = { none: 'none', holm: 'holm', benjaminiHochberg: 'BH' } as const;

/**
 * R of the interval of a standardised difference: the d whose noncentral t has the observed t at its ends. R's own pt() is
 * not exact beyond 37 standard errors.
 */
export const effectLines = (confidence: number): string[] => [
	'  d_ends <- function(d, scale, df) {',
	'    if (!is.finite(d) || df < 1) return(c(low = NA, high = NA))',
	'    t <- d / scale; range <- c(qchisq(1e-15, df), qchisq(1e-15, df, lower.tail = FALSE))',
	'    below <- function(ncp) integrate(function(v) pnorm(t * sqrt(v / df) - ncp) * dchisq(v, df), range[1], range[2], rel.tol = 1e-11, subdivisions = 1000)$value',
	'    end <- function(p) {',
	'      reach <- 4 + abs(t) / 4; while (below(t - reach) < p || below(t + reach) > p) reach <- 2 * reach',
	'      scale * uniroot(function(ncp) below(ncp) - p, t + c(-1, 1) * reach, tol = 1e-12)$root',
	'    }',
	`    c(low = end(${upperQuantile(confidence)}), high = end(1 - ${upperQuantile(confidence)}))`,
	'  }',
	'  small_sample <- function(df) exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)'
];

const leveneRow = ({ levene }: GroupDifferenceSpec): string =>
	levene === 'mean' ? 'leveneMean' : 'leveneMedian';

/** R of two groups: t tests, Levene, Mann-Whitney, Brunner-Munzel, d with its interval. */
export function twoLines(spec: GroupDifferenceSpec): string[] {
	const { confidence, continuity, levene, test, cluster } = spec;
	const level = numeral(confidence);
	const main = { welch: 'of_t(welch)', equalVariances: 'of_t(student)', ranks: 'of_ranks' }[test];
	return [
		...effectLines(confidence),
		'  two <- function(name, x, y) {',
		`    welch <- t.test(x, y, conf.level = ${level}); student <- t.test(x, y, var.equal = TRUE, conf.level = ${level}); n <- c(length(x), length(y))`,
		`    ranks <- suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = ${continuity ? 'TRUE' : 'FALSE'}))`,
		`    spread <- car::leveneTest(c(x, y), factor(rep(1:2, n)), center = ${levene})`,
		'    df <- sum(n) - 2; d <- (mean(x) - mean(y)) / sqrt(((n[1] - 1) * var(x) + (n[2] - 1) * var(y)) / df)',
		`    chosen <- ${test === 'equalVariances' ? 'student' : 'welch'}`,
		'    of_t <- function(t) c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value)',
		'    of_ranks <- c(statistic = ranks$statistic[[1]], z = sign(ranks$statistic[[1]] - prod(n) / 2) * qnorm(ranks$p.value / 2, lower.tail = FALSE), p = ranks$p.value)',
		'    all <- rank(c(x, y)); v1 <- var(all[seq_along(x)] - rank(x)); v2 <- var(all[-seq_along(x)] - rank(y)); away <- n[1] * v1 + n[2] * v2',
		'    bm <- prod(n) * (mean(all[-seq_along(x)]) - mean(all[seq_along(x)])) / (sum(n) * sqrt(away)); bm_df <- away^2 / ((n[1] * v1)^2 / (n[1] - 1) + (n[2] * v2)^2 / (n[2] - 1))',
		'    rbind(put("tests", paste0(name, ":welch"), of_t(welch)), put("tests", paste0(name, ":student"), of_t(student)),',
		`      put("tests", paste0(name, ":${leveneRow(spec)}"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),`,
		'      put("tests", paste0(name, ":mannWhitney"), of_ranks), put("tests", paste0(name, ":brunnerMunzel"), c(statistic = bm, df1 = bm_df, p = 2 * pt(-abs(bm), bm_df))),',
		'      put("effects", paste0(name, ":superiority"), c(value = ranks$statistic[[1]] / prod(n))),',
		'      put("effects", paste0(name, ":rankBiserial"), c(value = 2 * ranks$statistic[[1]] / prod(n) - 1)), put("effects", paste0(name, ":rOfZ"), c(value = abs(of_ranks[["z"]]) / sqrt(sum(n)))),',
		'      put("effects", paste0(name, ":dPooled"), c(value = d, d_ends(d, sqrt(sum(1 / n)), df))), put("effects", paste0(name, ":hedgesG"), c(value = d * small_sample(df))),',
		cluster === null
			? `      put("comparison", name, c(difference = mean(x) - mean(y), low = chosen$conf.int[1], high = chosen$conf.int[2], ${main}, d = d, superiority = ranks$statistic[[1]] / prod(n))))`
			: '      put("comparison", name, c(difference = mean(x) - mean(y), d = d)))',
		'  }'
	];
}

/** R of every two of several groups. */
function pairLines({ pairwise, confidence, test, continuity }: GroupDifferenceSpec): string[] {
	const level = numeral(confidence);
	const start = [
		'    names <- combn(levels(g), 2, simplify = FALSE); n <- tapply(x, g, length); m <- tapply(x, g, mean); v <- tapply(x, g, var)',
		'    pairs <- do.call(rbind, lapply(seq_along(names), function(i) {',
		'      a <- names[[i]][1]; b <- names[[i]][2]; difference <- m[[a]] - m[[b]]; d <- difference / sqrt(((n[[a]] - 1) * v[[a]] + (n[[b]] - 1) * v[[b]]) / (n[[a]] + n[[b]] - 2))'
	];
	const end = (numbers: string) => [
		`      put("pairs", paste(name, a, b, sep = ":"), c(difference = difference, ${numbers}, d = d))`,
		'    }))'
	];
	switch (pairwise) {
		case 'none':
			return ['    pairs <- NULL'];
		case 'tukeyKramer':
			return [
				`    tukey <- TukeyHSD(aov(x ~ g), conf.level = ${level})[[1]]`,
				...start,
				...end('low = -tukey[i, "upr"], high = -tukey[i, "lwr"], p = tukey[i, "p adj"]')
			];
		case 'gamesHowell':
			return [
				...start,
				'      va <- v[[a]] / n[[a]]; vb <- v[[b]] / n[[b]]; se <- sqrt((va + vb) / 2); df <- (va + vb)^2 / (va^2 / (n[[a]] - 1) + vb^2 / (n[[b]] - 1)); k <- nlevels(g)',
				`      reach <- qtukey(${level}, k, df) * se`,
				...end(
					'low = difference - reach, high = difference + reach, p = ptukey(abs(difference) / se, k, df, lower.tail = FALSE)'
				)
			];
		default:
			return [
				`    t_of <- function(two) t.test(x[g == two[1]], x[g == two[2]], var.equal = ${test === 'equalVariances' ? 'TRUE' : 'FALSE'}, conf.level = ${level})`,
				test === 'ranks'
					? `    p_of <- function(two) suppressWarnings(wilcox.test(x[g == two[1]], x[g == two[2]], exact = FALSE, correct = ${continuity ? 'TRUE' : 'FALSE'}))$p.value`
					: '    p_of <- function(two) t_of(two)$p.value',
				`    p <- p.adjust(combn(levels(g), 2, p_of), "${ADJUST[pairwise]}")`,
				...start,
				'      t <- t_of(names[[i]])',
				...end('low = t$conf.int[1], high = t$conf.int[2], p = p[i]')
			];
	}
}

/** R of more groups: analysis of variance, Welch's, Kruskal-Wallis, pairs. */
export function manyLines(spec: GroupDifferenceSpec): string[] {
	const { levene, test } = spec;
	const main = { welch: 'of_welch', equalVariances: 'of_anova', ranks: 'of_ranks' }[test];
	return [
		'  many <- function(name, x, g) {',
		'    fit <- anova(lm(x ~ g)); welch <- oneway.test(x ~ g); ranks <- kruskal.test(x ~ g); sizes <- table(g)',
		`    spread <- car::leveneTest(x, g, center = ${levene}); squares <- fit[["Sum Sq"]]; within <- fit[["Mean Sq"]][2]; between <- fit[["Mean Sq"]][1]`,
		...pairLines(spec),
		'    of_anova <- c(statistic = fit[["F value"]][1], df1 = fit$Df[1], df2 = fit$Df[2], p = fit[["Pr(>F)"]][1])',
		'    of_welch <- c(statistic = welch$statistic[[1]], df1 = welch$parameter[[1]], df2 = welch$parameter[[2]], p = welch$p.value)',
		'    of_ranks <- c(statistic = ranks$statistic[[1]], df1 = ranks$parameter[[1]], p = ranks$p.value); k0 <- (length(x) - sum(sizes^2) / length(x)) / fit$Df[1]',
		'    rbind(put("tests", paste0(name, ":anova"), of_anova), put("tests", paste0(name, ":welchAnova"), of_welch), put("tests", paste0(name, ":kruskalWallis"), of_ranks),',
		`      put("tests", paste0(name, ":${leveneRow(spec)}"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),`,
		'      put("effects", paste0(name, ":etaSquared"), c(value = squares[1] / sum(squares))),',
		'      put("effects", paste0(name, ":omegaSquared"), c(value = (squares[1] - fit$Df[1] * within) / (sum(squares) + within))),',
		'      put("effects", paste0(name, ":icc"), c(value = (between - within) / (between + (k0 - 1) * within))),',
		'      put("effects", paste0(name, ":epsilonSquared"), c(value = ranks$statistic[[1]] / (length(x) - 1))),',
		`      put("overall", name, c(${main}, ${test === 'ranks' ? 'epsilonSquared = ranks$statistic[[1]] / (length(x) - 1)' : 'etaSquared = squares[1] / sum(squares)'})), pairs)`,
		'  }'
	];
}

/** R that adjusts the p values of several outcomes together; none where they are not adjusted. */
export const adjustLines = ({ adjust }: GroupDifferenceSpec, table: string): string[] =>
	adjust === 'none'
		? []
		: [
				`  shown <- do.call(rbind, out); shown <- shown[shown$table == "${table}" & shown$column == "p", ]`,
				`  if (nrow(shown) > 0) { shown$column <- "adjusted"; shown$value <- p.adjust(shown$value, "${ADJUST[adjust]}"); out[[length(out) + 1]] <- shown }`
			];
