import type { AnalysisSpec } from './types';

/** The levels that stars of an analysis stand for, descending; undefined for a kind without stars. */
export function starLevelsOf(spec: AnalysisSpec): readonly number[] | undefined {
	if (spec.type === 'regression') return spec.starLevels;
	return spec.type === 'correlation' ? spec.levels : undefined;
}

/**
 * An analysis with other levels for its stars; the note under its table follows. The checker of published tables keeps
 * the levels that the publication has.
 */
export function withStarLevels(spec: AnalysisSpec, levels: readonly number[]): AnalysisSpec {
	if (spec.type === 'regression') return { ...spec, starLevels: [...levels] };
	return spec.type === 'correlation' ? { ...spec, levels: [...levels] } : spec;
}
