/**
 * How many letters must be put in, left out, changed, or swapped with their neighbour to make one text the other
 * (optimal string alignment), up to a limit.
 * @returns the number, or limit + 1 when it takes more
 * Source: L. Boytsov, Indexing methods for approximate dictionary searching, ACM JEA 16 (2011), section 2.
 */
export function editDistance(one: string, other: string, limit: number): number {
	const [a, b] = [Array.from(one), Array.from(other)];
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const changed = last[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
			let cost = Math.min(changed, last[column] + 1, current[column - 1] + 1);
			const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && isSwapped) cost = Math.min(cost, beforeLast[column - 2] + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return limit + 1;
		[beforeLast, last] = [last, current];
	}
	return Math.min(last[b.length], limit + 1);
}
