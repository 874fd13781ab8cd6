import type { Random } from '../stats/random';
import { shuffled } from './distributions';
import {
	DIRECTIONS,
	FIRST_PARTS,
	REAL_NAMES,
	SAMI_FIRST_PARTS,
	SAMI_SECOND_PARTS,
	SECOND_PARTS
} from './name-parts';

/** Joins the parts of a place name: no vowel before a vowel, no letter three times. 'Ramm' + 'mo' → 'Rammo'. */
export function joinParts(first: string, second: string): string {
	const stem = /^[eiouyæøå]/.test(second) ? first.replace(/e$/, '') : first;
	return (stem + second).replace(/(.)\1\1/g, '$1$1');
}

const combine = (first: readonly string[], second: readonly string[]) =>
	first.flatMap((a) => second.map((b) => joinParts(a, b))).filter((name) => !REAL_NAMES.has(name));

/** Every simple name that can come out, each once. */
export const SIMPLE_NAMES: readonly string[] = [...new Set(combine(FIRST_PARTS, SECOND_PARTS))];

/** Every Sami-looking name that can come out. */
export const SAMI_NAMES: readonly string[] = combine(SAMI_FIRST_PARTS, SAMI_SECOND_PARTS);

/** Where names are drawn from: each name once. */
export interface NameSource {
	/** A name of a place in Norwegian form. */
	next(): string;
	/** A Sami-looking name, or undefined when all are taken. */
	nextSami(): string | undefined;
}

/** One name in this many has a word of direction before it. */
const DIRECTION_EVERY = 16;

/** An endless source of different names: simple ones first, then with words before them, then with numbers. */
export function nameSource(random: Random): NameSource {
	const simple = shuffled(SIMPLE_NAMES, random);
	const sami = shuffled(SAMI_NAMES, random);
	const directed = shuffled(DIRECTIONS, random).map((direction) =>
		shuffled(SIMPLE_NAMES, random).map((name) => direction + name)
	);
	let drawn = 0;
	let withDirection = 0;
	let numbered = 2;
	const nextDirected = () => {
		const list = directed[withDirection % directed.length];
		return list[Math.floor(withDirection++ / directed.length)];
	};
	return {
		next() {
			const name = ++drawn % DIRECTION_EVERY === 0 ? nextDirected() : (simple.pop() ?? nextDirected());
			return name ?? `${SIMPLE_NAMES[drawn % SIMPLE_NAMES.length]} ${numbered++}`;
		},
		nextSami: () => sami.pop()
	};
}
