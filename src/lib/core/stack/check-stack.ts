import type { Dataset } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import type { StackCode, StackOrigin } from './types';

/**
 * Whether datasets can be stacked as a specification says: two or more, each once, and every confirmed variable there.
 * @returns the datasets in the order of the parts
 */
export function checkStack(
	origin: StackOrigin,
	made: ReadonlyMap<string, Dataset>,
	name: string
): Outcome<Dataset[], StackCode> {
	const { parts, matches, municipality, person } = origin;
	if (parts.length < 2) return fail('stack.tooFew', { dataset: name });
	const datasets = parts.flatMap(({ dataset }) => made.get(dataset) ?? []);
	if (datasets.length < parts.length) return fail('stack.tooFew', { dataset: name });
	const named = [origin.wave, origin.source, municipality, person];
	if (named.some((one) => one?.name.trim() === '')) return fail('stack.noName', { dataset: name });
	const index = new Map(parts.map(({ dataset }, place) => [dataset, place]));
	if (index.size < parts.length) {
		const twice = parts.findIndex(({ dataset }, place) => index.get(dataset) !== place);
		return fail('stack.partTwice', { dataset: name, part: datasets[twice].spec.name });
	}
	const wanted = [
		...matches.flatMap(({ sources }) => sources.map(({ dataset, variable }) => ({ dataset, variable }))),
		...parts.flatMap((part) =>
			[
				...(municipality ? part.municipality : []),
				...(person && part.person !== null ? [part.person] : [])
			].map((variable) => ({ dataset: part.dataset, variable }))
		)
	];
	const there = datasets.map(({ variables }) => new Set(variables.map(({ column }) => column.name)));
	const seen = new Set<string>();
	for (const { dataset, variable } of wanted) {
		const place = index.get(dataset);
		const part = place === undefined ? dataset : datasets[place].spec.name;
		if (place === undefined || !there[place].has(variable)) {
			return fail('stack.noVariable', { dataset: name, part, variable });
		}
		const key = `${dataset}\n${variable}`;
		if (seen.has(key)) return fail('stack.matchedTwice', { dataset: name, part, variable });
		seen.add(key);
	}
	return ok(datasets);
}
