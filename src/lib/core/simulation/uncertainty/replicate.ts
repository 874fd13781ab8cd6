import type { SpreadRule } from '../../selection/types';
import { compareNumbers } from '../../selection/order';
import { spreadOf } from '../../selection/spread-measures';
import { SHARE_TOLERANCE } from '../../selection/points';
import type { DrawModel } from './draw-model';
import type { Tally } from './types';
import { firstWeakLevel } from './weak-schools';

/** What one data set says: by municipality its place in the order of all shares, by school its level. */
export interface Sampled {
	places: Uint32Array;
	levels: Uint32Array;
}

/** Fills in the data set of a replicate: stream `replicate` of the seed. */
export type Sampler = (seed: number, replicate: number, into: Sampled) => void;

/** An empty tally of so many ranked municipalities. */
export const emptyTally = (units: number): Tally => ({
	replicates: 0,
	average: new Uint32Array(units),
	spread: new Uint32Array(units),
	ranks: new Uint32Array(units * units),
	overlapAverage: 0,
	overlapSpread: 0
});

const onGrid = (value: number) => Math.round(value / SHARE_TOLERANCE);

/**
 * Draws both draws from data sets as the sampler fills them in, and counts.
 * @param numbers of the municipalities, in the order of the model
 * @returns a function that draws from what stands in `sampled` and adds to the tally
 */
export function drawer(
	model: DrawModel,
	rule: { places: number; spread: SpreadRule },
	numbers: readonly string[]
): (sampled: Sampled, tally: Tally) => void {
	const { units, ownerOf, eligible, schoolStart, schoolOf, levelShares } = model;
	const n = units.length;
	const sorted = new Uint32Array(n);
	const inAverage = new Uint8Array(n);
	const counts = new Uint32Array(levelShares.length);
	const spreadRule = rule.spread;

	function average({ places }: Sampled, tally: Tally): void {
		sorted.set(places);
		sorted.sort();
		inAverage.fill(0);
		let drawn = 0;
		for (let rank = 0; rank < n; rank++) {
			const unit = ownerOf[sorted[rank]];
			tally.ranks[unit * n + rank]++;
			if (drawn < rule.places && eligible[unit]) {
				drawn++;
				inAverage[unit] = 1;
				tally.average[unit]++;
				tally.overlapAverage += model.drawnAverage[unit];
			}
		}
	}

	function spread({ levels }: Sampled, tally: Tally): void {
		counts.fill(0);
		for (const level of levels) counts[level]++;
		const weak = firstWeakLevel(spreadRule.schoolCriterion, counts, levelShares, model.schools);
		const candidates: { unit: number; value: number }[] = [];
		for (let unit = 0; unit < n; unit++) {
			if (eligible[unit] === 0 || inAverage[unit] === 1) continue;
			const from = schoolStart[unit];
			const to = schoolStart[unit + 1];
			if (to - from < spreadRule.minSchools || to - from < 2) continue;
			let hasWeak = false;
			for (let s = from; s < to && !hasWeak; s++) hasWeak = levels[schoolOf[s]] >= weak;
			if (!hasWeak) continue;
			const value = spreadAt(levels, from, to);
			const { level } = spreadRule;
			if (level !== null && value < level - SHARE_TOLERANCE) continue;
			candidates.push({ unit, value: onGrid(value) });
		}
		candidates.sort((a, b) => b.value - a.value || compareNumbers(numbers[a.unit], numbers[b.unit]));
		for (const { unit } of candidates.slice(0, spreadRule.places)) {
			tally.spread[unit]++;
			tally.overlapSpread += model.drawnSpread[unit];
		}
	}

	function spreadAt(levels: Uint32Array, from: number, to: number): number {
		if (spreadRule.measure !== 'sd') {
			const shares: number[] = [];
			for (let s = from; s < to; s++) shares.push(levelShares[levels[schoolOf[s]]]);
			return spreadOf(spreadRule.measure, shares);
		}
		let sum = 0;
		for (let s = from; s < to; s++) sum += levelShares[levels[schoolOf[s]]];
		const mean = sum / (to - from);
		let squares = 0;
		for (let s = from; s < to; s++) squares += (levelShares[levels[schoolOf[s]]] - mean) ** 2;
		return Math.sqrt(squares / (to - from - 1));
	}

	return (sampled, tally) => {
		tally.replicates++;
		average(sampled, tally);
		if (spreadRule.places > 0) spread(sampled, tally);
	};
}

/** Adds the counts of one tally to another. */
export function addTally(to: Tally, { replicates, overlapAverage, overlapSpread, ...counts }: Tally): void {
	to.replicates += replicates;
	to.overlapAverage += overlapAverage;
	to.overlapSpread += overlapSpread;
	counts.average.forEach((count, i) => (to.average[i] += count));
	counts.spread.forEach((count, i) => (to.spread[i] += count));
	counts.ranks.forEach((count, i) => (to.ranks[i] += count));
}
