import type { MethodId } from './ids';

/**
 * Ways of checking that are no program of others: by hand; against a second program written from the definitions, which
 * shares no code with this one; against made worlds whose truth is known; by the project's own tests alone.
 */
export const WAYS = ['byHand', 'second', 'known', 'own'] as const;
export type Way = (typeof WAYS)[number];

export const isWay = (program: string): program is Way => WAYS.some((way) => way === program);

/** What a method was checked against: a way or a program, and the folder or document of the project where the numbers are. */
export interface MethodCheck {
	program: Way | (string & {});
	/** Below the root of the project. */
	area: string;
}

/** What a page on a method says that is the same in every language. */
export interface MethodFacts {
	/** Literature and documents, as they are cited. */
	sources: readonly string[];
	/** Commands of SPSS; none where it has none. */
	spss: readonly string[];
	/** Functions of R, with their package where it is not one that comes with R. */
	r: readonly string[];
	checks: readonly MethodCheck[];
	/** Methods that one reads of next. */
	related: readonly MethodId[];
}
