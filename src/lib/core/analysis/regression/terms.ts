import type { Message } from '../../outcome';
import type { Text } from '../../report/types';
import { isConstant } from '../../stats/correlation/items';
import { weightedMean } from '../../stats/regression/design';
import {
	categoriesOf,
	numbersOf,
	titleOf,
	variableOf,
	type Categories,
	type Numbers,
	type Sample
} from '../sample';
import type { Predictor } from './types';

/** More categories than this make no table that anybody reads. */
export const MOST_CATEGORIES = 100;

/** A line of the tables: one column of the model. */
export interface Term {
	/** The variable; `variable^2`; `variable=value`. */
	id: string;
	/** What the line is called. */
	label: Text;
	/** The same in signs, for use inside sentences: "Folketall", "Folketall²", "År: 2024". */
	name: string;
	/** Place of its predictor, and what the variable is called. */
	predictor: number;
	title: string;
	role: 'plain' | 'linear' | 'square' | 'category';
	/** Of a category: its place in the categories, and what it is compared with. */
	code: number;
	category: string;
	reference: string;
}

/** What a predictor is on the rows of the sample. */
export interface Source {
	predictor: Predictor;
	title: string;
	numbers: Numbers | null;
	categories: Categories | null;
}

/** A predictor's values, or why it cannot take part. */
export function sourceOf(predictor: Predictor, sample: Sample): Source | Message {
	const { variable } = predictor;
	const title = titleOf(sample, variable);
	if (predictor.as !== 'categories') {
		if (variableOf(sample, variable)?.column.type === 'text')
			return { code: 'regressionResult.textPredictor', params: { name: title } };
		return { predictor, title, numbers: numbersOf(sample, variable), categories: null };
	}
	const categories = categoriesOf(sample, variable);
	const count = new Set(categories?.codes).size;
	if (count > MOST_CATEGORIES + 1)
		return { code: 'regressionResult.manyCategories', params: { name: title, count, most: MOST_CATEGORIES } };
	return { predictor, title, numbers: null, categories };
}

/** Which rows have a value of the predictor. */
export const hasValue = ({ numbers, categories }: Source, row: number): boolean =>
	numbers ? !Number.isNaN(numbers.values[row]) : (categories?.codes[row] ?? -1) >= 0;

/**
 * The lines of the tables in the order of the predictors.
 * @param isUsed whether a row of the sample is used by any model: values that no such row has get no line
 */
export function termsOf(sources: readonly Source[], isUsed: Uint8Array): Term[] {
	return sources.flatMap((source, predictor): Term[] => {
		const { variable, as } = source.predictor;
		const { title } = source;
		const plain = { predictor, title, code: -1, category: '', reference: '' };
		if (as === 'plain') return [{ ...plain, id: variable, label: title, name: title, role: 'plain' }];
		if (as === 'square')
			return [
				{ ...plain, id: variable, label: title, name: title, role: 'linear' },
				{
					...plain,
					id: `${variable}^2`,
					label: { code: 'regressionResult.squared', params: { name: title } },
					name: `${title}²`,
					role: 'square'
				}
			];
		return categoryTerms(source, predictor, isUsed);
	});
}

function categoryTerms({ predictor, title, categories }: Source, place: number, isUsed: Uint8Array): Term[] {
	if (!categories) return [];
	const present = new Set<number>();
	for (let i = 0; i < isUsed.length; i++) if (isUsed[i] === 1) present.add(categories.codes[i]);
	const codes = categories.categories.map((_, code) => code).filter((code) => present.has(code));
	const reference = referenceOf(predictor, categories, codes);
	const label = (code: number) => categories.categories[code].label;
	return codes
		.filter((code) => code !== reference)
		.map((code) => ({
			id: `${predictor.variable}=${categories.categories[code].value}`,
			label: {
				code: 'regressionResult.category',
				params: { name: title, category: label(code), reference: label(reference) }
			},
			name: `${title}: ${label(code)}`,
			predictor: place,
			title,
			role: 'category',
			code,
			category: label(code),
			reference: label(reference)
		}));
}

/** The chosen reference where a row has it, else the first value that a row has. */
function referenceOf(predictor: Predictor, { categories }: Categories, present: readonly number[]): number {
	const wanted = predictor.as === 'categories' ? predictor.reference : null;
	return present.find((code) => categories[code].value === wanted) ?? present[0] ?? -1;
}

/** The column of a term on some rows of the sample, and what was taken from it before it was squared. */
export function columnOf(
	term: Term,
	{ predictor, numbers, categories }: Source,
	rows: Uint32Array,
	weights: Float64Array | null
): { values: Float64Array; centre: number } {
	if (term.role === 'category') {
		const values = Float64Array.from(rows, (row) => Number(categories?.codes[row] === term.code));
		return { values, centre: 0 };
	}
	const values = Float64Array.from(rows, (row) => numbers?.values[row] ?? NaN);
	if (term.role !== 'square') return { values, centre: 0 };
	const isCentred = predictor.as === 'square' && predictor.centred && !isConstant(values);
	const centre = isCentred ? weightedMean(values, weights) : 0;
	return { values: values.map((value) => (value - centre) ** 2), centre };
}
