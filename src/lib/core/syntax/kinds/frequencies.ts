import type { FrequenciesSpec } from '../../analysis/frequencies/types';
import { fail, ok } from '../../outcome';
import { CELL } from '../../table/types';
import { inSpss, kindsOf, rColumn, rFactor } from '../columns';
import { rText } from '../names';
import type { CodeLine, KindSyntax } from '../types';

/** Kinds of empty cell that are counted apart, in R: names as the tables have them. */
const KINDS = `c(${Object.entries(CELL)
	.filter(([name]) => name !== 'value')
	.map(([name, byte]) => `${name} = ${byte}`)
	.join(', ')})`;

/** Counts and percents. */
export const frequencies: KindSyntax<FrequenciesSpec> = {
	packages: () => [],
	r({ variables, layout, dontKnow, order }, facts) {
		if (layout === 'together') return fail('syntax.onlyEach');
		const lines: CodeLine[] = [
			{ code: 'syntax.frequencies' },
			'  frequency <- function(table, x, kinds, w, dont_know) {',
			'    counts <- sapply(levels(x), function(level) sum(w[x %in% level]))',
			'    names(counts) <- paste0("value-", levels(x), recycle0 = TRUE)',
			...(order === 'count' ? ['    counts <- counts[order(-counts)]'] : []),
			`    empty <- sapply(${KINDS}, function(kind) sum(w[is.na(x) & kinds %in% kind]))`,
			'    if (dont_know && empty[["dontKnow"]] > 0) {',
			'      counts <- c(counts, dontKnow = empty[["dontKnow"]]); empty[["dontKnow"]] <- 0',
			'    }',
			'    valid <- sum(counts); total <- sum(w)',
			'    rows <- lapply(names(counts), function(row) put(table, row, c(count = counts[[row]],',
			'      percent = counts[[row]] / total, valid = counts[[row]] / valid,',
			'      cumulative = sum(counts[seq_len(match(row, names(counts)))]) / valid)))',
			'    apart <- lapply(names(empty)[empty > 0], function(row) put(table, row, c(count = empty[[row]], percent = empty[[row]] / total)))',
			'    sum_row <- list(put(table, "valid", c(count = valid, percent = valid / total)))',
			'    do.call(rbind, c(rows, sum_row, apart))',
			'  }'
		];
		for (const name of variables) {
			const kinds = kindsOf(facts, name);
			const column = rColumn(facts, name);
			lines.push(
				`  kinds <- ${kinds ? `d[[${rText(kinds.r)}]]` : `ifelse(is.na(${column}), ${CELL.missing}, NA)`}`,
				`  out[[length(out) + 1]] <- frequency(${rText(`frequencies-${name}`)}, ${rFactor(facts, name)}, kinds, w, ${dontKnow === 'answer' ? 'TRUE' : 'FALSE'})`
			);
		}
		return ok(lines);
	},
	spss({ variables, dontKnow, layout }, facts) {
		if (layout === 'together') return fail('syntax.onlyEach');
		return ok([
			...(dontKnow === 'answer' ? [{ code: 'syntax.dontKnowInSpss' }] : []),
			`FREQUENCIES /VARIABLES=${variables.map((name) => inSpss(facts, name)).join(' ')} /ORDER=ANALYSIS.`,
			// The kinds of empty cell are counted by the columns that hold them.
			...variables.flatMap((name) => {
				const kinds = kindsOf(facts, name);
				return kinds ? [`FREQUENCIES /VARIABLES=${kinds.spss}.`] : [];
			})
		]);
	}
};
