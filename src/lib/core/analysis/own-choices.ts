import { withStarLevels } from './star-levels';
import { withSmallestGroup } from './suppression/smallest-group';
import type { AnalysisSpec } from './types';

/** What a person has chosen for new analyses; null as each kind has it. */
export interface OwnChoices {
	/** The levels that stars stand for, descending. */
	starLevels: readonly number[] | null;
	/** Groups of fewer are hidden. */
	smallestGroup: number | null;
}

/** A new analysis with the star levels and the smallest group that somebody has chosen, where its kind has such. */
export function withOwnChoices(spec: AnalysisSpec, { starLevels, smallestGroup }: OwnChoices): AnalysisSpec {
	const starred = starLevels === null ? spec : withStarLevels(spec, starLevels);
	return smallestGroup === null ? starred : withSmallestGroup(starred, smallestGroup);
}
