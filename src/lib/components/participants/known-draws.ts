import type { KnownDraw } from '$lib/core/casework/participants/history';
import type { DrawSpec, EarlierDraw } from '$lib/core/selection/types';

/** The lists of earlier draws that the project knows: its own, and those among the rules of the chosen draw. */
export function knownDraws(
	record: { earlierDraws: EarlierDraw[] } | null,
	spec: Pick<DrawSpec, 'earlierDraws'> | null
): KnownDraw[] {
	const found = new Map<string, KnownDraw>();
	for (const { name, municipalities } of [...(record?.earlierDraws ?? []), ...(spec?.earlierDraws ?? [])]) {
		found.set(name, { name, municipalities });
	}
	return [...found.values()];
}
