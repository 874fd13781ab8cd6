import fc from 'fast-check';
import type { AnalysisSpec } from '../../src/lib/core/analysis/types';
import { allocation } from './analysis/allocation';
import { applications } from './analysis/applications';
import { crossTable, descriptives, frequencies, representativeness, responseRate } from './analysis/basics';
import { checker } from './analysis/checker';
import { factor, reliability } from './analysis/factor';
import { correlation, groupDifference, publishedDifference } from './analysis/groups';
import { likert } from './analysis/likert';
import { logistic } from './analysis/logistic';
import { categoryWave, meanTable } from './analysis/means';
import { regression } from './analysis/regression';
import { structure } from './analysis/structure';
import { text } from './analysis/text';

/** Any specification of each kind of analysis. One that is missing here does not compile. */
export const ANALYSES: { [Spec in AnalysisSpec as Spec['type']]: fc.Arbitrary<Spec> } = {
	allocation,
	applications,
	categoryWave,
	checker,
	correlation,
	crossTable,
	descriptives,
	factor,
	frequencies,
	groupDifference,
	likert,
	logistic,
	meanTable,
	publishedDifference,
	regression,
	reliability,
	representativeness,
	responseRate,
	structure,
	text
};

/** Any analysis but a draw that the program accepts. */
export const anyAnalysis: fc.Arbitrary<AnalysisSpec> = fc.oneof(...Object.values(ANALYSES));
