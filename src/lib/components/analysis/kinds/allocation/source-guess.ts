import type { ColumnSource } from '$lib/core/analysis/allocation/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { DRAWN_TEXTS, DRAWN_VARIABLES } from '$lib/core/drawn/types';

/** Names that the county's number or name usually has. */
const COUNTY_NAMES = /^(fylkesn(umme)?r|fylke|county)/i;

/** Variables that may hold the county of a row: the likely ones first. */
export function countyVariables(summary: DatasetSummary | null): VariableSummary[] {
	const few = (summary?.variables ?? []).filter(
		({ distinct, type }) => distinct > 0 && (type === 'text' || distinct <= 60)
	);
	const isLikely = ({ name }: VariableSummary) => (COUNTY_NAMES.test(name) ? 0 : 1);
	return [...few].sort((one, other) => isLikely(one) - isLikely(other));
}

/** What a column is likely to be taken from in a table: of a draw those who are drawn, else all rows. */
export function guessSource(summary: DatasetSummary): ColumnSource {
	const county = countyVariables(summary).at(0)?.name ?? '';
	const isDrawn = summary.variables.some(({ name }) => name === DRAWN_VARIABLES.drawn);
	return {
		dataset: summary.id,
		county,
		take: isDrawn
			? { kind: 'values', variable: DRAWN_VARIABLES.drawn, values: DRAWN_TEXTS.slice(1) }
			: { kind: 'rows' }
	};
}

/** The values of a variable as they are counted: labels of coded values. */
export const countedValues = ({
	valueLabels,
	values
}: Pick<VariableSummary, 'valueLabels' | 'values'>): string[] => [
	...new Set([
		...valueLabels.map(({ label }) => label),
		...values.map(({ value }) => valueLabels.find((label) => label.value === value)?.label ?? String(value))
	])
];
