/**
 * Rounds half away from zero; a value goes up from a half less 1e-9 of the last place (methods: numbers).
 * @param decimals 0–12
 */
export function roundHalfAway(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	const scaled = Math.abs(value) * factor;
	// From here on a double has no fraction left in that place.
	if (scaled >= 2 ** 52) return value;
	return (Math.sign(value) * Math.floor(scaled + 0.5 + 1e-9)) / factor;
}
