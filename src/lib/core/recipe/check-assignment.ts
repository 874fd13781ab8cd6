import type { IndicatorDefinition, SeriesAssignment } from '../indicators/types';
import { choice, list, numberAbove, object, optional, orNull, text, wholeNumber, type Check } from './shape';

const series = text(2000);

const definition = object<IndicatorDefinition>({
	id: series,
	label: optional(text(500)),
	area: choice('learningEnvironment', 'nationalTests', 'gradePoints', 'other'),
	grade: orNull(wholeNumber(1, 13)),
	direction: choice(1, -1),
	unit: choice('percent', 'scalePoints', 'mean', 'gradePoints', 'number'),
	step: orNull(numberAbove(0, 1e9))
});

/** A column whose meaning was given by hand, or is known by its name. */
export const assignment: Check<SeriesAssignment> = object<SeriesAssignment>({
	definition,
	value: series,
	halfWidth: optional(series),
	pupils: optional(series)
});

/** What the columns of files mean; no series stands twice among the values. */
export const assignments: Check<SeriesAssignment[]> = list(assignment, 0, 1000, {
	field: 'value',
	of: (one) => one.value
});
