import { isAnalysis } from '../analysis/any-spec';
import { atLeastDemanded } from '../analysis/suppression/smallest-group';
import type { ProjectContents } from './types';

/**
 * A project whose analyses hide at least what it demands. The program keeps them so; a file that was made or changed by
 * hand may not.
 * @returns how many were raised
 */
export function withDemandedGroups(contents: ProjectContents): { contents: ProjectContents; raised: number } {
	const { project } = contents;
	const demanded = project.smallestGroup ?? null;
	let raised = 0;
	const analyses = project.analyses.map((one) => {
		const spec = isAnalysis(one.spec) ? atLeastDemanded(one.spec, demanded) : one.spec;
		if (spec === one.spec) return one;
		raised += 1;
		return { ...one, spec };
	});
	return { contents: raised > 0 ? { ...contents, project: { ...project, analyses } } : contents, raised };
}
