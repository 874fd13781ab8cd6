import { idPart } from '../../analysis/id-part';
import { idOfDraw } from '../../analysis/structure/membership';
import {
	KINDS,
	type StructureDraw,
	type StructurePart,
	type StructureSpec
} from '../../analysis/structure/types';
import { fail, ok } from '../../outcome';
import { CELL } from '../../table/types';
import { columnOf, kindsOf, rColumn, rFactor } from '../columns';
import { rText, rVector } from '../names';
import type { CodeLine, KindSyntax, SyntaxFacts } from '../types';
import { countyLines, HISTORY, sizeLines } from './structure-counts-r';
import { compareLines, groupLines, INFLUENCE, PAIRS, summaryLines } from './structure-r';
import { structureSpss } from './structure-spss';

/** R's word for how p values are adjusted. */
const ADJUST = { none: 'none', holm: 'holm', benjaminiHochberg: 'BH' } as const;

/** Each draw once, with its id. */
function drawsOf({ draws }: StructureSpec): { id: string; draw: StructureDraw }[] {
	const seen = new Map(draws.map((draw) => [idOfDraw(draw), draw] as const).reverse());
	return [...seen].reverse().map(([id, draw]) => ({ id, draw }));
}

/** A draw as R reads it from the rows: what each municipality was. */
function drawLine(
	{ variable, values, empty, year }: StructureDraw,
	spec: StructureSpec,
	facts: SyntaxFacts
): string {
	const kinds = kindsOf(facts, variable);
	const meaning = values.map(({ value, as }) => `${rText(String(value))} = ${rText(as)}`).join(', ');
	const here =
		spec.year === null || year === null ? 'TRUE' : `${rFactor(facts, spec.year)} %in% ${rText(String(year))}`;
	return `draw(${rFactor(facts, variable)}, c(${meaning}), ${kinds ? `d[[${rText(kinds.r)}]]` : String(CELL.missing)}, ${empty === 'none' ? 'TRUE' : 'FALSE'}, ${here})`;
}

/** Tables with variables, each with its id as the app gives it. */
function blocksOf({ blocks }: StructureSpec, facts: SyntaxFacts): { id: string; names: string[] }[] {
	const used = new Set<string>();
	return blocks
		.filter(({ variables }) => variables.length > 0)
		.map(({ title, theme, variables }) => {
			const base = idPart(title || theme).slice(0, 200);
			let id = base;
			for (let more = 2; used.has(id); more++) id = `${base}#${more}`;
			used.add(id);
			return { id, names: [...new Set(variables)].filter((name) => columnOf(facts, name)?.isText === false) };
		});
}

