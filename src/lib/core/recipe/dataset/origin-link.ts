import type {
	JoinKeys,
	LinkedSource,
	LinkedVariable,
	LinkJoin,
	LinkOrigin,
	MergedRule,
	SeveralRule
} from '../../link/types';
import { byKnownKind, choice, list, object, oneOf, orNull, type Check } from '../shape';
import { id, longText, MOST_VALUES, MOST_VARIABLES } from './limits';
import type { OriginKind } from './origin-kind';
import { municipalityKey, rowChoice, vintage } from './row-keys';

type KeysOf<K extends JoinKeys['kind']> = Extract<JoinKeys, { kind: K }>;
type SourceOf<K extends LinkedSource['kind']> = Extract<LinkedSource, { kind: K }>;

const joinKeys: Check<JoinKeys> = byKnownKind<JoinKeys>({
	municipality: object<KeysOf<'municipality'>>({
		kind: choice('municipality'),
		vintage,
		left: municipalityKey,
		right: municipalityKey
	}),
	equal: object<KeysOf<'equal'>>({
		kind: choice('equal'),
		pairs: list(object({ left: longText, right: longText }), 0, MOST_VARIABLES)
	})
});

const linkedSource: Check<LinkedSource> = byKnownKind<LinkedSource>({
	same: object<SourceOf<'same'>>({ kind: choice('same'), variable: longText }),
	wide: object<SourceOf<'wide'>>({
		kind: choice('wide'),
		series: longText,
		byWave: list(
			object<SourceOf<'wide'>['byWave'][number]>({ wave: longText, variable: orNull(longText) }),
			0,
			MOST_VALUES
		)
	}),
	long: object<SourceOf<'long'>>({
		kind: choice('long'),
		variable: longText,
		byWave: list(
			object<SourceOf<'long'>['byWave'][number]>({ wave: longText, year: orNull(longText) }),
			0,
			MOST_VALUES
		)
	})
});

const linkedVariable = object<LinkedVariable>({
	name: longText,
	from: linkedSource,
	merged: oneOf<MergedRule>({ missing: true, sum: true, weightedMean: true })
});

const join = object<LinkJoin>({
	right: id,
	keys: joinKeys,
	only: orNull(rowChoice),
	wave: orNull(longText),
	year: orNull(longText),
	several: oneOf<SeveralRule>({ refuse: true, first: true, mean: true, sum: true }),
	weight: orNull(longText),
	variables: list(linkedVariable, 0, MOST_VARIABLES)
});

/** Rows of one dataset with variables of others. */
export const link: OriginKind<'link'> = {
	check: object<LinkOrigin>({ kind: choice('link'), left: id, joins: list(join, 0, 1000) }),
	renamed: (origin, idOf) => ({
		...origin,
		left: idOf(origin.left),
		joins: origin.joins.map((one) => ({ ...one, right: idOf(one.right) }))
	})
};
