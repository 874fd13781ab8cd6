import { dataDefinition, isOfData } from './definitions';
import type { AnalysisSpec } from './types';

/** Every variable that an analysis names, once. */
export function namesOf(spec: AnalysisSpec): string[] {
	const names = new Set<string>();
	mapNames(spec, (name) => {
		names.add(name);
		return name;
	});
	return [...names];
}

/** The specification with a variable of its dataset called by another name. */
export const renameInAnalysis = (spec: AnalysisSpec, from: string, to: string): AnalysisSpec =>
	mapNames(spec, (name) => (name === from ? to : name));

function mapNames(spec: AnalysisSpec, map: (name: string) => string): AnalysisSpec {
	if (!isOfData(spec)) return spec;
	const mapped = dataDefinition(spec).mapVariables(spec, map);
	return { ...mapped, split: mapped.split === null ? null : map(mapped.split) };
}
