import { indicatorName } from '$lib/components/draw/names';
import type { GridRow } from '$lib/components/explanation/cell-grid';
import { formatPoints, type Subject } from '$lib/components/explanation/sentences';

/** How many indicators are named, and how many at most where some of them gave equally many points. */
const NAMED = 3;
const MOST_NAMED = 5;

/** The rows that gave most points: three, more where the next ones gave as many, fewer where too many did. */
export function heaviest<T extends Pick<GridRow, 'points'>>(rows: readonly T[]): T[] {
	const some = rows.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
	const last = some.at(Math.min(NAMED, some.length) - 1)?.points ?? 0;
	const named = some.filter(({ points }) => points >= last);
	return named.length <= MOST_NAMED ? named : named.filter(({ points }) => points > last);
}

/** The indicators that gave most risk points, in a sentence; '' where none stands out. */
export function mostPoints({ messages, style, summary }: Subject, rows: readonly GridRow[]): string {
	const named = heaviest(rows).map(({ indicator, points, possible }) =>
		messages.own.mostItem({
			name: indicatorName(messages, summary.indicators[indicator]),
			points: formatPoints(points, style),
			possible: formatPoints(possible, style)
		})
	);
	return named.length === 0 ? '' : messages.own.most({ list: messages.data.list(named) });
}
