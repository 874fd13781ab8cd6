import type { BandCuts, StoredBands } from './bands/types';

/** How a variable (or several) is computed from others. Plain JSON; recomputed whenever the data change. */
export type DerivedSpec =
	| BandsSpec
	| ReverseSpec
	| IndexSpec
	| SquareSpec
	| LogSpec
	| StandardiseSpec
	| DifferenceSpec
	| RatioSpec
	| ShareSpec
	| DummySpec
	| DummiesSpec
	| LagSpec
	| ExpressionSpec;
export type DerivedKind = DerivedSpec['kind'];

interface Named {
	/** Name of the new variable; of `dummies`, what their names begin with. */
	name: string;
	/** What it is called in tables; '' for none. */
	label: string;
}

/** Groups by size. See bands/. */
export interface BandsSpec extends Named {
	kind: 'bands';
	variable: string;
	/** Variable whose every value (a survey wave, a year) has cut-points of its own; null: the same for all rows. */
	wave: string | null;
	cuts: CutRule;
	/** Words for the bands, the lowest first; a band without words is named by its cut-points. */
	labels: string[];
}

/** Where the cut-points of bands come from. */
export type CutRule =
	/** Computed from the data, anew whenever they change. */
	| {
			kind: 'quantiles';
			/** Shares of the rows up to each cut, ascending, each over 0 and under 1: 0.25, 0.5, 0.75. */
			shares: number[];
			/**
			 * `observed`: the smallest observed value whose cumulative share reaches the target (methods 4). `type7`: the
			 * quantile of type 7, between observed values.
			 */
			method: 'observed' | 'type7';
			/** Condition for the rows that the cut-points are computed on; '' for all. */
			on: string;
	  }
	/** Typed. */
	| { kind: 'fixed'; cuts: BandCuts }
	/** Computed once, kept, and used again on other years and tables. */
	| { kind: 'stored'; bands: StoredBands };

/** (min + max) − x of the declared scale. */
export interface ReverseSpec extends Named {
	kind: 'reverse';
	variable: string;
	/** The scale, where the variable itself declares none; null: the variable's own. */
	scale: { min: number; max: number } | null;
}

/** Mean of the answered items. */
export interface IndexSpec extends Named {
	kind: 'index';
	items: {
		variable: string;
		/** Turned before the mean is taken; null: as the variable says of itself. */
		reversed: boolean | null;
	}[];
	/** Least number of answered items; null: half of them, rounded up. All of them is listwise. */
	atLeast: number | null;
	/** The scale of items that declare none. */
	scale: { min: number; max: number } | null;
	/** Each item is moved from its own scale to this one, 1–5 for instance; null: left as answered. */
	normalise: { min: number; max: number } | null;
	/** Where the items were chosen; absent for an index that was put together by hand. */
	from?: IndexSource;
}

/** The analysis that the items of an index were chosen in. */
export interface IndexSource {
	/** Its id, and its name when the index was made. */
	analysis: string;
	name: string;
	/** Which factor its items load on, from 1; null for an analysis without factors (reliability). */
	factor: number | null;
	/** The least loading, in absolute value, from which items were proposed; null without factors. */
	cut: number | null;
}

/** x², for relations that turn. */
export interface SquareSpec extends Named {
	kind: 'square';
	variable: string;
	/** `mean`: (x − mean)², the mean of the rows used. `none`: x², as published reports do. */
	centre: 'mean' | 'none';
	/** Condition for the rows that the mean is taken over; '' for all. */
	on: string;
}

/** Logarithm. */
export interface LogSpec extends Named {
	kind: 'log';
	variable: string;
	base: 'e' | '10' | '2';
}

/** (x − mean) / SD with n − 1. */
export interface StandardiseSpec extends Named {
	kind: 'standardise';
	variable: string;
	/** Condition for the rows that mean and SD are taken over; '' for all. */
	on: string;
}

/** first − second. */
export interface DifferenceSpec extends Named {
	kind: 'difference';
	first: string;
	second: string;
}

/** first / second. */
export interface RatioSpec extends Named {
	kind: 'ratio';
	first: string;
	second: string;
}

/** 100 · part / total. */
export interface ShareSpec extends Named {
	kind: 'share';
	part: string;
	total: string;
}

/** 1 where the variable has one of the values, 0 where it has another. */
export interface DummySpec extends Named {
	kind: 'dummy';
	variable: string;
	values: (number | string)[];
}

/** One dummy for each value but the reference. */
export interface DummiesSpec extends Named {
	kind: 'dummies';
	variable: string;
	/** The value that others are compared with; null: one dummy for each value. */
	reference: number | string | null;
}

/** The value of the same unit some years before, or the change since then. */
export interface LagSpec extends Named {
	kind: 'lag';
	variable: string;
	/** Variables that name the unit and the year of a row. */
	unit: string;
	year: string;
	/** How many years before: 1 or more. */
	years: number;
	/** `none`: the earlier value. `difference`: now − then. `percent`: 100·(now − then)/then. */
	change: 'none' | 'difference' | 'percent';
}

/** Whatever else; see expression/ast.ts. */
export interface ExpressionSpec extends Named {
	kind: 'expression';
	expression: string;
}
