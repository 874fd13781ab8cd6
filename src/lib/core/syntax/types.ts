import type { Message, Outcome } from '../outcome';
import type { ValueLabel } from '../table/types';

/** A line of code, or a message that becomes a comment in the reader's language. */
export type CodeLine = string | Message;

/** Code for another program, or why there is none. */
export type Code = Outcome<CodeLine[]>;

/** A column of the exported file and what it is called in each program. */
export interface DataColumn {
	/** A variable; which kind of empty cell a variable has there; or whether a row passes the filter. */
	role: 'variable' | 'kinds' | 'filter';
	/** Name of the variable, or id of the filter. */
	source: string;
	/** Header of the column in the file. */
	header: string;
	/** Name in R: as the header, free of signs that R has no name with. */
	r: string;
	/** Name in SPSS: letters, digits and _, at most 64, unique without regard to case. */
	spss: string;
	isText: boolean;
	/** Bytes of the longest text, at least 1; 0 for numbers. */
	width: number;
	label: string;
	valueLabels: ValueLabel[];
	/** The values that rows have or that are labelled, in the order of tables; empty where there are too many to be groups. */
	values: (number | string)[];
}

/** What code is written from, beside the specification of the analysis. */
export interface SyntaxFacts {
	/** Name of the file with the data. */
	fileName: string;
	/** The columns that the analysis needs, and no others. */
	columns: DataColumn[];
	/** Name of the filter that is used; null for none. */
	filterName: string | null;
	/** The variable that weighs the rows of this analysis; null where none does. */
	weight: string | null;
	/** Items that are turned or moved, by name: how they are counted. Others are counted as they are. */
	scales: { variable: string; scale: { min: number; max: number } | null; reversed: boolean }[];
	/** What is known of a population from elsewhere; null or absent where nothing is. */
	population?: PopulationFacts | null;
}

/** Counts of a population. They are in the code itself, for it reads the rows of one dataset only. */
export type PopulationFacts =
	| {
			kind: 'shares';
			/** The dataset with everybody. */
			name: string;
			groupings: {
				variable: string;
				/** How many of everybody have no value. */
				unknown: number;
				/** Id of the row in the app; the value in the sample, null where only the population has it; null: not matched. */
				rows: { id: string; value: number | string | null; count: number | null }[];
			}[];
	  }
	| {
			kind: 'groups';
			/** The dataset with everybody; null where the numbers were typed. */
			name: string | null;
			/** The variable whose different values are counted; null for rows. */
			key: string | null;
			groups: { values: string[]; population: number | null; invited: number | null }[];
	  };

/** How the code of a kind of analysis is written. */
export interface KindSyntax<Spec> {
	/** Packages that the R code uses. */
	packages(spec: Spec): string[];
	/** The body of a function of the rows `d` and their weights `w`, which fills the list `out`. */
	r(spec: Spec, facts: SyntaxFacts): Code;
	/** The commands after the data are read. */
	spss(spec: Spec, facts: SyntaxFacts): Code;
}
