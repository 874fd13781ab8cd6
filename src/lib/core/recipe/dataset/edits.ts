import type { SplitAnswers, VariableEdit } from '../../variables/types';
import { list, object, optional, orNull, trueOrFalse, type Check } from '../shape';
import { emptyName, measure, valueLabel } from './facts';
import { anyNumber, cellValue, longText, MOST_VALUES, MOST_VARIABLES } from './limits';

const cellValues = list(cellValue, 0, MOST_VALUES);

const splitAnswers = object<SplitAnswers>({
	separator: longText,
	answers: list(object({ text: longText, name: longText }), 0, MOST_VARIABLES),
	words: object<SplitAnswers['words']>({ no: longText, yes: longText })
});

/** What somebody has said of a variable. A new field of an edit is one line here. */
export const variableEdit: Check<VariableEdit> = object<VariableEdit>({
	variable: longText,
	name: optional(longText),
	label: optional(longText),
	measure: optional(measure),
	unit: optional(longText),
	source: optional(longText),
	reversed: optional(trueOrFalse),
	scale: optional(orNull(object({ min: anyNumber, max: anyNumber }))),
	scaleId: optional(longText),
	valueLabels: optional(list(valueLabel, 0, MOST_VALUES)),
	empties: optional(list(object({ value: cellValue, kind: emptyName }), 0, MOST_VALUES)),
	kept: optional(cellValues),
	blank: optional(emptyName),
	recode: optional(list(object({ from: cellValue, to: cellValue }), 0, MOST_VALUES)),
	coded: optional(trueOrFalse),
	order: optional(cellValues),
	split: optional(splitAnswers),
	left: optional(trueOrFalse)
});
