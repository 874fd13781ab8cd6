import fc from 'fast-check';
import { SPREAD_MEASURES, type AbsoluteLimitRule } from '../../src/lib/core/selection/types';
import { factorId } from '../../src/lib/core/simulation/sensitivity/factors';
import type {
	FactorKind,
	SensitivityFactor,
	SensitivitySpec
} from '../../src/lib/core/simulation/sensitivity/types';
import { numberIn, textOf } from './arbitrary-parts';

const range = (ends: fc.Arbitrary<number>) => ({ from: ends, to: ends });
const among = <T>(alternative: fc.Arbitrary<T>) => ({
	alternatives: fc.array(alternative, { maxLength: 4 })
});
const places = range(fc.nat(1000));
const part = range(numberIn(0, 1));
const limit = range(numberIn(-1e9, 1e9));
const indicator = textOf(60);

/** By kind what a choice has beside its kind. One that is missing here does not compile. */
const fields = (absolute: fc.Arbitrary<AbsoluteLimitRule>, schoolYear: fc.Arbitrary<string>) =>
	({
		places,
		spreadPlaces: places,
		population: among(fc.option(numberIn(0, 1e9))),
		earlierDraws: among(fc.constantFrom('kept', 'dropped')),
		spreadMeasure: among(fc.constantFrom(...SPREAD_MEASURES)),
		schoolCriterion: among(fc.constantFrom('percentile', 'rank')),
		schoolPart: part,
		minSchools: range(fc.integer({ min: 2, max: 100 })),
		coverage: part,
		years: among(fc.uniqueArray(schoolYear, { minLength: 1, maxLength: 4 })),
		national: among(fc.constantFrom('country', 'pupilMean', 'municipalityMean')),
		absolute: among(absolute),
		worstPart: part,
		deviation: range(numberIn(0, 100)),
		fixedNational: { indicator, ...limit },
		fixedAbsolute: { indicator, ...limit },
		weight: { indicator, ...range(numberIn(0.001, 1000)) }
	}) satisfies Record<FactorKind, Record<string, fc.Arbitrary<unknown>>>;

/** Anything that somebody may have chosen to vary of a draw. */
export function anySensitivity(
	absolute: fc.Arbitrary<AbsoluteLimitRule>,
	schoolYear: fc.Arbitrary<string>
): fc.Arbitrary<SensitivitySpec> {
	const factors = Object.entries(fields(absolute, schoolYear)).map(([kind, own]) =>
		fc.record({ kind: fc.constant(kind), ...(own as Record<string, fc.Arbitrary<unknown>>) })
	) as fc.Arbitrary<unknown>[] as fc.Arbitrary<SensitivityFactor>[];
	return fc.record({
		version: fc.constant(1 as const),
		seed: fc.integer({ min: 0, max: 4_294_967_295 }),
		rows: fc.integer({ min: 0, max: 10_000 }),
		factors: fc.uniqueArray(fc.oneof(...factors), { maxLength: 6, selector: factorId })
	});
}
