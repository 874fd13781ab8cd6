import type { ResultTable, Text } from '../../report/types';
import { conditionTable } from '../../stats/regression/condition';
import { countCell, numberCell } from '../cells';
import type { Attempt, Model } from './model';

/** Eigenvalues, condition indices and variance proportions, one table for each dependent variable, as SPSS prints them. */
export const conditionTables = (attempts: readonly Attempt[]): ResultTable<Text>[] =>
	attempts.flatMap(({ variable, title, model }) =>
		model.ok ? [conditionOf(variable, title, model.value)] : []
	);

function conditionOf(variable: string, title: string, { fit, data, terms }: Model): ResultTable<Text> {
	const names: { id: string; label: Text }[] = [
		...(fit.hasIntercept ? [{ id: '(constant)', label: { code: 'regressionResult.constant' } }] : []),
		...fit.kept.map((column) => terms[column])
	];
	return {
		id: `condition-${variable}`,
		title: { code: 'regressionResult.conditionTitle', params: { dependent: title } },
		columns: [
			{ id: 'dimension', label: { code: 'regressionResult.dimension' }, align: 'end' },
			{ id: 'eigenvalue', label: { code: 'regressionResult.eigenvalue' }, align: 'end' },
			{
				id: 'index',
				label: { code: 'regressionResult.conditionIndex' },
				help: { code: 'regressionResult.conditionHelp' },
				align: 'end'
			},
			...names.map(({ id, label }) => ({
				id: `share ${id}`,
				label,
				align: 'end' as const,
				above: [{ code: 'regressionResult.proportions' }]
			}))
		],
		rows: conditionTable(fit, data.columns).map(({ eigenvalue, index, proportions }, k) => ({
			id: String(k + 1),
			cells: [
				countCell(k + 1),
				numberCell(eigenvalue, 3),
				numberCell(index, 2),
				...proportions.map((share) => numberCell(share, 2))
			]
		})),
		notes: []
	};
}
