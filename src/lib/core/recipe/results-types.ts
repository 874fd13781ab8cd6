import type { AnalysisResult, AnalysisSpec } from '../analysis/types';
import type { Message } from '../outcome';
import type { ResultBasis } from '../reproduce/basis';
import type { CellName, MeasurementLevel } from '../table/types';
import type { DrawnList, LeftOut, SchoolLeftOut, UncertaintyResult } from '../simulation/uncertainty/types';
import type { CellLimits, DrawnAs, DrawSpec, FilterReason, SpreadStatus } from '../selection/types';

/** What stands in `format` of every results file, and its version. */
export const RESULTS_FORMAT = 'treffsikker-results';
export const RESULTS_VERSION = 1;

/** Points of one unit at full precision. Null where a number cannot be computed. */
export interface UnitResults {
	number: string;
	name: string;
	points: number;
	possible: number;
	/** Possible points of all applicable cells, with and without data. */
	applicable: number;
	/** Number of cells with data. */
	cells: number;
	share: number | null;
	coverage: number;
	assessed: boolean;
}

export interface MunicipalityResults extends UnitResults {
	county: string;
	/** 1-based; null where the municipality is not ranked. */
	rank: number | null;
	distance: number | null;
	/** Why it cannot be drawn; null if it can. */
	filter: FilterReason | null;
	drawn: DrawnAs;
	margin: number | null;
	spread: {
		value: number | null;
		assessedSchools: number;
		weakSchools: number;
		status: SpreadStatus;
		margin: number | null;
	};
}

export interface SchoolResults extends UnitResults {
	/** Number of the municipality it belongs to. */
	municipality: string;
}

export interface CutResults {
	/** Municipality numbers in the order of drawing. */
	drawn: string[];
	lastDrawn: number | null;
	firstNotDrawn: number | null;
	tie: { value: number; municipalities: string[]; places: number; chance: number } | null;
}

/** How sure a draw is, as plain JSON; municipalities and schools by their numbers. */
export interface UncertaintyResults {
	/** Why there is none; null if there is. */
	problem: Message | null;
	/** Equally plausible data sets. */
	replicates: number;
	overlap: UncertaintyResult['overlap'] | null;
	/** Change of true values from year to year and median standard error, in the unit of the indicator. */
	changes: { indicator: string; sd: number; error: number }[];
	/** Those with a rank: chances 0–1, and the interval that holds the rank in 90 % of the data sets. */
	municipalities: {
		number: string;
		drawn: number;
		average: number;
		spread: number;
		rankFrom: number;
		rankTo: number;
	}[];
	lists: (Omit<DrawnList, 'units'> & { municipalities: string[] })[];
	leftOut: { kind: LeftOut['kind']; id: string; into: string[]; out: string[] }[];
	schools: (Omit<SchoolLeftOut, 'school' | 'municipality'> & { school: string; municipality: string })[];
}

/** The result of one draw as plain JSON. */
export interface DrawResults {
	type: 'draw';
	/** The settings. */
	spec: DrawSpec;
	register: { id: string; vintage: number };
	/** File names, and who published the facts of the register. */
	sources: { files: string[]; register: string[] };
	years: string[];
	limits: ({ indicator: string; year: string } & { [K in keyof CellLimits]: CellLimits[K] | null })[];
	average: CutResults;
	spread: CutResults & { threshold: number | null; assessedSchools: number; schoolsAtThreshold: number };
	municipalities: MunicipalityResults[];
	schools: SchoolResults[];
	/** What the data carried with them, and what the reader of the result should know. */
	notes: Message[];
	warnings: Message[];
	/** Absent where the settings do not ask for it. */
	uncertainty?: UncertaintyResults;
	/** Absent in files of versions that did not write it. */
	basis?: ResultBasis;
}

/** A variable of a dataset, summed up. */
export interface VariableResults {
	name: string;
	label: string;
	type: 'number' | 'text';
	measure: MeasurementLevel;
	isDerived: boolean;
	/** Rows with a value. */
	n: number;
	/** Rows by kind of cell. */
	counts: Record<CellName, number>;
	distinct: number;
	/** Null for text and where there is no value. */
	range: { min: number; max: number; mean: number } | null;
}

/** A dataset as it came out: how many rows and values there are, not the rows. */
export interface DatasetResults {
	type: 'dataset';
	id: string;
	name: string;
	/** Null where it could not be made. */
	rows: number | null;
	variables: VariableResults[];
	filters: { name: string; passed: number; known: number; problem: Message | null }[];
	/** What was done, with counts. */
	notes: Message[];
	/** Variables that could not be computed, and why. */
	problems: { variable: string; problem: Message }[];
	/** Why it could not be made; null if it was. */
	problem: Message | null;
	/** Absent in files of versions that did not write it. */
	basis?: ResultBasis;
}

/** The result of one analysis: its tables and plots as data. Texts are as in the data, or codes with parameters. */
export interface AnalysisResults {
	type: AnalysisSpec['type'];
	/** The settings. */
	spec: AnalysisSpec;
	/** Null where there is none; then `problem` says why. */
	result: AnalysisResult | null;
	problem: Message | null;
	/** Of an analysis of a dataset; absent for others, and in files of versions that did not write it. */
	basis?: ResultBasis;
}

/** The content of results.json. */
export interface ResultsFile {
	format: typeof RESULTS_FORMAT;
	version: typeof RESULTS_VERSION;
	/** Version of the program. */
	app: string;
	/** Version of the methods (reproduce/methods.ts); absent in files from before it was written. */
	methods?: number;
	/** When it was computed, as given by the caller; null where no time is wanted. */
	created: string | null;
	analyses: DrawResults[];
	/** Absent where the recipe has none. */
	datasets?: DatasetResults[];
	/** The analyses but the draws; absent where the recipe has none. */
	tables?: AnalysisResults[];
}
