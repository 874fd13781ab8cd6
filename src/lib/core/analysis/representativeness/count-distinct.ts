import { keyTexts } from '../basics/units';
import { categoriesOf, type Category, type Sample } from '../sample';

/** How many municipalities (or rows) there are in each category. */
export interface Distinct {
	categories: Category[];
	counts: number[];
	/** Those whose category is not known. */
	unknown: number;
	/** Rows without a key: nobody knows which municipality they are of. */
	nameless: number;
	/** Keys whose rows are in different categories; they are counted where they first stand. */
	torn: number;
}

/**
 * Counts the different keys in each category; without a key the rows. A key counts where its first row with a category
 * is, and only once.
 * @param key name of the variable, or null
 */
export function countDistinct(variable: string, key: string | null, sample: Sample): Distinct {
	const { categories, codes } = categoriesOf(sample, variable) ?? { categories: [], codes: new Int32Array() };
	const keys = key === null ? null : keyTexts(sample, key);
	const counts = new Array<number>(categories.length).fill(0);
	if (!keys) {
		let unknown = 0;
		for (const code of codes) {
			if (code < 0) unknown++;
			else counts[code]++;
		}
		return { categories, counts, unknown, nameless: 0, torn: 0 };
	}
	const placeOf = new Map<string, number>();
	const torn = new Set<string>();
	let nameless = 0;
	codes.forEach((code, place) => {
		const name = keys[place];
		if (name === null) {
			nameless++;
			return;
		}
		const before = placeOf.get(name) ?? -1;
		if (before < 0) placeOf.set(name, code);
		else if (code >= 0 && code !== before) torn.add(name);
	});
	let unknown = 0;
	for (const code of placeOf.values()) {
		if (code < 0) unknown++;
		else counts[code]++;
	}
	return { categories, counts, unknown, nameless, torn: torn.size };
}
