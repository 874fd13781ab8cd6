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
	/** The footnotes that texts refer to, the first numbered 1; absent for none. */
	footnotes?: string[];
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
	| { kind: 'facts'; facts: { label: string; text: string }[] }
	| RichBlock;

/** What only whole reports have. */
export type RichBlock =
	/** The title of the report and what stands under it. */
	| { kind: 'title'; title: string; under: string[] }
	/** A heading that is numbered or referred to. `bookmark`: 1, 2 … in the order of the headings. */
	| { kind: 'chapter'; level: 1 | 2 | 3; number: string; text: string; bookmark: number }
	/** A text in lines, of words, references and footnotes. `label` stands above what it names. */
	| { kind: 'text'; role: 'body' | 'list' | 'quote' | 'remark' | 'label'; lines: Inline[][] }
	| {
			kind: 'contents';
			of: 'headings' | 'tables' | 'figures';
			title: string;
			entries: { number: string; text: string; level: number; to: InlineTarget }[];
	  }
	| { kind: 'break' };

/** What a reference leads to: the heading, table or figure with a number. */
export interface InlineTarget {
	kind: 'heading' | 'table' | 'figure';
	number: number;
}

/** A piece of a text. */
export type Inline =
	| { kind: 'words'; text: string }
	| { kind: 'reference'; text: string; to: InlineTarget }
	/** `again`: a footnote that stood before. */
	| { kind: 'footnote'; number: number; again: boolean };

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
