import { quantile } from '../../stats/quantile';
import type { Cuts } from './types';

/** The classes of need and of capacity, the lowest first. */
export const CLASSES = ['low', 'middle', 'high'] as const;
export type Class = (typeof CLASSES)[number];

/** What is known of a municipality; null for what is not. */
export interface NeedUnit {
	number: string;
	name: string;
	/** Share of risk points, 0–1. */
	need: number | null;
	/** In the unit of the source. */
	capacity: number | null;
	/** It is in the scheme that is asked about. */
	takesPart: boolean;
}

/** A municipality with its classes; null where its number is not known. */
export interface PlacedUnit extends NeedUnit {
	needClass: Class | null;
	capacityClass: Class | null;
}

export interface NeedMatrix {
	/** Those with a need that is known, the greatest first. */
	units: PlacedUnit[];
	/** The values at which classes meet; null where no number is known. */
	needCuts: [number, number] | null;
	capacityCuts: [number, number] | null;
	/** Those without a share of risk points: in no cell. */
	withoutNeed: NeedUnit[];
}

/** Above `lower` is the middle class, above `upper` the high one; equal to a cut is below it. */
const classOf = (value: number, [lower, upper]: [number, number]): Class =>
	value > upper ? 'high' : value > lower ? 'middle' : 'low';

/** A value of a number whose order is turned: much of it is little capacity. */
const turned = (one: Class): Class => (one === 'high' ? 'low' : one === 'low' ? 'high' : 'middle');

/**
 * The values at which the classes meet.
 * @param cuts given values, or thirds: the quantiles 1/3 and 2/3 (type 7)
 */
export function cutsOf(values: readonly number[], cuts: Cuts): [number, number] | null {
	if (cuts.kind === 'values') return [cuts.lower, cuts.upper];
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	return [quantile(sorted, 1 / 3), quantile(sorted, 2 / 3)];
}

/**
 * Need against capacity: every municipality in a class of each. A municipality whose capacity is not known stands in a
 * column of its own, never in the lowest class.
 * @param reversed a higher number is less capacity
 */
export function needMatrix(
	units: readonly NeedUnit[],
	spec: { needCuts: Cuts; capacityCuts: Cuts; reversed: boolean }
): NeedMatrix {
	const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value);
	const known = units.filter(({ need }) => isNumber(need));
	const needCuts = cutsOf(known.map(({ need }) => need).filter(isNumber), spec.needCuts);
	const capacities = known.map(({ capacity }) => capacity).filter(isNumber);
	const capacityCuts = cutsOf(capacities, spec.capacityCuts);
	const capacityClass = (value: number | null): Class | null => {
		if (!isNumber(value) || capacityCuts === null) return null;
		const found = classOf(value, capacityCuts);
		return spec.reversed ? turned(found) : found;
	};
	const placed = known.map((unit): PlacedUnit => ({
		...unit,
		needClass: isNumber(unit.need) && needCuts ? classOf(unit.need, needCuts) : null,
		capacityClass: capacityClass(unit.capacity)
	}));
	return {
		units: placed.sort((a, b) => (b.need ?? 0) - (a.need ?? 0) || (a.number < b.number ? -1 : 1)),
		needCuts,
		capacityCuts,
		withoutNeed: units.filter(({ need }) => !isNumber(need))
	};
}

/** The municipalities of one cell; `capacity` null: those whose capacity is not known. */
export const inCell = (matrix: NeedMatrix, need: Class, capacity: Class | null): PlacedUnit[] =>
	matrix.units.filter((unit) => unit.needClass === need && unit.capacityClass === capacity);
