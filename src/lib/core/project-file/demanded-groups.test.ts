import { expect, it } from 'vitest';
import type { AnalysisSpec } from '../analysis/types';
import { smallestGroupOf } from '../analysis/suppression/smallest-group';
import { isAnalysis } from '../analysis/any-spec';
import { withDemandedGroups } from './demanded-groups';
import type { ProjectContents } from './types';

const spec = (id: string, limit: number | null) =>
	({ type: 'crossTable', id, limit }) as unknown as AnalysisSpec;
const contentsOf = (smallestGroup: number | null, limits: (number | null)[]) =>
	({
		project: {
			smallestGroup,
			analyses: limits.map((limit, at) => ({ id: `${at}`, spec: spec(`${at}`, limit) }))
		}
	}) as unknown as ProjectContents;
const limitsOf = ({ project }: ProjectContents) =>
	project.analyses.map((one) => isAnalysis(one.spec) && smallestGroupOf(one.spec));

it('raises what is below the demand, and nothing else', () => {
	const { contents, raised } = withDemandedGroups(contentsOf(10, [null, 5, 10, 12]));
	expect(raised).toBe(2);
	expect(limitsOf(contents)).toEqual([10, 10, 10, 12]);
});

it('leaves a project as it is that demands nothing or keeps it', () => {
	for (const given of [contentsOf(null, [null, 3]), contentsOf(5, [5, 9])]) {
		expect(withDemandedGroups(given)).toEqual({ contents: given, raised: 0 });
	}
});
