import { KNOWN_INDICATORS } from '$lib/core/indicators/known';
import type { Direction, SeriesAssignment, Unit } from '$lib/core/indicators/types';
import type { FileSeries } from '$lib/state/series';

/** What stands in the form; empty texts mean "none". */
export interface AssignmentForm {
	/** Id of a known indicator, or OWN. */
	indicator: string;
	label: string;
	direction: 'higher' | 'lower';
	unit: Unit;
	grade: string;
	step: number | null;
	pupils: string;
	halfWidth: string;
}

/** The choice of an indicator that the program does not know. */
export const OWN = 'own';

export const UNITS: readonly Unit[] = ['percent', 'scalePoints', 'mean', 'gradePoints', 'number'];

/** The form as it is shown first: what was said before, else what the column name tells. */
export function startForm(series: FileSeries | undefined, current: SeriesAssignment | null): AssignmentForm {
	const definition = current?.definition;
	const isKnown = KNOWN_INDICATORS.some((known) => known.definition.id === definition?.id);
	const path = series?.path;
	return {
		indicator: isKnown && definition ? definition.id : OWN,
		label: definition?.label ?? [path?.subject, path?.measure].filter(Boolean).join(', '),
		direction: definition?.direction === -1 ? 'lower' : 'higher',
		unit: definition?.unit ?? 'percent',
		grade: String((definition ? definition.grade : path?.grade) ?? ''),
		step: definition?.step ?? null,
		pupils: current?.pupils ?? '',
		halfWidth: current?.halfWidth ?? ''
	};
}

/** The assignment that a filled-in form stands for; null while an own indicator has no name. */
export function assignmentOf(form: AssignmentForm, series: string): SeriesAssignment | null {
	const known = KNOWN_INDICATORS.find(({ definition }) => definition.id === form.indicator);
	const label = form.label.trim();
	if (!known && label === '') return null;
	const direction: Direction = form.direction === 'higher' ? 1 : -1;
	const own = {
		id: series,
		label,
		area: 'other' as const,
		grade: form.grade === '' ? null : Number(form.grade),
		direction,
		unit: form.unit,
		step: form.step
	};
	return {
		definition: known?.definition ?? own,
		value: series,
		...(form.pupils === '' ? {} : { pupils: form.pupils }),
		...(form.halfWidth === '' ? {} : { halfWidth: form.halfWidth })
	};
}
