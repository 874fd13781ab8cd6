import type { IndicatorCellKind } from '../../table/types';
import type { CellLimits } from '../types';

/** One cell of a municipality: an indicator in a year, with everything that decided its points. */
export interface CellExplanation {
	/** Indices into the data's indicators and years. */
	indicator: number;
	year: number;
	kind: IndicatorCellKind;
	/** NaN unless kind is a value. */
	value: number;
	limits: CellLimits;
	/** Weighted risk points, and the weighted points that were possible (0 without data). */
	points: number;
	possible: number;
	/** Number of pupils and half-width of a 95 % interval; NaN where the files give none. */
	pupils: number;
	halfWidth: number;
	/** Where the number stands: index of the source file and line in it (0: none). */
	sourceTable: number;
	sourceLine: number;
}

/** A risk share that may lie anywhere between two ends. */
export interface ShareBounds {
	best: number;
	worst: number;
	/** How many cells make the difference. */
	cells: number;
}

export interface SchoolExplanation {
	/** Index into the data's schools. */
	unit: number;
	share: number;
	points: number;
	possible: number;
	coverage: number;
	assessed: boolean;
	/** Among the worst of the country by the school criterion. */
	weak: boolean;
}

export interface LookAlike {
	/** Index into the data's municipalities. */
	unit: number;
	share: number;
	sameCounty: boolean;
}

/** Why a municipality came out as it did. */
export interface Explanation {
	unit: number;
	/** Cells of the basis in the order indicator, year. */
	cells: CellExplanation[];
	/** The share if each suppressed cell had given none, or all, of its possible points. Null without such cells. */
	suppressed: ShareBounds | null;
	/** The same for cells whose printed value lies within half a printed step of a limit. */
	rounding: ShareBounds | null;
	schools: SchoolExplanation[];
	lookAlikes: LookAlike[];
}

/** A change of one number in the data that moves the municipality across the cut; verified by drawing again. */
export interface CellFlip {
	kind: 'municipality' | 'school';
	/** Index into the data's municipalities or schools. */
	unit: number;
	indicator: number;
	year: number;
	from: number;
	to: number;
	/** The change in standard deviations over municipalities: what makes changes of different indicators comparable. */
	size: number;
	/** The least number of pupils that the change takes; null unless the value is a share of a known number of pupils. */
	pupils: number | null;
	/** The number of pupils behind the value; NaN where the files give none. */
	behind: number;
	/** What the municipality would have been drawn as (values of DrawResult.drawn). */
	drawnAs: number;
}

/** A shift of one limit, in all years of the basis, that moves the municipality across the cut. */
export interface LimitFlip {
	indicator: number;
	which: 'national' | 'absolute';
	/** The shift in the indicator's unit; `size` its amount in standard deviations over municipalities. */
	by: number;
	size: number;
	drawnAs: number;
}

export interface Flips {
	/** Smallest first. Empty: no change of a single number moves the municipality across the cut. */
	cells: CellFlip[];
	limits: LimitFlip[];
}
