import type { ResultRow, ResultTable, Text } from '../../report/types';
import { turningPoint, type TurningPoint } from '../../stats/regression/turning-point';
import { numberCell, textCell } from '../cells';
import { decimalsOf } from './lines';
import type { Attempt, Model } from './model';
import type { Term } from './terms';
import type { RegressionSpec } from './types';

/** Where the curve of a squared predictor turns in one model. */
export interface Turn extends TurningPoint {
	term: Term;
	/** The values that the predictor has in the rows used. */
	least: number;
	most: number;
	/** Whether the squared term differs from zero at the confidence of the intervals. */
	isCurved: boolean;
}

/**
 * The turning points of a model. The covariance is that of the errors that were asked for; where the two coefficients have
 * different degrees of freedom, the interval takes the smaller.
 */
export function turnsOf({ confidence }: RegressionSpec, model: Model): Turn[] {
	if (model.noErrors) return [];
	const { lines, covariance, df, centres, data, terms } = model;
	return lines.flatMap((square, s): Turn[] => {
		const { term } = square;
		if (term?.role !== 'square') return [];
		const l = lines.findIndex(
			(line) => line.term?.role === 'linear' && line.term.predictor === term.predictor
		);
		if (l < 0) return [];
		const values = data.columns[terms.findIndex((one) => one.id === lines[l].term?.id)];
		const found = turningPoint(
			{
				linear: lines[l].b,
				square: square.b,
				varianceLinear: covariance[l][l],
				varianceSquare: covariance[s][s],
				covariance: covariance[l][s]
			},
			Math.min(df[l], df[s]),
			confidence,
			centres[square.column]
		);
		const [least, most] = values.reduce(
			([low, high], value) => [Math.min(low, value), Math.max(high, value)],
			[Infinity, -Infinity]
		);
		return [{ ...found, term, least, most, isCurved: square.p < 1 - confidence }];
	});
}

/** The turning points of all models as a table; null where no predictor is squared. */
export function turningTable(spec: RegressionSpec, attempts: readonly Attempt[]): ResultTable<Text> | null {
	const rows = attempts.flatMap(({ variable, title, model }): ResultRow<Text>[] =>
		model.ok ? turnsOf(spec, model.value).map((turn) => rowOf(variable, title, turn)) : []
	);
	if (rows.length === 0) return null;
	const end = (id: string, code: string) => ({ id, label: { code }, align: 'end' as const });
	return {
		id: 'turning',
		title: { code: 'regressionResult.turningTitle' },
		columns: [
			{ id: 'dependent', label: { code: 'regressionResult.dependent' }, align: 'start' },
			{ id: 'term', label: { code: 'regressionResult.term' }, align: 'start' },
			end('at', 'regressionResult.turnsAt'),
			end('low', 'regressionResult.low'),
			end('high', 'regressionResult.high'),
			{ id: 'meaning', label: { code: 'regressionResult.turnMeaning' }, align: 'start' }
		],
		rows,
		rowHeaders: 2,
		notes: [{ code: 'regressionResult.turningNote', params: { confidence: spec.confidence } }]
	};
}

function rowOf(variable: string, title: string, turn: Turn): ResultRow<Text> {
	const { term, at, interval, shape, least, most } = turn;
	const decimals = Math.max(0, decimalsOf({ b: most - least, se: (most - least) / 10 }) - 2);
	const unbounded: Text = { code: 'regressionResult.unbounded' };
	const isEverywhere = interval.kind === 'everywhere';
	return {
		id: `${variable} ${term.id}`,
		cells: [
			textCell(title),
			textCell(term.title),
			numberCell(at, decimals, { code: 'regressionResult.noTurn' }),
			numberCell(isEverywhere ? NaN : interval.low, decimals, unbounded),
			numberCell(isEverywhere ? NaN : interval.high, decimals, unbounded),
			textCell({ code: MEANINGS[interval.kind][shape] })
		]
	};
}

const MEANINGS = {
	bounded: { lowest: 'regressionResult.turnLowest', highest: 'regressionResult.turnHighest' },
	outside: { lowest: 'regressionResult.turnOutside', highest: 'regressionResult.turnOutside' },
	everywhere: { lowest: 'regressionResult.turnEverywhere', highest: 'regressionResult.turnEverywhere' }
} as const;
