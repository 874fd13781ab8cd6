import type { Message } from '../../outcome';
import { categoriesOf, titleOf, type Sample } from '../sample';
import type { LogisticSpec } from './types';

/** More values than this are no outcome that happened or did not. */
export const MOST_VALUES = 100;

/** Whether it happened, for each row of the sample. */
export interface Happened {
	title: string;
	/** What the event is called. */
	event: string;
	/** What the other values are called, where rows have them. */
	others: string[];
	/** 1, 0, or NaN where the cell is empty. */
	values: Float64Array;
}

/** Reads the outcome, or why it is none. */
export function happenedOf({ event }: LogisticSpec, outcome: string, sample: Sample): Happened | Message {
	const title = titleOf(sample, outcome);
	const found = categoriesOf(sample, outcome);
	const present = [...new Set(found?.codes)].filter((code) => code >= 0).sort((a, b) => a - b);
	if (!found || present.length === 0) return { code: 'logisticResult.noValues', params: { name: title } };
	if (present.length > MOST_VALUES)
		return {
			code: 'logisticResult.manyValues',
			params: { name: title, count: present.length, most: MOST_VALUES }
		};
	const labelOf = (code: number) => found.categories[code].label;
	const [only] = present;
	if (present.length === 1)
		return { code: 'logisticResult.oneValue', params: { name: title, value: labelOf(only) } };
	const wanted =
		event === null ? present[present.length - 1] : found.categories.findIndex(({ value }) => value === event);
	if (!present.includes(wanted))
		return { code: 'logisticResult.noEvent', params: { name: title, value: String(event) } };
	return {
		title,
		event: labelOf(wanted),
		others: present.filter((code) => code !== wanted).map(labelOf),
		values: Float64Array.from(found.codes, (code) => (code < 0 ? NaN : Number(code === wanted)))
	};
}
