import type {
	AggregateBy,
	AggregateMeasure,
	AggregateOrigin,
	AggregateVariable
} from '../../aggregate/types';
import { byKnownKind, choice, list, object, oneOf, orNull, trueOrFalse, type Check } from '../shape';
import { id, longText, MOST_VARIABLES, texts } from './limits';
import type { OriginKind } from './origin-kind';
import { municipalityKey, rowChoice, vintage } from './row-keys';

type Area = Exclude<AggregateBy, { kind: 'variables' }>;
type ByArea<K extends Area['kind']> = Omit<Area, 'kind'> & { kind: K };
/** As `AggregateBy`, with one member for each kind. */
type By = Exclude<AggregateBy, Area> | ByArea<'municipality'> | ByArea<'county'>;

const by: Check<AggregateBy> = byKnownKind<By>({
	variables: object<Exclude<AggregateBy, Area>>({
		kind: choice('variables'),
		variables: list(longText, 0, MOST_VARIABLES)
	}),
	municipality: object<ByArea<'municipality'>>({
		kind: choice('municipality'),
		key: municipalityKey,
		vintage
	}),
	county: object<ByArea<'county'>>({ kind: choice('county'), key: municipalityKey, vintage })
});

const variable = object<AggregateVariable>({
	name: longText,
	measure: oneOf<AggregateMeasure>({
		count: true,
		mean: true,
		sum: true,
		min: true,
		max: true,
		share: true
	}),
	variable: orNull(longText),
	weight: orNull(longText),
	values: texts,
	incomplete: oneOf<AggregateVariable['incomplete']>({ compute: true, empty: true }),
	counts: trueOrFalse
});

/** Groups of rows of one dataset. */
export const aggregate: OriginKind<'aggregate'> = {
	check: object<AggregateOrigin>({
		kind: choice('aggregate'),
		from: id,
		only: orNull(rowChoice),
		by,
		variables: list(variable, 0, MOST_VARIABLES)
	}),
	renamed: (origin, idOf) => ({ ...origin, from: idOf(origin.from) })
};
