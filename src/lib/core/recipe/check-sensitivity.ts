import { SPREAD_MEASURES } from '../selection/types';
import { factorId } from '../simulation/sensitivity/factors';
import { SENSITIVITY_BOUNDS } from '../simulation/sensitivity/offered';
import type { SensitivityFactor, SensitivitySpec } from '../simulation/sensitivity/types';
import { absoluteLimit, limitValue, MOST_PLACES, part, schoolYear, standardDeviations } from './draw-parts';
import {
	byKind,
	choice,
	list,
	number,
	numberAbove,
	object,
	orNull,
	text,
	wholeNumber,
	type Check
} from './shape';

const MOST_FACTORS = 1000;
const MOST_ALTERNATIVES = 100;
const itself = { field: '', of: (item: unknown) => item };

const ends = (end: Check<number>) => ({ from: end, to: end });
const among = <T>(alternative: Check<T>) => ({ alternatives: list(alternative, 0, MOST_ALTERNATIVES) });
const places = ends(wholeNumber(0, MOST_PLACES));
const indicator = text(2000);

const factor = byKind<SensitivityFactor>({
	places: object({ kind: choice('places'), ...places }),
	spreadPlaces: object({ kind: choice('spreadPlaces'), ...places }),
	population: object({ kind: choice('population'), ...among(orNull(number(0, 1e9))) }),
	earlierDraws: object({ kind: choice('earlierDraws'), ...among(choice('kept', 'dropped')) }),
	spreadMeasure: object({ kind: choice('spreadMeasure'), ...among(choice(...SPREAD_MEASURES)) }),
	schoolCriterion: object({ kind: choice('schoolCriterion'), ...among(choice('percentile', 'rank')) }),
	schoolPart: object({ kind: choice('schoolPart'), ...ends(part) }),
	minSchools: object({ kind: choice('minSchools'), ...ends(wholeNumber(2, 100)) }),
	coverage: object({ kind: choice('coverage'), ...ends(part) }),
	years: object({ kind: choice('years'), ...among(list(schoolYear, 1, 50, itself)) }),
	national: object({
		kind: choice('national'),
		...among(choice('country', 'pupilMean', 'municipalityMean'))
	}),
	absolute: object({ kind: choice('absolute'), ...among(absoluteLimit) }),
	worstPart: object({ kind: choice('worstPart'), ...ends(part) }),
	deviation: object({ kind: choice('deviation'), ...ends(standardDeviations) }),
	fixedNational: object({ kind: choice('fixedNational'), indicator, ...ends(limitValue) }),
	fixedAbsolute: object({ kind: choice('fixedAbsolute'), indicator, ...ends(limitValue) }),
	weight: object({ kind: choice('weight'), indicator, ...ends(numberAbove(0, 1000)) })
});

/** Which choices of a draw are varied, and how often. No choice stands twice. */
export const sensitivity: Check<SensitivitySpec> = object<SensitivitySpec>({
	version: choice(1),
	seed: wholeNumber(SENSITIVITY_BOUNDS.seed.least, SENSITIVITY_BOUNDS.seed.most),
	rows: wholeNumber(0, SENSITIVITY_BOUNDS.rows.most),
	factors: list(factor, 0, MOST_FACTORS, { field: '', of: factorId })
});
