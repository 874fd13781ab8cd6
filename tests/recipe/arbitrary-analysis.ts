import fc from 'fast-check';
import type { DescriptivesSpec } from '../../src/lib/core/analysis/descriptives/types';
import type { AnalysisSpec } from '../../src/lib/core/analysis/types';
import { factor, reliability } from './analysis/factor';
import { likert } from './analysis/likert';
import { categoryWave, meanTable } from './analysis/means';
import { text } from './analysis/text';
import { dataFacts, variables } from './analysis/facts';

const descriptives: fc.Arbitrary<DescriptivesSpec> = fc.record({
	type: fc.constant('descriptives' as const),
	...dataFacts,
	variables
});

/** Any specification of each kind of analysis. One that is missing here does not compile. */
export const ANALYSES: { [Spec in AnalysisSpec as Spec['type']]: fc.Arbitrary<Spec> } = {
	categoryWave,
	descriptives,
	factor,
	likert,
	meanTable,
	reliability,
	text
};

/** Any analysis but a draw that the program accepts. */
export const anyAnalysis: fc.Arbitrary<AnalysisSpec> = fc.oneof(...Object.values(ANALYSES));
