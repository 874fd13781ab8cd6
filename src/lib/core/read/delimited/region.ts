/** A region cell of SSB's tables in its parts. */
export interface RegionCell {
	/** Number of the area as text, with leading zeros and without SSB's letter ("K-"); '' when there is none. */
	number: string;
	name: string;
	/** First and last year in which the area existed; null: open, or not said. */
	validity: { from: number | null; to: number | null };
}

const REGION = /^(?:(?:[A-Z]{1,2}-)?(\d{1,8}[a-z]?)(?:\s+|$))?(.*?)(?:\s*\((\d{4})?-(\d{4})?\))?$/s;
const MAX_LENGTH = 500;

/**
 * Splits a region cell as SSB's Statbank writes it: "0101 Halden", "K-3001 Halden", "0101 Halden (-2019)".
 * @param text the cell
 * @returns its parts; a text without number is all name
 */
export function splitRegion(text: string): RegionCell {
	const trimmed = text.trim();
	const match = trimmed.length > MAX_LENGTH ? null : REGION.exec(trimmed);
	if (!match) return { number: '', name: trimmed, validity: { from: null, to: null } };
	const [, number = '', name, from, to] = match;
	const year = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
	return { number, name, validity: { from: year(from), to: year(to) } };
}

/** True for texts like "0101 Halden" and "K-3001 Halden": how a region column is recognised. */
export const isRegionCell = (text: string): boolean =>
	/^(?:[A-Z]{1,2}-)?\d{2,6} \p{Lu}/u.test(text) && text.length <= MAX_LENGTH;
