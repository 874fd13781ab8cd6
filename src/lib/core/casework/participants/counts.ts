import type { Register, RegisterMunicipality } from '../../register/types';

/** Inhabitants of all municipalities in one year: shares need the same year above and below the line. */
export interface Inhabitants {
	/** Null where the register knows no year for all of them. */
	year: number | null;
	of: (municipality: RegisterMunicipality) => number;
}

/**
 * The inhabitants of the newest year up to `wanted` for which the register knows all municipalities; where there is
 * none, of the first year after it.
 */
export function inhabitantsOf({ municipalities }: Register, wanted: number): Inhabitants {
	const years = Object.keys(municipalities.at(0)?.population ?? {})
		.map(Number)
		.filter((year) => municipalities.every(({ population }) => population[year] !== undefined))
		.sort((a, b) => a - b);
	const year = years.findLast((one) => one <= wanted) ?? years.find((one) => one > wanted) ?? null;
	return { year, of: ({ population }) => (year === null ? 0 : (population[year] ?? 0)) };
}

/** Mean and median of some numbers; null for none. */
export function centre(values: readonly number[]): { mean: number; median: number; n: number } | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const median = sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
	return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, median, n: values.length };
}
