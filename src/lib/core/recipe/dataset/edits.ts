import type { VariableEdit } from '../../variables/types';
import { list, object, optional, orNull, trueOrFalse, type Check } from '../shape';
import { emptyName, measure, valueLabel } from './facts';
import { anyNumber, cellValue, longText, MOST_VALUES } from './limits';

/** What somebody has said of a variable. A new field of an edit is one line here. */
export const variableEdit: Check<VariableEdit> = object<VariableEdit>({
	variable: longText,
	name: optional(longText),
	label: optional(longText),
	measure: optional(measure),
	unit: optional(longText),
	reversed: optional(trueOrFalse),
	scale: optional(orNull(object({ min: anyNumber, max: anyNumber }))),
	valueLabels: optional(list(valueLabel, 0, MOST_VALUES)),
	empties: optional(list(object({ value: cellValue, kind: emptyName }), 0, MOST_VALUES)),
	left: optional(trueOrFalse)
});
