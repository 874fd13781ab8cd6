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

/**
 * A task of the user guide: what to do, step by step. Names of the interface stand in its texts as
 * `[[key of the catalogue|the name in this language]]`; `npm run guide-names` writes them, and a test holds them to it.
 */
export interface GuideTask<Section extends string = string> extends HelpArticle<Section> {
	/** Further words that somebody may search for when this is what they need. */
	words: string;
}

/** A help page of terms, each with its meaning. The keys are the anchors of links. */
export interface HelpTerms<Term extends string = string> {
	title: string;
	lead: string;
	terms: Record<Term, { term: string; meaning: string; formula?: string }>;
}

/** What is new: versions, the newest first, each with what was added in groups. */
export interface HelpNews<Version extends string = string, Group extends string = string> {
	title: string;
	lead: string;
	versions: Record<Version, { heading: string; groups: Record<Group, { heading: string; items: string[] }> }>;
}

/** Lets the compiler find out the versions and groups of what is new. */
export const news = <Version extends string, Group extends string>(
	text: HelpNews<Version, Group>
): HelpNews<Version, Group> => text;

/** Lets the compiler find out the keys of an article, which the other languages must then have too. */
export const article = <Section extends string>(text: HelpArticle<Section>): HelpArticle<Section> => text;

/** Lets the compiler find out the keys of a task of the guide. */
export const task = <Section extends string>(text: GuideTask<Section>): GuideTask<Section> => text;

/** Lets the compiler find out the keys of a list of terms. */
export const terms = <Term extends string>(text: HelpTerms<Term>): HelpTerms<Term> => text;

/** Every text of the help pages; bokmål defines the shape. */
export type HelpTexts = typeof help;
