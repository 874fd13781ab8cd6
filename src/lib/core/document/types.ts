/**
 * A report of the project: own text and chosen results in the order in which they are read. Plain JSON; never a result:
 * every table, figure and number in it is computed anew from what it names.
 */
export interface ReportSpec {
	version: 1;
	/** Unique in the project. */
	id: string;
	/** Its title. */
	name: string;
	/** Who wrote it, as it stands under the title; '' for nobody. */
	author: string;
	/** Where, when or for whom, as it stands under the author; '' for nothing. */
	subtitle: string;
	/** Whether headings are numbered: 1, 1.1, 1.1.1. */
	numbered: boolean;
	blocks: ReportBlock[];
}

/** A piece of a report that stands on lines of its own. Its id is unique in the report: cross references name it. */
export type ReportBlock = { id: string } & (
	HeadingBlock | ParagraphBlock | ResultBlock | NotesBlock | ContentsBlock | BreakBlock
);
export type BlockKind = ReportBlock['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<ReportBlock, { kind: Kind }>;

export interface HeadingBlock {
	kind: 'heading';
	level: 1 | 2 | 3;
	text: string;
	/** In an appendix headings of the first level are lettered: A, A.1. */
	appendix: boolean;
}

export interface ParagraphBlock {
	kind: 'paragraph';
	/** `list`: every line is an item. `quote`: somebody's words, set apart. `remark`: what the reader must see. */
	role: 'body' | 'list' | 'quote' | 'remark';
	/** As it is typed, with a mark where a number, a reference or a footnote stands: {1}, {2} … */
	text: string;
	/** What the marks stand for. */
	marks: ReportMark[];
}

/** What a mark in a text stands for. `mark` is the number in its braces, 1 or more, unique in the paragraph. */
export type ReportMark = { mark: number } & (
	| NumberMark
	/** The number of a heading, table or figure of this report: "tabell 3". `part`: which of the parts of the block. */
	| { kind: 'reference'; block: string; part: string | null }
	| { kind: 'footnote'; text: string }
);

/** A number from a cell of a result; it follows the result. */
export interface NumberMark {
	kind: 'number';
	source: ResultSource;
	/** The id of the section of its result; '' where it is not split. */
	section: string;
	/** Ids of table, row and column. */
	table: string;
	row: string;
	column: string;
	/** Decimals in the text; null: as in the table. */
	decimals: number | null;
}

/** Where tables, figures and numbers come from. */
export type ResultSource =
	| { kind: 'analysis'; analysis: string }
	| { kind: 'draw'; draw: string; part: DrawPart }
	/** What the sheet of a municipality says. `municipality`: its number. */
	| { kind: 'municipality'; draw: string; municipality: string };

/**
 * What of a draw can stand in a report: its rules in words, the limits, who is drawn on average and by spread, the
 * whole ranked list, counts by county, the profile of those drawn, how sure it is, what would change it, how it compares
 * with the other draws of the project, what matters most among the choices, and what to beware of.
 */
export type DrawPart =
	| 'rules'
	| 'limits'
	| 'average'
	| 'spread'
	| 'list'
	| 'counties'
	| 'profile'
	| 'uncertainty'
	| 'margins'
	| 'scenarios'
	| 'sensitivity'
	| 'warnings';

/** A result, whole or in part. */
export interface ResultBlock {
	kind: 'result';
	source: ResultSource;
	/** Which of its parts, in their order; null for every table and figure and what is said of them. */
	parts: PartChoice[] | null;
	/** Captions written by hand, by part ("section/part"); a part without one has the title that its result gives it. */
	captions: Record<string, string>;
	/** Whether what the numbers say in words stands with it. */
	reading: boolean;
	/** Whether how it was computed stands under it. */
	method: boolean;
}

/** A table or figure of a result. */
export interface PartChoice {
	/** The id of the section; '' where the result is not split. */
	section: string;
	/** The id of the table or figure. */
	part: string;
}

/** Notes that are written from the settings and results of this report and follow them. */
export interface NotesBlock {
	kind: 'notes';
	/** How everything was computed, what is hidden and why, which data it is from, what made it. */
	about: 'method' | 'suppression' | 'sources' | 'making';
}

export interface ContentsBlock {
	kind: 'contents';
	of: 'headings' | 'tables' | 'figures';
}

/** What follows begins on a new page. */
export interface BreakBlock {
	kind: 'break';
}
