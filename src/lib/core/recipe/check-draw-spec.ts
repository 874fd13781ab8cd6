import { ok, type Outcome } from '../outcome';
import { SPREAD_MEASURES } from '../selection/types';
import type {
	DrawSpec,
	EarlierDraw,
	IndicatorRule,
	ManualExclusion,
	NationalLimitRule,
	SpreadRule
} from '../selection/types';
import { sensitivity } from './check-sensitivity';
import { absoluteLimit, limitValue, MOST_PLACES, part, schoolYear } from './draw-parts';
import { plainJson } from './plain-json';
import {
	byKind,
	choice,
	list,
	number,
	numberAbove,
	object,
	optional,
	orNull,
	text,
	textLike,
	trueOrFalse,
	wholeNumber,
	type Check
} from './shape';
import type { RecipeCode } from './types';
import { uncertaintySpec } from './check-uncertainty-spec';

const ONE_NAME = 200;
const ONE_NOTE = 2000;
const MOST_MUNICIPALITIES = 2000;

const municipalityNumber = textLike(/^\d{4}$/, 'municipalityNumber');
const itself = { field: '', of: (item: unknown) => item };

const nationalLimit = byKind<NationalLimitRule>({
	country: object({ kind: choice('country') }),
	pupilMean: object({ kind: choice('pupilMean') }),
	municipalityMean: object({ kind: choice('municipalityMean') }),
	fixed: object({ kind: choice('fixed'), value: limitValue })
});

const indicatorRule = object<IndicatorRule>({
	indicator: text(ONE_NOTE),
	on: trueOrFalse,
	direction: choice(1, -1),
	weight: numberAbove(0, 1000),
	national: nationalLimit,
	absolute: absoluteLimit
});

const withReason = object<ManualExclusion>({ municipality: municipalityNumber, reason: text(ONE_NOTE) });

/** A list of municipalities drawn earlier. */
export const earlierDraw = object<EarlierDraw>({
	name: text(ONE_NAME),
	municipalities: list(municipalityNumber, 0, MOST_MUNICIPALITIES),
	exceptions: list(withReason, 0, MOST_MUNICIPALITIES)
});

const spread = object<SpreadRule>({
	places: wholeNumber(0, MOST_PLACES),
	measure: choice(...SPREAD_MEASURES),
	level: orNull(part),
	schoolCriterion: object<SpreadRule['schoolCriterion']>({ kind: choice('percentile', 'rank'), part }),
	minSchools: wholeNumber(2, 100)
});

/** Every field of a draw's specification. */
export const drawSpec: Check<DrawSpec> = object<DrawSpec>({
	type: choice('draw'),
	version: choice(1),
	name: text(ONE_NAME),
	preset: orNull(choice('udir2020', 'udir2022', 'indicators2025', 'nationalTests')),
	indicators: list(indicatorRule, 0, 500, { field: 'indicator', of: (rule) => rule.indicator }),
	years: orNull(list(schoolYear, 1, 50, itself)),
	minCoverage: part,
	populationCap: orNull(number(0, 1e9)),
	owners: choice('all', 'municipal'),
	earlierDraws: list(earlierDraw, 0, 100),
	exclusions: list(withReason, 0, MOST_MUNICIPALITIES),
	places: wholeNumber(0, MOST_PLACES),
	spread,
	sensitivity: optional(sensitivity),
	uncertainty: optional(uncertaintySpec)
});

/**
 * Tests whether something is the specification of a draw, field by field. Fields that are not known are kept.
 * @param value anything, from a file, a link or the store
 * @returns a copy of the specification, or the path of the first field that is wrong and what it should be
 */
export function checkDrawSpec(value: unknown): Outcome<DrawSpec, RecipeCode> {
	const copy = plainJson(value);
	if (!copy.ok) return copy;
	const problem = drawSpec(copy.value, '');
	return problem ? { ok: false, problem } : ok(copy.value as DrawSpec);
}
