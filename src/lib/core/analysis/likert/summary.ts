import type { GroupSummary } from '../../stats/groups/types';
import { weightedSummary } from '../../stats/groups/weighted-summary';
import { printedPercent } from '../../counts/reconstruct';
import type { Column } from './tally';
import type { LikertSpec } from './types';

/** What percents are of: the weighed answers, with or without "vet ikke". */
export const baseOf = ({ tally, weighed }: Column, { dontKnow }: Pick<LikertSpec, 'dontKnow'>): number =>
	dontKnow === 'outside' ? weighed : weighed + tally.dontKnow.weighed;

/** Persons that percents are of. */
export const personsOf = ({ valid, answered }: Column, { dontKnow }: Pick<LikertSpec, 'dontKnow'>): number =>
	dontKnow === 'outside' ? valid : answered;

/** A part of a base, rounded as it is printed: a whole number of 10^−decimals percent. By whole numbers where the counts are. */
export function roundedPart(
	part: number,
	base: number,
	{ decimals, rounding }: Pick<LikertSpec, 'decimals' | 'rounding'>
): number {
	if (Number.isInteger(part) && Number.isInteger(base)) return printedPercent(part, base, decimals, rounding);
	const round = (value: number) => Math.floor(value + 0.5 + 1e-9);
	const share = (part / base) * 100;
	if (rounding === 'twice' && decimals === 0) return round(round(share * 10) / 10);
	return round(share * 10 ** decimals);
}

/** The fraction that a cell holds: as it is, or as printed where percents are rounded twice. */
export function shareOf(part: number, base: number, spec: LikertSpec): number {
	if (!(base > 0)) return NaN;
	const isReplica = spec.rounding === 'twice' && spec.decimals === 0;
	return isReplica ? roundedPart(part, base, spec) / 100 : part / base;
}

/** Number, mean and standard deviation of a column's answers; NaN for texts. For weighted answers see `weightedSummary`. */
export function summaryOf({ item, tally, valid }: Column): GroupSummary & { se: number } {
	if (!item.isNumeric) return { n: valid, mean: NaN, sd: NaN, se: NaN };
	const values = item.steps.map(({ value }) => Number(value));
	return weightedSummary(values, tally.persons, tally.weighed, tally.squares);
}

/** The answers of a column as single values; for persons that count alike. */
export function valuesOf({ item, tally, valid }: Column): Float64Array {
	const values = new Float64Array(valid);
	let at = 0;
	tally.persons.forEach((count, step) => {
		values.fill(Number(item.steps[step].value), at, at + count);
		at += count;
	});
	return values;
}

/** The places of the highest or the lowest steps; null where the scale is too short for both to stand apart. */
export function boxOf({ item }: Column, end: 'top' | 'bottom', size: number): number[] | null {
	const count = item.steps.length;
	if (2 * size > count || size === 0) return null;
	const places = item.steps.map((_, place) => place);
	return end === 'top' ? places.slice(count - size) : places.slice(0, size);
}
