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
	const candidates = Uint32Array.from(eligible.keys())
		.filter((unit) => {
			const ownSchools = schoolStart[unit + 1] - schoolStart[unit];
			return eligible[unit] === 1 && ownSchools >= Math.max(2, spreadRule.minSchools);
		})
		.sort((a, b) => compareNumbers(numbers[a], numbers[b]));
	const best = new Uint32Array(spreadRule.places);
	const bestValues = new Float64Array(spreadRule.places);

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
		let found = 0;
		for (const unit of candidates) {
			if (inAverage[unit] === 1) continue;
			const from = schoolStart[unit];
			const to = schoolStart[unit + 1];
			let hasWeak = false;
			for (let s = from; s < to && !hasWeak; s++) hasWeak = levels[schoolOf[s]] >= weak;
			if (!hasWeak) continue;
			const value = spreadAt(levels, from, to);
			const { level } = spreadRule;
			if (level !== null && value < level - SHARE_TOLERANCE) continue;
			found = keepBest(unit, onGrid(value), found);
		}
		for (let place = 0; place < found; place++) {
			tally.spread[best[place]]++;
			tally.overlapSpread += model.drawnSpread[best[place]];
		}
	}

	/** Puts a candidate, which comes after all others in the order of numbers, among the best where it belongs. */
	function keepBest(unit: number, value: number, found: number): number {
		let place = found;
		while (place > 0 && bestValues[place - 1] < value) place--;
		if (place === best.length) return found;
		const end = Math.min(found, best.length - 1);
		best.copyWithin(place + 1, place, end);
		bestValues.copyWithin(place + 1, place, end);
		best[place] = unit;
		bestValues[place] = value;
		return end + 1;
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
export function addTally(to: Tally, from: Tally): void {
	to.replicates += from.replicates;
	to.overlapAverage += from.overlapAverage;
	to.overlapSpread += from.overlapSpread;
	for (const counts of ['average', 'spread', 'ranks'] as const) {
		const [own, added] = [to[counts], from[counts]];
		for (let i = 0; i < added.length; i++) own[i] += added[i];
	}
}
