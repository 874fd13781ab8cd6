/** How many single changes turn one word into another at the most, for it to be a likely slip. */
const SLIPS = 2;
/** Names longer than this are compared by their beginnings only. */
const COMPARED = 40;

/**
 * The name that somebody most likely meant: the same but for capitals, else with at most two slips (a letter more, less
 * or another), else one that begins so.
 * @returns undefined when none is near
 */
export function nearest(written: string, names: readonly string[]): string | undefined {
	const wanted = written.toLowerCase().slice(0, COMPARED);
	let best: { name: string; distance: number } | null = null;
	for (const name of names) {
		const lower = name.toLowerCase().slice(0, COMPARED);
		if (Math.abs(lower.length - wanted.length) > SLIPS) continue;
		const distance = slipsBetween(wanted, lower);
		if (distance <= Math.min(SLIPS, wanted.length / 2) && distance < (best?.distance ?? Infinity))
			best = { name, distance };
	}
	return best?.name ?? names.find((name) => wanted.length > 2 && name.toLowerCase().startsWith(wanted));
}

/** Levenshtein distance. */
function slipsBetween(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const change = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
			next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
		}
		row = next;
	}
	return row[other.length];
}
