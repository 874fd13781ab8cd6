import { millionthsOf } from './decimals';

/** How a county's amount is divided among those who get it; whole kroner that add up to it. */
export interface Receivers {
	/** Set aside for municipalities with particular needs. */
	earmarked: number;
	/** Universities and university colleges; null where the share is free. */
	university: number | null;
	/** Owners of the measures and their networks; with the universities' part where the share is free. */
	owners: number;
}

/**
 * Divides an amount: first what is set aside, of the rest the universities' share. Each part is rounded to the nearest
 * krone, halves up; the owners have what is left.
 * @param amount whole kroner
 * @param earmark share of the amount, 0–1
 * @param university share of the rest, 0–1; null for free
 */
export function divide(amount: number, earmark: number, university: number | null): Receivers {
	const earmarked = partOf(amount, earmark);
	const rest = amount - earmarked;
	const theirs = university === null ? null : partOf(rest, university);
	return { earmarked, university: theirs, owners: rest - (theirs ?? 0) };
}

/** A share of whole kroner, to the nearest krone; exact, since a share has at most six decimals. */
export const partOf = (amount: number, share: number): number =>
	Number((BigInt(amount) * millionthsOf(Math.min(share, 1)) + 500_000n) / 1_000_000n);
