import type { MunicipalityKey, RowChoice, Vintage } from '../link/types';

/** What rows are put together by. */
export type AggregateBy =
	/** Rows that agree in all of some variables. */
	| { kind: 'variables'; variables: string[] }
	/** Rows of one municipality, or of one county, found by a variable that names the municipality. */
	| { kind: 'municipality' | 'county'; key: MunicipalityKey; vintage: Vintage };

export type AggregateMeasure = 'count' | 'mean' | 'sum' | 'min' | 'max' | 'share';

/** A variable of the groups. */
export interface AggregateVariable {
	name: string;
	measure: AggregateMeasure;
	/** The variable that is summed up; null for a count of rows. */
	variable: string | null;
	/** For mean and share: a variable that weighs the rows, such as pupils; null for none. */
	weight: string | null;
	/** For share: the values, as text, whose share it is. */
	values: string[];
	/** A group with rows that lack a number is computed of those that have one, or is empty. */
	incomplete: 'compute' | 'empty';
	/** Whether counts stand beside: rows with a number, and suppressed ones. */
	counts: boolean;
}

/** Groups of rows of one dataset, one row a group. */
export interface AggregateOrigin {
	kind: 'aggregate';
	/** Id of the dataset. */
	from: string;
	/** Which of its rows are used; null for all. */
	only: RowChoice | null;
	by: AggregateBy;
	variables: AggregateVariable[];
}

/** Why rows cannot be put together. */
export type AggregateCode =
	/** params: dataset. Nothing is chosen to put them together by. */
	| 'aggregate.noGroups'
	/** params: variable, measure. A text has no mean, sum, least or largest value. */
	| 'aggregate.notNumbers';
