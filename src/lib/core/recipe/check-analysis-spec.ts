import type { AnySpec } from '../analysis/types';
import { categoryWaveSpec } from './analysis/category-wave';
import { descriptivesSpec } from './analysis/descriptives';
import { likertSpec } from './analysis/likert';
import { meanTableSpec } from './analysis/mean-table';
import { textSpec } from './analysis/text';
import { drawSpec } from './check-draw-spec';
import { byKnown, type Check } from './shape';

/** Every kind of analysis; a kind without a check does not compile. A kind that is not known is a problem with its name. */
export const anySpec: Check<AnySpec> = byKnown<'type', AnySpec>('type', {
	draw: drawSpec,
	categoryWave: categoryWaveSpec,
	descriptives: descriptivesSpec,
	likert: likertSpec,
	meanTable: meanTableSpec,
	text: textSpec
});
