import type { AnalysisType } from '../analysis/types';
import type { Message } from '../outcome';

/** What numbers are of: a draw, how sure it is, or a kind of analysis. */
export type NumberKind = 'draw' | 'uncertainty' | AnalysisType;

/** A change of a method that gives other numbers from the same data and the same specification. */
export interface MethodChange {
	/** The version of the methods that it came with. */
	version: number;
	kinds: NumberKind[];
	/** What was changed, in words. */
	what: Message;
}

/**
 * What changed in the numbers, per version, the oldest first. Whoever changes a method so that the same data and
 * specification give other numbers adds an entry with the next version, the kinds of analysis, and a text in the area
 * `reproduce` of the catalogues. Results made before versions were written into them count as of version 0.
 */
export const METHOD_CHANGES: readonly MethodChange[] = [
	{ version: 1, kinds: ['uncertainty'], what: { code: 'reproduce.sharedNoise' } },
	{ version: 2, kinds: ['checker'], what: { code: 'reproduce.sumsWithBlanks' } },
	{ version: 3, kinds: ['uncertainty'], what: { code: 'reproduce.sameInEveryBrowser' } },
	{ version: 3, kinds: ['groupDifference'], what: { code: 'reproduce.epsilonOfRanks' } }
];

/** The version of the methods of this program: written into recipes and results. */
export const METHODS_VERSION = METHOD_CHANGES.reduce((most, { version }) => Math.max(most, version), 0);

/**
 * The changes that may have given other numbers of a kind since a version.
 * @param from the version of the methods that made the older numbers
 */
export const changesSince = (from: number, kind: string): MethodChange[] =>
	METHOD_CHANGES.filter(({ version, kinds }) => version > from && kinds.some((one) => one === kind));
