import type { DatasetBase, Variable } from '../dataset/types';
import type { Message } from '../outcome';
import type { VariableEdit } from './types';

/** Variables after what somebody has said of them. */
export interface EditedVariables {
	variables: Variable[];
	notes: Message[];
	problems: { variable: string; problem: Message }[];
}

/**
 * Applies what was said of variables: names, labels, measurement, scales, kinds of empty cell. The arrays of variables
 * that keep their values are used as they are.
 */
export function applyEdits(base: DatasetBase, edits: readonly VariableEdit[]): EditedVariables {
	const byName = new Map(edits.map((edit) => [edit.variable, edit]));
	const variables = base.variables.flatMap((variable) => {
		const edit = byName.get(variable.column.name);
		if (!edit) return [variable];
		return edit.left ? [] : [applyEdit(variable, edit)];
	});
	return { variables, notes: [], problems: [] };
}

function applyEdit(variable: Variable, edit: VariableEdit): Variable {
	return {
		...variable,
		column: edit.name === undefined ? variable.column : { ...variable.column, name: edit.name },
		label: edit.label ?? variable.label,
		measure: edit.measure ?? variable.measure,
		unit: edit.unit ?? variable.unit,
		reversed: edit.reversed ?? variable.reversed,
		scale: edit.scale === undefined ? variable.scale : edit.scale,
		valueLabels: edit.valueLabels ?? variable.valueLabels
	};
}
