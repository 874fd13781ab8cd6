import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { itemVariables } from '../../begin';

/** Fewer values than this make a yes or no, or a wave, rather than an item. */
const FEWEST_VALUES = 3;
/** More items than this nobody wants to begin with. */
const MOST = 25;
/** Fewer items than this are no battery. */
const FEWEST_ITEMS = 3;

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
	return (largest.length > MOST ? firstBattery(largest) : largest).slice(0, MOST);
}

/**
 * Of many items those that are numbered within the same question as the first: q1_1, q1_2 … All of them together where
 * the names do not tell. Rows are used only where every item is answered, so many items leave few rows.
 */
function firstBattery(names: readonly string[]): string[] {
	const own = names.filter((name) => stemOf(name) === stemOf(names[0]));
	return own.length >= FEWEST_ITEMS ? own : [...names];
}

/** A name without the number or the letter at its end. */
const stemOf = (name: string): string => name.replace(/(\p{L}|\d+)$/u, '');

/** The ends of the scale: as declared, of the labels, or of the answers. */
function scaleOf({ scale, valueLabels, range }: VariableSummary): string {
	if (scale) return `${scale.min}–${scale.max}`;
	const labelled = valueLabels.map(({ value }) => value).filter((value) => typeof value === 'number');
	if (labelled.length > 2) return `${Math.min(...labelled)}–${Math.max(...labelled)}`;
	return `${range?.min}–${range?.max}`;
}
