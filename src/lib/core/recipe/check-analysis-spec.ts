import type { AnySpec } from '../analysis/types';
import { allocationSpec } from './analysis/allocation';
import { applicationsSpec } from './analysis/applications';
import { categoryWaveSpec } from './analysis/category-wave';
import { checkerSpec } from './analysis/checker';
import { correlationSpec } from './analysis/correlation';
import { crossTableSpec } from './analysis/cross-table';
import { descriptivesSpec } from './analysis/descriptives';
import { factorSpec } from './analysis/factor';
import { frequenciesSpec } from './analysis/frequencies';
import { groupDifferenceSpec } from './analysis/group-difference';
import { likertSpec } from './analysis/likert';
import { logisticSpec } from './analysis/logistic';
import { meanTableSpec } from './analysis/mean-table';
import { publishedDifferenceSpec } from './analysis/published-difference';
import { regressionSpec } from './analysis/regression';
import { reliabilitySpec } from './analysis/reliability';
import { representativenessSpec } from './analysis/representativeness';
import { responseRateSpec } from './analysis/response-rate';
import { structureSpec } from './analysis/structure';
import { textSpec } from './analysis/text';
import { drawSpec } from './check-draw-spec';
import { byKnown, type Check } from './shape';

/** Every kind of analysis; a kind without a check does not compile. A kind that is not known is a problem with its name. */
export const anySpec: Check<AnySpec> = byKnown<'type', AnySpec>('type', {
	draw: drawSpec,
	allocation: allocationSpec,
	applications: applicationsSpec,
	categoryWave: categoryWaveSpec,
	checker: checkerSpec,
	correlation: correlationSpec,
	crossTable: crossTableSpec,
	descriptives: descriptivesSpec,
	factor: factorSpec,
	frequencies: frequenciesSpec,
	groupDifference: groupDifferenceSpec,
	likert: likertSpec,
	logistic: logisticSpec,
	meanTable: meanTableSpec,
	publishedDifference: publishedDifferenceSpec,
	regression: regressionSpec,
	reliability: reliabilitySpec,
	representativeness: representativenessSpec,
	responseRate: responseRateSpec,
	structure: structureSpec,
	text: textSpec
});
