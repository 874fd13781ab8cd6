import type { LongCase, LongShape, ReshapeOrigin, WideShape } from '../../reshape/types';
import { byKnown, choice, list, object, orNull, trueOrFalse, type Check } from '../shape';
import { cellValue, id, longText, MOST_VARIABLES } from './limits';
import type { OriginKind } from './origin-kind';

const names = list(longText, 0, MOST_VARIABLES);
const newVariables = list(object({ name: longText, label: longText }), 0, MOST_VARIABLES);

const longCase = object<LongCase>({
	values: list(cellValue, 0, MOST_VARIABLES),
	columns: list(orNull(longText), 0, MOST_VARIABLES)
});

const shape: Check<ReshapeOrigin['shape']> = byKnown<'to', ReshapeOrigin['shape']>('to', {
	long: object<LongShape>({
		to: choice('long'),
		keep: names,
		dimensions: newVariables,
		measures: newVariables,
		cases: list(longCase, 0, MOST_VARIABLES),
		skipMissing: trueOrFalse
	}),
	wide: object<WideShape>({ to: choice('wide'), keys: names, spread: names, values: names })
});

/** Columns turned to rows, or rows to columns. */
export const reshape: OriginKind<'reshape'> = {
	check: object<ReshapeOrigin>({ kind: choice('reshape'), dataset: id, shape }),
	renamed: (origin, idOf) => ({ ...origin, dataset: idOf(origin.dataset) })
};
