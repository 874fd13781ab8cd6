import { isOfData } from '../analysis/definitions';
import { UNHURRIED } from '../analysis/pace';
import { runAnalysis, type DatasetOutcomes } from '../analysis/run-analysis';
import type { AnalysisSpec } from '../analysis/types';
import type { ResultBasis } from '../reproduce/basis';
import type { AnalysisResults } from './results-types';

/**
 * Runs the analyses of a recipe one after the other.
 * @param basisOf what analyses of a dataset rest on, by its id
 * @param done told after each
 */
export async function analysisResults(
	analyses: readonly AnalysisSpec[],
	datasets: DatasetOutcomes,
	basisOf: (dataset: string) => ResultBasis | undefined,
	done: () => Promise<void>
): Promise<AnalysisResults[]> {
	const results: AnalysisResults[] = [];
	for (const spec of analyses) {
		const outcome = await runAnalysis(spec, { datasets, analyses, pace: UNHURRIED });
		const basis = isOfData(spec) ? basisOf(spec.dataset) : undefined;
		results.push({
			type: spec.type,
			spec,
			result: outcome.ok ? outcome.value : null,
			problem: outcome.ok ? null : outcome.problem,
			...(basis && { basis })
		});
		await done();
	}
	return results;
}
