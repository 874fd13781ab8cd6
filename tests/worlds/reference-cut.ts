/** What happens at the cut of a list of eligible municipalities. */
export interface ReferenceCut {
	lastDrawn: number | null;
	firstNotDrawn: number | null;
	/** Those who share the value at the cut where some of them got a place and some did not. */
	tie: { value: number; units: number[]; places: number; chance: number } | null;
}

/**
 * The cut after the first `places` of an ordered list of units.
 *
 * @param value share or spread of a unit
 * @param equal whether two units have the same share or spread
 */
export function cutOf(
	order: number[],
	places: number,
	value: (unit: number) => number,
	equal: (a: number, b: number) => boolean
): ReferenceCut {
	const drawn = order.slice(0, places);
	const rest = order.slice(places);
	const last = drawn.length ? drawn[drawn.length - 1] : null;
	const next = rest.length ? rest[0] : null;
	const cut = {
		lastDrawn: last === null ? null : value(last),
		firstNotDrawn: next === null ? null : value(next)
	};
	if (last === null || next === null || !equal(last, next)) return { ...cut, tie: null };
	const units = order.filter((unit) => equal(unit, last));
	const got = drawn.filter((unit) => equal(unit, last)).length;
	return { ...cut, tie: { value: value(last), units, places: got, chance: got / units.length } };
}
