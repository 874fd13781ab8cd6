import { checker } from './checker/definition';
import { descriptives } from './descriptives/definition';
import { text } from './text/definition';
import type { AnalysisSpec, AnalysisType, DataDefinition, DataSpec, FreeDefinition, FreeSpec } from './types';

/** Analyses of a dataset. A kind that is missing here does not compile. */
const OF_DATA: { [Spec in DataSpec as Spec['type']]: DataDefinition<Spec> } = {
	descriptives
};

/** Analyses without a dataset. */
const FREE: { [Spec in FreeSpec as Spec['type']]: FreeDefinition<Spec> } = {
	checker,
	text
};

/** Every kind of analysis, in no order that means anything. */
export const ANALYSIS_TYPES = [...Object.keys(OF_DATA), ...Object.keys(FREE)] as AnalysisType[];

/** Whether an analysis is of the rows of a dataset. */
export const isOfData = (spec: AnalysisSpec): spec is DataSpec => Object.hasOwn(OF_DATA, spec.type);

/** What the kind of an analysis is to the program; it fits the specification that it was asked for. */
export const dataDefinition = <Spec extends DataSpec>({ type }: Spec): DataDefinition<Spec> =>
	OF_DATA[type] as unknown as DataDefinition<Spec>;

/** As `dataDefinition`, for analyses without a dataset. */
export const freeDefinition = <Spec extends FreeSpec>({ type }: Spec): FreeDefinition<Spec> =>
	FREE[type] as unknown as FreeDefinition<Spec>;
