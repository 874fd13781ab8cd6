import { alternatives, boundTable, type Alternative } from '../../analysis/applications/budget-tables';
import { criterionText } from '../../analysis/applications/names';
import { lightFor, readApplications, type ReadApplication } from '../../analysis/applications/read';
import { CATEGORIES, type ApplicationsSpec } from '../../analysis/applications/types';
import { LIGHTS } from '../../allocation/traffic-light';
import { fail, ok } from '../../outcome';
import { numeral, rText, rVector } from '../names';
import type { Code, CodeLine } from '../types';
import { APPLIED_R, DISTRIBUTE_R, NUMBERS_R } from './exact-r';
import { COLLECT, inlineFrame, inlineVector, PRINT_COLLECTED } from './inline';

/**
 * R code of applications that were judged by lights: the lights as they were set, and from them score, light, place, counts,
 * and the budget distributed by each rule, with the same exact arithmetic as in the app.
 * @returns the lines, or why there is nothing to compute
 */
export function applicationsCode(spec: ApplicationsSpec): Code {
	const all = readApplications(spec);
	if (all.length === 0) return fail('applications.type');
	const ways = alternatives(spec, all);
	return ok([
		{ code: 'syntax.typedApplications' },
		...typedLines(spec, all),
		{ code: 'syntax.puts' },
		...COLLECT,
		...judgeLines(spec),
		...COUNTS,
		...(ways.ok
			? [...NUMBERS_R, ...DISTRIBUTE_R, ...APPLIED_R, ...amountLines(spec, all, ways.value)]
			: [ways.problem]),
		{ code: 'syntax.logsNotNumbers' },
		{ code: 'syntax.prints' },
		...PRINT_COLLECTED
	]);
}

/** R of the applications as they were typed; lights are a matrix with a column for each criterion. */
function typedLines({ criteria }: ApplicationsSpec, all: readonly ReadApplication[]): CodeLine[] {
	const amounts = (of: (one: ReadApplication) => number | null) => all.map((one) => of(one) ?? NaN);
	const texts = (values: readonly (string | null)[]) =>
		values.map((value) => (value === null ? 'NA_character_' : rText(value))).join(', ');
	return [
		...inlineFrame('given', [
			['id', all.map(({ id }) => id)],
			['applied', amounts(({ applied }) => applied)],
			['years', all.map(({ from }) => from.years)],
			['category', all.map(({ from }) => from.category)]
		]),
		`decision <- c(${texts(all.map(({ from }) => from.decision))})`,
		{ code: 'syntax.grantedAmounts' },
		`granted <- ${inlineVector(amounts(({ granted }) => granted))}`,
		'lights <- cbind(matrix(character(), nrow(given), 0)',
		...criteria.flatMap((criterion, place): CodeLine[] => [
			criterionText(criterion, place),
			`  , c(${texts(all.map(({ from }) => lightFor(from, criterion.id)))})`
		]),
		')',
		`weight <- ${inlineVector(criteria.map(({ weight }) => weight))}`,
		`required <- c(${criteria.map(({ required }) => (required ? 'TRUE' : 'FALSE')).join(', ')})`
	];
}

const judgeLines = ({ rule }: ApplicationsSpec): CodeLine[] => [
	{ code: 'syntax.scoreOfLights' },
	'points <- c(green = 2, yellow = 1, red = 0); rows <- seq_len(nrow(given))',
	'score <- sapply(rows, function(i) {',
	'  judged <- which(!is.na(lights[i, ])); possible <- sum(2 * weight[judged])',
	'  if (possible > 0) sum(points[lights[i, judged]] * weight[judged]) / possible else NA_real_',
	'})',
	'light <- sapply(rows, function(i) {',
	'  is_red <- lights[i, ] %in% "red"; is_open <- is.na(lights[i, ])',
	'  if (any(required & is_red)) return("red")',
	'  if (is.na(score[i]) || any(required & is_open)) return(NA_character_)',
	`  if (${numeral(rule.red)} - score[i] >= 1e-9) return("red")`,
	`  if (${numeral(rule.green)} - score[i] < 1e-9 && !any(is_red)) "green" else "yellow"`,
	'})',
	{ code: 'syntax.placesByLight' },
	'order_by <- ifelse(light %in% c("green", "yellow"), (light == "green") + ifelse(is.na(score), 0, score) / 4, NA)',
	'place <- sapply(rows, function(i) if (is.na(order_by[i])) NA else 1 + sum(order_by - order_by[i] > 1e-9, na.rm = TRUE))',
	'for (i in rows) add("judged", given$id[i], c(applied = given$applied[i], years = given$years[i], score = score[i], place = place[i]))'
];

