import { fail, ok, type Outcome } from '../../outcome';
import { matchCategories } from '../basics/match-categories';
import { countUnits, keyTexts } from '../basics/units';
import { makeSample } from '../make-sample';
import { categoriesOf, numbersOf, variableOf } from '../sample';
import type { Surroundings } from '../types';
import type { Answers, Group } from './groups';
import type { PopulationSource, ResponseRateSpec } from './types';

export type PopulationCode =
	| 'responseRate.chooseOther'
	/** params: variable. */
	| 'responseRate.noOtherVariable'
	| 'responseRate.groupsDiffer';

type Counted = Extract<PopulationSource, { kind: 'dataset' }>;

/**
 * The groups with their populations counted in another dataset: its rows, the different values of a key, or the sum of a
 * variable with numbers. Groups of the two datasets are matched by value and label; one that the other dataset does not
 * have has no known population.
 */
export function withCounted(
	spec: ResponseRateSpec,
	source: Counted,
	{ groups, categories }: Answers,
	{ datasets }: Pick<Surroundings, 'datasets'>
): Outcome<{ groups: Group[]; left: string[] }, PopulationCode> {
	const dataset = datasets.get(source.dataset);
	if (!dataset) return fail('responseRate.chooseOther');
	if (source.groups.length !== spec.groups.length || source.groups.includes(''))
		return fail('responseRate.groupsDiffer');
	const made = makeSample({ ...spec, filter: null, split: null, weighted: false }, dataset, false);
	if (!made.ok) return fail('responseRate.chooseOther');
	const other = made.value;
	const wanted = [...source.groups, source.size, source.key].filter((name) => name !== null);
	const missing = wanted.find((name) => !variableOf(other, name));
	if (missing !== undefined) return fail('responseRate.noOtherVariable', { variable: missing });
	const columns = source.groups.flatMap((name) => categoriesOf(other, name) ?? []);
	const matches = columns.map((column, level) => matchCategories(categories[level], column.categories));
	const keys = source.key === null ? null : keyTexts(other, source.key);
	const sizes = source.size === null ? null : (numbersOf(other, source.size)?.values ?? null);
	const populationOf = (codes: number[]): number | null => {
		if (codes.includes(-1)) return null;
		const isIn = (place: number) => columns.every((column, level) => column.codes[place] === codes[level]);
		return sizes ? sumWhere(sizes, isIn) : countUnits(keys, other.rows.length, isIn).count;
	};
	return ok({
		groups: groups.map((group): Group => {
			const codes = group.values.map((value, level) => {
				const place = categories[level].findIndex((one) => String(one.value) === value);
				return place < 0 ? -1 : matches[level].partners[place];
			});
			return { ...group, population: populationOf(codes) };
		}),
		left: matches.flatMap(({ left }, level) => left.map((place) => columns[level].categories[place].label))
	});
}

/** The sum of numbers that are known; null where none is. */
function sumWhere(values: Float64Array, holds: (place: number) => boolean): number | null {
	let sum: number | null = null;
	values.forEach((value, place) => {
		if (!Number.isNaN(value) && holds(place)) sum = (sum ?? 0) + value;
	});
	return sum;
}
