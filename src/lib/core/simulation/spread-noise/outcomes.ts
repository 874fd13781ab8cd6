import { incompleteBeta } from '../../stats/distributions/incomplete-beta';
import { normalQuantile } from '../../stats/distributions/normal';
import type { ValueDistribution } from '../uncertainty/cell-chances';
import type { NoisyColumn } from '../uncertainty/columns';
import { outcomeOf, pointsDistribution, type CellOutcome } from '../uncertainty/points-distribution';
import type { FactorNodes } from '../uncertainty/shared-factor';
import { possibleOf, type SchoolCell, type SchoolCells } from './cells';

/** Jeffreys' prior: half a pupil of each kind. */
const JEFFREYS = 0.5;
/** Room for the noise of binary fractions where a count meets an edge. */
const ROOM = 1e-9;

/** Noise around the printed value: N(y, s²), or Beta(k + ½, n − k + ½) of k pupils of n. */
function around({ value, noise }: SchoolCell): ValueDistribution {
	if (noise.kind === 'mean') {
		return noise.error > 0 ? { kind: 'normal', mean: value, sd: noise.error } : { kind: 'point', value };
	}
	const n = noise.pupils;
	const count = Math.min(n, Math.max(0, Math.round((value / 100) * n)));
	return { kind: 'beta', beta: { a: count + JEFFREYS, b: n - count + JEFFREYS } };
}

/**
 * A share of so many pupils whose rate is known: what the noise must exceed for the printed share to be worse than a
 * limit. P(K ≥ k) of the binomial distribution is the incomplete beta function of the rate with k and n − k + 1.
 * @param rate 0–1
 * @param worse the best printed value that is worse; NaN without a limit
 */
function binomialBar(rate: number, n: number, worse: number, { step, direction }: NoisyColumn): number {
	if (Number.isNaN(worse)) return Infinity;
	const edge = worse - (direction * step) / 2;
	const least = Math.ceil((edge / 100) * n - ROOM);
	const atLeast = least <= 0 ? 1 : least > n ? 0 : incompleteBeta(rate, 1 - rate, least, n - least + 1).lower;
	return -normalQuantile(direction === 1 ? atLeast : 1 - atLeast);
}

/** A cell of a school that is like the others of its municipality: only its pupils are its own. */
function alike(cell: SchoolCell, common: number, column: NoisyColumn, weight: number): CellOutcome {
	const { noise } = cell;
	if (noise.kind === 'mean') {
		return outcomeOf(
			noise.error > 0 ? { kind: 'normal', mean: common, sd: noise.error } : { kind: 'point', value: common },
			column,
			weight
		);
	}
	const rate = Math.min(1, Math.max(0, common / 100));
	const bar = (worse: number) => binomialBar(rate, noise.pupils, worse, column);
	return {
		group: column.group,
		shared: { unit: 0, group: column.correlation },
		weight,
		national: bar(column.worseNational),
		absolute: bar(column.worseAbsolute)
	};
}

/** The exact distribution of a school's share. */
export interface ShareDistribution {
	/** Probabilities by points in steps of the grid. */
	chances: Float64Array;
	possible: number;
	/** Of the share, 0–1. */
	mean: number;
	variance: number;
}

/**
 * The exact distribution of a school's share: with the noise of its own values, or as if it were like the other schools
 * of its municipality.
 * @param common what they have in common, by column; null for its own values
 */
export function shareDistribution(
	all: SchoolCells,
	cells: readonly SchoolCell[],
	common: ReadonlyMap<number, number> | null,
	nodes: FactorNodes
): ShareDistribution {
	const outcomes = cells.map((cell) => {
		const column = all.columns[cell.column];
		const weight = Math.round(column.weight * all.steps);
		return common === null
			? outcomeOf(around(cell), column, weight)
			: alike(cell, common.get(cell.column) ?? cell.value, column, weight);
	});
	const chances = pointsDistribution(outcomes, nodes);
	const possible = possibleOf(all, cells);
	let mean = 0;
	chances.forEach((chance, points) => (mean += (chance * points) / possible));
	let variance = 0;
	chances.forEach((chance, points) => (variance += chance * (points / possible - mean) ** 2));
	return { chances, possible, mean, variance };
}
