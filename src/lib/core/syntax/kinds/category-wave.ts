import type { CategoryWaveSpec } from '../../analysis/category-wave/types';
import { idPart } from '../../analysis/id-part';
import { fail, ok } from '../../outcome';
import { allInSpss, codedInSpss, columnOf, inSpss, rColumn, rFactor } from '../columns';
import { numeral, rText } from '../names';
import { upperQuantile } from '../r-preamble';
import { spssCoded } from '../spss-preamble';
import type { CodeLine, KindSyntax, SyntaxFacts } from '../types';

/** The lines of one side of a table: each value of a variable, and all of them; all rows where there is no variable. */
const linesFor = (facts: SyntaxFacts, name: string | null): string =>
	name === null
		? 'list(total = rep(TRUE, nrow(d)))'
		: `lines_of(${rText(`${idPart(name)}=`)}, ${rFactor(facts, name, idPart)})`;

/** R that summarises a cell and makes the tables of means and of tests. */
function tableLines({ rows, test, testCategories, confidence, limit }: CategoryWaveSpec): string[] {
	const quantile = upperQuantile(confidence);
	const isTurned = rows === 'categories';
	const means = [
		'  lines_of <- function(start, x) c(setNames(lapply(levels(x), function(one) x %in% one), paste0(start, levels(x), recycle0 = TRUE)), list(total = !is.na(x)))',
		'  cell_of <- function(x, rows) {',
		'    used <- rows & !is.na(x); x <- x[used]; v <- w[used]; mean <- sum(v * x) / sum(v)',
		'    list(n = length(x), mean = mean, effective = sum(v)^2 / sum(v^2), variance = sum(v * (x - mean)^2) / (sum(v) - sum(v^2) / sum(v)))',
		'  }',
		'  means <- function(key, x, waves, categories) {',
		'    grid <- lapply(waves, function(wave) lapply(categories, function(category) cell_of(x, wave & category)))',
		`    sides <- list(${isTurned ? 'names(categories), names(waves)' : 'names(waves), names(categories)'}); at <- function(row, column) ${isTurned ? 'grid[[column]][[row]]' : 'grid[[row]][[column]]'}`,
		'    table <- paste0("means/", key)',
		'    body <- lapply(sides[[1]], function(row) put(table, row, c(sapply(sides[[2]], function(column) at(row, column)$mean), n = at(row, "total")$n)))',
		'    last <- put(table, "n", sapply(sides[[2]], function(column) at("total", column)$n))'
	];
	if (test === 'none') return [...means, '    do.call(rbind, c(body, list(last)))', '  }'];
	return [
		...means,
		'    values <- setdiff(names(waves), "total"); pairs <- if (length(values) > 1) combn(values, 2, simplify = FALSE) else list()',
		'    test <- function(category, pair) {',
		'      a <- grid[[pair[2]]][[category]]; b <- grid[[pair[1]]][[category]]; difference <- a$mean - b$mean; numbers <- c(n1 = b$n, n2 = a$n)',
		`      if (min(a$n, b$n) < ${limit === null ? 2 : Math.max(2, limit)}) return(c(numbers, difference = NA, low = NA, high = NA, t = NA, df = NA, p = NA))`,
		...(test === 'student'
			? [
					'      df <- a$effective + b$effective - 2; variance <- ((a$effective - 1) * a$variance + (b$effective - 1) * b$variance) / df',
					'      error <- sqrt(variance * (1 / a$effective + 1 / b$effective))'
				]
			: [
					'      va <- a$variance / a$effective; vb <- b$variance / b$effective; error <- sqrt(va + vb)',
					'      df <- (va + vb)^2 / (va^2 / (a$effective - 1) + vb^2 / (b$effective - 1))'
				]),
		`      reach <- qt(${quantile}, df) * error`,
		'      c(numbers, difference = difference, low = difference - reach, high = difference + reach, t = difference / error, df = df, p = 2 * pt(-abs(difference / error), df))',
		'    }',
		'    tests <- function(some) {',
		'      places <- expand.grid(pair = seq_along(pairs), category = some, stringsAsFactors = FALSE)',
		'      found <- lapply(seq_len(nrow(places)), function(i) test(places$category[i], pairs[[places$pair[i]]]))',
		'      adjusted <- p.adjust(sapply(found, function(one) one[["p"]]), "holm")',
		'      do.call(rbind, lapply(seq_along(found), function(i) put(paste0("tests/", key),',
		'        paste0(places$category[i], "/", paste(pairs[[places$pair[i]]], collapse = "|")), c(found[[i]], adjusted = adjusted[[i]]))))',
		'    }',
		`    do.call(rbind, c(body, list(last), if (length(pairs) > 0) list(${testCategories ? 'if (length(categories) > 1) tests(setdiff(names(categories), "total")), ' : ''}tests("total"))))`,
		'  }'
	];
}

