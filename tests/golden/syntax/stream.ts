/** Numbers between 0 and 1 that look random and are the same on every machine: a linear congruence of 31 bits. */
export function stream(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}
