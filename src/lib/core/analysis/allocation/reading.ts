import { movement } from '../../allocation/capacity';
import type { Text } from '../../report/types';
import {
	fencesOf,
	sharesOf,
	togetherOf,
	universityShare,
	verdictOf,
	type Amounts,
	type Verdict
} from './given-judge';
import { sumOf, type DoneKey } from './keys-tables';
import { keyParams } from './names';
import type { ReadCounty } from './read';
import type { AllocationSpec } from './types';

/** Names in a sentence at most. */
const MOST_NAMED = 6;

const named = (places: readonly number[], counties: readonly ReadCounty[]) => ({
	names: places
		.slice(0, MOST_NAMED)
		.map((place) => counties[place].name)
		.join(', '),
	more: Math.max(0, places.length - MOST_NAMED)
});

const placesOf = <T>(values: readonly T[], is: (value: T) => boolean): number[] =>
	[...values.keys()].filter((place) => is(values[place]));

/** What keys give, whom bounds hold, and how much moves from one to the next. */
export function keysReading(counties: readonly ReadCounty[], keys: readonly DoneKey[]): Text[] {
	const sentences: Text[] = [];
	for (const { key, place, result } of keys) {
		const total = sumOf(result.amounts);
		if (total <= 0) continue;
		const [most, least] = [Math.max(...result.amounts), Math.min(...result.amounts)];
		if (most > least) {
			const top = named(
				placesOf(result.amounts, (amount) => amount === most),
				counties
			);
			const bottom = named(
				placesOf(result.amounts, (amount) => amount === least),
				counties
			);
			sentences.push({
				code: 'allocation.mostAndLeast',
				params: {
					...keyParams(key, place),
					most: top.names,
					mostMore: top.more,
					mostShare: most / total,
					least: bottom.names,
					leastMore: bottom.more,
					leastShare: least / total
				}
			});
		} else sentences.push({ code: 'allocation.allAlike', params: keyParams(key, place) });
		const floors = placesOf(result.bounds, (bound) => bound === 'floor');
		const ceilings = placesOf(result.bounds, (bound) => bound === 'ceiling');
		if (floors.length > 0)
			sentences.push({
				code: 'allocation.heldByFloor',
				params: { ...keyParams(key, place), ...named(floors, counties) }
			});
		if (ceilings.length > 0)
			sentences.push({
				code: 'allocation.heldByCeiling',
				params: { ...keyParams(key, place), ...named(ceilings, counties) }
			});
		if (result.left > 0)
			sentences.push({
				code: 'allocation.notApplied',
				params: { ...keyParams(key, place), left: result.left }
			});
	}
	keys.slice(1).forEach((to, at) => {
		const from = keys[at];
		const moves = movement(from.result.amounts, to.result.amounts);
		if (!moves) return;
		sentences.push({
			code: 'allocation.moves',
			params: {
				from: from.key.name.trim(),
				fromId: from.key.id,
				fromPlace: from.place,
				to: to.key.name.trim(),
				toId: to.key.id,
				toPlace: to.place,
				moved: moves.moved
			}
		});
	});
	return sentences;
}

/** The claims that reports make of such a table, tried. */
export function givenReading(
	spec: AllocationSpec,
	counties: readonly ReadCounty[],
	all: readonly Amounts[]
): Text[] {
	const together = togetherOf(all);
	const share = universityShare(together);
	const verdict = verdictOf(together, spec.judge);
	if (share === null || verdict === null) return [];
	const { tolerance, times } = spec.judge;
	const sentences: Text[] = [
		verdict === 'alike'
			? { code: 'allocation.togetherAlike', params: { share, tolerance } }
			: { code: 'allocation.togetherUnlike', params: { share, tolerance } }
	];
	const verdicts = all.map((amounts) => verdictOf(amounts, spec.judge));
	const say = (code: string, wanted: Verdict) => {
		const places = placesOf(verdicts, (one) => one === wanted);
		if (places.length > 0) sentences.push({ code, params: { ...named(places, counties), times } });
	};
	say('allocation.farUniversityIn', 'farUniversity');
	say('allocation.farOwnerIn', 'farOwner');
	for (const role of ['university', 'owner', 'coordinator'] as const) {
		const outside = fencesOf(sharesOf(all, role))?.outside ?? [];
		if (outside.length > 0)
			sentences.push({
				code: 'allocation.standsOut',
				params: { ...named(outside, counties), column: '', columnId: role }
			});
	}
	return sentences;
}
