import type { DatasetSpec } from '../dataset/types';
import type { VariableEdit } from './types';

/** Name in the origin of a variable that the dataset shows under another. */
export const originName = (spec: DatasetSpec, shown: string): string =>
	spec.edits.find(({ name }) => name === shown)?.variable ?? shown;

/** What was said of a variable, by the name it is shown under; an edit that says nothing where nothing was. */
export function editOf(spec: DatasetSpec, shown: string): VariableEdit {
	const variable = originName(spec, shown);
	return spec.edits.find((edit) => edit.variable === variable) ?? { variable };
}

/** Whether an edit says anything. */
const saysSomething = (edit: VariableEdit): boolean => Object.keys(edit).length > 1;

/**
 * Says something of variables. What becomes `undefined` is as the file has it again, and an edit that says nothing any
 * more is left out.
 * @param shown names of the variables as the dataset shows them
 * @param change gives the edit that is to be
 */
export function withEdits(
	spec: DatasetSpec,
	shown: readonly string[],
	change: (edit: VariableEdit, shown: string) => VariableEdit
): DatasetSpec {
	const changed = new Map(
		shown.map((name) => {
			const edit = withoutUndefined(change(editOf(spec, name), name));
			return [edit.variable, edit] as const;
		})
	);
	const edits = spec.edits.map((edit) => changed.get(edit.variable) ?? edit);
	const before = new Set(spec.edits.map(({ variable }) => variable));
	const added = [...changed.values()].filter(({ variable }) => !before.has(variable));
	return { ...spec, edits: [...edits, ...added].filter(saysSomething) };
}

function withoutUndefined(edit: VariableEdit): VariableEdit {
	const said = Object.entries(edit).filter(([, value]) => value !== undefined);
	return Object.fromEntries(said) as unknown as VariableEdit;
}
