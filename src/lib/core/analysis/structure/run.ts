import type { Sample } from '../sample';
import { messagePart, type Findings, type Surroundings } from '../types';
import { methodOf } from './method';
import { countyParts, historyParts, populationParts } from './other-parts';
import { profileParts } from './profile-parts';
import { readAll, warningsOf } from './read';
import type { StructurePart, StructureSpec } from './types';

/**
 * Drawn municipalities against all others: means in the layout of published tables, statistics, tests and the influence of
 * single municipalities; sizes at the time of the draw; counties; who has taken part how often.
 */
export async function runStructure(
	spec: StructureSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	const method = methodOf(spec);
	if (spec.draws.length === 0)
		return { parts: [messagePart({ code: 'structure.chooseDraw' }, 'note')], method };
	if (spec.show.length === 0)
		return { parts: [messagePart({ code: 'structure.chooseShow' }, 'note')], method };
	const read = readAll(spec, sample);
	const shows = (part: StructurePart) => spec.show.includes(part);
	const warnings = warningsOf(read);
	const profile = await profileParts(read, pace);
	if (!profile) return { parts: [], method };
	const sizes = shows('population') ? populationParts(read) : [];
	const counties = shows('counties') ? countyParts(read) : [];
	const history = shows('history') ? historyParts(read) : [];
	const sentences = [profile, counties, history]
		.flat()
		.flatMap((part) => (part.kind === 'reading' ? part.sentences : []));
	const parts = [...profile, ...counties, ...sizes, ...history].filter(({ kind }) => kind !== 'reading');
	return {
		parts: [
			...(sentences.length > 0
				? [
						{
							kind: 'reading' as const,
							id: 'reading',
							sentences: [
								...sentences,
								...(profile.length + counties.length > 0 ? [{ code: 'structure.noCause' }] : [])
							]
						}
					]
				: []),
			...warnings,
			...parts
		],
		method
	};
}
