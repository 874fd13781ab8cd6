import { dataDefinition, freeDefinition, isOfData } from './definitions';
import type { AnalysisSpec } from './types';

/**
 * The analysis with another id, of datasets and other analyses with other ids.
 * @param idOf the new id of an old one
 */
export function renamedAnalysis(spec: AnalysisSpec, idOf: (id: string) => string): AnalysisSpec {
	const renamed = { ...spec, id: idOf(spec.id) };
	if (!isOfData(renamed)) return freeDefinition(renamed).mapIds?.(renamed, idOf) ?? renamed;
	const placed = { ...renamed, dataset: idOf(renamed.dataset) };
	return dataDefinition(placed).mapIds?.(placed, idOf) ?? placed;
}
