import type { LikertSpec } from '../../analysis/likert/types';
import { MOST_STEPS } from '../../analysis/likert/types';
import { fail, ok } from '../../outcome';
import { CELL } from '../../table/types';
import { columnOf, kindsOf, rColumn, rFactor } from '../columns';
import { rText, rVector } from '../names';
import type { CodeLine, KindSyntax, SyntaxFacts } from '../types';
import { BLOCKS, columnLines, compareLines, ITEM, TALLY } from './likert-r';
import { likertSpss } from './likert-spss';

/** R's word for how p values are adjusted. */
const ADJUST = { none: 'none', holm: 'holm', bh: 'BH' } as const;

const isOpen = (facts: SyntaxFacts, name: string): boolean => {
	const column = columnOf(facts, name);
	return column?.isText === false && column.valueLabels.length === 0 && !scaleOf(facts, name);
};

const scaleOf = ({ scales }: SyntaxFacts, name: string) =>
	scales.find(({ variable }) => variable === name)?.scale ?? null;

/** An item with its answers, the kinds of its empty cells, and the steps that are declared. */
function itemOf(facts: SyntaxFacts, name: string): string {
	const column = columnOf(facts, name);
	const kinds = kindsOf(facts, name);
	const [scale, values] = [scaleOf(facts, name), rColumn(facts, name)];
	const labelled = (column?.valueLabels ?? [])
		.map(({ value }) => value)
		.filter((value) => (typeof value === 'string') === (column?.isText ?? false));
	const declared = isOpen(facts, name)
		? 'open'
		: scale && !column?.isText
			? `whole(${rVector([scale.min, scale.max])})`
			: rVector(labelled);
	const reversed = facts.scales.find(({ variable }) => variable === name)?.reversed ?? false;
	const more = `${scale && !column?.isText ? `, scale = ${rVector([scale.min, scale.max])}` : ''}${reversed ? ', reversed = TRUE' : ''}`;
	return `item(${column?.isText ? rFactor(facts, name) : values}, ${kinds ? `d[[${rText(kinds.r)}]]` : `ifelse(is.na(${values}), ${CELL.missing}, NA)`}, ${declared},
      ${rText(column?.valueLabels.map(({ value, label }) => `${value}=${label}`).join(';') ?? '')}${more})`;
}

/** The distribution of answers on the steps of a scale, in groups, with means and comparisons. */
export const likert: KindSyntax<LikertSpec> = {
	packages: () => [],
	r(spec, facts) {
		const { items, groups, nesting, all, weightsAre, comparison } = spec;
		if (items.length === 0) return fail('syntax.notChosen');
		const arePersons = facts.weight !== null && weightsAre === 'persons';
		const isWeighed = facts.weight !== null && !arePersons;
		const open = items.filter((name) => isOpen(facts, name)).map((name) => rColumn(facts, name));
		const levels = groups.map((name) => rFactor(facts, name));
		const lines: CodeLine[] = [
			...(facts.weight === null
				? []
				: [{ code: arePersons ? 'syntax.weightsArePersons' : 'syntax.linearised' }]),
			`  persons <- ${arePersons ? 'w' : 'rep(1, nrow(d))'}; squares <- ${arePersons ? 'w' : 'w^2'}`,
			...ITEM,
			...(open.length === 0 ? [] : [`  open <- whole(c(${open.join(', ')}))`]),
			'  items <- list(',
			...items.map(
				(name, at) => `    ${rText(name)} = ${itemOf(facts, name)}${at === items.length - 1 ? ')' : ','}`
			),
			`  items <- items[sapply(items, function(one) length(one$steps) <= ${MOST_STEPS})]`,
			...BLOCKS(nesting === 'groups' && groups.length > 0),
			...TALLY,
			...columnLines(spec, isWeighed)
		];
		if (groups.length === 0) {
			lines.push(
				'  for (name in names(items)) out[[length(out) + 1]] <- column(name, rep(TRUE, nrow(d)), name)'
			);
			return ok(lines);
		}
		lines.push(
			{ code: 'syntax.groupsOfValues' },
			...levels.map((level, depth) => `  level${depth + 1} <- ${level}`),
			groups.length === 1
				? '  groups <- droplevels(level1)'
				: '  groups <- droplevels(factor(ifelse(is.na(level1) | is.na(level2), NA, paste(level1, level2, sep = "|")), levels = t(outer(levels(level1), levels(level2), paste, sep = "|"))))',
			'  for (name in names(items)) for (group in levels(groups)) out[[length(out) + 1]] <- column(name, groups %in% group, paste(name, group, sep = "|"))',
			...(all
				? ['  for (name in names(items)) out[[length(out) + 1]] <- column(name, rep(TRUE, nrow(d)), name)']
				: [])
		);
		if (comparison)
			lines.push(
				...(comparison.test === 'permutation' ? [{ code: 'syntax.noPermutation' }] : []),
				...compareLines(spec, comparison, isWeighed),
				`  outer_of <- sub("[|]?[^|]*$", "", levels(groups)); places <- if (nlevels(groups) > 1) combn(nlevels(groups), 2, simplify = FALSE) else list()`,
				`  places <- Filter(function(two) outer_of[two[1]] == outer_of[two[2]]${comparison.pairs === 'first' ? ' && match(outer_of[two[1]], outer_of) == two[1]' : ''}, places)`,
				'  found <- list(); ids <- c()',
				'  for (name in names(items)) if (items[[name]]$is_numeric) for (two in places) {',
				'    pair <- levels(groups)[two]; found[[length(found) + 1]] <- compare(name, pair[1], pair[2]); ids <- c(ids, paste0(name, "|", pair[1], "~", pair[2]))',
				'  }',
				{ code: 'syntax.adjustedTogether' },
				`  adjusted <- p.adjust(sapply(found, function(one) one$means[["p"]]), "${ADJUST[comparison.adjust]}")`,
				'  for (i in seq_along(found)) {',
				'    out[[length(out) + 1]] <- put("comparison", ids[i], c(found[[i]]$means, adjusted = adjusted[[i]]))',
				'    if (!is.null(found[[i]]$shares)) out[[length(out) + 1]] <- put("comparison-shares", ids[i], found[[i]]$shares)',
				'  }'
			);
		return ok(lines);
	},
	spss: likertSpss
};
