/** Numbers as they stand inside sentences, in the writing of a language. */
export interface SpokenNumbers {
	/** With three digits, four from a thousand on: 0,223; 52 120. */
	number: (value: string | number) => string;
	/** A whole number, or with one decimal. */
	count: (value: string | number) => string;
	/** A fraction with three decimals: 0,075. */
	coefficient: (value: string | number) => string;
	/** A fraction as percent with at most one decimal, without the sign. */
	percent: (value: string | number) => string;
	/** A fraction as percent with one decimal, as results stand in tables: 47,0. */
	share: (value: string | number) => string;
	/** "p = 0,064", "p < 0,001". */
	p: (value: string | number) => string;
}

/** @param locale of `Intl`: 'nb-NO', 'nn-NO', 'en' */
export function spokenNumbers(locale: string): SpokenNumbers {
	const written = (value: string | number, options: Intl.NumberFormatOptions) =>
		// English writes a hyphen where tables have a minus.
		Number(value).toLocaleString(locale, options).replace('-', '−');
	const coefficient = (value: string | number) =>
		written(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
	return {
		number: (value) => written(value, { maximumSignificantDigits: Math.abs(Number(value)) < 1000 ? 3 : 4 }),
		count: (value) => written(value, { maximumFractionDigits: 1 }),
		coefficient,
		percent: (value) => written(100 * Number(value), { maximumFractionDigits: 1 }),
		share: (value) => written(100 * Number(value), { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
		p: (value) => (Number(value) < 0.001 ? `p < ${coefficient(0.001)}` : `p = ${coefficient(value)}`)
	};
}
