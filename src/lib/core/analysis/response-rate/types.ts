import type { Unit } from '../basics/units';
import type { DataFacts } from '../types';

/** How many there are in a group, as somebody has typed it. */
export interface TypedGroup {
	/** The group's value of each grouping variable, as text. */
	values: string[];
	/** Null: not known, as behind an open link. */
	population: number | null;
	/** How many of them were asked; null: all, or not known. */
	invited: number | null;
}

/** Where the size of the population comes from. */
export type PopulationSource =
	| { kind: 'typed'; groups: TypedGroup[] }
	| {
			kind: 'dataset';
			/** Id of another dataset of the project; '' while none is chosen. */
			dataset: string;
			/** Its variables for the groups, in the same order. */
			groups: string[];
			/** A variable with the number in each row, to be added up; null: rows are counted. */
			size: string | null;
			/** A variable whose different values are counted instead of rows; null for rows. */
			key: string | null;
	  };

/** How many of a population have answered, in groups of one or two variables. */
export interface ResponseRateSpec extends DataFacts {
	type: 'responseRate';
	/** Variables that make the groups, the outer one first; none for one group. */
	groups: string[];
	/** What an answer is: a row, a person or a municipality. */
	unit: Unit;
	population: PopulationSource;
	/** Sums of the outer groups and of all. */
	totals: boolean;
	/** Of the rates. */
	decimals: number;
}

/** More groups than this are no table. */
export const MOST_GROUPS = 500;
