import { fail } from '../../outcome';
import { mean, standardDeviation } from '../moments';
import type { GroupSummary } from './types';

/** Number, mean and standard deviation of each group. */
export const summariseGroups = (groups: readonly Float64Array[]): GroupSummary[] =>
	groups.map((values) => ({ n: values.length, mean: mean(values), sd: standardDeviation(values) }));

/**
 * The values of all groups less the first of them. Differences of means of large, nearly equal numbers keep their digits
 * when they are made of these.
 */
export function withoutCommonPart(groups: readonly Float64Array[]): Float64Array[] {
	const first = groups.find(({ length }) => length > 0)?.[0] ?? 0;
	return groups.map((values) => values.map((value) => value - first));
}

/** The first group with too few values, as a number from 1; 0 when all have enough. */
export const tooSmall = (groups: readonly { n: number }[], needed: number): number =>
	groups.findIndex(({ n }) => n < needed) + 1;

/**
 * What is wrong with the numbers of groups, which may have been typed in: a number of values that is no whole number, a
 * mean that is no number, a standard deviation below zero.
 * @returns null when nothing is
 */
export function unusableSummary(groups: readonly GroupSummary[]) {
	const usable = ({ n, mean: m, sd }: GroupSummary) =>
		Number.isInteger(n) && n >= 0 && (n < 1 || Number.isFinite(m)) && (n < 2 || (sd >= 0 && sd < Infinity));
	const bad = groups.findIndex((group) => !usable(group)) + 1;
	return bad > 0 ? fail('groups.badSummary' as const, { group: bad }) : null;
}
