import type { GroupDifferenceSpec } from '../../analysis/group-difference/types';
import { fail, ok } from '../../outcome';
import { allInSpss, codedInSpss, columnOf, inSpss, percentOf, rColumn, rFactor } from '../columns';
import { numeral, rVector } from '../names';
import { spssCoded } from '../spss-preamble';
import type { Code, CodeLine, KindSyntax, SyntaxFacts } from '../types';
import { pairedR, pairedSpss } from './group-difference-paired';

/** Two groups: t tests, Levene, Mann-Whitney, d. */
function two({ confidence, continuity, levene, test, cluster }: GroupDifferenceSpec): string[] {
	const level = numeral(confidence);
	const lines = [
		'  two <- function(name, x, y) {',
		`    welch <- t.test(x, y, conf.level = ${level}); student <- t.test(x, y, var.equal = TRUE, conf.level = ${level})`,
		`    ranks <- suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = ${continuity ? 'TRUE' : 'FALSE'}))`,
		`    spread <- car::leveneTest(c(x, y), factor(rep(1:2, c(length(x), length(y)))), center = ${levene})`,
		'    d <- (mean(x) - mean(y)) / sqrt(((length(x) - 1) * var(x) + (length(y) - 1) * var(y)) / (length(x) + length(y) - 2))',
		`    chosen <- ${test === 'equalVariances' ? 'student' : 'welch'}`,
		'    of_t <- function(t) c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value)'
	];
	const tests = [
		'    rbind(put("tests", paste0(name, ":welch"), of_t(welch)), put("tests", paste0(name, ":student"), of_t(student)),',
		`      put("tests", paste0(name, ":levene${levene === 'mean' ? 'Mean' : 'Median'}"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),`,
		'      put("tests", paste0(name, ":mannWhitney"), c(statistic = ranks$statistic[[1]], p = ranks$p.value)),',
		'      put("effects", paste0(name, ":superiority"), c(value = ranks$statistic[[1]] / (length(x) * length(y)))),'
	];
	const comparison =
		cluster === null
			? '      put("comparison", name, c(difference = mean(x) - mean(y), low = chosen$conf.int[1], high = chosen$conf.int[2], d = d)))'
			: '      put("comparison", name, c(difference = mean(x) - mean(y), d = d)))';
	return [...lines, ...tests, comparison, '  }'];
}

/** More groups: analysis of variance, Welch's, Kruskal-Wallis, pairs. */
function many({ levene, pairwise, confidence }: GroupDifferenceSpec): string[] {
	const level = numeral(confidence);
	const pairs =
		pairwise === 'tukeyKramer'
			? [
					`    tukey <- TukeyHSD(aov(x ~ g), conf.level = ${level})[[1]]; names <- combn(levels(g), 2, simplify = FALSE)`,
					'    pairs <- do.call(rbind, lapply(seq_along(names), function(i) put("pairs", paste(name, names[[i]][1], names[[i]][2], sep = ":"),',
					'      c(difference = -tukey[i, "diff"], low = -tukey[i, "upr"], high = -tukey[i, "lwr"], p = tukey[i, "p adj"]))))'
				]
			: pairwise === 'gamesHowell'
				? [
						'    n <- tapply(x, g, length); m <- tapply(x, g, mean); v <- tapply(x, g, var) / n',
						'    pairs <- do.call(rbind, lapply(combn(levels(g), 2, simplify = FALSE), function(two) {',
						'      a <- two[1]; b <- two[2]; se <- sqrt((v[[a]] + v[[b]]) / 2); difference <- m[[a]] - m[[b]]',
						'      df <- (v[[a]] + v[[b]])^2 / (v[[a]]^2 / (n[[a]] - 1) + v[[b]]^2 / (n[[b]] - 1)); k <- nlevels(g)',
						`      reach <- qtukey(${level}, k, df) * se`,
						'      put("pairs", paste(name, a, b, sep = ":"), c(difference = difference, low = difference - reach, high = difference + reach,',
						'        p = ptukey(abs(difference) / se, k, df, lower.tail = FALSE)))',
						'    }))'
					]
				: ['    pairs <- NULL'];
	return [
		'  many <- function(name, x, g) {',
		'    fit <- anova(lm(x ~ g)); welch <- oneway.test(x ~ g); ranks <- kruskal.test(x ~ g)',
		`    spread <- car::leveneTest(x, g, center = ${levene}); squares <- fit[["Sum Sq"]]; within <- fit[["Mean Sq"]][2]`,
		...pairs,
		'    rbind(put("tests", paste0(name, ":anova"), c(statistic = fit[["F value"]][1], df1 = fit$Df[1], df2 = fit$Df[2], p = fit[["Pr(>F)"]][1])),',
		'      put("tests", paste0(name, ":welchAnova"), c(statistic = welch$statistic[[1]], df1 = welch$parameter[[1]], df2 = welch$parameter[[2]], p = welch$p.value)),',
		'      put("tests", paste0(name, ":kruskalWallis"), c(statistic = ranks$statistic[[1]], df1 = ranks$parameter[[1]], p = ranks$p.value)),',
		`      put("tests", paste0(name, ":levene${levene === 'mean' ? 'Mean' : 'Median'}"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),`,
		'      put("effects", paste0(name, ":etaSquared"), c(value = squares[1] / sum(squares))),',
		'      put("effects", paste0(name, ":omegaSquared"), c(value = (squares[1] - fit$Df[1] * within) / (sum(squares) + within))), pairs)',
		'  }'
	];
}

