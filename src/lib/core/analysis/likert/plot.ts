import type { ResultPlot, StackedPlot, Text } from '../../report/types';
import type { LabelSet } from './blocks';
import { namesOf } from './headers';
import { baseOf, personsOf, shareOf } from './summary';
import type { TableInputs } from './table';
import type { Column } from './tally';
import type { LikertSpec } from './types';

/**
 * Stacked bars around the middle of the scale, with exactly the shares of the table. Items whose steps are called
 * otherwise have a plot of their own.
 */
export function distributionPlot({ spec, block, columns }: TableInputs, set: LabelSet): ResultPlot<Text> {
	const [{ steps }] = set.items;
	const hasAside = spec.dontKnow === 'inBase' && columns.some(({ tally }) => tally.dontKnow.persons > 0);
	const parts: StackedPlot<Text>['parts'] = steps.map(({ value, label }, place) => ({
		id: String(value),
		label,
		side: sideOf(place, steps.length)
	}));
	if (hasAside) parts.push({ id: 'dontKnow', label: { code: 'likert.dontKnow' }, side: 'aside' });
	const own = columns.filter(({ item }) => set.items.includes(item));
	return {
		kind: 'stacked',
		id: block.sets.length > 1 ? `bars-${block.id}-${set.items[0].name}` : `bars-${block.id}`,
		title: { code: 'likert.plotTitle', params: { item: set.items.length === 1 ? set.items[0].title : '' } },
		description: { code: 'likert.plotDescription', params: { bars: own.length, steps: steps.length } },
		notes: [],
		parts,
		bars: own.map((column) => {
			const { label, above } = namesOf(column, spec.nesting);
			return {
				id: column.id,
				label,
				...(above.length > 0 ? { above } : {}),
				shares: sharesOf(column, spec, hasAside),
				n: column.state === 'shown' ? personsOf(column, spec) : 0
			};
		})
	};
}

/** Steps below the middle of the scale are negative, above it positive; a scale with an even number has no middle. */
function sideOf(place: number, steps: number): 'negative' | 'middle' | 'positive' {
	const middle = (steps - 1) / 2;
	return place < middle ? 'negative' : place > middle ? 'positive' : 'middle';
}

function sharesOf(column: Column, spec: LikertSpec, hasAside: boolean): (number | null)[] {
	const base = baseOf(column, spec);
	const parts = [...column.tally.weighed, ...(hasAside ? [column.tally.dontKnow.weighed] : [])];
	return parts.map((part) => (column.state === 'shown' && base > 0 ? shareOf(part, base, spec) : null));
}
