import type { Text } from '../../report/types';
import { goodnessOfFit, type GoodnessOfFit } from '../../stats/shares/goodness-of-fit';
import { wilson } from '../../stats/shares/share-intervals';
import { categoryText, sumOf } from '../basics/counts';
import { matchCategories } from '../basics/match-categories';
import type { Category } from '../sample';
import type { Distinct } from './count-distinct';
import type { RepresentativenessSpec } from './types';

/** One category in the sample and among all. */
export interface ComparedRow {
	/** `value-` and the value; `other-` for one that only the population has and that means something else in the sample. */
	id: string;
	label: Text;
	sample: number;
	/** Null for a category that the other dataset does not have. */
	all: number | null;
	/** Interval of the share among all, as the sample tells it. */
	low: number;
	high: number;
}

/** Sample and population compared in one property. */
export interface Comparison {
	rows: ComparedRow[];
	/** Bases of the shares. */
	n: number;
	population: number;
	/** Whose category is not known. */
	unknown: { sample: number; all: number };
	/** Labels of categories of the sample that the population does not have. */
	unmatched: Text[];
	/** Labels of categories that only the population has. */
	onlyAll: Text[];
	/** Labels of categories with more in the sample than in the population. */
	overfull: Text[];
	/** More in the sample than in the population, or in a category of it: the sample is not a part of it. */
	isTooMany: boolean;
	/** Null where a test makes no sense or cannot be made. */
	test: GoodnessOfFit | null;
}

/**
 * Puts the counts of a sample beside those of everybody. The interval is Wilson's for a finite population; see methods 3.
 * @param options what the base of the shares is and the confidence of the intervals
 */
export function compare(
	sample: Distinct,
	all: Distinct,
	{ base, confidence }: Pick<RepresentativenessSpec, 'base' | 'confidence'>
): Comparison {
	const { partners, left } = matchCategories(sample.categories, all.categories);
	const isAll = base === 'all';
	const n = sumOf(sample.counts) + (isAll ? sample.unknown : 0);
	const population = sumOf(all.counts) + (isAll ? all.unknown : 0);
	const isOver = (own: number, partner: number) => partner >= 0 && own > all.counts[partner];
	const over = sample.counts.map((own, place) => isOver(own, partners[place]));
	const isTooMany = n > population || over.includes(true);
	const ownValues = new Set(sample.categories.map(({ value }) => String(value)));
	const rowOf = (category: Category, own: number, partner: number, isOwn: boolean): ComparedRow => ({
		id: `${isOwn || !ownValues.has(String(category.value)) ? 'value' : 'other'}-${category.value}`,
		label: categoryText(category),
		sample: own,
		all: partner < 0 ? null : all.counts[partner],
		...(n > 0 ? wilson(own, n, isTooMany ? null : population, confidence) : { low: NaN, high: NaN })
	});
	const own = sample.categories.map((category, place) => ({
		order: partners[place] < 0 ? Infinity : partners[place],
		row: rowOf(category, sample.counts[place], partners[place], true)
	}));
	const others = left.map((place) => ({ order: place, row: rowOf(all.categories[place], 0, place, false) }));
	// In the order of the population, which has them all; what it does not have stands last.
	const rows = [...own, ...others]
		.sort((one, other) => one.order - other.order || 0)
		.map(({ row }) => row)
		.filter((row) => row.sample > 0 || (row.all ?? 0) > 0);
	const unmatched = rows.filter((row) => row.all === null).map(({ label }) => label);
	const tested = rows.filter((row) => row.all !== null);
	const test =
		isTooMany || unmatched.length > 0
			? null
			: goodnessOfFit(
					tested.map((row) => row.sample),
					tested.map((row) => row.all ?? 0)
				);
	return {
		rows,
		n,
		population,
		unknown: { sample: sample.unknown, all: all.unknown },
		unmatched,
		onlyAll: rows.filter((row) => row.sample === 0).map(({ label }) => label),
		overfull: sample.categories.filter((_, place) => over[place]).map(categoryText),
		isTooMany,
		test: test?.ok ? test.value : null
	};
}
