import type { VariableSummary } from '../dataset/summary';
import { recogniseScale } from './recognise-scale';
import type { ScaleGroup, ScaleProposal } from './scale-proposal';
import type { AnswerScale } from './scales';

const SURENESS: readonly ScaleProposal['sure'][] = ['sure', 'likely', 'unsure'];

/**
 * The best scale for each variable that has none yet, variables with the same one together, the surest first. Variables
 * that are computed or were given a scale are left out.
 */
export function proposeScales(
	variables: readonly VariableSummary[],
	scales: readonly AnswerScale[]
): ScaleGroup[] {
	const groups = new Map<string, ScaleGroup>();
	for (const variable of variables) {
		if (variable.isDerived || variable.scaleId !== undefined || variable.set !== undefined) continue;
		const proposal = recogniseScale(variable, scales).at(0);
		if (!proposal) continue;
		const { scale, isText, turned, sure } = proposal;
		const key = [scale, isText ? 'text' : 'number', turned ? 'turned' : 'same', sure].join(' ');
		const group = groups.get(key) ?? { key, scale, isText, turned, sure, proposals: [] };
		group.proposals.push(proposal);
		groups.set(key, group);
	}
	return [...groups.values()].sort(
		(one, other) =>
			SURENESS.indexOf(one.sure) - SURENESS.indexOf(other.sure) ||
			other.proposals.length - one.proposals.length
	);
}
