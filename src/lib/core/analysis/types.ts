import type { Dataset } from '../dataset/types';
import type { Message, Outcome } from '../outcome';
import type { ResultCell, ResultPlot, ResultTable, Text } from '../report/types';
import type { DrawSpec } from '../selection/types';
import type { AllocationSpec } from './allocation/types';
import type { ApplicationsSpec } from './applications/types';
import type { CategoryWaveSpec } from './category-wave/types';
import type { CheckerSpec } from './checker/types';
import type { CorrelationSpec } from './correlation/types';
import type { CrossTableSpec } from './cross-table/types';
import type { DescriptivesSpec } from './descriptives/types';
import type { FactorSpec } from './factor/types';
import type { FrequenciesSpec } from './frequencies/types';
import type { GroupDifferenceSpec } from './group-difference/types';
import type { LikertSpec } from './likert/types';
import type { LogisticSpec } from './logistic/types';
import type { MeanTableSpec } from './mean-table/types';
import type { PublishedDifferenceSpec } from './published-difference/types';
import type { RegressionSpec } from './regression/types';
import type { ReliabilitySpec } from './reliability/types';
import type { RepresentativenessSpec } from './representativeness/types';
import type { ResponseRateSpec } from './response-rate/types';
import type { StructureSpec } from './structure/types';
import type { TextSpec } from './text/types';
import type { Pace } from './pace';
import type { Sample } from './sample';

/** What every analysis says, whatever its kind. Plain JSON; never a result. */
export interface AnalysisFacts {
	version: 1;
	/** Unique in the project; other analyses and reports refer to it. */
	id: string;
	/** As it is named in the list; '' while nobody has named it. */
	name: string;
	/** What somebody has noted about it; '' for nothing. */
	note: string;
}

/** What every analysis of the rows of a dataset says. */
export interface DataFacts extends AnalysisFacts {
	/** The id of the dataset. */
	dataset: string;
	/** The id of a filter of the dataset; null for all rows. */
	filter: string | null;
	/** Name of a variable for each value of which everything is done by itself; null for none. */
	split: string | null;
	/** Whether the dataset's weight is used, where it has one. */
	weighted: boolean;
}

/** Analyses of a dataset. Each kind has a folder of its own; a new one is a line here and in definitions.ts. */
export type DataSpec =
	| CategoryWaveSpec
	| CorrelationSpec
	| CrossTableSpec
	| DescriptivesSpec
	| FactorSpec
	| FrequenciesSpec
	| GroupDifferenceSpec
	| LikertSpec
	| LogisticSpec
	| MeanTableSpec
	| RegressionSpec
	| ReliabilitySpec
	| RepresentativenessSpec
	| ResponseRateSpec
	| StructureSpec;

/** Analyses that have no dataset: of numbers that somebody has typed, or of other results. */
export type FreeSpec = AllocationSpec | ApplicationsSpec | CheckerSpec | PublishedDifferenceSpec | TextSpec;

/** Every kind of analysis but the draw. */
export type AnalysisSpec = DataSpec | FreeSpec;
/** Everything that a project or a recipe calls an analysis. */
export type AnySpec = DrawSpec | AnalysisSpec;
export type AnalysisType = AnalysisSpec['type'];
export type SpecOf<Type extends AnalysisType> = Extract<AnalysisSpec, { type: Type }>;

/** A part of a result. Its id is stable: of what it means. */
export type ResultPart<T = Text> =
	| { kind: 'table'; table: ResultTable<T> }
	| { kind: 'plot'; plot: ResultPlot<T> }
	/** Sentences that say in plain words what the numbers say. */
	| { kind: 'reading'; id: string; sentences: T[] }
	/** A text with numbers of other results in it. */
	| { kind: 'prose'; id: string; paragraphs: ProsePiece<T>[][] }
	/** What could not be computed and why (`problem`), or what the reader should know (`warning`). */
	| { kind: 'message'; severity: 'problem' | 'warning' | 'note'; message: T };

/** A piece of a text: words, a number with the title of the table it is from, or a mark whose number is gone. */
export type ProsePiece<T = Text> =
	| { kind: 'words'; words: T }
	| { kind: 'number'; mark: number; cell: ResultCell<T>; from: T }
	| { kind: 'lost'; mark: number; words: T };

/** How something was computed: "Metode", "Varians", "Rader brukt" … with what was done. */
export interface MethodFact<T = Text> {
	label: T;
	text: T;
}

/** What a kind of analysis makes of its rows. */
export interface Findings {
	parts: ResultPart[];
	/** The method in words: what was computed, options, formula, source. */
	method: MethodFact[];
}

/** The findings for all rows, or for one value of the variable that splits them. */
export interface ResultSection<T = Text> {
	/** '' for all rows, else the value. */
	id: string;
	title: T | null;
	parts: ResultPart<T>[];
}

/** The result of an analysis. Texts are codes until `inWords` makes the reader's text of them. */
export interface AnalysisResult<T = Text> {
	sections: ResultSection<T>[];
	method: MethodFact<T>[];
}

/** What analyses are given besides their rows. */
export interface Surroundings {
	/** Every dataset of the project that could be made, by id. */
	datasets: ReadonlyMap<string, Dataset>;
	/** The result of another analysis of the project. One that refers to itself, also by way of others, gets a problem. */
	resultOf(id: string): Promise<Outcome<AnalysisResult, string>>;
	pace: Pace;
}

/** What a kind of analysis without a dataset is to the program. */
export interface FreeDefinition<Spec extends FreeSpec> {
	family: 'free';
	type: Spec['type'];
	/** The same specification with every id of a dataset or another analysis put through `map`; absent where it names none. */
	mapIds?(spec: Spec, map: (id: string) => string): Spec;
	run(spec: Spec, surroundings: Surroundings): Findings | Promise<Findings>;
}

/** What a kind of analysis is to the program. */
export interface DataDefinition<Spec extends DataSpec> {
	family: 'data';
	type: Spec['type'];
	/** Whether weights change its numbers. One that ignores them says so in its method. */
	weights: 'used' | 'ignored';
	/** The same specification with every name of a variable of its dataset put through `map`. */
	mapVariables(spec: Spec, map: (name: string) => string): Spec;
	/** As `mapVariables`, for ids of further datasets and of other analyses; absent for a kind that names none. */
	mapIds?(spec: Spec, map: (id: string) => string): Spec;
	/**
	 * Computes. Pure: the same specification and rows give the same findings. What cannot be computed is a part of the
	 * findings with its reason, at its place; nothing is thrown.
	 */
	run(spec: Spec, sample: Sample, surroundings: Surroundings): Findings | Promise<Findings>;
}

/** Why an analysis has no result at all. */
export type AnalysisCode =
	/** params: dataset. */
	| 'analysis.noDataset'
	/** params: variable. */
	| 'analysis.noVariable'
	/** params: filter. */
	| 'analysis.noFilter'
	/** It refers to another analysis that is not in the project. */
	| 'analysis.noAnalysis'
	/** It refers to itself, directly or by way of others. */
	| 'analysis.circle'
	/** No row is left. params: filter ('' for none). */
	| 'analysis.noRows'
	/** A stop was asked for. */
	| 'analysis.stopped'
	/** params: reason. Something that nobody foresaw; a defect of the program. */
	| 'analysis.failed';

/** A message as a part of a result. */
export const messagePart = (
	message: Message,
	severity: 'problem' | 'warning' | 'note' = 'problem'
): ResultPart => ({
	kind: 'message',
	severity,
	message
});
