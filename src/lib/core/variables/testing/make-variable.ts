import { plainFacts } from '../../read/types';
import { CELL, type DeclaredMissing, type ValueLabel } from '../../table/types';
import type { DatasetBase, Variable } from '../../dataset/types';
import { variableOf } from '../../dataset/from-table';

/** A variable of texts, as a table with answers in words has it; '' is an empty cell. */
export function textVariable(name: string, texts: readonly string[], missing: string[] = []): Variable {
	const levels = [...new Set(texts)];
	const codes = Uint32Array.from(texts, (text) => levels.indexOf(text));
	const facts = { ...plainFacts('text'), declaredMissing: { values: missing, range: null } };
	return variableOf({ type: 'text', name, levels, codes, facts }, 'svar.xlsx');
}

/** A variable of numbers; null is an empty cell. */
export function numberVariable(
	name: string,
	values: readonly (number | null)[],
	valueLabels: ValueLabel[] = [],
	declaredMissing: DeclaredMissing = { values: [], range: null }
): Variable {
	const facts = { ...plainFacts('number'), valueLabels, declaredMissing };
	return variableOf(
		{
			type: 'number',
			name,
			values: Float64Array.from(values, (value) => value ?? NaN),
			kinds: Uint8Array.from(values, (value) => (value === null ? CELL.missing : CELL.value)),
			decimals: 0,
			facts
		},
		'svar.sav'
	);
}

/** Labels 1, 2, 3 … in the order given. */
export const labelled = (...labels: string[]): ValueLabel[] =>
	labels.map((label, index) => ({ value: index + 1, label }));

/** Variables as an origin gives them. */
export const baseOf = (...variables: Variable[]): DatasetBase => {
	const { column } = variables[0];
	const rowCount = column.type === 'number' ? column.values.length : column.codes.length;
	const lines = Uint32Array.from({ length: rowCount }, (_, row) => row + 1);
	return { rowCount, variables, rows: { names: ['svar'], lines }, notes: [] };
};
