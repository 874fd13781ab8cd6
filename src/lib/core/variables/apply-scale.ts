import type { ScaleProposal } from './scale-proposal';
import type { VariableEdit } from './types';
import { originsOf, withKind, withRecoded } from './value-edits';

/**
 * Applies a proposed scale to a variable: texts become numbers with labels, numbers keep theirs; what says why there is
 * no answer becomes that kind of empty cell. A text that the scale does not know gets no number: it stays listed.
 * @param turn numbers that the file counts the other way are turned, so that the highest says most; their labels follow
 */
export function withScale(edit: VariableEdit, proposal: ScaleProposal, turn: boolean): VariableEdit {
	const { isText, range, turned } = proposal;
	// What each answer of the dataset stands for in the origin is asked before anything is changed.
	const origins = (value: number | string) => originsOf(edit, value);
	let next: VariableEdit = {
		...edit,
		measure: range ? 'ordinal' : 'nominal',
		scale: range,
		scaleId: proposal.scale
	};
	for (const { value, kind } of proposal.empties) {
		for (const origin of origins(value)) next = withKind(next, origin, kind, false);
	}
	if (isText) {
		const recode = proposal.found.flatMap(({ value, number }) =>
			origins(value).map((from) => ({ from, to: number }))
		);
		return { ...next, coded: true, recode, order: undefined, valueLabels: proposal.labels };
	}
	if (proposal.labelsAreNew) return { ...next, valueLabels: proposal.labels };
	if (!turned || !turn || !range) return next;
	const other = (value: number) => range.min + range.max - value;
	const pairs = proposal.found.map(({ value, number }) => ({ from: origins(value), to: other(number) }));
	for (const { from, to } of pairs) next = withRecoded(next, from, to);
	const valueLabels = proposal.labels
		.map(({ value, label }) => ({ value: other(value), label }))
		.sort((one, other) => one.value - other.value);
	return { ...next, valueLabels, order: undefined };
}

/** Takes a scale away again: values, labels and kinds of empty cell are as the file has them. */
export function withoutScale(edit: VariableEdit): VariableEdit {
	return {
		...edit,
		scale: undefined,
		scaleId: undefined,
		coded: undefined,
		recode: undefined,
		valueLabels: undefined,
		empties: undefined,
		order: undefined,
		measure: undefined
	};
}
