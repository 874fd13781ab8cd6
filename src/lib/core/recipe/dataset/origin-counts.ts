import type { CountedAnswer, CountedItem, CountsOrigin, PrintedPercents } from '../../counts/types';
import { choice, list, object, oneOf, orNull, wholeNumber, type Check } from '../shape';
import { emptyName } from './facts';
import { finite, longText, MOST_VALUES, MOST_VARIABLES } from './limits';
import type { OriginKind } from './origin-kind';

type AnswerWith<K extends 'value' | 'empty'> = Extract<CountedAnswer, Record<K, unknown>>;

const valued = object<AnswerWith<'value'>>({ label: longText, value: finite });
const empty = object<AnswerWith<'empty'>>({ label: longText, empty: emptyName });
/** An answer with a value is one, whatever else is said of it. */
const answer: Check<CountedAnswer> = (value, path) =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, 'value')
		? valued(value, path)
		: empty(value, path);

/** A number for each group, or none. That counts are whole numbers of persons is tested where rows are made of them. */
const row = list(orNull(finite), 0, MOST_VARIABLES);
const decimals = wholeNumber(0, 100);

const printed = object<PrintedPercents>({
	percents: list(row, 0, MOST_VALUES),
	n: row,
	means: row,
	meanDecimals: decimals,
	decimals,
	rounding: oneOf<PrintedPercents['rounding']>({ once: true, twice: true }),
	verdicts: list(
		oneOf<PrintedPercents['verdicts'][number]>({ unique: true, few: true, many: true }),
		0,
		MOST_VARIABLES
	)
});

const item = object<CountedItem>({
	name: longText,
	label: longText,
	counts: list(row, 0, MOST_VALUES),
	printed: orNull(printed)
});

const newVariable = object<CountsOrigin['weight']>({ name: longText, label: longText });

/** A table of counts that was typed in. */
export const counts: OriginKind<'counts'> = {
	check: object<CountsOrigin>({
		kind: choice('counts'),
		published: longText,
		answers: list(answer, 0, MOST_VALUES),
		groups: list(longText, 0, MOST_VARIABLES),
		group: orNull(newVariable),
		items: list(item, 0, MOST_VARIABLES),
		rows: oneOf<CountsOrigin['rows']>({ weighted: true, expanded: true }),
		weight: newVariable
	}),
	renamed: (origin) => origin
};
