import { firstDay } from '$lib/core/casework/participants/dates';
import { placeOf, type Place } from '$lib/core/casework/participants/place';
import { isActive } from '$lib/core/casework/participants/status';
import type { Participation } from '$lib/core/casework/participants/types';
import { matchesQuery } from '$lib/core/register/search';
import type { Register } from '$lib/core/register/types';

/** Which periods of the register are shown. */
export const SHOWN = ['all', 'active', 'ended', 'problems'] as const;
export type Shown = (typeof SHOWN)[number];

/** A period with the municipality that it is of. */
export interface RegisterRow {
	period: Participation;
	place: Place;
}

/** The periods in the order of municipalities, and of time for each; those without a start last. */
export function sortedPeriods(periods: readonly Participation[], places: Register): RegisterRow[] {
	const keyed = periods.map((period) => {
		const place = placeOf(places, period.municipality);
		return { period, place, key: `${place.number} ${period.start === null ? '9' : firstDay(period.start)}` };
	});
	return keyed
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ period, place }) => ({ period, place }));
}

/** Whether a row passes the search, the county and the choice above the table. */
export function isShown(
	{ period, place }: RegisterRow,
	chosen: {
		query: string;
		county: string;
		shown: Shown;
		/** 'yyyy-mm-dd'. */
		day: string;
		hasError: (id: string) => boolean;
	}
): boolean {
	const { query, county, shown, day, hasError } = chosen;
	if (county !== '' && place.county !== county) return false;
	if (shown === 'active' && !isActive(period, day)) return false;
	if (shown === 'ended' && (period.end === null || isActive(period, day))) return false;
	if (shown === 'problems' && !hasError(period.id)) return false;
	const names = [place.name, place.earlierName, period.support].join(' ');
	return (
		matchesQuery({ number: place.number, name: names }, query) ||
		matchesQuery({ number: period.municipality, name: names }, query)
	);
}
