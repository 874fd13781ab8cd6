import { dataDefinition, isOfData } from './definitions';
import { idPart } from './id-part';
import type { TextSpec } from './text/types';
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

/**
 * All analyses of a project when a variable of a dataset gets another name: those of the dataset, and the texts that quote
 * them, for ids of cells hold names of variables.
 * @param dataset its id
 */
export function renameInAnalyses(
	analyses: readonly AnalysisSpec[],
	dataset: string,
	from: string,
	to: string
): AnalysisSpec[] {
	const ofDataset = new Set(
		analyses.filter((one) => isOfData(one) && one.dataset === dataset).map(({ id }) => id)
	);
	return analyses.map((one) => {
		if (ofDataset.has(one.id)) return renameInAnalysis(one, from, to);
		return one.type === 'text' ? renameInText(one, ofDataset, from, to) : one;
	});
}

function renameInText(text: TextSpec, quoted: ReadonlySet<string>, from: string, to: string): TextSpec {
	const literally = idPart(from).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const name = new RegExp(`(?<![\\p{L}\\p{N}_])${literally}(?![\\p{L}\\p{N}_])`, 'gu');
	const renamed = (id: string) => id.replace(name, () => idPart(to));
	const numbers = text.numbers.map((number) =>
		quoted.has(number.analysis)
			? { ...number, table: renamed(number.table), row: renamed(number.row), column: renamed(number.column) }
			: number
	);
	return { ...text, numbers };
}

function mapNames(spec: AnalysisSpec, map: (name: string) => string): AnalysisSpec {
	if (!isOfData(spec)) return spec;
	const mapped = dataDefinition(spec).mapVariables(spec, map);
	return { ...mapped, split: mapped.split === null ? null : map(mapped.split) };
}
