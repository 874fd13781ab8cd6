import type { ResultPart } from './types';

/**
 * How long work keeps in touch with whoever waits for it. Work of more than some tenths of a second calls `reached`
 * between its rounds: it says how far it is, lets others have their turn, and learns that nobody waits any more.
 */
export interface Pace {
	/**
	 * @param share how much is done, 0–1
	 * @param partial findings that are ready already, in their order; they are shown until the rest is there
	 * @returns false when the work is to stop; what it then gives is not used
	 */
	reached(share: number, partial?: ResultPart[]): Promise<boolean>;
}

/** For whoever waits for all of it: tests, the command line. */
export const UNHURRIED: Pace = { reached: () => Promise.resolve(true) };
