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
}

/** How the code of a kind of analysis is written. */
export interface KindSyntax<Spec> {
	/** Packages that the R code uses. */
	packages(spec: Spec): string[];
	/** The body of a function of the rows `d` and their weights `w`, which fills the list `out`. */
	r(spec: Spec, facts: SyntaxFacts): Code;
	/** The commands after the data are read. */
	spss(spec: Spec, facts: SyntaxFacts): Code;
}
