/** Between a sign and its number, and between thousands: neither is broken off at the end of a line. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * How bands are named by their cut-points, in signs that every language reads: "≤ 3 000", "> 3 000 – 10 000",
 * "> 10 000". Numbers are written as in Norwegian, as the data of these tables are.
 */
export function bandLabels(cuts: readonly number[], closed: 'upper' | 'lower'): string[] {
	const [beyond, upTo] = closed === 'upper' ? ['>', '≤'] : ['≥', '<'];
	const written = cuts.map(writeNumber);
	if (cuts.length === 0) return ['1'];
	return [
		`${upTo}${NO_BREAK_SPACE}${written[0]}`,
		...written
			.slice(1)
			.map((high, index) =>
				closed === 'upper'
					? `${beyond}${NO_BREAK_SPACE}${written[index]} – ${high}`
					: `${written[index]} – ${upTo}${NO_BREAK_SPACE}${high}`
			),
		`${beyond}${NO_BREAK_SPACE}${written[written.length - 1]}`
	];
}

/** Names of bands whose cut-points differ between waves: "1 / 4" to "4 / 4". */
export const rankLabels = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => `${index + 1} / ${count}`);

/** A number with decimal comma and spaces between thousands, with as many decimals as it takes, ten at the most. */
function writeNumber(value: number): string {
	if (Math.abs(value) >= 1e15) return String(value);
	const [whole, fraction] = String(Number(Math.abs(value).toFixed(10))).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
	const sign = value < 0 ? '\u2212' : '';
	return fraction === undefined ? sign + grouped : `${sign}${grouped},${fraction}`;
}
