import type { Category } from '../sample';

/** Categories of one dataset with those of another that mean the same. */
export interface CategoryMatch {
	/** For each category of the first: the place of its partner in the second, or −1. */
	partners: number[];
	/** Places in the second that are nobody's partner. */
	left: number[];
}

const plain = (text: string): string => text.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
const isNamed = ({ value, label }: Category): boolean => label !== '' && label !== String(value);

/**
 * Finds which categories of two datasets are the same. Equal words come first (labels, or texts); a value is enough only
 * where one of the two has no label of its own: 1 "Nord" is never 1 "Sør". Every category has one partner at the most.
 */
export function matchCategories(first: readonly Category[], second: readonly Category[]): CategoryMatch {
	const taken = new Set<number>();
	const partners = first.map(() => -1);
	const pass = (isSame: (one: Category, other: Category) => boolean) =>
		first.forEach((one, place) => {
			if (partners[place] >= 0) return;
			const found = second.findIndex((other, at) => !taken.has(at) && isSame(one, other));
			if (found < 0) return;
			partners[place] = found;
			taken.add(found);
		});
	const sameValue = (one: Category, other: Category) =>
		plain(String(one.value)) === plain(String(other.value));
	const sameLabel = (one: Category, other: Category) => plain(one.label) === plain(other.label);
	pass((one, other) => sameValue(one, other) && sameLabel(one, other));
	pass(sameLabel);
	pass((one, other) => sameValue(one, other) && !(isNamed(one) && isNamed(other)));
	return { partners, left: [...second.keys()].filter((place) => !taken.has(place)) };
}
