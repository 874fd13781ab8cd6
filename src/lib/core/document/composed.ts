import type { MethodFact } from '../analysis/types';
import type { ResultPlot, ResultTable } from '../report/types';
import type { SourceState } from './source-state';
import type { BlockOf, ResultSource } from './types';

/** A report as it is read: numbered, with the numbers of its results in it, in the reader's language. */
export interface ComposedReport {
	title: string;
	author: string;
	subtitle: string;
	/** What every copy of it says of its data: that they are invented. '' where they are not. */
	standing: string;
	blocks: ComposedBlock[];
	/** In the order of their numbers. */
	footnotes: ComposedFootnote[];
	/** What is wrong, in reading order. */
	problems: ReportProblem[];
}

export type ComposedBlock = { id: string } & (
	| ({ kind: 'heading' } & ComposedHeading)
	/** A list has a line for each item; other paragraphs keep the line ends that were typed. */
	| { kind: 'paragraph'; role: BlockOf<'paragraph'>['role']; lines: Piece[][] }
	| {
			kind: 'result';
			source: ResultSource;
			state: SourceState;
			parts: ComposedPart[];
			/** Why it is not there, or not whole: what a copy says in its place; null where it is whole. */
			absent: string | null;
			/** How it was computed; empty where it is not to stand here. */
			method: MethodFact<string>[];
	  }
	| { kind: 'notes'; about: BlockOf<'notes'>['about']; groups: NoteGroup[] }
	| { kind: 'contents'; of: BlockOf<'contents'>['of']; entries: ContentsEntry[] }
	| { kind: 'break' }
);
export type ComposedBlockOf<Kind extends ComposedBlock['kind']> = Extract<ComposedBlock, { kind: Kind }>;

export interface ComposedHeading {
	level: 1 | 2 | 3;
	/** "2.1", "A.1"; null where headings are not numbered. */
	number: string | null;
	text: string;
	appendix: boolean;
	anchor: string;
}

/** A piece of a paragraph. */
export type Piece =
	| { kind: 'words'; text: string }
	/** A number of a result. `from`: the title of its table. */
	| { kind: 'number'; mark: number; text: string; from: string }
	| { kind: 'reference'; mark: number; text: string; anchor: string }
	| { kind: 'footnote'; mark: number; number: number; anchor: string; isFirst: boolean }
	/** What it stands for is not computed yet. */
	| { kind: 'waiting'; mark: number; text: string }
	/** What it stands for is gone. */
	| { kind: 'lost'; mark: number; text: string };

/** A part of a result in a report. `key`: "section/part", as captions by hand are named. */
export type ComposedPart =
	| {
			kind: 'table';
			key: string;
			number: number;
			caption: string;
			anchor: string;
			table: ResultTable;
	  }
	| {
			kind: 'figure';
			key: string;
			number: number;
			caption: string;
			anchor: string;
			plot: ResultPlot<string>;
	  }
	/** What the numbers say in words. */
	| { kind: 'reading'; sentences: string[] }
	/** A text with numbers, of an analysis that is one. */
	| { kind: 'prose'; paragraphs: string[] }
	| { kind: 'message'; severity: 'problem' | 'warning' | 'note'; text: string }
	/** A part that was chosen and is not in the result any more. */
	| { kind: 'lost'; key: string; text: string };

export interface ComposedFootnote {
	number: number;
	text: string;
	anchor: string;
	/** Where it is referred to first. */
	block: string;
	mark: number;
}

/** Notes about one thing. */
export interface NoteGroup {
	title: string;
	facts: MethodFact<string>[];
}

export interface ContentsEntry {
	/** "1.2", "Tabell 3"; '' where headings are not numbered. */
	number: string;
	text: string;
	/** 1 for the outermost. */
	level: number;
	anchor: string;
}

/** Something of a report that needs somebody's hand. */
export interface ReportProblem {
	block: string;
	/** The mark in the text; null for the whole block. */
	mark: number | null;
	text: string;
}
