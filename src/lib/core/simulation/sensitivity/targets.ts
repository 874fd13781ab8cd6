import type { LeanDraw } from './lean-draw';
import { DRAWN } from '../../selection/run-draw';
import { TARGETS, type Targets } from './types';

/**
 * The share of places that go to others: 1 − (drawn in both) / (places filled in the longer of the two lists).
 * @param isDrawn whether a value of DRAWN counts
 * @returns 0–1; 0 where both lists are empty
 */
function changeOf(base: Uint8Array, other: Uint8Array, isDrawn: (drawn: number) => boolean): number {
	let [before, after, both] = [0, 0, 0];
	for (let unit = 0; unit < base.length; unit++) {
		const [was, is] = [isDrawn(base[unit]), isDrawn(other[unit])];
		if (was) before++;
		if (is) after++;
		if (was && is) both++;
	}
	const longer = Math.max(before, after);
	return longer === 0 ? 0 : (longer - both) / longer;
}

/** Mean absolute change of rank over the municipalities that have a rank in both; 0 where none has. */
function rankChange(base: Uint32Array, other: Uint32Array): number {
	let [sum, ranked] = [0, 0];
	for (let unit = 0; unit < base.length; unit++) {
		if (base[unit] === 0 || other[unit] === 0) continue;
		sum += Math.abs(other[unit] - base[unit]);
		ranked++;
	}
	return ranked === 0 ? 0 : sum / ranked;
}

/** How far a draw is from the draw as it is, by every target. */
export const targetsOf = (base: LeanDraw, other: LeanDraw): Targets => ({
	list: changeOf(base.drawn, other.drawn, (drawn) => drawn !== DRAWN.none),
	average: changeOf(base.drawn, other.drawn, (drawn) => drawn === DRAWN.average),
	spread: changeOf(base.drawn, other.drawn, (drawn) => drawn === DRAWN.spread),
	rank: rankChange(base.rank, other.rank)
});

/** The targets in their order, as they stand in the outputs. */
export const targetValues = (targets: Targets): number[] => TARGETS.map((target) => targets[target]);
