import type {
	DerivedSpec,
	DifferenceSpec,
	DummiesSpec,
	DummySpec,
	ExpressionSpec,
	IndexSource,
	IndexSpec,
	LagSpec,
	LogSpec,
	RatioSpec,
	ReverseSpec,
	ShareSpec,
	SquareSpec,
	StandardiseSpec
} from '../../derive/types';
import {
	byKnownKind,
	choice,
	list,
	number,
	object,
	oneOf,
	optional,
	orNull,
	trueOrFalse,
	wholeNumber,
	type Check
} from '../shape';
import { bandsSpec } from './bands';
import { cellValue, id, longText, MOST_VALUES, MOST_VARIABLES, scaleEnds } from './limits';

const named = { name: longText, label: longText };
/** Numbers of items and of years; which of them make sense is tested where they are used. */
const count = wholeNumber(0, MOST_VARIABLES);

/** How a variable is computed from others: one entry for each kind, in a file of its own where it has many fields. */
export const derivedSpec: Check<DerivedSpec> = byKnownKind<DerivedSpec>({
	bands: bandsSpec,
	reverse: object<ReverseSpec>({
		kind: choice('reverse'),
		...named,
		variable: longText,
		scale: orNull(scaleEnds)
	}),
	index: object<IndexSpec>({
		kind: choice('index'),
		...named,
		items: list(
			object<IndexSpec['items'][number]>({ variable: longText, reversed: orNull(trueOrFalse) }),
			0,
			MOST_VARIABLES
		),
		atLeast: orNull(count),
		scale: orNull(scaleEnds),
		normalise: orNull(scaleEnds),
		from: optional(
			object<IndexSource>({
				analysis: id,
				name: longText,
				factor: orNull(wholeNumber(1, MOST_VARIABLES)),
				cut: orNull(number(0, 1))
			})
		)
	}),
	square: object<SquareSpec>({
		kind: choice('square'),
		...named,
		variable: longText,
		centre: oneOf<SquareSpec['centre']>({ mean: true, none: true }),
		on: longText
	}),
	log: object<LogSpec>({
		kind: choice('log'),
		...named,
		variable: longText,
		base: oneOf<LogSpec['base']>({ e: true, '10': true, '2': true })
	}),
	standardise: object<StandardiseSpec>({
		kind: choice('standardise'),
		...named,
		variable: longText,
		on: longText
	}),
	difference: object<DifferenceSpec>({
		kind: choice('difference'),
		...named,
		first: longText,
		second: longText
	}),
	ratio: object<RatioSpec>({ kind: choice('ratio'), ...named, first: longText, second: longText }),
	share: object<ShareSpec>({ kind: choice('share'), ...named, part: longText, total: longText }),
	dummy: object<DummySpec>({
		kind: choice('dummy'),
		...named,
		variable: longText,
		values: list(cellValue, 0, MOST_VALUES)
	}),
	dummies: object<DummiesSpec>({
		kind: choice('dummies'),
		...named,
		variable: longText,
		reference: orNull(cellValue)
	}),
	lag: object<LagSpec>({
		kind: choice('lag'),
		...named,
		variable: longText,
		unit: longText,
		year: longText,
		years: count,
		change: oneOf<LagSpec['change']>({ none: true, difference: true, percent: true })
	}),
	expression: object<ExpressionSpec>({ kind: choice('expression'), ...named, expression: longText })
});
