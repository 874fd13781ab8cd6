import type { DatasetSpec } from '$lib/core/dataset/types';
import { renameEverywhere } from '$lib/core/derive/rename';
import type { DerivedSpec } from '$lib/core/derive/types';
import type { FilterSpec } from '$lib/core/variables/types';

/** The dataset with a computed variable more, last in the list. */
export const addDerived = (dataset: DatasetSpec, spec: DerivedSpec): DatasetSpec => ({
	...dataset,
	derived: [...dataset.derived, spec]
});

/** The dataset with another specification at a place; what uses the variable follows when its name is another. */
export function replaceDerived(dataset: DatasetSpec, place: number, spec: DerivedSpec): DatasetSpec {
	const before = dataset.derived[place].name;
	const renamed = before === spec.name ? dataset : renameEverywhere(dataset, before, spec.name);
	return { ...renamed, derived: renamed.derived.map((one, index) => (index === place ? spec : one)) };
}

/**
 * The dataset with a computed variable in the place of an earlier one, or last.
 * @param before name of the earlier one; null for none. One that is gone meanwhile has no place.
 */
export function putDerived(dataset: DatasetSpec, before: string | null, spec: DerivedSpec): DatasetSpec {
	const place = dataset.derived.findIndex(({ name }) => name === before);
	return place < 0 ? addDerived(dataset, spec) : replaceDerived(dataset, place, spec);
}

/** The dataset without one of its computed variables. */
export const removeDerived = (dataset: DatasetSpec, name: string): DatasetSpec => ({
	...dataset,
	derived: dataset.derived.filter((one) => one.name !== name)
});

/** The dataset with a computed variable one place further up (−1) or down (1), where there is one. */
export function moveDerived(dataset: DatasetSpec, name: string, by: -1 | 1): DatasetSpec {
	const derived = [...dataset.derived];
	const place = derived.findIndex((one) => one.name === name);
	const other = derived.at(place + by);
	if (place < 0 || place + by < 0 || !other) return dataset;
	[derived[place], derived[place + by]] = [other, derived[place]];
	return { ...dataset, derived };
}

/** The dataset with a filter: in the place of the one with its id, else last. */
export function putFilter(dataset: DatasetSpec, filter: FilterSpec): DatasetSpec {
	const isNew = dataset.filters.every(({ id }) => id !== filter.id);
	return {
		...dataset,
		filters: isNew
			? [...dataset.filters, filter]
			: dataset.filters.map((one) => (one.id === filter.id ? filter : one))
	};
}

/** The dataset without a filter. */
export const removeFilter = (dataset: DatasetSpec, id: string): DatasetSpec => ({
	...dataset,
	filters: dataset.filters.filter((filter) => filter.id !== id)
});

/** A name that is not taken: itself, or with a number after it. */
export function freeName(name: string, taken: readonly string[]): string {
	if (!taken.includes(name)) return name;
	let number = 2;
	while (taken.includes(`${name}_${number}`)) number++;
	return `${name}_${number}`;
}