/** R that fills the tables of means, statistics, tests and influence. */
function profileLines(
	spec: StructureSpec,
	facts: SyntaxFacts,
	shows: (part: StructurePart) => boolean
): CodeLine[] {
	const blocks = blocksOf(spec, facts);
	const lists = blocks.map(({ id, names }) => `${rText(id)} = ${rVector(names)}`);
	const names = [...new Set(blocks.flatMap((block) => block.names))];
	const kinds = Object.entries(CELL).filter(([name]) => name !== 'value');
	const empties = names.map((name) => {
		const column = kindsOf(facts, name);
		return `${rText(name)} = ${column ? `d[[${rText(column.r)}]]` : `ifelse(is.na(${rColumn(facts, name)}), ${CELL.missing}, NA)`}`;
	});
	return [
		`  blocks <- list(${lists.join(', ')})`,
		`  measures <- list(${names.map((name) => `${rText(name)} = ${rColumn(facts, name)}`).join(', ')}); shares <- sapply(measures, is_share)`,
		...(shows('statistics')
			? [
					`  empties <- list(${empties.join(', ')}); empty_kinds <- c(${kinds.map(([name, byte]) => `${name} = ${byte}`).join(', ')})`
				]
			: []),
		...compareLines(spec),
		...PAIRS,
		...(shows('influence') ? INFLUENCE : []),
		'  compared <- list()',
		'  for (block in names(blocks)) for (name in blocks[[block]]) {',
		'    x <- measures[[name]]; share <- shares[[name]]; means <- sapply(groups, function(rows) mean(x[rows], na.rm = TRUE))',
		...(shows('profile')
			? [
					'    for (id in names(pooled)) out[[length(out) + 1]] <- put(paste0("profile-", block), id, setNames(means[[id]], name))'
				]
			: []),
		...(shows('years')
			? [
					'    for (id in names(by_draw)) if (kind_of(id) != "others" && sum(kind_of(names(by_draw)) == kind_of(id)) > 1)',
					'      out[[length(out) + 1]] <- put(paste0("years-", kind_of(id), "-", block), draw_of(id), setNames(means[[id]], name))'
				]
			: []),
		...(shows('statistics')
			? [
					'    for (id in distinct) out[[length(out) + 1]] <- put(paste0("statistics-", block), paste0(name, "/", id),',
					'      c(summarise(x[groups[[id]]], share), sapply(empty_kinds, function(kind) sum(empties[[name]][groups[[id]]] %in% kind))))'
				]
			: []),
		...(shows('influence')
			? [
					'    for (id in distinct) out[[length(out) + 1]] <- put(paste0("influence-", block), paste0(name, "/", id), influence(x, share, id))'
				]
			: []),
		...(shows('tests')
			? [
					'    for (pair in pairs) compared[[length(compared) + 1]] <- list(table = paste0("tests-", block), row = paste0(name, "/", pair[1], "|", pair[2]),',
					'      numbers = compare(x[groups[[pair[1]]]], x[groups[[pair[2]]]], share))'
				]
			: []),
		'  }',
		...(shows('tests')
			? [
					`  adjusted <- p.adjust(sapply(compared, function(one) one$numbers[["p"]]), "${ADJUST[spec.adjust]}")`,
					'  for (i in seq_along(compared)) out[[length(out) + 1]] <- put(compared[[i]]$table, compared[[i]]$row, c(compared[[i]]$numbers, adjusted = adjusted[[i]]))'
				]
			: [])
	];
}

/** Drawn municipalities against all others: means, tests, influence, counties, sizes, history. */
export const structure: KindSyntax<StructureSpec> = {
	packages: () => [],
	r(spec, facts) {
		const draws = drawsOf(spec);
		if (draws.length === 0 || spec.show.length === 0) return fail('syntax.notChosen');
		const shows = (part: StructurePart) => spec.show.includes(part);
		const wantsMeans = (['profile', 'years', 'statistics', 'tests', 'influence'] as const).some(shows);
		const names = draws.map(({ id }) => id);
		const kinds = draws.map(({ draw }) => KINDS.filter((kind) => draw.values.some(({ as }) => as === kind)));
		const lines: CodeLine[] = [
			{ code: 'syntax.unitsOfRows' },
			`  unit <- ${spec.key === null ? 'as.character(seq_len(nrow(d)) - 1)' : `trimws(as.character(${rColumn(facts, spec.key)}))`}`,
			'  id_part <- function(x) gsub("|", "%7C", gsub("/", "%2F", gsub("%", "%25", x, fixed = TRUE), fixed = TRUE), fixed = TRUE)',
			{ code: 'syntax.whatDrawsSay' },
			'  draw <- function(x, meaning, kinds, empty_is_none, here) {',
			'    x <- as.character(x); as <- unname(meaning[x]); as[is.na(as) & !is.na(x)] <- "none"',
			`    as[is.na(x)] <- ifelse(empty_is_none & rep_len(kinds, length(x))[is.na(x)] %in% ${CELL.missing}, "none", "leftOut")`,
			'    as[!rep_len(here, length(x)) | is.na(unit)] <- NA; as',
			'  }',
			`  draws <- list(${draws.map(({ draw }) => drawLine(draw, spec, facts)).join(',\n    ')})`,
			`  names(draws) <- ${rVector(names)}; kinds_of <- list(${kinds.map((own) => (own.length === 0 ? 'character(0)' : rVector(own))).join(', ')}); names(kinds_of) <- names(draws)`,
			...groupLines(spec),
			...summaryLines(spec),
			...(wantsMeans ? profileLines(spec, facts, shows) : []),
			...(shows('population')
				? sizeLines({ ...spec, draws: draws.map(({ draw }) => draw) }, facts, names)
				: []),
			...(shows('counties') ? countyLines(spec, facts) : []),
			...(shows('history') ? HISTORY : [])
		];
		return ok(lines);
	},
	spss: structureSpss
};
