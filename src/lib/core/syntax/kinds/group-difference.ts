import type { GroupDifferenceSpec } from '../../analysis/group-difference/types';
import { fail, ok } from '../../outcome';
import { allInSpss, codedInSpss, columnOf, inSpss, percentOf, rColumn, rFactor } from '../columns';
import { numeral, rVector } from '../names';
import { upperQuantile } from '../r-preamble';
import { spssCoded } from '../spss-preamble';
import type { Code, CodeLine, KindSyntax, SyntaxFacts } from '../types';
import { adjustLines, manyLines, twoLines } from './group-difference-r';
import { pairedR, pairedSpss } from './group-difference-paired';

/** Whether groups differ, or two answers of the same persons. */
export const groupDifference: KindSyntax<GroupDifferenceSpec> = {
	packages: () => ['car'],
	r(spec, facts): Code {
		const { design, cluster } = spec;
		if (design.kind === 'paired') return pairedR(spec, design.pairs, facts);
		if (design.group === null || design.outcomes.length === 0) return fail('syntax.notChosen');
		const values = design.categories.length > 0 ? design.categories : undefined;
		const lines: CodeLine[] = [
			...(cluster === null ? [] : [{ code: 'syntax.clusterByRegression' }]),
			{ code: 'syntax.noPermutation' },
			...twoLines(spec),
			...manyLines(spec),
			`  group <- droplevels(${rFactor(facts, design.group, String, values)})`,
			`  outcomes <- list(${design.outcomes.map((name) => rColumn(facts, name)).join(', ')})`,
			`  names(outcomes) <- ${rVector(design.outcomes)}`,
			'  for (name in names(outcomes)) {',
			'    used <- !is.na(outcomes[[name]]) & !is.na(group); x <- outcomes[[name]][used]; g <- group[used]',
			'    for (one in levels(group)) {',
			`      y <- x[g == one]; numbers <- c(n = length(y), mean = mean(y), sd = sd(y)); reach <- if (length(y) > 1) qt(${upperQuantile(spec.confidence)}, length(y) - 1) * sd(y) / sqrt(length(y)) else NA`,
			'      out[[length(out) + 1]] <- if (nlevels(group) == 2) put("comparison", name, setNames(numbers, paste0(one, ":", names(numbers))))',
			'        else put("groups", paste0(name, ":", one), c(numbers, low = mean(y) - reach, high = mean(y) + reach))',
			'    }',
			`    reach <- qt(${upperQuantile(spec.confidence)}, length(x) - 1) * sd(x) / sqrt(length(x))`,
			'    if (nlevels(group) != 2) out[[length(out) + 1]] <- put("groups", paste0(name, "::total"), c(n = length(x), mean = mean(x), sd = sd(x), low = mean(x) - reach, high = mean(x) + reach))',
			'    out[[length(out) + 1]] <- if (nlevels(group) == 2) two(name, x[g == levels(group)[1]], x[g == levels(group)[2]]) else many(name, x, droplevels(g))',
			'  }',
			...(design.outcomes.length > 1
				? adjustLines(spec, 'comparison').concat(adjustLines(spec, 'overall'))
				: [])
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
