import { idPart } from '../../analysis/id-part';
import type { MeanTableSpec } from '../../analysis/mean-table/types';
import { fail, ok } from '../../outcome';
import { allInSpss, cInterval, rColumn, rFactor } from '../columns';
import { rText, rVector } from '../names';
import { upperQuantile } from '../r-preamble';
import type { CodeLine, KindSyntax } from '../types';

/** Means and standard deviations in groups; Cohen's d of groups. */
export const meanTable: KindSyntax<MeanTableSpec> = {
	packages: () => [],
	r({ items, groups, layout, confidence, interval, populations, itemPair, groupPairs }, facts) {
		if (items.length === 0) return fail('syntax.notChosen');
		const isGrouped = groups.length > 0;
		const numbers = `c(n = n, min = min(x), max = max(x), mean = mean, sd = sd${interval ? ', low = mean - reach, high = mean + reach' : ''})`;
		const grouped = groups.map((name) => rColumn(facts, name)).join(', ');
		const pair = itemPair && itemPair.first !== itemPair.second ? itemPair : null;
		const lines: CodeLine[] = [
			...(isGrouped
				? [
						{ code: 'syntax.onlyGrouped' },
						`  is_grouped <- complete.cases(${grouped}); d <- d[is_grouped, , drop = FALSE]; w <- w[is_grouped]`
					]
				: []),
			...(facts.weight === null ? [] : [{ code: 'syntax.weightedSd' }]),
			...(populations.length === 0 ? [] : [{ code: 'syntax.noPopulation' }]),
			'  summarise <- function(x, w) {',
			'    used <- !is.na(x); x <- x[used]; w <- w[used]; n <- length(x); if (n == 0) return(c(n = 0))',
			'    mean <- sum(w * x) / sum(w); squares <- sum(w * (x - mean)^2); sd <- sqrt(squares / (sum(w) - 1))',
			'    effective <- sum(w)^2 / sum(w^2); spread <- sqrt(squares / (sum(w) - sum(w^2) / sum(w)))',
			`    reach <- if (effective > 1) qt(${upperQuantile(confidence)}, effective - 1) * spread / sqrt(effective) else NA`,
			`    ${numbers}`,
			'  }',
			`  items <- list(${items.map((name) => rColumn(facts, name)).join(', ')})`,
			`  names(items) <- ${rVector(items.map(idPart))}`,
			{ code: 'syntax.groupsWithin' },
			'  rows <- list(total = rep(TRUE, nrow(d)))'
		];
		groups.forEach((_, depth) => {
			const some = groups.slice(0, depth + 1);
			const parts = some.map(
				(name) =>
					`ifelse(is.na(${rFactor(facts, name, idPart)}), NA, paste0(${rText(`${idPart(name)}=`)}, ${rFactor(facts, name, idPart)}))`
			);
			lines.push(
				`  place <- ${depth === 0 ? parts[0] : `paste(${parts.join(',\n    ')}, sep = "/")`}`,
				'  for (one in unique(na.omit(place))) rows[[one]] <- place %in% one'
			);
		});
		lines.push(
			'  for (item in names(items)) for (row in names(rows)) {',
			'    found <- summarise(items[[item]][rows[[row]]], w[rows[[row]]])',
			layout === 'columns'
				? `    out[[length(out) + 1]] <- put("means", ${isGrouped ? 'paste0(item, "/", row)' : 'item'}, found)`
				: '    for (one in names(found)) out[[length(out) + 1]] <- put("means", paste0(row, "/", one), setNames(found[[one]], paste0("item/", item)))',
			'  }'
		);
		if (groupPairs.kind !== 'none' && groups.length === 1 && facts.weight === null)
			lines.push(
				{ code: 'syntax.pooledD' },
				`  group <- ${rFactor(facts, groups[0], idPart)}`,
				'  for (item in names(items)) for (pair in combn(levels(droplevels(group)), 2, simplify = FALSE)) {',
				'    x <- na.omit(items[[item]][group %in% pair[1]]); y <- na.omit(items[[item]][group %in% pair[2]])',
				'    df <- length(x) + length(y) - 2; pooled <- sqrt(((length(x) - 1) * var(x) + (length(y) - 1) * var(y)) / df)',
				'    d <- (mean(x) - mean(y)) / pooled; g <- d * exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)',
				`    row <- paste0(item, "/", ${rText(`${idPart(groups[0])}=`)}, pair[1], "|", ${rText(`${idPart(groups[0])}=`)}, pair[2])`,
				'    out[[length(out) + 1]] <- put("group-effects", row, c(d = d, g = g))',
				'  }'
			);
		if (pair && items.includes(pair.first) && items.includes(pair.second) && facts.weight === null) {
			const [first, second] = [rText(idPart(pair.first)), rText(idPart(pair.second))];
			lines.push(
				{ code: 'syntax.itemD' },
				'  for (row in names(rows)) {',
				`    x <- items[[${first}]][rows[[row]]]; y <- items[[${second}]][rows[[row]]]; both <- y - x`,
				'    published <- (mean(y, na.rm = TRUE) - mean(x, na.rm = TRUE)) / sqrt((var(x, na.rm = TRUE) + var(y, na.rm = TRUE)) / 2)',
				'    out[[length(out) + 1]] <- put("item-effects", row, c(published = published, dz = mean(both, na.rm = TRUE) / sd(both, na.rm = TRUE)))',
				'  }'
			);
		}
		return ok(lines);
	},
	spss({ items, groups, populations, itemPair, groupPairs, confidence }, facts) {
		if (items.length === 0) return fail('syntax.notChosen');
		const names = allInSpss(facts, items);
		return ok([
			...(populations.length === 0 ? [] : [{ code: 'syntax.noPopulation' }]),
			...(itemPair || groupPairs.kind !== 'none' ? [{ code: 'syntax.noEffectSize' }] : []),
			groups.length === 0
				? `DESCRIPTIVES /VARIABLES=${names} /STATISTICS=MEAN STDDEV MIN MAX.`
				: `MEANS TABLES=${names} BY ${groups.map((name) => allInSpss(facts, [name])).join(' BY ')} /CELLS=MEAN COUNT STDDEV MIN MAX.`,
			...(groups.length === 1
				? [
						`EXAMINE /VARIABLES=${names} BY ${allInSpss(facts, groups)} /STATISTICS=DESCRIPTIVES${cInterval(confidence)} /MISSING=PAIRWISE /PLOT=NONE.`
					]
				: [])
		]);
	}
};
