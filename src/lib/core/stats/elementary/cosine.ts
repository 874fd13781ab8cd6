/**
 * The cosine of a part of a turn, cos(2π · part / of), the same to the last digit in every engine, which `Math.cos` is
 * not: by its series or that of the sine, up to an eighth of a turn.
 * @param part a whole number of such parts
 * @param of how many make a turn, a whole number
 */
export function cosineOfTurn(part: number, of: number): number {
	// Eighths of the way are counted in whole numbers, so that nothing is lost before the series.
	const within = Math.abs(part) % of;
	const half = Math.min(within, of - within);
	const isFar = 4 * half > of;
	const quarter = isFar ? of / 2 - half : half;
	const value =
		8 * quarter <= of ? cosine((2 * Math.PI * quarter) / of) : sine((2 * Math.PI * (of / 4 - quarter)) / of);
	return isFar ? -value : value;
}

/** @param x from 0 to π/4 */
function cosine(x: number): number {
	let sum = 0;
	for (let n = 18; n > 0; n -= 2) sum = ((1 - sum) * x * x) / (n * (n - 1));
	return 1 - sum;
}

/** @param x from 0 to π/4 */
function sine(x: number): number {
	let sum = 0;
	for (let n = 19; n > 1; n -= 2) sum = ((1 - sum) * x * x) / (n * (n - 1));
	return x * (1 - sum);
}
