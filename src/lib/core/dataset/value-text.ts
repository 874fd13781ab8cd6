import type { Variable } from './types';

type Described = Pick<Variable, 'valueLabels' | 'format'>;

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;
/** The largest distance from 1970 that a date can have, in milliseconds (ECMAScript, time values). */
const MAX_TIME = 8.64e15;

/**
 * How the numbers of a variable are written where they become texts: the label of the value, a date as 2021-03-05, else
 * the number in full with a decimal point. The same in every language, since it becomes data.
 */
export function valueWriter({ valueLabels, format }: Described): (value: number) => string {
	const labels = new Map(valueLabels.map(({ value, label }) => [value, label]));
	const length = { date: 10, dateTime: 19 }[format as string] ?? 0;
	const unit = format === 'date' ? DAY_MS : SECOND_MS;
	return (value) => {
		const label = labels.get(value);
		if (label !== undefined && label !== '') return label;
		if (length === 0 || !(Math.abs(value * unit) <= MAX_TIME)) return String(value);
		return new Date(value * unit).toISOString().slice(0, length);
	};
}
