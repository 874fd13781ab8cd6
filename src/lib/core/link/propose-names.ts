import { carryOver } from '../register/carry-over';
import { editDistance } from './edit-distance';
import { looseName, looseNames, withoutKommune } from './loose-name';
import type { Gazetteer } from './resolve-municipality';

/** Longer texts are no names. */
const MAX_LENGTH = 60;
/** Names of fewer letters differ by one letter from too many others. */
const SHORT = 5;
/** Names within a text are looked for up to so many words. */
const MOST_WORDS = 4;
const MOST_PROPOSALS = 5;

/**
 * Municipalities that an unknown text may mean: names that differ by a letter or two, or that stand within the text. For
 * somebody to confirm; never taken by themselves.
 * @returns numbers of the register's year, the closest first
 */
export function proposeMunicipalities({ register, later }: Gazetteer, text: string): string[] {
	const name = looseName(withoutKommune(text.replace(/\([^()]*\)|\d+/g, ' ')));
	if (name.length < 2 || name.length > MAX_LENGTH) return [];
	const names = looseNames(register, later);
	const found = new Map<string, number>();
	const add = (numbers: readonly { number: string }[], distance: number) => {
		for (const { number: given } of numbers) {
			const { number, kind } = carryOver(register, given);
			if (kind !== 'unknown') found.set(number, Math.min(distance, found.get(number) ?? Infinity));
		}
	};
	const limit = name.length <= SHORT ? 1 : 2;
	for (const [known, entries] of names) {
		const distance = editDistance(name, known, limit);
		if (distance <= limit) add(entries, distance);
	}
	for (const part of wordSequences(name)) {
		const entries = part.length > 2 ? names.get(part) : undefined;
		if (entries) add(entries, limit + 1);
	}
	return [...found]
		.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, MOST_PROPOSALS)
		.map(([number]) => number);
}

/** Words of a text that stand beside each other, the longest sequences first. */
function wordSequences(text: string): string[] {
	const words = text.split(/[\s,;:()]+/).filter(Boolean);
	const sequences: string[] = [];
	for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++)
			sequences.push(words.slice(from, from + length).join(' '));
	}
	return sequences;
}
