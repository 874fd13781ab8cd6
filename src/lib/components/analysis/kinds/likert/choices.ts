import type { LikertSpec } from '$lib/core/analysis/likert/types';

/** Changes some fields of the specification. Changes of one `group` become one step of undo. */
export type Change = (part: Partial<LikertSpec>, group?: string) => void;

/** The choices that a catalogue words, in its order. */
export const entriesOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
	(Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
