import type { Text } from '../../report/types';
import type { EmptyName } from '../../table/types';
import { categoryText, sumOf } from '../basics/counts';
import { countEmpties, EMPTY_ORDER, emptyLabel, type EmptyCounts } from '../basics/empties';
import { categoriesOf, type Category, type Sample } from '../sample';
import type { FrequenciesSpec } from './types';

/** An answer to one question: a value, or "vet ikke" where that counts as one. */
export interface Answer {
	/** Stable: `value-3`, or the kind of empty cell. */
	id: string;
	category: Category | null;
	/** Rows or their weights. */
	count: number;
}

/** What an answer is called. */
export const answerText = ({ category }: Answer): Text =>
	category ? categoryText(category) : emptyLabel('dontKnow');

/** How often each answer to one question was given. */
export interface AnswerCounts {
	name: string;
	answers: Answer[];
	/** Sum of the answers: the base of the valid percents. */
	valid: number;
	/** What is left: cells without an answer, by kind, in the order of tables. */
	empties: { kind: EmptyName; count: number }[];
	/** Every row. */
	total: number;
	/** Different values. */
	distinct: number;
}

/**
 * Counts the answers to a question over the rows of a sample.
 * @returns counts, or sums of weights where the sample has them
 */
export function countAnswers(
	name: string,
	sample: Sample,
	{ dontKnow, order, unused }: Pick<FrequenciesSpec, 'dontKnow' | 'order' | 'unused'>
): AnswerCounts {
	const { categories, codes, kinds } = categoriesOf(sample, name) ?? {
		categories: [],
		codes: new Int32Array(),
		kinds: new Uint8Array()
	};
	const { weights } = sample;
	const counts = new Float64Array(categories.length);
	const rows = new Float64Array(categories.length);
	codes.forEach((code, place) => {
		if (code < 0) return;
		counts[code] += weights ? weights[place] : 1;
		rows[code]++;
	});
	const values = categories
		.map((category, code) => ({
			id: `value-${category.value}`,
			category,
			count: counts[code],
			rows: rows[code]
		}))
		.filter(({ rows: given }) => unused || given > 0)
		.map(({ id, category, count }): Answer => ({ id, category, count }));
	if (order === 'count') values.sort((one, other) => other.count - one.count);
	const all = countEmpties(kinds, weights);
	const unsure: Answer[] =
		dontKnow === 'answer' && all.dontKnow > 0
			? [{ id: 'dontKnow', category: null, count: all.dontKnow }]
			: [];
	const answers = [...values, ...unsure];
	const empties = emptiesIn(all, unsure.length > 0);
	const valid = sumOf(answers.map(({ count }) => count));
	return {
		name,
		answers,
		valid,
		empties,
		total: valid + sumOf(empties.map(({ count }) => count)),
		distinct: rows.filter((given) => given > 0).length
	};
}

const emptiesIn = (counts: EmptyCounts, withoutDontKnow: boolean) =>
	EMPTY_ORDER.filter((kind) => counts[kind] > 0 && !(withoutDontKnow && kind === 'dontKnow')).map((kind) => ({
		kind,
		count: counts[kind]
	}));
