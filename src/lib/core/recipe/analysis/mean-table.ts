import type { MeanTableSpec } from '../../analysis/mean-table/types';
import { cellValue, finite, longText } from '../dataset/limits';
import {
	byKind,
	choice,
	list,
	number,
	object,
	oneOf,
	orNull,
	trueOrFalse,
	wholeNumber,
	type Check
} from '../shape';
import { dataFacts, variables } from './facts';

/** More persons than any group has; keeps counts whole numbers. */
const MOST_PERSONS = 1e9;
const MOST_GROUPS = 1000;
const MOST_DRAWS = 10_000;

/** The limit below which cells are hidden; null hides none. */
export const suppressionLimit: Check<number | null> = orNull(wholeNumber(2, 1000));
/** Decimals of means. */
export const meanDecimals: Check<number> = wholeNumber(0, 4);
/** How sure an interval is. */
export const confidence: Check<number> = number(0.5, 0.999);

/** Every field of a table of means. */
export const meanTableSpec: Check<MeanTableSpec> = object<MeanTableSpec>({
	type: choice('meanTable'),
	...dataFacts,
	items: variables,
	groups: list(longText, 0, 2, { field: '', of: (name) => name }),
	layout: oneOf<MeanTableSpec['layout']>({ stacked: true, columns: true }),
	limit: suppressionLimit,
	decimals: meanDecimals,
	showN: trueOrFalse,
	showRange: trueOrFalse,
	interval: trueOrFalse,
	confidence,
	populations: list(
		object<MeanTableSpec['populations'][number]>({
			path: list(cellValue, 0, 2),
			size: wholeNumber(1, MOST_PERSONS)
		}),
		0,
		MOST_GROUPS
	),
	itemPair: orNull(object<NonNullable<MeanTableSpec['itemPair']>>({ first: longText, second: longText })),
	bootstrap: object<MeanTableSpec['bootstrap']>({
		draws: wholeNumber(100, MOST_DRAWS),
		seed: wholeNumber(0, Number.MAX_SAFE_INTEGER)
	}),
	groupPairs: byKind<MeanTableSpec['groupPairs']>({
		none: object({ kind: choice('none') }),
		all: object({ kind: choice('all') }),
		reference: object({ kind: choice('reference'), value: cellValue })
	}),
	sizes: list(object<MeanTableSpec['sizes'][number]>({ from: number(0, 100), words: longText }), 0, 20),
	marks: object<MeanTableSpec['marks']>({
		sd: orNull(object<NonNullable<MeanTableSpec['marks']['sd']>>({ above: finite, words: longText })),
		midpoint: orNull(
			object<NonNullable<MeanTableSpec['marks']['midpoint']>>({ at: orNull(finite), words: longText })
		)
	})
});
