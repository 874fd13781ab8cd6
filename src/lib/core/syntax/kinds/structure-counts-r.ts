import { KINDS, type StructureSpec } from '../../analysis/structure/types';
import { rFactor, rColumn } from '../columns';
import { numeral, rVector } from '../names';
import type { SyntaxFacts } from '../types';

const DRAWN = rVector(KINDS);

/** R of who has been drawn how often. */
export const HISTORY = [
	'  units <- unique(unit[!is.na(unit)]); members <- lapply(draws, function(as) unique(unit[is_drawn(as) & !is.na(unit)]))',
	'  inside <- sapply(members, function(own) units %in% own); inside <- matrix(inside, nrow = length(units)); times <- rowSums(inside); drawn <- sum(times > 0)',
	'  line <- function(id, count, base) put("times", id, c(municipalities = count, ofDrawn = count / base, ofCountry = count / length(units)))',
	'  for (k in seq_len(max(times))) out[[length(out) + 1]] <- line(paste0("times-", k), sum(times == k), drawn)',
	'  twice <- sum(apply(inside, 1, function(own) any(own[-1] & own[-length(own)])))',
	'  out[[length(out) + 1]] <- rbind(line("ever", drawn, drawn), line("several", sum(times > 1), drawn), line("consecutive", twice, drawn), line("never", length(units) - drawn, NA))',
	'  for (pair in if (length(draws) > 1) combn(names(draws), 2, simplify = FALSE)) {',
	'    size <- lengths(members[pair]); both <- length(intersect(members[[pair[1]]], members[[pair[2]]]))',
	'    out[[length(out) + 1]] <- put("overlap", paste(pair, collapse = "|"), c(firstSize = size[[1]], secondSize = size[[2]], both = both, ofSmaller = both / min(size),',
	'      expectedBoth = size[[1]] * size[[2]] / length(units)))',
	'  }',
	'  for (i in which(times > 1)) out[[length(out) + 1]] <- put("repeated", paste0("unit-", id_part(units[i])), c(count = times[i]))'
];

/** R of counties against their share of the country. */
export function countyLines({ county, together }: StructureSpec, facts: SyntaxFacts): string[] {
	if (county === null) return [];
	return [
		`  first <- match(unique(unit[!is.na(unit)]), unit); county <- ${rFactor(facts, county)}[first]; members <- lapply(draws, function(as) unique(unit[is_drawn(as) & !is.na(unit)]))`,
		'  inside <- matrix(sapply(members, function(own) unit[first] %in% own), nrow = length(first))[!is.na(county), , drop = FALSE]; county <- droplevels(county[!is.na(county)])',
		'  drawn <- rowSums(inside) > 0; total <- length(county)',
		'  of_county <- function(own) {',
		'    all <- sum(own); count <- sum(drawn & own); expected <- all / total; observed <- count / sum(drawn); ends <- share_interval(count, sum(drawn))',
		'    counts <- matrix(c(count, sum(drawn) - count, all - count, total - all - sum(drawn) + count), 2)',
		'    p <- if (all(rowSums(counts) > 0) && all(colSums(counts) > 0)) fisher.test(counts)$p.value else NA',
		'    c(countyAll = all, countyDrawn = count, expectedCount = expected * sum(drawn), ratio = observed / expected, `ratioInterval-low` = ends[1] / expected,',
		'      `ratioInterval-high` = ends[2] / expected, ofCounty = count / all, countyExpected = expected, countyObserved = observed, low = ends[1], high = ends[2], p = p)',
		'  }',
		'  lines <- lapply(levels(county), function(one) of_county(county == one)); holm <- p.adjust(sapply(lines, function(one) one[["p"]]), "holm")',
		'  ids <- paste0("county-", levels(county), recycle0 = TRUE); owns <- lapply(levels(county), function(one) county == one)',
		'  for (i in seq_along(ids)) out[[length(out) + 1]] <- put("counties", ids[i], c(lines[[i]], holm = holm[i]))',
		...(together.length > 1
			? [
					`  some <- county %in% ${rVector(together.map(String))}`,
					'  if (length(unique(county[some])) > 1) { out[[length(out) + 1]] <- put("counties", "together", of_county(some)); ids <- c(ids, "together"); owns <- c(owns, list(some)) }'
				]
			: []),
		'  out[[length(out) + 1]] <- put("counties", "total", c(countyAll = total, countyDrawn = sum(drawn), ofCounty = mean(drawn)))',
		'  for (i in seq_along(c(ids, "total"))) {',
		'    own <- c(owns, list(rep(TRUE, total)))[[i]]; count <- colSums(inside[own, , drop = FALSE])',
		'    out[[length(out) + 1]] <- put("countyDraws", c(ids, "total")[i], setNames(c(count, count / colSums(inside)), paste0(names(draws), rep(c("-count", "-share"), each = length(draws)))))',
		'  }'
	];
}

