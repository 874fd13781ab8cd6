import type { DatasetSpec } from '../../dataset/types';
import type { BandsSpec } from '../types';
import type { BandGroup, StoredBands } from './types';

/** Stored bands, and where they are used. */
export interface SharedBands {
	bands: StoredBands;
	/** Variables that use them: name of the table, name of the variable. */
	usedBy: { table: string; variable: string }[];
}

/** Every named set of bands of a project, in the order of its tables; one that several variables use stands once. */
export function sharedBands(specs: readonly DatasetSpec[]): SharedBands[] {
	const found = new Map<string, SharedBands>();
	for (const { name: table, derived } of specs) {
		for (const spec of derived) {
			if (spec.kind !== 'bands' || spec.cuts.kind !== 'stored') continue;
			const { bands } = spec.cuts;
			const known = found.get(bands.id) ?? { bands, usedBy: [] };
			known.usedBy.push({ table, variable: spec.name });
			found.set(bands.id, known);
		}
	}
	return [...found.values()];
}

/** The tables of a project with one set of bands changed wherever it is used. Tables that do not use it are the same. */
export function withBands(specs: readonly DatasetSpec[], bands: StoredBands): DatasetSpec[] {
	return specs.map((spec) => {
		let changed = false;
		const derived = spec.derived.map((one) => {
			if (one.kind !== 'bands' || one.cuts.kind !== 'stored' || one.cuts.bands.id !== bands.id) return one;
			changed = true;
			return { ...one, cuts: { ...one.cuts, bands } };
		});
		return changed ? { ...spec, derived } : spec;
	});
}

/**
 * Bands that keep the cut-points as they are now, so that other years and tables can use the same.
 * @param groups how the bands came out (DerivedFacts)
 */
export function storeBands(
	spec: BandsSpec,
	groups: readonly BandGroup[],
	as: { id: string; name: string; table: string }
): StoredBands {
	const given =
		spec.cuts.kind === 'quantiles' ? null : spec.cuts.kind === 'fixed' ? spec.cuts.cuts : spec.cuts.bands;
	return {
		id: as.id,
		name: as.name,
		closed: given?.closed ?? 'upper',
		cuts: groups.find(({ wave }) => wave === null)?.cuts ?? given?.cuts ?? [],
		waves: groups.flatMap(({ wave, cuts }) => (wave === null ? [] : [{ wave, cuts }])),
		labels: spec.labels,
		from: given
			? null
			: {
					table: as.table,
					variable: spec.variable,
					n: groups.reduce((sum, { computedOn }) => sum + (computedOn ?? 0), 0)
				}
	};
}