/** Whether groups differ, or two answers of the same persons. */
export const groupDifference: KindSyntax<GroupDifferenceSpec> = {
	packages: () => ['car'],
	r(spec, facts): Code {
		const { design, cluster, pairwise } = spec;
		if (design.kind === 'paired') return pairedR(spec, design.pairs, facts);
		if (design.group === null || design.outcomes.length === 0) return fail('syntax.notChosen');
		const values = design.categories.length > 0 ? design.categories : undefined;
		const lines: CodeLine[] = [
			...(cluster === null ? [] : [{ code: 'syntax.clusterByRegression' }]),
			...(pairwise === 'holm' || pairwise === 'benjaminiHochberg' ? [{ code: 'syntax.noPairs' }] : []),
			{ code: 'syntax.noPermutation' },
			...two(spec),
			...many(spec),
			`  group <- droplevels(${rFactor(facts, design.group, String, values)})`,
			`  outcomes <- list(${design.outcomes.map((name) => rColumn(facts, name)).join(', ')})`,
			`  names(outcomes) <- ${rVector(design.outcomes)}`,
			'  for (name in names(outcomes)) {',
			'    used <- !is.na(outcomes[[name]]) & !is.na(group); x <- outcomes[[name]][used]; g <- group[used]',
			'    for (one in levels(group)) {',
			'      y <- x[g == one]; numbers <- c(n = length(y), mean = mean(y), sd = sd(y))',
			'      out[[length(out) + 1]] <- if (nlevels(group) == 2) put("comparison", name, setNames(numbers, paste0(one, ":", names(numbers))))',
			'        else put("groups", paste0(name, ":", one), numbers)',
			'    }',
			'    out[[length(out) + 1]] <- if (nlevels(group) == 2) two(name, x[g == levels(group)[1]], x[g == levels(group)[2]]) else many(name, x, droplevels(g))',
			'  }'
		];
		return ok(lines);
	},
	spss(spec, facts): Code {
		const { design } = spec;
		if (design.kind === 'paired') return pairedSpss(spec, design.pairs, facts);
		if (design.group === null || design.outcomes.length === 0) return fail('syntax.notChosen');
		return groupsSpss(spec, design.group, design.outcomes, design.categories, facts);
	}
};

function groupsSpss(
	{ confidence, pairwise, cluster }: GroupDifferenceSpec,
	group: string,
	outcomes: readonly string[],
	categories: readonly (number | string)[],
	facts: SyntaxFacts
): Code {
	const column = columnOf(facts, group);
	const all = column?.values ?? [];
	const codes = (categories.length > 0 ? categories : all).map((value) =>
		typeof value === 'number' ? value : all.indexOf(value) + 1
	);
	const [names, by] = [allInSpss(facts, outcomes), codedInSpss(facts, group)];
	const lines: CodeLine[] = [
		...spssCoded(facts, group),
		...(cluster === null ? [] : [{ code: 'syntax.noSpssCluster' }])
	];
	if (codes.length === 2)
		lines.push(
			`T-TEST /GROUPS=${by}(${codes.map(numeral).join(', ')}) /VARIABLES=${names} /CRITERIA=CI(${numeral(confidence)}).`,
			`NPAR TESTS /M-W=${names} BY ${by}(${codes.map(numeral).join(', ')}).`,
			{ code: 'syntax.smallerU' }
		);
	else
		lines.push(
			...(categories.length > 0 ? [`SELECT IF (ANY(${by}, ${codes.map(numeral).join(', ')})).`] : []),
			`ONEWAY ${names} BY ${by} /STATISTICS=DESCRIPTIVES HOMOGENEITY${pairwise === 'tukeyKramer' ? ' /POSTHOC=TUKEY' : ''}.`,
			`ONEWAY ${names} BY ${by} /STATISTICS=WELCH${pairwise === 'gamesHowell' ? ' /POSTHOC=GH' : ''}.`,
			`NPAR TESTS /K-W=${names} BY ${by}(${numeral(Math.min(...codes))}, ${numeral(Math.max(...codes))}).`
		);
	return ok([
		{ code: 'syntax.confidence', params: { percent: percentOf(confidence), group: inSpss(facts, group) } },
		...lines
	]);
}
