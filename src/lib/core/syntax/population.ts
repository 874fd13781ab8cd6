import { matchCategories } from '../analysis/basics/match-categories';
import { makeSample } from '../analysis/make-sample';
import { countDistinct } from '../analysis/representativeness/count-distinct';
import type { RepresentativenessSpec } from '../analysis/representativeness/types';
import { withCounted } from '../analysis/response-rate/counted-population';
import { countGroups, withTyped } from '../analysis/response-rate/groups';
import type { ResponseRateSpec } from '../analysis/response-rate/types';
import type { AnalysisSpec } from '../analysis/types';
import { keyOf } from '../analysis/basics/units';
import type { Dataset } from '../dataset/types';
import type { Outcome } from '../outcome';
import type { PopulationFacts } from './types';

/** The datasets of a project as they came out, by id. */
export type Datasets = ReadonlyMap<string, Outcome<Dataset>>;

/**
 * What an analysis knows of a population from elsewhere than its own rows: another dataset, or numbers that somebody has
 * typed. Code has these counts as numbers, for it reads one file only.
 * @returns null for analyses without a population, and where it cannot be counted
 */
export function populationOf(
	spec: AnalysisSpec,
	dataset: Dataset,
	datasets: Datasets
): PopulationFacts | null {
	if (spec.type === 'representativeness') return sharesOf(spec, dataset, datasets);
	return spec.type === 'responseRate' ? groupsOf(spec, dataset, datasets) : null;
}

/** The variable that tells apart what an analysis counts, where it is no variable of the specification. */
export const keyOfUnit = (spec: AnalysisSpec, { spec: { keys } }: Dataset): string | null =>
	spec.type !== 'responseRate' || spec.unit === 'rows'
		? null
		: spec.unit === 'persons'
			? keys.person
			: keys.municipality;

function sharesOf(
	spec: RepresentativenessSpec,
	dataset: Dataset,
	datasets: Datasets
): PopulationFacts | null {
	const { population, groupings } = spec;
	const other = datasets.get(population.dataset);
	const own = makeSample(spec, dataset, false);
	if (!other?.ok || !own.ok) return null;
	const all = makeSample({ ...spec, filter: population.filter }, other.value, false);
	if (!all.ok) return null;
	const has = (name: string) => other.value.variables.some(({ column }) => column.name === name);
	if (population.key !== null && !has(population.key)) return null;
	return {
		kind: 'shares',
		name: other.value.spec.name,
		groupings: groupings
			.filter((grouping) => has(grouping.other))
			.map(({ variable, other: name }) => {
				const [counted, everybody] = [
					countDistinct(variable, spec.key, own.value),
					countDistinct(name, population.key, all.value)
				];
				const { partners, left } = matchCategories(counted.categories, everybody.categories);
				const taken = new Set(counted.categories.map(({ value }) => String(value)));
				return {
					variable,
					unknown: everybody.unknown,
					rows: [
						...counted.categories.map(({ value }, place) => ({
							id: `value-${value}`,
							value,
							count: partners[place] < 0 ? null : everybody.counts[partners[place]]
						})),
						...left.map((place) => {
							const { value } = everybody.categories[place];
							const start = taken.has(String(value)) ? 'other' : 'value';
							return { id: `${start}-${value}`, value: null, count: everybody.counts[place] };
						})
					]
				};
			})
	};
}

function groupsOf(spec: ResponseRateSpec, dataset: Dataset, datasets: Datasets): PopulationFacts | null {
	const own = makeSample(spec, dataset, false);
	if (!own.ok) return null;
	const answers = countGroups(spec, own.value);
	const key = keyOf(own.value, spec.unit);
	if (spec.population.kind === 'typed') {
		const groups = withTyped(answers.groups, spec.population.groups, spec.groups.length);
		return { kind: 'groups', name: null, key, groups };
	}
	const other = datasets.get(spec.population.dataset);
	if (!other?.ok) return null;
	const surroundings = { datasets: new Map([[spec.population.dataset, other.value]]) };
	const counted = withCounted(spec, spec.population, answers, surroundings);
	if (!counted.ok) return null;
	return { kind: 'groups', name: other.value.spec.name, key, groups: counted.value.groups };
}
