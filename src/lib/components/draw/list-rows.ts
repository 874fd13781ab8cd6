import { matchesQuery } from '$lib/core/register/search';
import { filterReason } from '$lib/core/selection/filters';
import type { DrawResult, FilterReason } from '$lib/core/selection/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** What the list is narrowed to. */
export interface ListFilter {
	query: string;
	/** County number; '' for all. */
	county: string;
	status: 'all' | 'drawn' | 'average' | 'spread' | 'filtered';
}

export interface ListRow {
	/** Index of the municipality in the data. */
	unit: number;
	number: string;
	name: string;
	rank: number;
	/** Fractions; margin in share. */
	share: number;
	margin: number;
	coverage: number;
	points: number;
	possible: number;
	/** Assessed schools. */
	schools: number;
	drawn: number;
	reason: FilterReason | null;
	/** 1 came in, −1 went out with the last change. */
	moved: number;
	/** The line of the cut stands under this row. */
	lastDrawn: boolean;
}

/**
 * The rows of the ranked list, in order of rank; then those that have no rank because they are not assessed.
 * @param moved see DrawView.moved
 */
export function listRows(
	summary: DataSummary,
	result: DrawResult,
	moved: Int8Array | null,
	filter: ListFilter
): { ranked: ListRow[]; notAssessed: ListRow[]; all: number } {
	const lastDrawn = result.order.findLast((unit) => result.drawn[unit] === 1) ?? -1;
	const shown = (row: ListRow) => isShown(summary, row, filter);
	const row = (unit: number): ListRow => ({
		unit,
		number: summary.municipalities[unit].number,
		name: summary.municipalities[unit].name,
		rank: result.rank[unit],
		share: result.municipalities.share[unit],
		margin: result.margin[unit],
		coverage: result.municipalities.coverage[unit],
		points: result.municipalities.points[unit],
		possible: result.municipalities.possible[unit],
		schools: result.spread.schools[unit],
		drawn: result.drawn[unit],
		reason: filterReason(result.filter[unit]),
		moved: moved?.[unit] ?? 0,
		lastDrawn: unit === lastDrawn
	});
	const unranked = [...summary.municipalities.keys()].filter((unit) => result.rank[unit] === 0).map(row);
	return {
		ranked: [...result.order].map(row).filter(shown),
		notAssessed: unranked.filter((candidate) => candidate.reason !== 'outside' && shown(candidate)),
		all: result.order.length
	};
}

function isShown(summary: DataSummary, row: ListRow, { query, county, status }: ListFilter): boolean {
	if (county !== '' && summary.municipalities[row.unit].county !== county) return false;
	if (query.trim() !== '' && !matchesQuery(summary.municipalities[row.unit], query)) return false;
	switch (status) {
		case 'all':
			return true;
		case 'drawn':
			return row.drawn > 0;
		case 'average':
			return row.drawn === 1;
		case 'spread':
			return row.drawn === 2;
		case 'filtered':
			return row.reason !== null;
	}
}
