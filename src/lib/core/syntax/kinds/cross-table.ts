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

/** Counts, percents, residuals, chi-square. */
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
			`    rows <- lapply(names(kinds), function(kind) lapply(rownames(counts), function(row) put(paste0("cross-", name), ${only === null ? 'paste0(row, ":", kind)' : 'row'},`,
			'      setNames(kinds[[kind]][row, ], colnames(counts)))))',
			...(test
				? [
						'    chi <- if (min(dim(counts)) > 1) suppressWarnings(chisq.test(counts, correct = FALSE))',
						'    tests <- if (!is.null(chi)) put("tests", paste0("test-", name), c(n = total, least = min(expected), chiSquare = chi$statistic[[1]], df = chi$parameter[[1]],',
						'      p = chi$p.value, cramersV = sqrt(chi$statistic[[1]] / (total * (min(dim(counts)) - 1)))))'
					]
				: ['    tests <- NULL']),
			'    do.call(rbind, c(unlist(rows, recursive = FALSE), list(tests)))',
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
			'  /STATISTICS=CHISQ PHI /CELLS=COUNT ROW COLUMN TOTAL EXPECTED ASRESIDUAL /COUNT=ASIS.'
		]);
	}
};
