import type { BandCuts, StoredBands } from '../../derive/bands/types';
import type { BandsSpec, CutRule } from '../../derive/types';
import { byKnownKind, choice, list, number, object, oneOf, orNull, wholeNumber, type Check } from '../shape';
import { finite, id, longText, MOST_VALUES, texts } from './limits';

type RuleOf<K extends CutRule['kind']> = Extract<CutRule, { kind: K }>;

const cutPoints = list(finite, 0, MOST_VALUES);

/** Cut-points of all rows and of waves. That they ascend is tested where they are used. */
const cutFields = {
	closed: oneOf<BandCuts['closed']>({ upper: true, lower: true }),
	cuts: cutPoints,
	waves: list(object<BandCuts['waves'][number]>({ wave: longText, cuts: cutPoints }), 0, MOST_VALUES)
};

const storedBands = object<StoredBands>({
	...cutFields,
	id,
	name: longText,
	labels: texts,
	from: orNull(
		object<NonNullable<StoredBands['from']>>({
			table: longText,
			variable: longText,
			n: wholeNumber(0, Number.MAX_SAFE_INTEGER)
		})
	)
});

const cutRule: Check<CutRule> = byKnownKind<CutRule>({
	quantiles: object<RuleOf<'quantiles'>>({
		kind: choice('quantiles'),
		shares: list(number(0, 1), 0, MOST_VALUES),
		method: oneOf<RuleOf<'quantiles'>['method']>({ observed: true, type7: true }),
		on: longText
	}),
	fixed: object<RuleOf<'fixed'>>({ kind: choice('fixed'), cuts: object<BandCuts>(cutFields) }),
	stored: object<RuleOf<'stored'>>({ kind: choice('stored'), bands: storedBands })
});

/** Groups by size. */
export const bandsSpec: Check<BandsSpec> = object<BandsSpec>({
	kind: choice('bands'),
	name: longText,
	label: longText,
	variable: longText,
	wave: orNull(longText),
	cuts: cutRule,
	labels: texts
});
