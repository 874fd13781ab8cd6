import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { emptyCell, numberCell, pCell, percentCell, textCell } from '../cells';
import { decimalsOf, rawCell } from '../regression/lines';
import type { Estimated, Line } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

/** What a line is compared with: the reference, the lower of two numbers, or itself so much lower. */
export function comparisonOf({ term, versions }: Line): Text {
	if (!term || !versions) return { code: 'logisticResult.withSquare' };
	const { kind, step, ends } = versions;
	if (kind === 'category')
		return {
			code: 'logisticResult.categoryStep',
			params: { category: term.category, reference: term.reference }
		};
	if (kind === 'two')
		return { code: 'logisticResult.twoStep', params: { low: ends?.low ?? 0, high: ends?.high ?? 0 } };
	return {
		code: kind === 'unit' ? 'logisticResult.unitStep' : 'logisticResult.spreadStep',
		params: { step }
	};
}

/** The odds ratio for the step that a difference is of; null with a square, where it is another in every place. */
export function oddsOfStep(line: Line, lines: readonly Line[]): number | null {
	const { term, versions, b } = line;
	if (!term || !versions) return null;
	const hasSquare = lines.some(
		(other) => other.term?.predictor === term.predictor && other.term.role === 'square'
	);
	return hasSquare ? null : Math.exp(b * versions.step);
}

/**
 * Average differences in percentage points: how many more of a hundred have the event where a predictor is otherwise and
 * everything else as it is. Readers take odds for probabilities; these are probabilities.
 */
export function differencesTable(
	{ confidence }: LogisticSpec,
	{ lines, model }: Estimated,
	{ title, event }: Happened
): ResultTable<Text> {
	const above: Text[] = [{ code: 'regressionResult.interval', params: { confidence } }];
	const noError: Text = { code: 'regressionResult.noError' };
	const rowOf = (line: Line): ResultRow<Text> => {
		const { term, difference } = line;
		const name = textCell(term?.title ?? '');
		const comparison = textCell(comparisonOf(line));
		if (!difference) {
			const empty = emptyCell({ code: 'logisticResult.withSquare' });
			return { id: term?.id ?? '', cells: [name, comparison, empty, empty, empty, empty, empty] };
		}
		const cell = (value: number): ResultCell<Text> =>
			Number.isFinite(value) ? percentCell(value, 1, model.n) : emptyCell(noError);
		const odds = oddsOfStep(line, lines);
		return {
			id: term?.id ?? '',
			cells: [
				name,
				comparison,
				cell(difference.difference),
				cell(difference.low),
				cell(difference.high),
				Number.isFinite(difference.p) ? pCell(difference.p) : emptyCell(noError),
				odds === null
					? emptyCell({ code: 'logisticResult.oddsVary' })
					: Number.isFinite(odds)
						? rawCell(odds, decimalsOf({ b: odds, se: 0.1 }))
						: numberCell(NaN, 2, { code: 'logisticResult.tooLarge' })
			]
		};
	};
	return {
		id: 'differences',
		title: { code: 'logisticResult.differencesTitle', params: { outcome: title, event } },
		columns: [
			{ id: 'term', label: { code: 'regressionResult.term' }, align: 'start' },
			{ id: 'comparison', label: { code: 'logisticResult.comparison' }, align: 'start' },
			{
				id: 'difference',
				label: { code: 'logisticResult.difference' },
				help: { code: 'logisticResult.differenceHelp' },
				align: 'end'
			},
			{ id: 'low', label: { code: 'regressionResult.low' }, align: 'end', above },
			{ id: 'high', label: { code: 'regressionResult.high' }, align: 'end', above },
			{ id: 'p', label: { code: 'regressionResult.p' }, align: 'end' },
			{
				id: 'odds',
				label: { code: 'logisticResult.stepOdds' },
				help: { code: 'logisticResult.stepOddsHelp' },
				align: 'end'
			}
		],
		rowHeaders: 2,
		rows: lines.filter(({ term }) => term && term.role !== 'square').map(rowOf),
		notes: [{ code: 'logisticResult.differencesNote' }]
	};
}
