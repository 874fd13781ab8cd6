import type { GroupDifferenceSpec, PairedDesign } from '../../analysis/group-difference/types';
import { fail, ok } from '../../outcome';
import { inSpss, rColumn } from '../columns';
import { numeral, rText } from '../names';
import type { Code, SyntaxFacts } from '../types';

type Pairs = PairedDesign['pairs'];

/** R of two answers of the same persons: paired t, Wilcoxon, dz and the published d. */
export function pairedR(
	{ confidence, continuity }: GroupDifferenceSpec,
	pairs: Pairs,
	facts: SyntaxFacts
): Code {
	if (pairs.length === 0) return fail('syntax.notChosen');
	return ok([
		'  paired <- function(row, first, second) {',
		'    both <- !is.na(first) & !is.na(second); x <- first[both]; y <- second[both]',
		`    t <- t.test(y, x, paired = TRUE, conf.level = ${numeral(confidence)})`,
		`    ranks <- suppressWarnings(wilcox.test(y, x, paired = TRUE, exact = FALSE, correct = ${continuity ? 'TRUE' : 'FALSE'}))`,
		'    rbind(put("comparison", row, c(pairsN = length(x), `first:mean` = mean(x), `first:sd` = sd(x), `second:mean` = mean(y),',
		'        `second:sd` = sd(y), change = mean(y) - mean(x), low = t$conf.int[1], high = t$conf.int[2])),',
		'      put("tests", paste0(row, ":pairedT"), c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value)),',
		'      put("tests", paste0(row, ":wilcoxon"), c(statistic = ranks$statistic[[1]], p = ranks$p.value)),',
		'      put("effects", paste0(row, ":dz"), c(value = mean(y - x) / sd(y - x))),',
		'      put("effects", paste0(row, ":dPublished"), c(value = (mean(y) - mean(x)) / sqrt((var(x) + var(y)) / 2))),',
		'      put("effects", paste0(row, ":r"), c(value = cor(x, y))))',
		'  }',
		...pairs.map(
			({ first, second }) =>
				`  out[[length(out) + 1]] <- paired(${rText(`${first}:${second}`)}, ${rColumn(facts, first)}, ${rColumn(facts, second)})`
		)
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
