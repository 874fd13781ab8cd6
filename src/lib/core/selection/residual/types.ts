import type { ResultPart } from '../../analysis/types';
import type { Message } from '../../outcome';
import type { Tie } from '../types';

/** A fact about municipalities that is taken into account. Its id is its kind, or kind and name. */
export type StructurePart =
	/** Inhabitants, as the logarithm to base 10. */
	| { kind: 'population' }
	/** The mean number of pupils behind the results of the basis, as the logarithm to base 10. */
	| { kind: 'pupils' }
	/** Schools in the data. */
	| { kind: 'schools' }
	/** 1 for a municipality with one school in the data. */
	| { kind: 'oneSchool' }
	/** The centrality index, in hundreds. */
	| { kind: 'centrality' }
	/** A column for each county but the first. */
	| { kind: 'county' }
	/** A variable of the register. */
	| { kind: 'register'; name: string }
	/** A variable of a dataset: values by municipality number. */
	| { kind: 'given'; id: string; values: [number: string, value: number][] };

export type StructureMeasure = 'share' | 'distance';

/** What is asked: which result, and what is taken into account, each with what it is called. */
export interface ResidualAsk {
	measure: StructureMeasure;
	parts: { part: StructurePart; label: string }[];
	/** What the reader calls the result, being drawn, and yes and no. */
	words: { measure: string; drawn: string; yes: string; no: string };
}

/** A draw by what is left of the result when structure is taken from it. All arrays are by municipality. */
export interface ResidualDraw {
	/** Assessed municipalities with every fact: those that the model is of. */
	n: number;
	rSquared: number;
	/** What the model expects of a municipality with such facts, and the result minus that; NaN without. */
	expected: Float64Array;
	residual: Float64Array;
	/** 1-based place by residual among those with one; 0 without. */
	rank: Uint32Array;
	/** 1 for those that would be drawn. */
	drawn: Uint8Array;
	/** Residual of the last drawn and of the first that is not; NaN if there is none. */
	cut: { lastDrawn: number; firstNotDrawn: number };
	tie: Tie | null;
	/** In the average draw as it is: how many of them also in this one. */
	before: number;
	stay: number;
	/** Those that come in and go out, in the order of their places. */
	entering: number[];
	leaving: number[];
	/** Assessed municipalities that lack a fact, and which: they cannot be drawn here. */
	lacking: { unit: number; labels: string[] }[];
	/** Facts that do not vary, or that others determine. */
	aside: string[];
	warnings: Message[];
}

/** The two models behind as tables: of the result, and of being drawn. */
export interface StructureModels {
	result: ResultPart[];
	drawn: ResultPart[];
}
