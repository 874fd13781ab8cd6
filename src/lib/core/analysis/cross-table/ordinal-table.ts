import type { ResultTable, Text } from '../../report/types';
import { normalQuantile } from '../../stats/distributions/normal';
import { ordinalMeasures, type OrdinalMeasure } from '../../stats/shares/ordinal-measures';
import { numberColumn } from '../basics/counts';
import { coefficientCell, emptyCell, pCell, textCell } from '../cells';
import { variableOf, type Sample } from '../sample';
import type { ResultPart } from '../types';
import type { CrossTested } from './tests-table';

/** Of the intervals. */
const CONFIDENCE = 0.95;
/** A standard error below this is none but for rounding. */
const NO_WIDTH = 1e-12;

/**
 * Whether the values of both variables have an order and one has more than two: then it can be said whether high goes
 * with high. Two values can always be ordered; numbers that name categories cannot.
 */
export function areOrdered(
	sample: Sample,
	row: string,
	column: string,
	{ cross }: { cross: CrossTested['cross'] }
) {
	const [rows, columns] = [cross.rows.length, cross.columns.length];
	return (
		Math.max(rows, columns) > 2 &&
		(rows === 2 || isOrdered(sample, row)) &&
		(columns === 2 || isOrdered(sample, column))
	);
}

function isOrdered(sample: Sample, name: string): boolean {
	const variable = variableOf(sample, name);
	if (!variable) return false;
	const { measure, scale, valueLabels, column } = variable;
	if (measure === 'ordinal' || scale !== null) return true;
	return measure === 'scale' && column.type === 'number' && valueLabels.length === 0;
}

/**
 * Gamma and tau-b of the tables whose rows and columns have an order; nothing where there is none.
 * @param isWeighted whether the counts are sums of weights
 */
export function ordinalParts(tested: readonly CrossTested[], isWeighted: boolean): ResultPart[] {
	if (tested.length === 0) return [];
	const z = normalQuantile(1 - (1 - CONFIDENCE) / 2);
	const table: ResultTable<Text> = {
		id: 'ordinal',
		title: { code: 'crossTable.ordinalTitle' },
		columns: [
			{ id: 'variable', label: { code: 'analysis.variable' }, align: 'start' },
			{ ...numberColumn('crossTable.gamma'), help: { code: 'crossTable.gammaHelp' } },
			...endColumns('gamma'),
			{ ...numberColumn('crossTable.tauB'), help: { code: 'crossTable.tauBHelp' } },
			...endColumns('tauB'),
			{ ...numberColumn('crossTable.p'), help: { code: 'crossTable.ordinalPHelp' } }
		],
		rows: tested.map(({ id, title, cross }) => {
			const found = ordinalMeasures(cross.counts);
			const why = emptyCell({ code: 'crossTable.whyOrdinal' });
			const cellsOf = ({ value, error }: OrdinalMeasure) => {
				// Where all pairs go one way the formula gives no width, which would say that the value is sure.
				const end = (at: number) =>
					error > NO_WIDTH ? coefficientCell(at) : emptyCell({ code: 'crossTable.whyNoInterval' });
				return [
					coefficientCell(value),
					end(Math.max(-1, value - z * error)),
					end(Math.min(1, value + z * error))
				];
			};
			return {
				id: `ordinal-${id}`,
				cells: [
					textCell(title),
					...(found
						? [
								...cellsOf(found.gamma),
								...cellsOf(found.tauB),
								Number.isFinite(found.tauB.p) ? pCell(found.tauB.p) : why
							]
						: Array.from({ length: 7 }, () => why))
				]
			};
		}),
		notes: [
			{ code: 'crossTable.ordinalNote' },
			...(isWeighted ? [{ code: 'crossTable.ordinalWeightNote' }] : [])
		]
	};
	return [{ kind: 'table', table }];
}

const endColumns = (of: 'gamma' | 'tauB') =>
	(['low', 'high'] as const).map((end) => ({
		...numberColumn(`crossTable.${end}`, `${of}:${end}`),
		above: [{ code: 'crossTable.interval', params: { confidence: CONFIDENCE } }]
	}));
