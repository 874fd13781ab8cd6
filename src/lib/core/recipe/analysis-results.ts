import { UNHURRIED } from '../analysis/pace';
import { runAnalysis, type DatasetOutcomes } from '../analysis/run-analysis';
import type { AnalysisSpec } from '../analysis/types';
import type { AnalysisResults } from './results-types';

/** Runs the analyses of a recipe one after the other. */
export async function analysisResults(
	analyses: readonly AnalysisSpec[],
	datasets: DatasetOutcomes
): Promise<AnalysisResults[]> {
	const results: AnalysisResults[] = [];
	for (const spec of analyses) {
		const outcome = await runAnalysis(spec, { datasets, analyses, pace: UNHURRIED });
		results.push({
			type: spec.type,
			spec,
			result: outcome.ok ? outcome.value : null,
			problem: outcome.ok ? null : outcome.problem
		});
	}
	return results;
}
