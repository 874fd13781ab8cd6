import { barOf, MAX_POINTS, pointsOver } from '../../selection/worse';
import { normalTails } from '../../stats/distributions/normal';
import { barOfNoise, type ValueDistribution } from './cell-chances';
import type { NoisyColumn } from './columns';
import { chanceGiven, type FactorNodes, type NormalNodes } from './shared-factor';
import { sharedPoints } from './shared-points';
import type { SharedNoise } from './shared-noise';

/** A cell that can give 0, 1 or 3 points (before weighting). */
export interface CellOutcome {
	group: string;
	/** What its noise shares; a group has one ρ. */
	shared: SharedNoise;
	/** Weighted points of one risk point, in steps of the grid. */
	weight: number;
	/** What the noise must exceed for at least 1 and for 3 points; ±Infinity where it is certain. */
	national: number;
	absolute: number;
}

/**
 * The outcomes of a cell with a value.
 * @param shared what its noise shares; by default with the cells of its group alone, as much as the column says
 */
export function outcomeOf(
	distribution: ValueDistribution,
	column: NoisyColumn,
	weight: number,
	shared: SharedNoise = { unit: 0, group: column.correlation }
): CellOutcome {
	const { direction, step, group } = column;
	if (distribution.kind === 'point') {
		const points = pointsOver(
			direction * distribution.value,
			barOf(column.national, direction),
			barOf(column.absolute, direction)
		);
		const bar = (least: number) => (points >= least ? -Infinity : Infinity);
		return { group, shared, weight, national: bar(1), absolute: bar(3) };
	}
	return {
		group,
		shared,
		weight,
		national: barOfNoise(distribution, column.worseNational, step, direction),
		absolute: barOfNoise(distribution, column.worseAbsolute, step, direction)
	};
}

/** Adds a cell: probabilities by points become those of the sum. `three` and `some` are chances of 3 and of 1 or 3. */
export function addCell(
	before: Float64Array,
	length: number,
	weight: number,
	three: number,
	some: number,
	into: Float64Array
): number {
	const longer = length + MAX_POINTS * weight;
	into.fill(0, 0, longer);
	// A limit on the better side of the other: 3 replaces 1.
	const one = Math.max(0, some - three);
	const none = 1 - one - three;
	for (let i = 0; i < length; i++) {
		const chance = before[i];
		if (chance === 0) continue;
		into[i] += chance * none;
		into[i + weight] += chance * one;
		into[i + MAX_POINTS * weight] += chance * three;
	}
	return longer;
}

const upper = (bar: number) => normalTails(bar).upper;

/** Whether noise cannot change the points of a cell. */
export const isCertain = ({ national, absolute }: CellOutcome) =>
	!Number.isFinite(national) && !Number.isFinite(absolute);

/** The distribution of the sum of cells that share a factor. */
function groupDistribution(cells: readonly CellOutcome[], nodes: NormalNodes): Float64Array {
	const length = 1 + MAX_POINTS * cells.reduce((sum, cell) => sum + cell.weight, 0);
	const correlation = cells[0].shared.group;
	const isShared = correlation > 0 && cells.filter((cell) => !isCertain(cell)).length > 1;
	const mixed = new Float64Array(length);
	let now = new Float64Array(length);
	let next = new Float64Array(length);
	const sumOf = (chance: (bar: number) => number, share: number) => {
		now[0] = 1;
		let reached = 1;
		for (const cell of cells) {
			reached = addCell(now, reached, cell.weight, chance(cell.absolute), chance(cell.national), next);
			[now, next] = [next, now];
		}
		for (let i = 0; i < length; i++) mixed[i] += share * now[i];
		now.fill(0);
	};
	if (!isShared) sumOf(upper, 1);
	else {
		nodes.points.forEach((factor, k) =>
			sumOf((bar) => chanceGiven(bar, factor, correlation), nodes.weights[k])
		);
	}
	return mixed;
}

/**
 * The exact distribution of a unit's weighted risk points: for each value of the factor that all cells share, the cells
 * that share another are added for each value of that and mixed over its distribution, groups are independent of each
 * other, and all is mixed over the distribution of the first.
 * @returns probabilities by points in steps of the grid, from 0 to all that is possible
 */
export function pointsDistribution(cells: readonly CellOutcome[], nodes: FactorNodes): Float64Array {
	const groups = new Map<string, CellOutcome[]>();
	for (const cell of cells) {
		const group = groups.get(cell.group);
		if (group) group.push(cell);
		else groups.set(cell.group, [cell]);
	}
	const sharing = cells.filter((cell) => cell.shared.unit > 0 && !isCertain(cell));
	if (sharing.length < 2) return sumOfGroups([...groups.values()], nodes.alone);
	return sharedPoints([...groups.values()], nodes);
}

/** The distribution of the sum of groups that are independent of each other. */
function sumOfGroups(groups: readonly (readonly CellOutcome[])[], nodes: NormalNodes): Float64Array {
	let all = Float64Array.of(1);
	for (const group of groups) {
		const added = groupDistribution(group, nodes);
		const sum = new Float64Array(all.length + added.length - 1);
		for (let i = 0; i < all.length; i++) {
			if (all[i] === 0) continue;
			for (let j = 0; j < added.length; j++) sum[i + j] += all[i] * added[j];
		}
		all = sum;
	}
	return all;
}

const FINEST_GRID = 100;

/**
 * How many steps of a grid one point makes, so that every weight is a whole number of steps.
 * @returns null when weights have more than two decimals
 */
export function gridOf(weights: number[]): number | null {
	for (const steps of [1, 2, 4, 5, 10, 20, 25, 50, FINEST_GRID]) {
		if (weights.every((weight) => Math.abs(weight * steps - Math.round(weight * steps)) < 1e-9)) return steps;
	}
	return null;
}
