import type { GroupDifferenceSpec, PairedDesign } from '../../analysis/group-difference/types';
import { fail, ok } from '../../outcome';
import { inSpss, rColumn } from '../columns';
import { numeral, rText } from '../names';
import type { Code, SyntaxFacts } from '../types';
import { adjustLines, effectLines } from './group-difference-r';

type Pairs = PairedDesign['pairs'];

/** R of two answers of the same persons: paired t, Wilcoxon, dz and the published d. */
export function pairedR(spec: GroupDifferenceSpec, pairs: Pairs, facts: SyntaxFacts): Code {
	const { confidence, continuity } = spec;
	if (pairs.length === 0) return fail('syntax.notChosen');
	const main = { welch: 'of_t', equalVariances: 'of_t', ranks: 'of_ranks' }[spec.test];
	return ok([
		...effectLines(confidence),
		`  mcnemar_of <- function(x, y) { t <- mcnemar.test(table(factor(x, unique(c(x, y))), factor(y, unique(c(x, y)))), correct = ${continuity ? 'TRUE' : 'FALSE'}); c(statistic = t$statistic[[1]], df1 = 1, p = t$p.value) }`,
		'  paired <- function(row, first, second) {',
		'    both <- !is.na(first) & !is.na(second); x <- first[both]; y <- second[both]',
		`    t <- t.test(y, x, paired = TRUE, conf.level = ${numeral(confidence)})`,
		`    ranks <- suppressWarnings(wilcox.test(y, x, paired = TRUE, exact = FALSE, correct = ${continuity ? 'TRUE' : 'FALSE'}))`,
		'    of_t <- c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value); dz <- mean(y - x) / sd(y - x); published <- (mean(y) - mean(x)) / sqrt((var(x) + var(y)) / 2)',
		'    moved <- (y - x)[y != x]; half <- length(moved) * (length(moved) + 1) / 4',
		'    of_ranks <- c(statistic = ranks$statistic[[1]], z = sign(ranks$statistic[[1]] - half) * qnorm(ranks$p.value / 2, lower.tail = FALSE), p = ranks$p.value)',
		'    rbind(put("comparison", row, c(pairsN = length(x), `first:mean` = mean(x), `first:sd` = sd(x), `second:mean` = mean(y),',
		'        `second:sd` = sd(y), change = mean(y) - mean(x), low = t$conf.int[1], high = t$conf.int[2], MAIN, dPublished = published)),'.replace(
			'MAIN',
			main
		),
		'      put("leftOut", row, c(both = length(x), onlyFirst = sum(!is.na(first) & is.na(second)), onlySecond = sum(is.na(first) & !is.na(second)), neither = sum(is.na(first) & is.na(second)))),',
		'      put("tests", paste0(row, ":pairedT"), of_t),',
		'      put("tests", paste0(row, ":wilcoxon"), of_ranks),',
		'      put("effects", paste0(row, ":dz"), c(value = dz, d_ends(dz, 1 / sqrt(length(x)), length(x) - 1))), put("effects", paste0(row, ":drm"), c(value = dz * sqrt(2 * (1 - cor(x, y))))),',
		'      put("effects", paste0(row, ":dPublished"), c(value = published)),',
		'      put("effects", paste0(row, ":rankBiserial"), c(value = ranks$statistic[[1]] / half - 1)),',
		'      if (length(unique(c(x, y))) == 2) put("tests", paste0(row, ":mcNemar"), mcnemar_of(x, y)),',
		'      if (length(unique(c(x, y))) == 2) put("tests", paste0(row, ":mcNemarExact"), c(statistic = sum(y > x), p = binom.test(sum(y > x), sum(y != x))$p.value)),',
		'      put("effects", paste0(row, ":r"), c(value = cor(x, y))))',
		'  }',
		...pairs.map(
			({ first, second }) =>
				`  out[[length(out) + 1]] <- paired(${rText(`${first}:${second}`)}, ${rColumn(facts, first)}, ${rColumn(facts, second)})`
		),
		...(pairs.length > 1 ? adjustLines(spec, 'comparison') : [])
	]);
}

/** SPSS of the same. */
export function pairedSpss({ confidence }: GroupDifferenceSpec, pairs: Pairs, facts: SyntaxFacts): Code {
	if (pairs.length === 0) return fail('syntax.notChosen');
	const [first, second] = (['first', 'second'] as const).map((side) =>
		pairs.map((pair) => inSpss(facts, pair[side])).join(' ')
	);
	return ok([
		`T-TEST /PAIRS=${second} WITH ${first} (PAIRED) /CRITERIA=CI(${numeral(confidence)}).`,
		`NPAR TESTS /WILCOXON=${first} WITH ${second} (PAIRED).`
	]);
}
