/** The first three letters of months in bokmål, nynorsk and English, lower case. */
const MONTHS: Record<string, number | undefined> = {
	jan: 1,
	feb: 2,
	mar: 3,
	apr: 4,
	mai: 5,
	may: 5,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	okt: 10,
	oct: 10,
	nov: 11,
	des: 12,
	dec: 12
};
const NAMES =
	/^(januar|january|februar|february|mars|march|april|mai|may|juni|june|juli|july|august|september|oktober|october|november|desember|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec)$/;

/** «3. mars 2024», «3 mar. 2024», «03-MAR-2024», «March 3, 2024» and what follows them. */
const DAY_FIRST = /^(\d{1,2})(?:\. ?|-| )(\p{L}{3,9})(?:\. ?|-| )(\d{4}|\d{2})(?![\d.])/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2}), ?(\d{4})(?!\d)/u;

/** A date with the name of its month, in parts. */
export interface NamedDate {
	day: string;
	month: number;
	year: string;
	/** How many characters it takes. */
	length: number;
}

/** The date with a month's name at the beginning of a text; null when there is none. */
export function namedDate(text: string): NamedDate | null {
	const dayFirst = DAY_FIRST.exec(text);
	const match = dayFirst ?? MONTH_FIRST.exec(text);
	if (!match) return null;
	const [day, name, year] = dayFirst ? [match[1], match[2], match[3]] : [match[2], match[1], match[3]];
	const lower = name.toLowerCase();
	const month = NAMES.test(lower) ? MONTHS[lower.slice(0, 3)] : undefined;
	return month === undefined ? null : { day, month, year, length: match[0].length };
}
