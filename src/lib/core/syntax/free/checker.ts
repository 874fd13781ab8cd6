import { gridOf, type GridCell, type GridLine, type Quantity } from '../../analysis/checker/grid';
import { MOST_COLUMNS, MOST_ROWS, type CheckerRole, type CheckerSpec } from '../../analysis/checker/types';
import { fail, ok } from '../../outcome';
import { numeral, rText, rVector } from '../names';
import type { Code, CodeLine } from '../types';
import { ANSWERS_R } from './checker/answers-r';
import { BASICS_R, ORDER_R, RANGES_R } from './checker/basics-r';
import { CROSSED_R, EFFECTS_R } from './checker/groups-r';
import { POOLED_R, SERIES_R, WHOLE_R } from './checker/means-r';
import { PERSONS_R } from './checker/persons-r';
import { COUNTS_R, MARGINS_R, PERCENT_R } from './checker/sums-r';
import { TESTS_R } from './checker/tests-r';
import { COLLECT, inlineFrame, inlineVector, PRINT_COLLECTED } from './inline';

/**
 * R code that checks a printed table: the table as it was typed, and the checks that are possible with what is in it, in the
 * order of the app. It gives the persons behind percents, and the numbers of every finding.
 * @returns the lines, or why there is nothing to check
 */
export function checkerCode(spec: CheckerSpec): Code {
	if (spec.rows.length === 0 || spec.columns.length === 0) return fail('checker.empty');
	const rows = spec.rows.slice(0, MOST_ROWS);
	const columns = spec.columns.slice(0, MOST_COLUMNS);
	const grid = gridOf({ rows, columns, content: spec.content });
	const cells = rows.flatMap((_, row) => columns.flatMap((__, column) => grid.at(row, column) ?? []));
	if (cells.length === 0) return fail('checker.nothingToCheck');
	const empty = rows.flatMap((_, row) =>
		columns.flatMap((__, column) => (grid.isBlank(row, column) ? [{ row, column }] : []))
	);
	const parts = partsOf([...grid.rows, ...grid.columns], cells);
	const turning = parts.flatMap(({ calls }) => calls);
	return ok([
		{ code: 'syntax.typedTable' },
		...lineFrame('rows', grid.rows),
		...lineFrame('columns', grid.columns),
		{ code: 'syntax.typedCells' },
		...cellFrame(cells),
		...inlineFrame('blank', [
			['row', empty.map(({ row }) => row)],
			['column', empty.map(({ column }) => column)]
		]),
		{ code: 'syntax.howMade' },
		...optionLines(spec),
		{ code: 'syntax.puts' },
		...COLLECT,
		{ code: 'syntax.printedCanBe' },
		...BASICS_R,
		{ code: 'syntax.checkRanges' },
		...RANGES_R,
		...parts.flatMap(({ title, lines }): CodeLine[] => [{ code: `syntax.${title}` }, ...lines]),
		{ code: 'syntax.checksBothWays' },
		'upright <- table_of(); found <- check_ranges(upright)',
		`series <- 0; for (g in list(upright, turned(upright))) found <- c(found${turning.map((call) => `, ${call}(g)`).join('')})`,
		{ code: 'syntax.ordersFindings' },
		...ORDER_R,
		{ code: 'syntax.prints' },
		...PRINT_COLLECTED
	]);
}

interface Part {
	title: string;
	lines: readonly string[];
	/** Functions of the grid, in the order in which the app calls them. */
	calls: string[];
}

/** The checks for which the table has what they need. */
function partsOf(lines: readonly GridLine[], cells: readonly GridCell[]): Part[] {
	const isLine = (...roles: CheckerRole[]) => lines.some(({ role }) => roles.includes(role));
	const has = (...quantities: Quantity[]) => cells.some(({ quantity }) => quantities.includes(quantity));
	const part = (needed: boolean, title: string, code: readonly string[], ...calls: string[]): Part[] =>
		needed ? [{ title, lines: code, calls }] : [];
	const answers = has('percent') && isLine('answer', 'dontKnow');
	const means = has('mean', 'meanTotal');
	return [
		...part(answers || has('count'), 'printedPercents', PERCENT_R),
		...part(answers, 'checkPersons', PERSONS_R),
		...part(answers, 'checkAnswers', ANSWERS_R, 'check_answers'),
		...part(has('count'), 'checkCounts', COUNTS_R, 'check_counts', 'check_shares'),
		...part(has('n', 'nValid'), 'checkMargins', MARGINS_R, 'check_margins', 'check_most_n'),
		...part(means && has('n'), 'checkCrossed', CROSSED_R, 'check_crossed'),
		...part(means && has('d'), 'checkEffects', EFFECTS_R, 'check_effects'),
		...part(means && !isLine('answer'), 'checkMeans', [...SERIES_R, ...POOLED_R, ...WHOLE_R], 'check_means'),
		...part(has('b', 'se', 'beta', 't', 'p'), 'checkTests', TESTS_R, 'check_tests')
	];
}

/** Rows or columns: their labels, what they are, places on the scale, and N that stands in a label. */
const lineFrame = (name: string, lines: readonly GridLine[]): string[] =>
	inlineFrame(name, [
		['label', lines.map(({ label }) => label)],
		['role', lines.map(({ role }) => role)],
		['points', lines.map(({ value }) => value ?? NaN)],
		['n', lines.map(({ labelN }) => labelN ?? NaN)]
	]);

const cellFrame = (cells: readonly GridCell[]): string[] =>
	inlineFrame('given', [
		['row', cells.map(({ place }) => place.row)],
		['column', cells.map(({ place }) => place.column)],
		['quantity', cells.map(({ quantity }) => quantity)],
		['value', cells.map(({ printed }) => printed.value)],
		['decimals', cells.map(({ printed }) => printed.decimals)],
		['stars', cells.map(({ printed }) => printed.stars)],
		['below', cells.map(({ printed }) => Number(printed.isBelow))]
	]);

function optionLines({ rounding, dontKnow, nIs, items, scale, starLevels, df }: CheckerSpec): string[] {
	// A scale that somebody is about to type may be upside down.
	const ends = scale && scale.min < scale.max ? rVector([scale.min, scale.max]) : 'NULL';
	return [
		`rounding <- ${rText(rounding)}; dont_know <- ${rText(dontKnow)}; n_is <- ${rText(nIs)}; items <- ${numeral(items)}`,
		`ends_of_scale <- ${ends}; star_levels <- ${inlineVector(starLevels)}; df <- ${df === null ? 'NULL' : numeral(df)}`
	];
}
