import { columnsOf, isSquare, pairsOf } from '../../analysis/correlation/blocks';
import type { CorrelationSpec } from '../../analysis/correlation/types';
import { fail, ok } from '../../outcome';
import { allInSpss, columnOf, inSpss, rColumn, rFactor } from '../columns';
import { numeral, rVector } from '../names';
import type { CodeLine, KindSyntax } from '../types';

/** R's word for how p values are adjusted. */
const ADJUST = { none: 'none', holm: 'holm', benjaminiHochberg: 'BH' } as const;

/** Pearson, Spearman, Kendall, polychoric: every pair with p, interval and number of rows. */
export const correlation: KindSyntax<CorrelationSpec> = {
	packages: ({ coefficient }) => (coefficient === 'polychoric' ? ['polycor'] : []),
	r(spec, facts) {
		const { coefficient, missing, by, together, adjust, confidence } = spec;
		const pairs = pairsOf(spec).map(({ row, column }) => {
			const names = [spec.variables[row], columnsOf(spec)[column]];
			return isSquare(spec) ? names.reverse() : names;
		});
		if (pairs.length === 0) return fail('syntax.notChosen');
		const used = [...new Set([...spec.variables, ...columnsOf(spec)])];
		const level = numeral(confidence);
		const lines: CodeLine[] = [
			...(coefficient === 'pearson' ? [] : [{ code: 'syntax.intervalOther' }]),
			`  x <- data.frame(${used.map((name) => rColumn(facts, name)).join(', ')})`,
			`  names(x) <- ${rVector(used)}`,
			`  pairs <- list(${pairs.map((pair) => rVector(pair)).join(', ')})`,
			'  correlate <- function(x, block) {',
			...(missing === 'listwise' ? ['    x <- na.omit(x)'] : []),
			'    found <- lapply(pairs, function(pair) {',
			'      both <- na.omit(x[pair]); n <- nrow(both)',
			...(coefficient === 'polychoric'
				? ['      c(r = if (n > 1) polychor(both[[1]], both[[2]]) else NA, n = n)']
				: [
						`      test <- tryCatch(suppressWarnings(cor.test(both[[1]], both[[2]], method = "${coefficient}", exact = FALSE, conf.level = ${level})),`,
						'        error = function(e) NULL)',
						'      if (is.null(test)) return(c(r = NA, p = NA, n = n))',
						coefficient === 'pearson'
							? '      c(r = test$estimate[[1]], p = test$p.value, low = test$conf.int[1], high = test$conf.int[2], n = n)'
							: '      c(r = test$estimate[[1]], p = test$p.value, n = n)'
					]),
			'    })',
			...(coefficient === 'polychoric'
				? []
				: [
						`    p <- p.adjust(sapply(found, function(one) one[["p"]]), "${ADJUST[adjust]}")`,
						'    found <- Map(function(one, p) { one[["p"]] <- p; one }, found, p)'
					]),
			'    do.call(rbind, Map(function(pair, one) put("correlations", paste(c(pair, block), collapse = ":"), one), pairs, found))',
			'  }'
		];
		if (by === null) lines.push('  out[[1]] <- correlate(x, NULL)');
		else {
			lines.push(
				`  by <- ${rFactor(facts, by)}`,
				'  for (block in levels(droplevels(by))) out[[length(out) + 1]] <- correlate(x[by %in% block, ], block)'
			);
			if (together) lines.push('  out[[length(out) + 1]] <- correlate(x, "together")');
		}
		return ok(lines);
	},
	spss(spec, facts) {
		const { coefficient, missing, by, together, variables } = spec;
		if (coefficient === 'polychoric') return fail('syntax.noSpssCommand');
		const beside = isSquare(spec) ? '' : ` WITH ${allInSpss(facts, columnsOf(spec))}`;
		const how = missing === 'listwise' ? 'LISTWISE' : 'PAIRWISE';
		const command =
			coefficient === 'pearson'
				? `CORRELATIONS /VARIABLES=${allInSpss(facts, variables)}${beside} /PRINT=TWOTAIL NOSIG /MISSING=${how}.`
				: `NONPAR CORR /VARIABLES=${allInSpss(facts, variables)}${beside} /PRINT=${coefficient.toUpperCase()} TWOTAIL NOSIG /MISSING=${how}.`;
		const values = columnOf(facts, by);
		const blocks = values
			? [
					`SORT CASES BY ${inSpss(facts, values.source)}.`,
					`SPLIT FILE LAYERED BY ${[columnOf(facts, spec.split)?.spss, values.spss].filter(Boolean).join(' ')}.`,
					command,
					spec.split === null ? 'SPLIT FILE OFF.' : `SPLIT FILE LAYERED BY ${inSpss(facts, spec.split)}.`
				]
			: [];
		return ok([
			...(spec.adjust === 'none' ? [] : [{ code: 'syntax.noAdjust' }]),
			...(!values || together ? [command] : []),
			...blocks
		]);
	}
};
