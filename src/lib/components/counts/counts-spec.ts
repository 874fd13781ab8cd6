import type { DatasetSpec } from '$lib/core/dataset/types';
import type { CountsOrigin } from '$lib/core/counts/types';

/** The dataset of a typed table, keeping what is known of one that is changed. Where rows are weighted it says so. */
export function countsSpec(
	origin: CountsOrigin,
	name: string,
	known: DatasetSpec | null,
	id: string
): DatasetSpec {
	const base: DatasetSpec = known ?? {
		type: 'dataset',
		version: 1,
		id,
		name,
		instrument: '',
		origin,
		edits: [],
		derived: [],
		filters: [],
		weight: null,
		keys: { person: null, municipality: null }
	};
	const weight = origin.rows === 'weighted' ? origin.weight.name : null;
	return { ...base, name, instrument: base.instrument || origin.published, origin, weight };
}
