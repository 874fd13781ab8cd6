import type { Random } from '../stats/random';
import { isDivided } from './quality';
import type { Quality } from './types';

/** The variables of the invented country, and the step to which each is rounded. */
export const VARIABLE_STEPS = {
	/** Free income per inhabitant, kr. */
	freeIncome: 1,
	/** School's share of net operating expenditure, %. */
	schoolShare: 0.1,
	/** Net school expenditure per school child, kr. */
	schoolExpenditure: 1,
	/** Inhabitants with a university education, %. */
	universityEducation: 0.1,
	/** Inhabitants with a disability pension, %. */
	disabilityPension: 0.1,
	/** Children with child-welfare measures, %. */
	childWelfare: 0.1
} as const;
export type VariableName = keyof typeof VARIABLE_STEPS;

/** No municipality has less. */
const LEAST: Record<VariableName, number> = {
	freeIncome: 50_000,
	schoolShare: 8,
	schoolExpenditure: 70_000,
	universityEducation: 12,
	disabilityPension: 4,
	childWelfare: 0.8
};

/** The size, as log10 of inhabitants, of an ordinary municipality. */
const ORDINARY_SIZE = 3.78;

/** What small size costs or brings: 1 at 1 000 inhabitants, 0.24 at 10 000. */
const smallness = (size: number) => Math.exp(-(size - 3) / 0.7);

/**
 * The variables of one municipality. Their levels, and how they go with size and quality, are set so that drawn
 * municipalities look like those of 2020 and 2022. Source: AFI's report on structural conditions (2025), tables 47–49.
 * @param inhabitants in the last year of the results
 */
export function municipalVariables(
	inhabitants: number,
	quality: Quality,
	random: Random
): Record<VariableName, number> {
	const size = Math.log10(inhabitants);
	const larger = size - ORDINARY_SIZE;
	const { risk } = quality;
	const divided = isDivided(quality) ? 1 : 0;
	const noise = (sd: number) => sd * random.normal();
	const values: Record<VariableName, number> = {
		freeIncome: 63_000 + 30_000 * smallness(size) + 2_800 * risk - 1_000 * divided + noise(3_000),
		schoolShare: 17.6 + 1.9 * larger - 0.5 * risk + 0.6 * divided + noise(1.5),
		schoolExpenditure: 90_000 + 40_000 * smallness(size) + 10_000 * risk + 4_000 * divided + noise(7_000),
		universityEducation: 27.3 + 6 * larger - 2 * risk - 4.5 * divided + noise(2.5),
		disabilityPension: 12.3 - 0.8 * larger + 1.3 * risk + 0.9 * divided + noise(1.6),
		childWelfare: 3.25 - 0.1 * larger + 1.05 * risk + 0.3 * divided + noise(0.6)
	};
	for (const name of Object.keys(values) as VariableName[]) {
		const perUnit = Math.round(1 / VARIABLE_STEPS[name]);
		values[name] = Math.round(Math.max(LEAST[name], values[name]) * perUnit) / perUnit;
	}
	return values;
}

/** Least index of the classes of centrality 1 to 5 (Statistics Norway, classification 128); below is class 6. */
const CLASS_LIMITS = [925, 870, 775, 670, 565];

/**
 * Centrality index 0–1000 and class 1–6: large municipalities are central; remote, risky and divided ones less so.
 * Source of the slope and the scatter: Statistics Norway's index of 2024 against the logarithm of population.
 */
export function centrality(
	inhabitants: number,
	remote: boolean,
	quality: Quality,
	random: Random
): { index: number; class: number } {
	const ofQuality = 25 * quality.risk + (isDivided(quality) ? 70 : 0);
	const mean = -150 + 217 * Math.log10(inhabitants) - (remote ? 30 : -10);
	const index = Math.round(Math.min(1000, Math.max(290, mean - ofQuality + 55 * random.normal())));
	return { index, class: 1 + CLASS_LIMITS.filter((limit) => index < limit).length };
}
