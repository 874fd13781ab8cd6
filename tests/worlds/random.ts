/** A stream of pseudo-random choices that is the same for the same seed. */
export interface Random {
	/** A number in [0, 1). */
	next(): number;
	/** A whole number from `from` to `to`, both included. */
	whole(from: number, to: number): number;
	/** True with the given chance. */
	chance(part: number): boolean;
	/** One of the items. */
	pick<T>(items: readonly T[]): T;
	/** The items in another order. */
	shuffle<T>(items: readonly T[]): T[];
}

/** A generator with 32 bits of state (mulberry32): enough for test worlds, not for statistics. */
export function randomFrom(seed: number): Random {
	let state = (seed * 0x9e3779b1) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	return {
		next,
		whole,
		chance: (part) => next() < part,
		pick: (items) => items[whole(0, items.length - 1)],
		shuffle: (items) => {
			const list = [...items];
			for (let last = list.length - 1; last > 0; last--) {
				const other = whole(0, last);
				[list[last], list[other]] = [list[other], list[last]];
			}
			return list;
		}
	};
}
