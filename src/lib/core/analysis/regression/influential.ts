import type { ResultColumn, ResultTable, Text } from '../../report/types';
import { influenceOf } from '../../stats/regression/leverage';
import { numberCell, textCell } from '../cells';
import { decimalsOf } from './lines';
import type { Attempt, Model } from './model';

/** So many rows are listed. */
const LISTED = 10;

const COLUMNS = {
	actual: 'regressionResult.actual',
	fitted: 'regressionResult.fitted',
	residual: 'regressionResult.residual',
	studentised: 'regressionResult.studentised',
	deleted: 'regressionResult.deleted',
	leverage: 'regressionResult.leverage',
	centred: 'regressionResult.centredLeverage',
	cook: 'regressionResult.cook'
} as const;
type Part = keyof typeof COLUMNS;

/** The rows with the largest Cook's distance of each model, with the kinds of residuals by their names. */
export const influentialTables = (
	attempts: readonly Attempt[],
	nameOf: (place: number) => Text
): ResultTable<Text>[] =>
	attempts.flatMap(({ variable, title, model }) =>
		model.ok ? [influentialOf(variable, title, model.value, nameOf)] : []
	);

function influentialOf(
	variable: string,
	title: string,
	model: Model,
	nameOf: (place: number) => Text
): ResultTable<Text> {
	const { fit, data, rows } = model;
	const { leverage, studentised, deleted, cook } = influenceOf(fit);
	const weightOf = (value: number) => (Number.isFinite(value) ? value : -1);
	const order = Array.from(cook, (_, i) => i)
		.sort((a, b) => weightOf(cook[b]) - weightOf(cook[a]) || a - b)
		.slice(0, LISTED);
	const decimals = Math.max(2, decimalsOf({ b: 0, se: model.summary.see }) - 1);
	const full: Text = { code: 'regressionResult.ownFit' };
	const cellsOf = (i: number): Record<Part, ReturnType<typeof numberCell>> => ({
		actual: numberCell(data.y[i], decimals),
		fitted: numberCell(data.y[i] - fit.residuals[i], decimals),
		residual: numberCell(fit.residuals[i], decimals),
		studentised: numberCell(studentised[i], 2, full),
		deleted: numberCell(deleted[i], 2, full),
		leverage: numberCell(leverage[i], 3),
		centred: numberCell(leverage[i] - 1 / fit.n, 3),
		cook: numberCell(cook[i], 3, full)
	});
	const parts = Object.keys(COLUMNS) as Part[];
	return {
		id: `rows-${variable}`,
		title: { code: 'regressionResult.rowsTitle', params: { dependent: title } },
		columns: [
			{ id: 'row', label: { code: 'regressionResult.rowName' }, align: 'start' },
			...parts.map((id): ResultColumn<Text> => ({ id, label: { code: COLUMNS[id] }, align: 'end' }))
		],
		rows: order.map((i) => {
			const cells = cellsOf(i);
			return { id: `${rows[i]}`, cells: [textCell(nameOf(rows[i])), ...parts.map((part) => cells[part])] };
		}),
		notes: [{ code: 'regressionResult.rowsNote' }]
	};
}
