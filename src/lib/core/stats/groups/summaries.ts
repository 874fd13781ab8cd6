import { mean, standardDeviation } from '../moments';
import type { GroupSummary } from './types';

/** Number, mean and standard deviation of each group. */
export const summariseGroups = (groups: readonly Float64Array[]): GroupSummary[] =>
	groups.map((values) => ({ n: values.length, mean: mean(values), sd: standardDeviation(values) }));

/** The first group with too few values, as a number from 1; 0 when all have enough. */
export const tooSmall = (groups: readonly { n: number }[], needed: number): number =>
	groups.findIndex(({ n }) => n < needed) + 1;