/** R of the shares of bands. */
const SHARES = [
	'  shares <- function(key, start, x, waves, categories) do.call(rbind, unlist(lapply(names(categories), function(category) lapply(names(waves), function(wave) {',
	'    used <- waves[[wave]] & categories[[category]] & !is.na(x); counts <- sapply(levels(x), function(one) sum(w[used & x %in% one]))',
	'    put(paste0("distribution/", key), paste0(category, "/", wave), c(setNames(counts / sum(counts), paste0(start, levels(x))), n = sum(used)))',
	'  })), recursive = FALSE))'
];

/** What SPSS is told of rows that have a value of a variable. */
const isKnown = (facts: SyntaxFacts, name: string): string =>
	columnOf(facts, name)?.isText ? `${inSpss(facts, name)} <> ""` : `NOT MISSING(${inSpss(facts, name)})`;

/** Means by category and wave, tests between waves, shares of bands. */
export const categoryWave: KindSyntax<CategoryWaveSpec> = {
	packages: () => [],
	r(spec, facts) {
		const { variables, categories, wave, test, distributions } = spec;
		const numbers = variables.filter((name) => columnOf(facts, name)?.isText === false);
		if (numbers.length === 0) return fail('syntax.notChosen');
		const lines: CodeLine[] = [
			...(facts.weight === null ? [] : [{ code: 'syntax.weightedSd' }]),
			...(test === 'none' ? [] : [{ code: 'syntax.adjustedTogether' }]),
			...tableLines(spec),
			...(distributions.length === 0 ? [] : SHARES),
			`  waves <- ${linesFor(facts, wave)}`
		];
		for (const name of categories.length > 0 ? categories : [null]) {
			const key = (variable: string) =>
				rText(name === null ? idPart(variable) : `${idPart(variable)}/${idPart(name)}`);
			lines.push(
				`  categories <- ${linesFor(facts, name)}`,
				...numbers.map(
					(variable) =>
						`  out[[length(out) + 1]] <- means(${key(variable)}, ${rColumn(facts, variable)}, waves, categories)`
				),
				...distributions.map(
					(variable) =>
						`  out[[length(out) + 1]] <- shares(${key(variable)}, ${rText(`${idPart(variable)}=`)}, ${rFactor(facts, variable, idPart)}, waves, categories)`
				)
			);
		}
		return ok(lines);
	},
	spss(spec, facts) {
		const { variables, categories, wave, test, testCategories, distributions } = spec;
		const numbers = variables.filter((name) => columnOf(facts, name)?.isText === false);
		if (numbers.length === 0) return fail('syntax.notChosen');
		const names = allInSpss(facts, numbers);
		const byWave = wave === null ? '' : ` BY ${inSpss(facts, wave)}`;
		const lines: CodeLine[] = facts.weight === null ? [] : [{ code: 'syntax.spssWeights' }];
		for (const name of categories.length > 0 ? categories : [null]) {
			const by = name === null ? byWave : ` BY ${inSpss(facts, name)}${byWave}`;
			lines.push(
				by === ''
					? `DESCRIPTIVES /VARIABLES=${names} /STATISTICS=MEAN STDDEV.`
					: `MEANS TABLES=${names}${by} /CELLS=MEAN COUNT STDDEV.`
			);
			if (distributions.length > 0 && by !== '')
				lines.push(
					`CROSSTABS /TABLES=${inSpss(facts, name ?? wave ?? '')} BY ${distributions.map((one) => inSpss(facts, one)).join(' ')}${name === null ? '' : byWave} /CELLS=COUNT ROW /COUNT=ASIS.`
				);
		}
		if (wave === null || test === 'none') return ok(lines);
		const codes = (columnOf(facts, wave)?.values ?? []).map((value, at) =>
			typeof value === 'number' ? value : at + 1
		);
		const tests = codes.flatMap((first, place) =>
			codes
				.slice(place + 1)
				.map(
					(second) =>
						`T-TEST /GROUPS=${codedInSpss(facts, wave)}(${numeral(second)}, ${numeral(first)}) /VARIABLES=${names} /CRITERIA=CI(${numeral(spec.confidence)}).`
				)
		);
		lines.push(...spssCoded(facts, wave), { code: 'syntax.noAdjust' });
		for (const name of categories.length > 0 ? categories : [null]) {
			// A total is of the rows that have a category.
			const known = name === null ? [] : ['TEMPORARY.', `SELECT IF (${isKnown(facts, name)}).`];
			lines.push(...tests.flatMap((line) => [...known, line]));
		}
		const splits = spec.split === null ? [] : [inSpss(facts, spec.split)];
		if (testCategories)
			for (const name of categories) {
				const by = [...splits, inSpss(facts, name)].join(' ');
				lines.push(`SORT CASES BY ${by}.`, `SPLIT FILE LAYERED BY ${by}.`, ...tests);
			}
		if (testCategories && categories.length > 0)
			lines.push(splits.length === 0 ? 'SPLIT FILE OFF.' : `SPLIT FILE LAYERED BY ${splits.join('')}.`);
		return ok(lines);
	}
};
