import type { PreparedData } from './prepare';
import { FILTER_REASONS, type DrawSpec, type FilterReason, type UnitPoints } from './types';

/** The calendar year in which a school year ends: '2024-25' → 2025. NaN for other texts. */
export function endYear(schoolYear: string): number {
	const start = /^(\d{4})-\d{2}$/.exec(schoolYear);
	return start ? Number(start[1]) + 1 : NaN;
}

/**
 * Why each municipality cannot be drawn: 0 when it can, else 1 + index into FILTER_REASONS. The first reason counts.
 * Inhabitants are those of 1 January of the calendar year in which the last school year of the basis ends.
 * Source: cap and earlier draws are rules of the draws of 2020 and 2022; the rest our own.
 */
export function applyFilters(
	spec: DrawSpec,
	prepared: PreparedData,
	units: UnitPoints,
	lastYear: string | undefined
): Uint8Array {
	const { data, outside } = prepared;
	const filter = new Uint8Array(data.municipalities.units.length);
	const earlier = new Set<string>();
	for (const draw of spec.earlierDraws) {
		const excepted = new Set(draw.exceptions.map((exception) => exception.municipality));
		for (const number of draw.municipalities) if (!excepted.has(number)) earlier.add(number);
	}
	const manual = new Set(spec.exclusions.map((exclusion) => exclusion.municipality));
	const year = lastYear === undefined ? NaN : endYear(lastYear);
	const cap = spec.populationCap;

	data.municipalities.units.forEach(({ number }, unit) => {
		// Tested in the order in which the reasons are shown; the first that applies counts.
		const applies: Record<FilterReason, () => boolean> = {
			outside: () => outside[unit] === 1,
			notAssessed: () => units.assessed[unit] === 0,
			population: () => cap !== null && prepared.populationIn(year)[unit] >= cap,
			earlierDraw: () => earlier.has(number),
			manual: () => manual.has(number)
		};
		filter[unit] = 1 + FILTER_REASONS.findIndex((reason) => applies[reason]());
	});
	return filter;
}

/** The reason behind a byte of DrawResult.filter; null when the municipality can be drawn. */
export const filterReason = (code: number): FilterReason | null =>
	code === 0 ? null : FILTER_REASONS[code - 1];
