import type { AnySpec } from '../analysis/types';
import { categoryWaveSpec } from './analysis/category-wave';
import { descriptivesSpec } from './analysis/descriptives';
import { factorSpec } from './analysis/factor';
import { likertSpec } from './analysis/likert';
import { meanTableSpec } from './analysis/mean-table';
import { reliabilitySpec } from './analysis/reliability';
import { textSpec } from './analysis/text';
import { drawSpec } from './check-draw-spec';
import { byKnown, type Check } from './shape';

/** Every kind of analysis; a kind without a check does not compile. A kind that is not known is a problem with its name. */
export const anySpec: Check<AnySpec> = byKnown<'type', AnySpec>('type', {
	draw: drawSpec,
	categoryWave: categoryWaveSpec,
	descriptives: descriptivesSpec,
	factor: factorSpec,
	likert: likertSpec,
	meanTable: meanTableSpec,
	reliability: reliabilitySpec,
	text: textSpec
});
