import type { AnalysisSpec } from '../types';

/**
 * The smallest group that an analysis shows: groups of fewer are hidden. Null where it hides none, undefined for a kind
 * that cannot hide groups.
 */
export function smallestGroupOf(spec: AnalysisSpec): number | null | undefined {
	switch (spec.type) {
		case 'meanTable':
		case 'categoryWave':
			return spec.limit;
		case 'crossTable':
			return spec.limit ?? null;
		case 'likert':
			return spec.hiddenBelow;
		default:
			return undefined;
	}
}

/** An analysis with another smallest group; one of a kind that cannot hide groups stays as it is. */
export function withSmallestGroup(spec: AnalysisSpec, limit: number | null): AnalysisSpec {
	switch (spec.type) {
		case 'meanTable':
		case 'categoryWave':
		case 'crossTable':
			return { ...spec, limit };
		case 'likert':
			return { ...spec, hiddenBelow: limit };
		default:
			return spec;
	}
}

/**
 * An analysis that hides at least what its project demands: a limit below the project's is raised to it, a higher one
 * stays. The specification itself carries the limit, so that a recipe gives the same numbers without the project.
 * @param demanded the project's smallest group; null where it demands none
 */
export function atLeastDemanded(spec: AnalysisSpec, demanded: number | null): AnalysisSpec {
	const own = smallestGroupOf(spec);
	if (demanded === null || own === undefined || (own !== null && own >= demanded)) return spec;
	return withSmallestGroup(spec, demanded);
}
