import type { AnalysisFacts } from '../types';

/** What the numbers of a column are: kroner to one kind of receiver, or anything that a key may count. */
export type ColumnRole = 'university' | 'owner' | 'coordinator' | 'number';

/** Where the numbers of a column come from when they are not typed: another table of the project, which they follow. */
export interface ColumnSource {
	/** Id of the dataset. */
	dataset: string;
	/** The variable that holds the county of a row, its number or its name. */
	county: string;
	take:
		/** Rows are counted. */
		| { kind: 'rows' }
		/** Rows with one of these values of a variable are counted; a labelled value by its label. */
		| { kind: 'values'; variable: string; values: string[] }
		/** A variable is summed. */
		| { kind: 'sum'; variable: string };
}

export interface AllocationColumn {
	/** Unique in the table. Those of `KNOWN_COLUMNS` are named in the reader's language while they have no name. */
	id: string;
	name: string;
	role: ColumnRole;
	/** Absent for a column that is typed. */
	from?: ColumnSource;
}

/** A row: a county, or whoever gets a part. Cells as they are typed; one that is missing is empty. */
export interface AllocationCounty {
	number: string;
	name: string;
	cells: string[];
}

/** A bound for each county. */
export type Bound =
	| { kind: 'none' }
	/** The same for all, in whole kroner. */
	| { kind: 'amount'; amount: number }
	/** A share of a column: what they got the year before. */
	| { kind: 'column'; column: string; share: number };

/** How a budget is distributed. */
export type AllocationRule =
	/** Fixed part, then by weighted criteria. */
	| {
			kind: 'criteria';
			criteria: { column: string; weight: number }[];
			fixed: number;
			floor: Bound;
			ceiling: Bound;
	  }
	/** By what was applied for. */
	| { kind: 'proRata'; applied: string }
	/** The first in the order of priority gets all it applied for. */
	| { kind: 'priority'; applied: string; priority: string };

/** A distribution key: a budget and how it is distributed. */
export interface AllocationKey {
	/** Unique among the keys. Those of `KNOWN_KEYS` are named in the reader's language while they have no name. */
	id: string;
	name: string;
	/** Whole kroner. */
	budget: number;
	/** Whole kroner to which amounts are rounded. */
	step: number;
	rule: AllocationRule;
	/** Share of each amount that is set aside for municipalities with particular needs. */
	earmark: number;
	/** The universities' share of the rest; null for free. */
	university: number | null;
}

/** A year of a budget: what an index of prices is, and the budget where it is another than the key's. */
export interface BudgetYear {
	year: string;
	index: string;
	budget: string;
}

/** Distribution of a grant among counties: as somebody has reported it, or by keys. */
export interface AllocationSpec extends AnalysisFacts {
	type: 'allocation';
	design: 'given' | 'keys';
	/** Where the numbers of the table are from; '' for nothing said. */
	source: string;
	columns: AllocationColumn[];
	counties: AllocationCounty[];
	/** The column that amounts are divided by (participants, pupils); null for none. */
	per: string | null;
	/** How reported amounts are judged. */
	judge: {
		/** "About the same": the universities' share is at most this far from one half. */
		tolerance: number;
		/** "Far more": this many times the other's amount. */
		times: number;
		/** The fixed share of the universities that it is compared with; null for none. */
		university: number | null;
	};
	keys: AllocationKey[];
	/** Kroner a year for a municipality, 0 for unknown, and for how many years. */
	cost: {
		preparation: number;
		implementation: number;
		preparationYears: number;
		implementationYears: number;
	};
	years: BudgetYear[];
}

export const KNOWN_COLUMNS = [
	'municipalities',
	'inhabitants',
	'participants',
	'draws',
	'lastYear',
	'applied',
	'priority',
	'university',
	'owner',
	'coordinator'
] as const;
export const KNOWN_KEYS = [
	'byMunicipalities',
	'byInhabitants',
	'model0',
	'model1',
	'proRata',
	'priority'
] as const;

export const MOST_COUNTIES = 400;
export const MOST_COLUMNS = 20;
export const MOST_KEYS = 6;
export const MOST_YEARS = 30;
export const MOST_KRONER = 1e12;
export const LONGEST_CELL = 200;
