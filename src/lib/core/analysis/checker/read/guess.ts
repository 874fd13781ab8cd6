import { answersOf } from '../../../counts/answer-kinds';
import { gridOf } from '../grid';
import { readPrinted } from '../printed';
import type { CheckerLine, CheckerRole, CheckerRow, CheckerSpec } from '../types';
import { valuesByMean } from './answer-values';
import type { RawTable } from './raw-table';
import { columnRole, rowRole, TOTAL } from './role-words';
import { guessLevels } from './star-levels';

/** What is guessed of a table; everything can be changed. */
export type Guessed = Pick<CheckerSpec, 'source' | 'columns' | 'rows' | 'content' | 'scale' | 'starLevels'>;

const COEFFICIENT: readonly CheckerRole[] = ['b', 'se', 'beta', 't', 'p'];

/** Roles of rows and columns, the scale and the levels of the stars, as the labels and numbers of a pasted table tell. */
export function guessTable(raw: RawTable): Guessed {
	const numbers = raw.rows.map(({ cells }) => cells.map(readPrinted));
	const columns = raw.columns.map((label, place): CheckerLine => {
		const own = numbers.flatMap((row) => row[place] ?? []);
		const said = columnRole(label, own.length > 0 && own.every(({ isBracketed }) => isBracketed));
		return { label, role: own.length === 0 ? 'text' : (said ?? 'group'), value: null };
	});
	// A single "B" or "t" is the name of a group; with another of them it is a coefficient.
	const parts = columns.filter(({ role }) => COEFFICIENT.includes(role));
	for (const line of parts) if (new Set(parts.map(({ role }) => role)).size < 2) line.role = 'group';
	const said = raw.rows.map(({ label }, row) =>
		numbers[row].some((number) => number !== null) ? rowRole(label) : null
	);
	const isMeans = said.filter((role) => role === 'mean').length > 1;
	const hasSpread = said.includes('sd');
	const roles = raw.rows.map(({ label }, row): CheckerRole | null => {
		const role = said[row];
		if (!isMeans) return role;
		if (!hasSpread) return role === 'mean' ? (TOTAL.test(label) ? 'total' : 'group') : role;
		// Mean and standard deviation below each other: the second has the name of the first.
		const name = role === 'sd' && row > 0 ? raw.rows[row - 1].label : label;
		if (role === 'mean' && TOTAL.test(name)) return 'meanTotal';
		return role === 'sd' && TOTAL.test(name) ? 'sdTotal' : role;
	});
	const open = roles.flatMap((role, row) => (role === null ? [row] : []));
	const isFilled = (row: number) => numbers[row].some((number) => number !== null);
	const kinds = answersOf(raw.rows.map(({ label }) => label));
	const isEmptyKind = (row: number) => 'empty' in kinds[row];
	const content = contentOf(numbers, columns, roles, isMeans && !hasSpread);
	const areAnswers = content !== 'mean' && open.length > 1 && looksLikeAnswers(numbers, columns, open);
	// An empty row between answers is an answer that nobody gave; elsewhere it is a heading.
	const isAmongAnswers = (row: number) =>
		open.some((one) => one < row && isFilled(one)) && roles[row + 1] !== undefined;
	const isAnswer = (row: number) =>
		!isEmptyKind(row) &&
		(isFilled(row) || (isAmongAnswers(row) && raw.rows[row].cells.every((cell) => cell === '')));
	const values = answersOf(open.filter(isAnswer).map((row) => raw.rows[row].label));
	let answer = 0;
	const rows = raw.rows.map(({ label, cells }, row): CheckerRow => {
		const role = roles[row];
		if (role !== null) return { label, cells, role, value: null };
		if (!isFilled(row) && (!areAnswers || cells.some((cell) => cell !== '') || !isAmongAnswers(row)))
			return { label, cells, role: 'text', value: null };
		if (!areAnswers) return { label, cells, role: 'group', value: null };
		if (isEmptyKind(row)) return { label, cells, role: 'dontKnow', value: null };
		const found = values[answer++];
		return { label, cells, role: 'answer', value: 'value' in found ? found.value : null };
	});
	const guessed = { rows, columns: acrossAnswers(columns, rows, numbers), content };
	const turned = valuesByMean(guessed);
	return {
		source: raw.title.slice(0, 300),
		...turned,
		scale: scaleOf(turned),
		starLevels: guessLevels(raw.notes.join(' '), turned)
	};
}

