import type { ReliabilitySpec } from '../../analysis/reliability/types';
import { fail, ok } from '../../outcome';
import { columnOf, inSpss, rColumn, rFactor } from '../columns';
import { numeral, rText, rVector } from '../names';
import type { CodeLine, KindSyntax, SyntaxFacts } from '../types';

interface Turned {
	name: string;
	scale: { min: number; max: number } | null;
	factor: number;
	offset: number;
}

/** How each item is counted: turned and moved as in an index (see core/derive/index-items.ts). */
function countedItems({ items, scale: common, normalise }: ReliabilitySpec, facts: SyntaxFacts): Turned[] {
	return items.map(({ variable, reversed }) => {
		const known = facts.scales.find((one) => one.variable === variable);
		const scale = known?.scale ?? common;
		const isTurned = reversed ?? known?.reversed ?? false;
		const turn = isTurned && scale ? { factor: -1, offset: scale.min + scale.max } : { factor: 1, offset: 0 };
		if (!normalise || !scale) return { name: variable, scale, ...turn };
		const stretch = (normalise.max - normalise.min) / (scale.max - scale.min);
		return {
			name: variable,
			scale,
			factor: turn.factor * stretch,
			offset: normalise.min + (turn.offset - scale.min) * stretch
		};
	});
}

/** Alpha, omega and item statistics. */
export const reliability: KindSyntax<ReliabilitySpec> = {
	packages: () => ['psych'],
	r(spec, facts) {
		const items = countedItems(spec, facts);
		if (items.length < 2) return fail('syntax.notChosen');
		const lines: CodeLine[] = [
			...(items.some(({ factor }) => factor !== 1) ? [{ code: 'syntax.turned' }] : []),
			`  items <- data.frame(${items.map(({ name }) => rColumn(facts, name)).join(', ')})`,
			`  names(items) <- ${rVector(items.map(({ name }) => name))}`
		];
		for (const { name, scale, factor, offset } of items) {
			const at = `items[[${rText(name)}]]`;
			if (scale)
				lines.push(`  ${at}[which(${at} < ${numeral(scale.min)} | ${at} > ${numeral(scale.max)})] <- NA`);
			if (factor !== 1 || offset !== 0)
				lines.push(`  ${at} <- ${numeral(offset)} + ${numeral(factor)} * ${at}`);
		}
		lines.push(
			{ code: 'syntax.feldt' },
			'  scale_of <- function(items, column) {',
			'    x <- na.omit(items); n <- nrow(x); k <- ncol(x)',
			'    a <- suppressWarnings(psych::alpha(x, check.keys = FALSE, warnings = FALSE))$total',
			'    feldt <- 1 - (1 - a$raw_alpha) * qf(c(0.975, 0.025), n - 1, (n - 1) * (k - 1))',
			'    omega <- c()',
			'    if (k > 2 && n > k) {',
			'      loadings <- as.numeric(suppressWarnings(psych::fa(cor(x), 1, fm = "pa", rotate = "none", min.err = 1e-13, max.iter = 20000))$loadings); own <- sum(1 - loadings^2)',
			'      if (max(abs(loadings)) < 0.997) omega <- c(omega = 1 - own / sum(cor(x)), omegaLoadings = sum(loadings)^2 / (sum(loadings)^2 + own))',
			'    }',
			'    numbers <- c(omega, cases = n, itemCount = k, alpha = a$raw_alpha, lower = feldt[1], upper = feldt[2],',
			'      standardised = a$std.alpha, meanCorrelation = a$average_r, scaleMean = mean(rowMeans(x)), scaleSd = sd(rowMeans(x)))',
			'    do.call(rbind, lapply(names(numbers), function(row) put("reliability", row, setNames(numbers[[row]], column))))',
			'  }',
			'  out[[1]] <- scale_of(items, "all")',
			'  alpha_of <- function(x) ncol(x) / (ncol(x) - 1) * (1 - sum(diag(cov(x))) / sum(cov(x)))',
			'  item_of <- function(x, name) c(itemTotal = cor(x[[name]], rowSums(x[names(x) != name])), alphaWithout = if (ncol(x) > 2) alpha_of(x[names(x) != name]) else NA)',
			'  x <- na.omit(items)',
			'  for (name in names(x)) out[[length(out) + 1]] <- put("items", name, c(answers = sum(!is.na(items[[name]])), mean = mean(x[[name]]), sd = sd(x[[name]]), item_of(x, name)))'
		);
		if (spec.by !== null)
			lines.push(
				`  by <- ${rFactor(facts, spec.by)}`,
				'  for (value in levels(droplevels(by))) {',
				'    out[[length(out) + 1]] <- scale_of(items[by %in% value, ], paste0("by-", value)); x <- na.omit(items[by %in% value, ])',
				'    for (name in names(x)) { numbers <- item_of(x, name); out[[length(out) + 1]] <- put("itemsByGroup", name, setNames(numbers, paste0("by-", value, ".", names(numbers)))) }',
				'  }'
			);
		return ok(lines);
	},
	spss(spec, facts) {
		const items = countedItems(spec, facts);
		if (items.length < 2) return fail('syntax.notChosen');
		const lines: CodeLine[] = [{ code: 'syntax.noOmega' }];
		const names = items.map(({ name, scale, factor, offset }, at) => {
			const plain = inSpss(facts, name);
			if (factor === 1 && offset === 0 && !scale) return plain;
			const counted = `item_${at + 1}`;
			const within = scale
				? `IF (RANGE(${plain}, ${numeral(scale.min)}, ${numeral(scale.max)})) `
				: 'COMPUTE ';
			lines.push(`${within}${counted} = ${numeral(offset)} + (${numeral(factor)}) * ${plain}.`);
			lines.push(`VARIABLE LABELS ${counted} "${plain}".`);
			return counted;
		});
		lines.push(
			'EXECUTE.',
			`RELIABILITY /VARIABLES=${names.join(' ')} /SCALE("ALL VARIABLES") ALL /MODEL=ALPHA /STATISTICS=DESCRIPTIVE SCALE CORR /SUMMARY=TOTAL.`
		);
		const by = columnOf(facts, spec.by);
		if (by)
			lines.push(
				`SORT CASES BY ${by.spss}.`,
				`SPLIT FILE LAYERED BY ${by.spss}.`,
				`RELIABILITY /VARIABLES=${names.join(' ')} /SCALE("ALL VARIABLES") ALL /MODEL=ALPHA /SUMMARY=TOTAL.`,
				'SPLIT FILE OFF.'
			);
		return ok(lines);
	}
};
