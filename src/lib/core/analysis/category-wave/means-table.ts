import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { bracketedCell, emptyCell, numberCell, textCell } from '../cells';
import { hiddenCell } from '../suppression/hidden-cell';
import type { Cell, Grid, Line } from './grid';
import type { CategoryWaveSpec } from './types';

/** What a table is called by: its variables as people know them. */
export interface Titles {
	variable: string;
	/** null where there are no categories. */
	category: string | null;
}

/** A mean, hidden or a dash where there is none; with its n, and where that is chosen the n in parentheses after it. */
export function meanCell({ summary, hidden }: Cell, spec: CategoryWaveSpec): ResultCell<Text> {
	if (hidden) return hiddenCell(hidden, spec.limit ?? 0);
	if (summary.n === 0) return emptyCell({ code: 'categoryWave.noAnswers' });
	return {
		...numberCell(summary.mean, spec.decimals),
		n: summary.n,
		...(spec.cellN ? { text: `(${summary.n})` } : {})
	};
}

const countCell = ({ summary, hidden }: Cell, spec: CategoryWaveSpec): ResultCell<Text> =>
	hidden ? hiddenCell(hidden, spec.limit ?? 0) : bracketedCell(summary.n);

/** "Gjennomsnitt 2021", "Gjennomsnitt totalt 2021/2024", or "Gjennomsnitt" where there are no waves. */
export function waveLabel(line: Line, waves: readonly Line[]): Text {
	if (waves.length === 1) return { code: 'categoryWave.mean' };
	const names = waves.flatMap(({ label, isTotal }) => (isTotal ? [] : [nameOf(label)]));
	return line.isTotal
		? { code: 'categoryWave.meanTotal', params: { waves: names.join('/') } }
		: { code: 'categoryWave.meanOf', params: { wave: nameOf(line.label) } };
}

/** The label of a value, which is a text of the data. */
export const nameOf = (label: Text): string => (typeof label === 'string' ? label : '');

const N_LABEL: Text = { code: 'categoryWave.n' };

/**
 * Means by category and wave with the numbers of answers in the margins. Waves in the rows and categories in the columns,
 * or the other way round; with one side only, a row or a column of means beside their numbers.
 */
export function meansTable(
	id: string,
	spec: CategoryWaveSpec,
	titles: Titles,
	grid: Grid,
	notes: Text[]
): ResultTable<Text> {
	const isTurned = spec.rows === 'categories';
	const rows = isTurned ? grid.categories : grid.waves;
	const columns = isTurned ? grid.waves : grid.categories;
	const cellAt = (row: number, column: number) =>
		isTurned ? grid.cells[column][row] : grid.cells[row][column];
	const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
	const hasRowN = rows.length > 1;
	const hasColumnN = columns.length > 1 || !hasRowN;
	return {
		id,
		title: titleOf(titles),
		columns: [
			{ id: 'name', label: headOf(titles, isTurned, rows.length), align: 'start' },
			...columns.map((line) => headerOf(line, columns, titles, isTurned)),
			...(hasRowN ? [{ id: 'n', label: N_LABEL, align: 'end' as const }] : [])
		],
		rows: [
			...rows.map((line, row): ResultRow<Text> => ({
				id: line.id,
				cells: [
					textCell(rowLabel(line, rows, isTurned)),
					...columns.map((_, column) => meanCell(cellAt(row, column), spec)),
					...(hasRowN ? [countCell(cellAt(row, lastColumn), spec)] : [])
				],
				...(line.isTotal && rows.length > 1 ? { role: 'total' as const } : {})
			})),
			...(hasColumnN
				? [
						{
							id: 'n',
							cells: [
								textCell(N_LABEL),
								...columns.map((_, column) => countCell(cellAt(lastRow, column), spec)),
								...(hasRowN ? [{ ...emptyCell(), text: '' }] : [])
							]
						}
					]
				: [])
		],
		notes
	};
}

function titleOf({ variable, category }: Titles): Text {
	return category === null
		? { code: 'categoryWave.title', params: { variable } }
		: { code: 'categoryWave.titleBy', params: { variable, category } };
}

/** The corner: what the names of the rows are. */
const headOf = ({ variable, category }: Titles, isTurned: boolean, rows: number): Text =>
	isTurned && rows > 1 && category !== null ? category : variable;

function headerOf(
	line: Line,
	columns: readonly Line[],
	{ variable, category }: Titles,
	isTurned: boolean
): ResultColumn<Text> {
	const above = isTurned ? variable : category;
	const isOnly = columns.length === 1;
	return {
		id: line.id,
		label: isOnly ? { code: 'categoryWave.mean' } : line.label,
		align: 'end',
		...(above === null || isOnly ? {} : { above: [above] })
	};
}

const rowLabel = (line: Line, rows: readonly Line[], isTurned: boolean): Text =>
	!isTurned ? waveLabel(line, rows) : rows.length === 1 ? { code: 'categoryWave.mean' } : line.label;