type Numbers = readonly (readonly ReturnType<typeof readPrinted>[])[];

/** What cells are that nothing is said of: means where rows are means, counts where columns add up to large totals. */
function contentOf(
	numbers: Numbers,
	columns: readonly CheckerLine[],
	roles: readonly (CheckerRole | null)[],
	areMeans: boolean
): CheckerSpec['content'] {
	if (areMeans) return 'mean';
	const total = roles.indexOf('total');
	const plain = columns.flatMap(({ role }, place) => (role === 'group' || role === 'total' ? [place] : []));
	const sums = plain.map((column) =>
		numbers.reduce((sum, row, at) => sum + (roles[at] === null ? (row[column]?.value ?? 0) : 0), 0)
	);
	const isHundred = (sum: number) => sum >= 85 && sum <= 115;
	if (sums.some(isHundred) && sums.filter(isHundred).length * 2 >= sums.length) return 'percent';
	const totals = total < 0 ? [] : plain.map((column) => numbers[total][column]?.value ?? NaN);
	return totals.length > 0 && totals.every((value) => Number.isInteger(value) && value !== 100)
		? 'count'
		: 'percent';
}

/** Whether open rows are answers: their numbers add up to about 100 in most columns, or a column of percents or counts says so. */
function looksLikeAnswers(
	numbers: Numbers,
	columns: readonly CheckerLine[],
	open: readonly number[]
): boolean {
	if (columns.some(({ role }) => ['mean', 'sd', 't', 'beta', 'b', 'd', 'n'].includes(role))) return false;
	const counted = columns.some(({ role }) => role === 'percent' || role === 'count');
	const sums = columns.flatMap(({ role }, place) => {
		if (counted ? role !== 'percent' : role !== 'group' && role !== 'total') return [];
		return [open.reduce((sum, row) => sum + (numbers[row][place]?.value ?? 0), 0)];
	});
	return sums.length > 0 && sums.filter((sum) => sum >= 75 && sum <= 125).length * 2 >= sums.length;
}

/** Columns that are answers: rows are groups, and their numbers add up to about 100 along the row. */
function acrossAnswers(
	columns: readonly CheckerLine[],
	rows: readonly CheckerRow[],
	numbers: Numbers
): CheckerLine[] {
	const open = columns.flatMap(({ role }, place) => (role === 'group' ? [place] : []));
	const groups = rows.flatMap(({ role }, place) => (role === 'group' || role === 'total' ? [place] : []));
	if (open.length < 2 || groups.length === 0 || rows.some(({ role }) => role === 'answer'))
		return [...columns];
	const sums = groups.map((row) => open.reduce((sum, column) => sum + (numbers[row][column]?.value ?? 0), 0));
	if (sums.filter((sum) => sum >= 90 && sum <= 110).length * 2 < sums.length) return [...columns];
	const kinds = answersOf(open.map((place) => columns[place].label));
	return columns.map((line, place) => {
		const kind = kinds[open.indexOf(place)];
		if (line.role !== 'group') return line;
		return 'empty' in kind ? { ...line, role: 'dontKnow' } : { ...line, role: 'answer', value: kind.value };
	});
}

/** The ends of the answers where there is a mean of them, of the columns of minimum and maximum, else 1–5 if all means fit. */
function scaleOf(table: Pick<CheckerSpec, 'rows' | 'columns' | 'content'>): CheckerSpec['scale'] {
	const grid = gridOf(table);
	const cells = table.rows.flatMap((_, row) =>
		table.columns.flatMap((__, column) => grid.at(row, column) ?? [])
	);
	const of = (...quantities: string[]) =>
		cells.filter(({ quantity }) => quantities.includes(quantity)).map(({ printed }) => printed.value);
	const means = of('mean', 'meanTotal');
	if (means.length === 0) return null;
	const values = [...table.rows, ...table.columns].flatMap(({ value }) => value ?? []);
	if (values.length > 1) return { min: Math.min(...values), max: Math.max(...values) };
	const [lows, highs] = [of('min'), of('max')];
	if (lows.length > 0 && highs.length > 0 && Math.min(...lows) < Math.max(...highs))
		return { min: Math.min(...lows), max: Math.max(...highs) };
	return means.every((mean) => mean >= 1 && mean <= 5) ? { min: 1, max: 5 } : null;
}
