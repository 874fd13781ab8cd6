import { plainFacts } from '../read/types';
import type { Column, DataTable, MeasurementLevel, VariableFacts } from '../table/types';
import type { DatasetBase, Variable } from './types';

/**
 * The rows of a stored table as the base of a dataset: each column with what its file says of it.
 * @param table its arrays are used as they are, not copied
 */
export function fromTable(table: DataTable): DatasetBase {
	return {
		rowCount: table.rowCount,
		variables: table.columns.map((column) => variableOf(column, table.name)),
		rows: { names: [table.source.fileName], lines: table.lines },
		notes: table.weight ? [{ code: 'variables.fileWeight', params: { variable: table.weight } }] : []
	};
}

/** A column as a variable. Its values are those of the file; `applyEdits` makes declared missing values empty. */
export function variableOf(column: Column, source: string): Variable {
	const facts = column.facts ?? plainFacts(column.type === 'text' ? 'text' : 'number');
	return {
		column,
		// A label that is the name says nothing more.
		label: facts.label === column.name ? '' : facts.label,
		format: facts.format,
		measure: facts.measure ?? likelyMeasure(column, facts),
		valueLabels: facts.valueLabels,
		scale: null,
		reversed: false,
		unit: facts.format === 'percent' ? '%' : '',
		source,
		isDerived: false
	};
}

/** Text names things; numbers with a label for some values are answers; other numbers measure. */
function likelyMeasure(column: Column, { valueLabels }: VariableFacts): MeasurementLevel {
	if (column.type === 'text') return 'nominal';
	return valueLabels.length > 0 ? 'ordinal' : 'scale';
}
