import type help from './nb/help';

/** A paragraph, a list, numbered steps, something to take note of, or a table. */
export type HelpBlock =
	| string
	| { list: readonly string[] }
	| { steps: readonly string[] }
	| { note: string }
	| { table: HelpTable };

/** A small table of texts. The first column holds the name of the row. */
export interface HelpTable {
	title: string;
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}

/** A help page: sections in the order of reading. Their keys are the anchors of links, the same in every language. */
export interface HelpArticle<Section extends string = string> {
	title: string;
	lead: string;
	sections: Record<Section, { heading: string; body: readonly HelpBlock[] }>;
}

/** A help page of terms, each with its meaning. The keys are the anchors of links. */
export interface HelpTerms<Term extends string = string> {
	title: string;
	lead: string;
	terms: Record<Term, { term: string; meaning: string; formula?: string }>;
}

/** Lets the compiler find out the keys of an article, which the other languages must then have too. */
export const article = <Section extends string>(text: HelpArticle<Section>): HelpArticle<Section> => text;

/** Lets the compiler find out the keys of a list of terms. */
export const terms = <Term extends string>(text: HelpTerms<Term>): HelpTerms<Term> => text;

/** Every text of the help pages; bokmål defines the shape. */
export type HelpTexts = typeof help;