/** R of counts and kroner by light and by what the measures are for. */
const COUNTS: readonly CodeLine[] = [
	{ code: 'syntax.countsByGroup' },
	'count <- function(table, id, these) {',
	'  decided <- these & !is.na(decision); yes <- decided & decision %in% "granted"',
	'  add(table, id, c(n = sum(these), applied = sum(given$applied[these], na.rm = TRUE), granted = sum(yes),',
	'    grantedKroner = sum(granted[yes], na.rm = TRUE), rate = if (any(decided)) sum(yes) / sum(decided) else NA))',
	'}',
	`for (one in ${rVector(LIGHTS)}) count("byLight", one, light %in% one)`,
	'count("byLight", "none", is.na(light)); count("byLight", ":total", rep(TRUE, nrow(given)))',
	`for (one in ${rVector(CATEGORIES)}) count("byCategory", one, given$category == one)`,
	'count("byCategory", ":total", rep(TRUE, nrow(given)))'
];

function amountLines(
	spec: ApplicationsSpec,
	all: readonly ReadApplication[],
	ways: readonly Alternative[]
): CodeLine[] {
	const { budget, step } = spec;
	const numbers = all.map(({ at }) => String(at + 1).padStart(4, '0'));
	const start = `${numeral(budget)}, ${numeral(Math.max(1, Math.round(step)))}`;
	const calls: Readonly<Record<Alternative['id'], string>> = {
		decided: 'ifelse(is.na(granted), 0, granted)',
		lights: `among(!is.na(place), function(at) by_priority(${start}, rank[at], given$applied[at], place[at]))`,
		proRataPassed: `among(!is.na(place), function(at) pro_rata(${start}, rank[at], given$applied[at]))`,
		proRataAll: `among(rep(TRUE, nrow(given)), function(at) pro_rata(${start}, rank[at], given$applied[at]))`
	};
	return [
		{ code: 'syntax.budgetByRules' },
		`rank <- order(order(${rVector(numbers)}, method = "radix"))`,
		'among <- function(these, share_out) {',
		'  at <- which(these & given$applied > 0); amount <- numeric(nrow(given)); if (length(at) > 0) amount[at] <- share_out(at)',
		'  amount',
		'}',
		'amounts <- list(',
		ways.map(({ id }) => `  ${id} = ${calls[id]}`).join(',\n'),
		')',
		'columns <- c(list(applied = given$applied), amounts)',
		'for (i in rows) add("amounts", given$id[i], sapply(columns, function(one) one[i]))',
		'sums <- sapply(columns, sum, na.rm = TRUE); add("amounts", ":total", sums)',
		`add("amounts", ":left", ${numeral(budget)} - sums[-1])`,
		...(ways.length > 0 && boundTable(spec, all, ways[0]) ? boundLines(budget) : [])
	];
}

const boundLines = (budget: number): CodeLine[] => [
	{ code: 'syntax.boundYears' },
	'plans <- list(asApplied = given$years, oneYear = 0 * given$years + 1, threeYears = 0 * given$years + 3); first <- amounts[[1]]',
	'for (year in seq_len(max(unlist(lapply(plans, function(runs) runs[first > 0]))))) {',
	'  bound <- sapply(plans, function(runs) sum(first[runs >= year]))',
	'  add("bound", paste0("year:", year), setNames(bound, paste0(names(plans), ":bound")))',
	...(budget > 0
		? [
				`  add("bound", paste0("year:", year), setNames((${numeral(budget)} - bound) / ${numeral(budget)}, paste0(names(plans), ":left")))`
			]
		: []),
	'}'
];
