import type { DataDefinition } from '../types';
import { runGroupDifference } from './run';
import type { GroupDifferenceSpec } from './types';

export const groupDifference: DataDefinition<GroupDifferenceSpec> = {
	family: 'data',
	type: 'groupDifference',
	weights: 'ignored',
	mapVariables: (spec, map) => ({
		...spec,
		cluster: spec.cluster === null ? null : map(spec.cluster),
		design:
			spec.design.kind === 'groups'
				? {
						...spec.design,
						outcomes: spec.design.outcomes.map(map),
						group: spec.design.group === null ? null : map(spec.design.group)
					}
				: {
						...spec.design,
						pairs: spec.design.pairs.map(({ first, second }) => ({ first: map(first), second: map(second) }))
					}
	}),
	run: runGroupDifference
};
