/** A heading as far as its number depends on it. */
interface Heading {
	id: string;
	level: number;
	appendix: boolean;
}

/** 1 → A, 26 → Z, 27 → AA. */
export function letterOf(index: number): string {
	const rest = Math.floor((index - 1) / 26);
	return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(65 + ((index - 1) % 26));
}

/**
 * The numbers of headings in reading order: 1, 1.1, 1.1.1; of appendices A, A.1. A heading is counted among those under
 * the same heading; one of a lower level with nothing above it is counted among the first ones, so that no number is
 * left out.
 * @returns the number of each, by id
 */
export function headingNumbers(headings: readonly Heading[]): Map<string, string> {
	const numbers = new Map<string, string>();
	const roots = { chapters: 0, appendices: 0 };
	let open: { level: number; number: string; inside: number }[] = [];
	let inAppendix = false;
	for (const { id, level, appendix } of headings) {
		if (appendix !== inAppendix) open = [];
		inAppendix = appendix;
		while ((open.at(-1)?.level ?? 0) >= level) open.pop();
		const above = open.at(-1);
		let number: string;
		if (above) number = `${above.number}.${(above.inside += 1)}`;
		else if (appendix) number = letterOf((roots.appendices += 1));
		else number = String((roots.chapters += 1));
		open.push({ level, number, inside: 0 });
		numbers.set(id, number);
	}
	return numbers;
}
