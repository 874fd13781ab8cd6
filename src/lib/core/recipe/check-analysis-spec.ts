import type { AnySpec } from '../analysis/types';
import { crossTableSpec } from './analysis/cross-table';
import { descriptivesSpec } from './analysis/descriptives';
import { frequenciesSpec } from './analysis/frequencies';
import { representativenessSpec } from './analysis/representativeness';
import { responseRateSpec } from './analysis/response-rate';
import { textSpec } from './analysis/text';
import { drawSpec } from './check-draw-spec';
import { byKnown, type Check } from './shape';

/** Every kind of analysis; a kind without a check does not compile. A kind that is not known is a problem with its name. */
export const anySpec: Check<AnySpec> = byKnown<'type', AnySpec>('type', {
	draw: drawSpec,
	crossTable: crossTableSpec,
	descriptives: descriptivesSpec,
	frequencies: frequenciesSpec,
	representativeness: representativenessSpec,
	responseRate: responseRateSpec,
	text: textSpec
});
