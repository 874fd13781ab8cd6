import { renamedAnalysis } from './renamed-analysis';
import type { AnalysisSpec } from './types';

/** Every id that an analysis names: its own, those of datasets and of other analyses. */
export function idsNamed(spec: AnalysisSpec): Set<string> {
	const ids = new Set<string>();
	renamedAnalysis(spec, (id) => {
		ids.add(id);
		return id;
	});
	return ids;
}
