import type { ResultTable } from '../report/types';

/** The language a file says its texts are in, as a language tag. */
export type FileLanguage = 'nb-NO' | 'nn-NO' | 'en-GB';

/**
 * A text for people with tables and figures, before it is a file: what stands in it and in which order, worded and with
 * its numbers printed. Each format is written from it by a module of its own.
 */
export interface ExportDocument {
	title: string;
	language: FileLanguage;
	blocks: ExportBlock[];
	words: ExportWords;
}

/** The words that a writer adds itself, in the reader's language. All languages have them in the same order. */
export interface ExportWords {
	/** Before the number of a table: 'Tabell'. */
	table: string;
	/** Before the number of a figure: 'Figur'. */
	figure: string;
	/** 'del' and 'av' of '(del 2 av 4)', for a table too wide for one page. */
	part: string;
	of: string;
	/** Before the number of the page: 'Side'. */
	page: string;
	/** The name of the sheet that says how it was computed: 'Metode'. */
	method: string;
	/** Above the list of the sheets and their tables: 'Ark'. */
	sheet: string;
}

export type ExportBlock =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	| { kind: 'paragraph'; role: ParagraphRole; text: string }
	| { kind: 'table'; table: PrintedTable }
	| { kind: 'picture'; picture: Picture }
	/** How something was computed: what is said of, and what is said. */
	| { kind: 'facts'; facts: { label: string; text: string }[] };

/** `reading` says in words what numbers say; `notice` what could not be computed, or what to beware of. */
export type ParagraphRole = 'body' | 'reading' | 'notice';

/** A table with every cell also as the reader sees it. */
export interface PrintedTable {
	table: ResultTable;
	/** The text of each cell: by row, then by column. */
	shown: string[][];
}

/** A figure as it is put in a file. */
export interface Picture {
	title: string;
	/** What it shows, for readers who cannot see it. */
	description: string;
	notes: string[];
	/** The same numbers as a table, for files in which somebody may go on with them; absent where nobody will. */
	numbers?: PrintedTable;
	/** A PNG file. */
	png: Uint8Array;
	/** The size it is meant to be seen at, in CSS pixels (96 to the inch). */
	width: number;
	height: number;
}

/** Why there is no file. */
export type ExportCode =
	/** params: reason. Something that nobody foresaw; a defect of the program. */
	'exporting.failed';
