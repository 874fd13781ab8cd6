import type { EarlierDraw } from '$lib/core/selection/types';

const YEAR = /(?:^|\D)(20\d\d)(?:\D|$)/;

/**
 * The first school year that begins in or after the year in the name of the first earlier draw that has the municipality;
 * null where none has it, the name has no year, or the files begin later than that. A draw of 2022 was followed from the autumn of that year.
 */
export function startFrom(
	draws: readonly EarlierDraw[],
	municipality: string,
	years: readonly string[]
): string | null {
	const own = draws.flatMap(({ name, municipalities }) => {
		const year = municipalities.includes(municipality) ? YEAR.exec(name)?.[1] : undefined;
		return year === undefined ? [] : [year];
	});
	const first = own.sort().at(0);
	if (first === undefined) return null;
	const start = years.find((year) => year.slice(0, 4) >= first) ?? null;
	// The files begin after the draw: they do not hold the year in which the participation began.
	return start === years[0] && start?.slice(0, 4) !== first ? null : start;
}
