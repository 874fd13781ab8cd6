import { KNOWN_INDICATORS } from '../../../src/lib/core/indicators/known';
import type { Indicator } from '../../../src/lib/core/indicators/types';

/** The pupils who answer or sit a test together: one grade of a school in one year. */
export interface CohortPlan {
	/** Index into the grades of the invented schools (5, 7, 8, 10). */
	grade: 0 | 1 | 2 | 3;
	/** Share of the pupils of the grade that take part. */
	participation: number;
	/** How far the results of the same pupils go together: the correlation of two of them. */
	sharedByPupils: number;
	/** Results of fewer pupils are hidden. */
	fewestPupils: number;
}

/** One indicator of the worlds. */
export interface IndicatorPlan {
	indicator: Indicator;
	/** Index into COHORTS. */
	cohort: number;
	/** What municipalities and schools do well or badly in together. */
	area: 0 | 1 | 2;
	/** Percent for a share, else the mean of a pupil at risk 0. */
	base: number;
	/** Standard deviation of pupils; null for a share. */
	pupilSd: number | null;
}

/** Test results of fewer than ten pupils are hidden, as Udir does; those of the survey of fewer than five. */
export const COHORTS: readonly CohortPlan[] = [
	{ grade: 1, participation: 0.9, sharedByPupils: 0.35, fewestPupils: 5 },
	{ grade: 3, participation: 0.85, sharedByPupils: 0.35, fewestPupils: 5 },
	{ grade: 0, participation: 0.92, sharedByPupils: 0.6, fewestPupils: 10 },
	{ grade: 2, participation: 0.92, sharedByPupils: 0.6, fewestPupils: 10 },
	{ grade: 3, participation: 0.97, sharedByPupils: 0, fewestPupils: 10 }
];

/** Levels near the country's own; the spread of pupils is not what the program assumes by default (0.8 and 8). */
const LEVELS: Record<string, Pick<IndicatorPlan, 'cohort' | 'area' | 'base' | 'pupilSd'>> = {
	'eu7.bullying': { cohort: 0, area: 0, base: 12, pupilSd: null },
	'eu7.support': { cohort: 0, area: 0, base: 4.2, pupilSd: 0.72 },
	'eu7.motivation': { cohort: 0, area: 0, base: 3.7, pupilSd: 0.86 },
	'eu10.bullying': { cohort: 1, area: 0, base: 10, pupilSd: null },
	'eu10.support': { cohort: 1, area: 0, base: 3.8, pupilSd: 0.8 },
	'eu10.motivation': { cohort: 1, area: 0, base: 3.3, pupilSd: 0.9 },
	'np5.reading.level1': { cohort: 2, area: 1, base: 24, pupilSd: null },
	'np5.numeracy.level1': { cohort: 2, area: 1, base: 24, pupilSd: null },
	'np8.reading.level1': { cohort: 3, area: 1, base: 10, pupilSd: null },
	'np8.numeracy.level1': { cohort: 3, area: 1, base: 9, pupilSd: null },
	gradePoints10: { cohort: 4, area: 2, base: 41.5, pupilSd: 8.4 }
};

/** The eleven indicators of the draw. */
export const INDICATORS: readonly IndicatorPlan[] = KNOWN_INDICATORS.flatMap(({ definition }) => {
	const level = LEVELS[definition.id];
	if (level === undefined) return [];
	return [{ indicator: { ...definition, series: definition.id, step: 0.1, decimals: 1 }, ...level }];
});

export const YEARS = ['2022-23', '2023-24', '2024-25'] as const;

/**
 * Standard deviations of what sets units apart, in standard deviations of pupils. They are invented; municipalities,
 * schools and cohorts differ about as much as Norwegian results do.
 */
export const SPREAD = {
	municipality: { all: 0.1, area: 0.08, indicator: 0.05, year: 0.04 },
	school: { all: 0.09, area: 0.12, indicator: 0.06 },
	/** One grade of a school in one year, beyond its pupils: class, teacher, what happened that year. */
	cohort: { all: 0.1, indicator: 0.06 },
	country: 0.02
} as const;

/** One municipality in ten lies so many times as far from the others as is usual: extremes are no normal distribution. */
export const EXTREME = { share: 0.1, times: 2.2 } as const;
/** Far from the large towns results are lower; with size they get better: for ten times as many inhabitants. */
export const LEANING = { remote: 0.06, size: -0.04 } as const;
