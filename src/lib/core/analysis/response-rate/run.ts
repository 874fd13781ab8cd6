import { keyOf, unitsPart } from '../basics/units';
import { categoriesOf, type Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { caveats } from './caveats';
import { withCounted } from './counted-population';
import { countGroups, withTyped, type Group } from './groups';
import { rateTable } from './rate-table';
import { MOST_GROUPS, type ResponseRateSpec } from './types';

/** Population, answers and response rate of each group, with totals and what must be said of them. */
export function runResponseRate(
	spec: ResponseRateSpec,
	sample: Sample,
	surroundings: Surroundings
): Findings {
	const problem = problemOf(spec, sample);
	if (problem) return { parts: [problem], method: [] };
	const answers = countGroups(spec, sample);
	let [groups, left]: [Group[], string[]] = [answers.groups, []];
	const parts: ResultPart[] = [];
	let isKnown = true;
	if (spec.population.kind === 'typed') {
		groups = withTyped(groups, spec.population.groups, spec.groups.length);
		isKnown = groups.some(({ population, invited }) => population !== null || invited !== null);
		if (!isKnown) parts.push(messagePart({ code: 'responseRate.typePopulation' }, 'note'));
	} else {
		const counted = withCounted(spec, spec.population, answers, surroundings);
		if (counted.ok) ({ groups, left } = counted.value);
		else {
			isKnown = false;
			parts.push(messagePart(counted.problem));
		}
	}
	// A label that nobody has and that has no population is no group.
	const shown = groups.filter(
		(group) => group.answers > 0 || (group.population ?? 0) > 0 || group.invited !== null
	);
	// Nothing is to be said of populations before any is known.
	const sentences = caveats(isKnown ? shown : [], answers, left);
	const units = unitsPart([], sample);
	return {
		parts: [
			...parts,
			...(shown.length === 0
				? [messagePart({ code: 'responseRate.nobody' })]
				: [{ kind: 'table' as const, table: rateTable(shown, spec, sample) }]),
			...(sentences.length > 0 ? [{ kind: 'reading' as const, id: 'caveats', sentences }] : []),
			...(units ? [units] : [])
		],
		method: [
			{ label: { code: 'analysis.factMethod' }, text: { code: 'responseRate.method' } },
			{ label: { code: 'responseRate.factUnit' }, text: { code: `responseRate.${spec.unit}Counted` } }
		]
	};
}

function problemOf(spec: ResponseRateSpec, sample: Sample): ResultPart | null {
	if (spec.split !== null) return messagePart({ code: 'responseRate.noSplit' });
	if (spec.unit !== 'rows' && keyOf(sample, spec.unit) === null)
		return messagePart({ code: 'responseRate.noKey' });
	const count = spec.groups.reduce(
		(product, name) => product * Math.max(1, categoriesOf(sample, name)?.categories.length ?? 1),
		1
	);
	return count > MOST_GROUPS
		? messagePart({ code: 'responseRate.tooManyGroups', params: { count, limit: MOST_GROUPS } })
		: null;
}