/** R of how many inhabitants municipalities had when they were drawn. */
export function sizeLines(spec: StructureSpec, facts: SyntaxFacts, ids: readonly string[]): string[] {
	const { schools, quantiles, confidence, large } = spec;
	const known = spec.draws.flatMap((draw, at) =>
		draw.population === null ? [] : [{ id: ids[at], population: draw.population }]
	);
	if (known.length === 0) return [];
	return [
		`  sizes <- list(${known.map(({ population }) => rColumn(facts, population)).join(', ')}); names(sizes) <- ${rVector(known.map(({ id }) => id))}`,
		...(schools === null ? [] : [`  schools <- ${rColumn(facts, schools)}`]),
		'  size_of <- function(id, some, wanted) {',
		'    rows <- lapply(some, function(draw) which(draws[[draw]] %in% wanted & !is.na(unit)))',
		'    x <- sort(unlist(Map(function(draw, own) sizes[[draw]][own], some, rows))); n <- length(x)',
		`    j <- sum(pbinom(seq_len(floor(n / 2)) - 1, n, 0.5) <= ${numeral((1 - confidence) / 2)})`,
		`    numbers <- c(n = n, min = if (n > 0) x[[1]] else NA, median = if (n > 0) quantile(x, 0.5, type = ${quantiles}, names = FALSE) else NA, mean = mean(x), max = if (n > 0) x[[n]] else NA, large = sum(x > ${numeral(large)}))`,
		'    if (j > 0) numbers <- c(numbers, `medianInterval-low` = x[[j]], `medianInterval-high` = x[[n + 1 - j]])',
		...(schools === null
			? []
			: [
					'    own <- schools[unlist(rows)]; own <- own[!is.na(own)]',
					`    if (length(own) > 0) numbers <- c(numbers, schools = quantile(own, 0.5, type = ${quantiles}, names = FALSE), oneSchool = mean(own == 1))`
				]),
		'    put("population", id, numbers)',
		'  }',
		'  for (draw in names(sizes)) {',
		'    for (kind in kinds_of[[draw]]) out[[length(out) + 1]] <- size_of(paste0(kind, "@", draw), draw, kind)',
		`    if (length(kinds_of[[draw]]) > 1) out[[length(out) + 1]] <- size_of(paste0("all@", draw), draw, ${DRAWN})`,
		'    out[[length(out) + 1]] <- size_of(paste0("others@", draw), draw, "none")',
		'  }',
		...(known.length === 1
			? []
			: [
					'  some <- Filter(function(kind) any(sapply(kinds_of[names(sizes)], function(own) kind %in% own)), kinds)',
					'  for (kind in some) out[[length(out) + 1]] <- size_of(kind, names(sizes), kind)',
					`  if (length(some) > 1) out[[length(out) + 1]] <- size_of("all", names(sizes), ${DRAWN})`
				])
	];
}
