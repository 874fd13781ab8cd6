import type { ShownCell } from '$lib/core/dataset/rows-page';
import type { VariableSummary } from '$lib/core/dataset/summary';
import type { CellName } from '$lib/core/table/types';

/** What is needed to write a cell as a person reads it. */
export interface CellWords {
	number: (value: number, decimals: number) => string;
	date: (time: Date) => string;
	dateTime: (time: Date) => string;
	kinds: Record<CellName, string>;
}

/** What is needed to know of a variable to write its cells. */
export type ShownVariable = Pick<VariableSummary, 'valueLabels' | 'format' | 'decimals'>;

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;

/** A cell in words: its label, number, date or text, or the kind of its emptiness. */
export function cellText(cell: ShownCell, variable: ShownVariable, words: CellWords): string {
	if ('empty' in cell) return words.kinds[cell.empty];
	const label = variable.valueLabels.find(({ value }) => value === cell.value)?.label;
	if (label !== undefined && label !== '') return label;
	if (typeof cell.value === 'string') return cell.value;
	switch (variable.format) {
		case 'date':
			return words.date(onClock(cell.value * DAY_MS));
		case 'dateTime':
			return words.dateTime(onClock(cell.value * SECOND_MS));
		case 'time':
			return timeText(cell.value);
		default:
			return words.number(cell.value, variable.decimals);
	}
}

/** Dates of files have no time zone: the time at which the reader's clock shows what the file says. */
function onClock(milliseconds: number): Date {
	const time = new Date(milliseconds);
	const shown = new Date(2000, 0, 1, time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds());
	shown.setFullYear(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
	return shown;
}

/** Seconds of the day as 08:05 or 08:05:30. */
function timeText(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
	const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
	return shown.map((part) => String(part).padStart(2, '0')).join(':');
}
