import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { itemVariables } from '../../begin';

/** Fewer values than this make a yes or no, or a wave, rather than an item. */
const FEWEST_VALUES = 3;
/** More items than this nobody wants to begin with. */
const MOST = 40;

/**
 * The variables that are most likely items of one questionnaire: the largest set with answers on one scale. A computed
 * variable is none of them.
 */
export function likelyItems(summary: DatasetSummary | null): string[] {
	const sets = new Map<string, string[]>();
	for (const variable of itemVariables(summary)) {
		if (variable.isDerived || variable.distinct < FEWEST_VALUES) continue;
		const scale = scaleOf(variable);
		sets.set(scale, [...(sets.get(scale) ?? []), variable.name]);
	}
	const largest = [...sets.values()].sort((a, b) => b.length - a.length).at(0) ?? [];
	return largest.slice(0, MOST);
}

/** The ends of the scale: as declared, of the labels, or of the answers. */
function scaleOf({ scale, valueLabels, range }: VariableSummary): string {
	if (scale) return `${scale.min}–${scale.max}`;
	const labelled = valueLabels.map(({ value }) => value).filter((value) => typeof value === 'number');
	if (labelled.length > 2) return `${Math.min(...labelled)}–${Math.max(...labelled)}`;
	return `${range?.min}–${range?.max}`;
}
