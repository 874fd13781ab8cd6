import type { CrossTableSpec } from '../../analysis/cross-table/types';
import { fail, ok } from '../../outcome';
import { CELL } from '../../table/types';
import { allInSpss, inSpss, kindsOf, rFactor } from '../columns';
import { rText } from '../names';
import type { CodeLine, KindSyntax, SyntaxFacts } from '../types';

/** A variable as a factor of its values, with "don't know" as a level of its own where it is an answer. */
function sideOf(facts: SyntaxFacts, name: string, withDontKnow: boolean): string {
	const kinds = kindsOf(facts, name);
	return withDontKnow && kinds
		? `with_dont_know(${rFactor(facts, name)}, d[[${rText(kinds.r)}]])`
		: `prefixed(${rFactor(facts, name)})`;
}

/** R of gamma and tau-b with their asymptotic errors; where the values have no order they are not in the result either. */
const ORDINAL = [
	'    n <- unclass(counts); r <- row(n); k <- col(n); around <- function(sign) sapply(seq_len(ncol(n)), function(j) sapply(seq_len(nrow(n)), function(i) sum(n[sign * (r - i) * (k - j) > 0])))',
	'    agree <- matrix(around(1), nrow(n)); differ <- matrix(around(-1), nrow(n)); same <- sum(n * agree); opposite <- sum(n * differ)',
	'    untied <- total^2 - c(sum(rowSums(n)^2), sum(colSums(n)^2)); root <- sqrt(prod(untied)); gamma <- (same - opposite) / (same + opposite); tau <- (same - opposite) / root',
	'    gamma_se <- 4 / (same + opposite)^2 * sqrt(sum(n * (opposite * agree - same * differ)^2))',
	'    tau_se <- sqrt(max(0, sum(n * (2 * root * (agree - differ) + tau * outer(rowSums(n) * untied[2], colSums(n) * untied[1], "+"))^2) - total^3 * tau^2 * sum(untied)^2)) / prod(untied)',
	'    z <- (same - opposite) / (2 * sqrt(sum(n * (agree - differ)^2) - (same - opposite)^2 / total)); reach <- qnorm(0.975)',
	'    ordinal <- if (same + opposite > 0) put("ordinal", paste0("ordinal-", name), c(gamma = gamma, `gamma:low` = max(-1, gamma - reach * gamma_se), `gamma:high` = min(1, gamma + reach * gamma_se),',
	'      tauB = tau, `tauB:low` = max(-1, tau - reach * tau_se), `tauB:high` = min(1, tau + reach * tau_se), p = 2 * pnorm(-abs(z))))'
];

/** Counts, percents, residuals, chi-square, gamma and tau-b. */
export const crossTable: KindSyntax<CrossTableSpec> = {
	packages: () => [],
	r({ rows, column, cells, dontKnow, test }, facts) {
		if (column === null || rows.length === 0) return fail('syntax.notChosen');
		const only = cells.length === 1 ? cells[0] : cells.length === 0 ? 'count' : null;
		const lines: CodeLine[] = [
			'  prefixed <- function(x) { levels(x) <- paste0("value-", levels(x), recycle0 = TRUE); x }',
			'  with_dont_know <- function(x, kinds) {',
			'    x <- prefixed(x); levels(x) <- c(levels(x), "dontKnow")',
			`    x[kinds %in% ${CELL.dontKnow}] <- "dontKnow"; x`,
			'  }',
			'  cross <- function(name, x, y) {',
			'    both <- !is.na(x) & !is.na(y); counts <- xtabs(w[both] ~ droplevels(x[both]) + droplevels(y[both]))',
			'    total <- sum(counts); expected <- outer(rowSums(counts), colSums(counts)) / total',
			'    kinds <- list(count = counts, row = prop.table(counts, 1), column = prop.table(counts, 2), total = counts / total,',
			'      expected = expected, residual = (counts - expected) / sqrt(expected * outer(1 - rowSums(counts) / total, 1 - colSums(counts) / total)))',
			`    kinds <- kinds[c(${(cells.length === 0 ? ['count'] : cells).map((cell) => `"${cell}"`).join(', ')})]`,
			...(test && dontKnow === 'apart' ? ORDINAL : []),
			`    rows <- lapply(names(kinds), function(kind) lapply(rownames(counts), function(row) put(paste0("cross-", name), ${only === null ? 'paste0(row, ":", kind)' : 'row'},`,
			'      setNames(kinds[[kind]][row, ], colnames(counts)))))',
			...(test
				? [
						'    chi <- if (min(dim(counts)) > 1) suppressWarnings(chisq.test(counts, correct = FALSE))',
						'    tests <- if (!is.null(chi)) put("tests", paste0("test-", name), c(n = total, least = min(expected), chiSquare = chi$statistic[[1]], df = chi$parameter[[1]],',
						'      p = chi$p.value, cramersV = sqrt(chi$statistic[[1]] / (total * (min(dim(counts)) - 1)))))'
					]
				: ['    tests <- NULL']),
			`    do.call(rbind, c(unlist(rows, recursive = FALSE), list(tests)${test && dontKnow === 'apart' ? ', list(ordinal)' : ''}))`,
			'  }'
		];
		const isAnswer = dontKnow === 'answer';
		for (const name of rows)
			lines.push(
				`  out[[length(out) + 1]] <- cross(${rText(name)}, ${sideOf(facts, name, isAnswer)}, ${sideOf(facts, column, isAnswer)})`
			);
		return ok(lines);
	},
	spss({ rows, column, dontKnow }, facts) {
		if (column === null || rows.length === 0) return fail('syntax.notChosen');
		return ok([
			...(dontKnow === 'answer' ? [{ code: 'syntax.dontKnowInSpss' }] : []),
			`CROSSTABS /TABLES=${allInSpss(facts, rows)} BY ${inSpss(facts, column)}`,
			'  /STATISTICS=CHISQ PHI GAMMA BTAU /CELLS=COUNT ROW COLUMN TOTAL EXPECTED ASRESIDUAL /COUNT=ASIS.'
		]);
	}
};
