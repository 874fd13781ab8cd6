import type { DatasetSpec } from '../dataset/types';
import { ok, type Outcome } from '../outcome';
import { derivedSpec } from './dataset/derived';
import { variableEdit } from './dataset/edits';
import { filterSpec } from './dataset/filters';
import { id, longText, MOST_VARIABLES } from './dataset/limits';
import { origin } from './dataset/origins';
import { ownScale } from './dataset/scales';
import { plainJson } from './plain-json';
import { choice, list, object, optional, orNull, type Check } from './shape';
import type { RecipeCode } from './types';

/** Every field of a dataset's specification. */
export const datasetSpec: Check<DatasetSpec> = object<DatasetSpec>({
	type: choice('dataset'),
	version: choice(1),
	id,
	name: longText,
	instrument: longText,
	origin,
	edits: list(variableEdit, 0, MOST_VARIABLES),
	derived: list(derivedSpec, 0, MOST_VARIABLES),
	filters: list(filterSpec, 0, MOST_VARIABLES, { field: 'id', of: (filter) => filter.id }),
	weight: orNull(longText),
	keys: object<DatasetSpec['keys']>({ person: orNull(longText), municipality: orNull(longText) }),
	scales: optional(list(ownScale, 0, MOST_VARIABLES, { field: 'id', of: (scale) => scale.id }))
});

/** Datasets, no two with the same id. */
export const datasetSpecs: Check<DatasetSpec[]> = list(datasetSpec, 0, 10_000, {
	field: 'id',
	of: (spec) => spec.id
});

/**
 * Tests whether something is the specification of a dataset, field by field. Fields that are not known are kept; a kind
 * that is not known is a problem with its name, since nothing can be made of it.
 * @param value anything, from a file
 * @returns a copy of the specification, or what is wrong and where
 */
export function checkDatasetSpec(value: unknown): Outcome<DatasetSpec, RecipeCode> {
	const copy = plainJson(value);
	if (!copy.ok) return copy;
	const problem = datasetSpec(copy.value, '');
	return problem ? { ok: false, problem } : ok(copy.value as DatasetSpec);
}
