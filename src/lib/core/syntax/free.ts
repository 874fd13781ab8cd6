import type { FreeSpec } from '../analysis/types';
import type { Dataset } from '../dataset/types';
import { fail } from '../outcome';
import { allocationCode } from './free/allocation';
import { applicationsCode } from './free/applications';
import { checkerCode } from './free/checker';
import { publishedDifferenceCode } from './free/published-difference';
import type { Code } from './types';

/**
 * R code of an analysis that is not of the rows of a dataset. What somebody has typed stands in the code, with all its
 * digits, so that it reads no file.
 * @param datasets the datasets of the project, by id: columns of a distribution may follow one
 * @returns the lines, or why there is no code for this analysis
 */
export function freeCode(spec: FreeSpec, datasets: ReadonlyMap<string, Dataset> = new Map()): Code {
	switch (spec.type) {
		case 'publishedDifference':
			return publishedDifferenceCode(spec);
		case 'allocation':
			return allocationCode(spec, datasets);
		case 'applications':
			return applicationsCode(spec);
		case 'checker':
			return checkerCode(spec);
		case 'text':
			return fail('syntax.noText');
	}
}

/** SPSS takes nothing but rows: why there is no syntax for such an analysis. */
export const freeSpss = (spec: FreeSpec): Code =>
	spec.type === 'text' ? freeCode(spec) : fail('syntax.noSpssTyped');
