import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { chiSquareTest } from '../../stats/shares/chi-square-test';
import { fisherExact } from '../../stats/shares/fisher';
import { numberColumn, sumCell } from '../basics/counts';
import { coefficientCell, countCell, emptyCell, numberCell, pCell, textCell } from '../cells';
import { messagePart, type ResultPart } from '../types';
import type { CrossCounts } from './count-cross';

/** More cells than this share with an expected count below 5, or one below 1, and the test is not to be trusted. */
const SMALL_SHARE = 0.2;
const LEAST_EXPECTED = 1;

export interface CrossTested {
	id: string;
	title: string;
	cross: CrossCounts;
}

/**
 * Pearson's chi-square without Yates' correction, Cramér's V uncorrected, and Fisher's exact test of tables of two by
 * two, for each cross table; and what makes a test unsafe.
 * @param isWeighted counts are sums of weights: there is no exact test then
 */
export function testParts(tested: readonly CrossTested[], isWeighted: boolean): ResultPart[] {
	const hasFisher = !isWeighted && tested.some(({ cross }) => isTwoByTwo(cross));
	const warnings: ResultPart[] = [];
	const rows = tested.map(({ id, title, cross }): ResultRow<Text> => {
		const row = (cells: ResultCell<Text>[]) => ({ id: `test-${id}`, cells: [textCell(title), ...cells] });
		const test = cross.total > 0 ? chiSquareTest(cross.counts) : null;
		if (!test?.ok) {
			const why: Text = { code: test ? test.problem.code : 'crossTable.nobody' };
			return row(Array.from({ length: hasFisher ? 7 : 6 }, () => emptyCell(why)));
		}
		const { statistic, df, p, expected, small, cells, cramersV } = test.value;
		const least = Math.min(...expected.flat());
		if (small / cells > SMALL_SHARE || least < LEAST_EXPECTED)
			warnings.push(
				messagePart({ code: 'crossTable.smallExpected', params: { title, small, cells } }, 'warning')
			);
		const exact = isTwoByTwo(cross)
			? pCell(fisherExact(cross.counts))
			: emptyCell({ code: 'crossTable.whyFisher' });
		return row([
			sumCell(cross.total),
			numberCell(statistic, 2),
			countCell(df),
			pCell(p),
			coefficientCell(cramersV),
			numberCell(least, 1),
			...(hasFisher ? [exact] : [])
		]);
	});
	const table: ResultTable<Text> = {
		id: 'tests',
		title: { code: 'crossTable.testTitle' },
		columns: [
			{ id: 'variable', label: { code: 'analysis.variable' }, align: 'start' },
			numberColumn('crossTable.n'),
			{ ...numberColumn('crossTable.chiSquare'), help: { code: 'crossTable.chiSquareHelp' } },
			numberColumn('crossTable.df'),
			numberColumn('crossTable.p'),
			{ ...numberColumn('crossTable.cramersV'), help: { code: 'crossTable.cramersVHelp' } },
			numberColumn('crossTable.least'),
			...(hasFisher ? [numberColumn('crossTable.fisher')] : [])
		],
		rows,
		notes: isWeighted ? [{ code: 'crossTable.weightNote' }] : []
	};
	return [{ kind: 'table', table }, ...warnings];
}

const isTwoByTwo = ({ rows, columns }: CrossCounts): boolean => rows.length === 2 && columns.length === 2;
