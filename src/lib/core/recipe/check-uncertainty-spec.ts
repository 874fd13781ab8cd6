import { UNCERTAINTY_BOUNDS } from '../simulation/uncertainty/default-spec';
import type { AssumedSd, UncertaintySpec } from '../simulation/uncertainty/types';
import { choice, number, object, orNull, wholeNumber, type Check } from './shape';

const { seed, replicates, correlation, assumedSd, assumedPupils } = UNCERTAINTY_BOUNDS;

const sd = orNull(number(assumedSd.least, assumedSd.most));
const together = number(correlation.least, correlation.most);

/** Every field of what is varied when a draw's sureness is computed. */
export const uncertaintySpec: Check<UncertaintySpec> = object<UncertaintySpec>({
	version: choice(1),
	seed: wholeNumber(seed.least, seed.most),
	replicates: wholeNumber(replicates.least, replicates.most),
	model: choice('shrunken', 'plain'),
	correlation: object<UncertaintySpec['correlation']>({ nationalTests: together, others: together }),
	years: choice('same', 'ordinary'),
	limits: choice('fixed', 'recomputed'),
	suppressed: choice('unknown', 'leftOut'),
	assumedSd: object<AssumedSd>({ scalePoints: sd, mean: sd, gradePoints: sd, number: sd }),
	assumedPupils: orNull(wholeNumber(assumedPupils.least, assumedPupils.most))
});
