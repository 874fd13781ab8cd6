import { cellText, type CellWords } from '$lib/components/dataset/cell-text';
import type { VariableSummary } from '$lib/core/dataset/summary';
import type { RowsPage } from '$lib/core/dataset/rows-page';
import type { ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n';

type Words = Messages['link']['result'];

/** The variables that a link brings, each with its values, empty cells and mean. */
export function broughtTable(variables: readonly VariableSummary[], t: Words): ResultTable {
	return {
		id: 'brought',
		title: t.brought,
		columns: [
			{ id: 'variable', label: t.variable, align: 'start' },
			{ id: 'values', label: t.values, align: 'end' },
			{ id: 'missing', label: t.missing, align: 'end' },
			{ id: 'other', label: t.otherEmpty, align: 'end' },
			{ id: 'mean', label: t.mean, align: 'end' }
		],
		rows: variables.map(({ name, counts, range, decimals }) => {
			const { value, missing, ...others } = counts;
			const other = Object.values(others).reduce((sum, count) => sum + count, 0);
			return {
				id: name,
				cells: [
					{ value: name, format: { kind: 'text' } },
					{ value, format: { kind: 'integer' } },
					{ value: missing, format: { kind: 'integer' } },
					{ value: other, format: { kind: 'integer' } },
					range
						? { value: range.mean, format: { kind: 'number', decimals: Math.min(decimals + 1, 4) } }
						: { value: null, format: { kind: 'text' }, text: '' }
				]
			};
		}),
		notes: []
	};
}

/** Some rows as a table of texts. */
export function rowsTable(
	title: string,
	variables: readonly VariableSummary[],
	rows: RowsPage['rows'],
	words: CellWords
): ResultTable {
	return {
		id: 'rows',
		title,
		columns: variables.map(({ name, type, valueLabels }) => ({
			id: name,
			label: name,
			align: type === 'number' && valueLabels.length === 0 ? 'end' : 'start'
		})),
		rows: rows.map(({ cells }, index) => ({
			id: String(index),
			cells: cells.map((cell, place) => {
				const text = cellText(cell, variables[place], words);
				return 'empty' in cell
					? { value: null, format: { kind: 'text' }, text }
					: { value: text, format: { kind: 'text' } };
			})
		})),
		notes: []
	};
}
