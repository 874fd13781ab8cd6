import type { Way } from './facts';
import type { FORMULAS } from './formulas';
import type { MethodGroup, MethodId } from './ids';

/** A sentence for each formula of a method that says the same in words. */
type Spoken<Formulas extends readonly string[]> = { readonly [Place in keyof Formulas]: string };

/** What a page on a method says in one language. What every language has in common is in the files beside this one. */
export interface MethodText<Id extends MethodId = MethodId> {
	/** What it is for, in two plain sentences. */
	purpose: string;
	/** What is computed, in words. */
	definition: readonly string[];
	spoken: Spoken<(typeof FORMULAS)[Id]>;
	/** The choice made here, and why. */
	choice: readonly string[];
	/** How SPSS does it otherwise, or that it does not. */
	spss: string;
	/** How R does it otherwise: package, function, default. */
	r: string;
	/** What was compared with other programs. */
	checked: string;
	/** What it cannot say. */
	limits: readonly string[];
	/** Which setting changes it, and where. */
	setting: string;
}

/** What stands on all the pages on methods, and on the page that lists them. */
export interface MethodNames {
	title: string;
	lead: string;
	groups: Record<MethodGroup, string>;
	headings: Record<
		'definition' | 'choice' | 'sources' | 'programs' | 'checked' | 'limits' | 'setting' | 'related',
		string
	>;
	/** What a method was checked against, where it is not a program of others. */
	ways: Record<Way, string>;
	labels: {
		inWords: string;
		program: string;
		area: string;
		noSource: string;
		all: string;
		newTab: string;
		functions: string;
	};
	/** The name of each method, and what it is in a few words. */
	methods: Record<MethodId, { title: string; short: string }>;
}
