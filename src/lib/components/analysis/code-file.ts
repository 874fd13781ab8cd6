import type { AnalysisSpec } from '$lib/core/analysis/types';
import { fileStem } from '$lib/components/ui/file-stem';
import type { Messages } from '$lib/i18n';
import { nameOf } from './catalogue';

/**
 * What the files with the code and the data of an analysis are called, without an ending: as the analysis is, and its place
 * among those that are called the same, for code finds its data by the name of the file.
 * @param all the analyses of the project
 */
export function codeFileStem(spec: AnalysisSpec, all: readonly AnalysisSpec[], messages: Messages): string {
	const stemOf = (one: AnalysisSpec) => fileStem([nameOf(one, messages)], one.type);
	const stem = stemOf(spec);
	const same = all.filter((one) => stemOf(one).toLowerCase() === stem.toLowerCase());
	const place = same.findIndex(({ id }) => id === spec.id);
	if (place === 0 || (place < 0 && same.length === 0)) return stem;
	return `${stem} ${place < 0 ? same.length + 1 : place + 1}`;
}
