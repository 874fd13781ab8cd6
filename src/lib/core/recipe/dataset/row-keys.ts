import type { KeyDecision, MunicipalityKey, RowChoice, Vintage } from '../../link/types';
import { byKnownKind, choice, list, object, orNull, type Check } from '../shape';
import { id, longText, MOST_VALUES, texts } from './limits';

type ChoiceOf<K extends RowChoice['kind']> = Extract<RowChoice, { kind: K }>;

/** Which municipality numbers. */
export const vintage: Check<Vintage> = choice<Vintage>(2024, 2020);

/** A variable that names municipalities, with what was decided of its texts. */
export const municipalityKey: Check<MunicipalityKey> = object<MunicipalityKey>({
	variable: longText,
	county: orNull(longText),
	decisions: list(object<KeyDecision>({ text: longText, number: orNull(longText) }), 0, MOST_VALUES)
});

/** Some rows of a dataset. */
export const rowChoice: Check<RowChoice> = byKnownKind<RowChoice>({
	values: object<ChoiceOf<'values'>>({ kind: choice('values'), variable: longText, values: texts }),
	filter: object<ChoiceOf<'filter'>>({ kind: choice('filter'), filter: id })
});
