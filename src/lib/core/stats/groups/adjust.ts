/**
 * p values adjusted so that the chance of one or more false findings stays at the level (Holm).
 * @param p any order; NaN stays NaN and is not counted
 * Source: Holm (1979); R: p.adjust(method = "holm").
 */
export const holm = (p: readonly number[]): number[] =>
	stepwise(
		p,
		(a, b) => a - b,
		(value, rank, count) => value * (count - rank),
		Math.max,
		0
	);

/**
 * p values adjusted so that the share of false findings among the findings stays at the level.
 * Source: Benjamini and Hochberg (1995); R: p.adjust(method = "BH").
 */
export const benjaminiHochberg = (p: readonly number[]): number[] =>
	stepwise(
		p,
		(a, b) => b - a,
		(value, rank, count) => (value * count) / (count - rank),
		Math.min,
		1
	);

function stepwise(
	p: readonly number[],
	order: (a: number, b: number) => number,
	scale: (value: number, rank: number, count: number) => number,
	carry: (before: number, now: number) => number,
	start: number
): number[] {
	const sorted = p.map((value, at) => ({ value, at })).filter(({ value }) => !Number.isNaN(value));
	sorted.sort((a, b) => order(a.value, b.value));
	const adjusted = p.map(() => NaN);
	let before = start;
	sorted.forEach(({ value, at }, rank) => {
		before = carry(before, Math.min(1, scale(value, rank, sorted.length)));
		adjusted[at] = before;
	});
	return adjusted;
}
