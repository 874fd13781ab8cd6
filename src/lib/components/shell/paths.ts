import type { Pathname } from '$app/types';

// Parts of the program's addresses. The compiler compares what `resolve` takes with at most 25 of them at a time, so that no
// link can be to any page there is; each kind of link has its own part.

/** The pages of the main navigation. */
export type MainPath = Exclude<Pathname, `/${string}/${string}/`>;
/** The help pages below the first one. */
export type HelpPath = Extract<Pathname, `/hjelp/${string}/`>;
/** The pages of one method each. */
export type MethodPath = `/hjelp/metode/${string}/`;
/** The pages that make tables: of others, or of a draw. */
export type DataPath = Extract<Pathname, `/data/${string}/` | '/uttrekk/'>;
/** The pages of the follow-up. */
export type FollowUpPath = Extract<Pathname, `/oppfolging/${string}`>;
/** All pages but the help pages below the first one. */
export type WorkPath = Exclude<Pathname, HelpPath>;
