import { allocation } from './allocation/definition';
import { applications } from './applications/definition';
import { categoryWave } from './category-wave/definition';
import { checker } from './checker/definition';
import { correlation } from './correlation/definition';
import { crossTable } from './cross-table/definition';
import { descriptives } from './descriptives/definition';
import { factor } from './factor/definition';
import { frequencies } from './frequencies/definition';
import { groupDifference } from './group-difference/definition';
import { likert } from './likert/definition';
import { logistic } from './logistic/definition';
import { meanTable } from './mean-table/definition';
import { publishedDifference } from './published-difference/definition';
import { regression } from './regression/definition';
import { reliability } from './reliability/definition';
import { representativeness } from './representativeness/definition';
import { responseRate } from './response-rate/definition';
import { structure } from './structure/definition';
import { text } from './text/definition';
import type { AnalysisSpec, AnalysisType, DataDefinition, DataSpec, FreeDefinition, FreeSpec } from './types';

/** Analyses of a dataset. A kind that is missing here does not compile. */
const OF_DATA: { [Spec in DataSpec as Spec['type']]: DataDefinition<Spec> } = {
	categoryWave,
	correlation,
	crossTable,
	descriptives,
	factor,
	frequencies,
	groupDifference,
	likert,
	logistic,
	meanTable,
	regression,
	reliability,
	representativeness,
	responseRate,
	structure
};

/** Analyses without a dataset. */
const FREE: { [Spec in FreeSpec as Spec['type']]: FreeDefinition<Spec> } = {
	allocation,
	applications,
	checker,
	publishedDifference,
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
