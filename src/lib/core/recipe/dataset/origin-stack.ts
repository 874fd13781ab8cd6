import type {
	MunicipalityRule,
	NewVariable,
	StackChange,
	StackMatch,
	StackOrigin,
	StackPart,
	StackSource
} from '../../stack/types';
import { byKnownKind, choice, list, object, oneOf, orNull, trueOrFalse, type Check } from '../shape';
import { cellValue, finite, id, longText, MOST_VALUES, MOST_VARIABLES } from './limits';
import type { OriginKind } from './origin-kind';

/** Of survey waves and instruments there are a handful. */
const MOST_PARTS = 10_000;

type ChangeOf<K extends StackChange['kind']> = Extract<StackChange, { kind: K }>;

const change: Check<StackChange> = byKnownKind<StackChange>({
	turn: object<ChangeOf<'turn'>>({ kind: choice('turn'), min: finite, max: finite }),
	recode: object<ChangeOf<'recode'>>({
		kind: choice('recode'),
		values: list(object({ from: cellValue, to: cellValue }), 0, MOST_VALUES)
	})
});

const part = object<StackPart>({
	dataset: id,
	wave: cellValue,
	instrument: longText,
	municipality: list(longText, 0, MOST_VARIABLES),
	person: orNull(longText)
});

const match = object<StackMatch>({
	name: longText,
	sources: list(
		object<StackSource>({ dataset: id, variable: longText, change: orNull(change) }),
		0,
		MOST_PARTS
	)
});

const named = { name: longText, label: longText };
const newVariable = object<NewVariable>(named);

/** Datasets below each other. */
export const stack: OriginKind<'stack'> = {
	check: object<StackOrigin>({
		kind: choice('stack'),
		parts: list(part, 0, MOST_PARTS),
		wave: newVariable,
		source: orNull(newVariable),
		matches: list(match, 0, MOST_VARIABLES),
		municipality: orNull(
			object<NonNullable<StackOrigin['municipality']>>({
				...named,
				exclude: oneOf<MunicipalityRule>({ none: true, without: true, several: true, both: true })
			})
		),
		person: orNull(object<NonNullable<StackOrigin['person']>>({ ...named, sameAcross: trueOrFalse }))
	}),
	renamed: (origin, idOf) => ({
		...origin,
		parts: origin.parts.map((one) => ({ ...one, dataset: idOf(one.dataset) })),
		matches: origin.matches.map((one) => ({
			...one,
			sources: one.sources.map((source) => ({ ...source, dataset: idOf(source.dataset) }))
		}))
	})
};
