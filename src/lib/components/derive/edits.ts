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

/** The dataset without one of its computed variables. */
export const removeDerived = (dataset: DatasetSpec, place: number): DatasetSpec => ({
	...dataset,
	derived: dataset.derived.filter((_, index) => index !== place)
});

/** The dataset with a computed variable one place further up (−1) or down (1). */
export function moveDerived(dataset: DatasetSpec, place: number, by: -1 | 1): DatasetSpec {
	const derived = [...dataset.derived];
	[derived[place], derived[place + by]] = [derived[place + by], derived[place]];
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
