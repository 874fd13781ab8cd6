/** Discrete distributions of many units in arrays side by side; each is sampled in the same time whatever its size. */
export interface AliasTables {
	/** Entries of unit i are start[i] … start[i + 1] − 1. */
	start: Uint32Array;
	/** The chance that an entry is taken itself, and the entry that is taken otherwise. */
	accept: Float64Array;
	other: Uint32Array;
	/** What an entry stands for. */
	payload: Uint32Array;
}

/**
 * Tables for distributions over whatever payloads stand for.
 * @param distributions probabilities ≥ 0 by entry, with the payload of each; entries without chance are left out
 * Source: Walker (1977); made in linear time after Vose (1991).
 */
export function aliasTables(
	distributions: { chances: ArrayLike<number>; payloads: ArrayLike<number> }[]
): AliasTables {
	const start = new Uint32Array(distributions.length + 1);
	distributions.forEach(({ chances }, unit) => {
		let entries = 0;
		for (let i = 0; i < chances.length; i++) if (chances[i] > 0) entries++;
		start[unit + 1] = start[unit] + entries;
	});
	const total = start[distributions.length];
	const accept = new Float64Array(total).fill(1);
	const other = new Uint32Array(total);
	const payload = new Uint32Array(total);
	distributions.forEach(({ chances, payloads }, unit) => {
		const from = start[unit];
		const count = start[unit + 1] - from;
		let sum = 0;
		for (let i = 0; i < chances.length; i++) if (chances[i] > 0) sum += chances[i];
		let entry = from;
		const small: number[] = [];
		const large: number[] = [];
		for (let i = 0; i < chances.length; i++) {
			if (!(chances[i] > 0)) continue;
			payload[entry] = payloads[i];
			accept[entry] = (chances[i] / sum) * count;
			other[entry] = entry;
			(accept[entry] < 1 ? small : large).push(entry);
			entry++;
		}
		for (;;) {
			const low = small.pop();
			const high = large.at(-1);
			if (low === undefined || high === undefined) break;
			other[low] = high;
			accept[high] -= 1 - accept[low];
			if (accept[high] < 1) {
				large.pop();
				small.push(high);
			}
		}
		for (const left of [...small, ...large]) accept[left] = 1;
	});
	return { start, accept, other, payload };
}

/**
 * Draws for every unit the payload of one entry of its distribution, with the entry's chance.
 * @param uniforms numbers in [0, 1), one for each unit, from place `first` on
 */
export function sampleAlias(
	{ start, accept, other, payload }: AliasTables,
	uniforms: Float64Array,
	first: number,
	into: Uint32Array
): void {
	for (let unit = 0; unit < into.length; unit++) {
		const from = start[unit];
		const place = uniforms[first + unit] * (start[unit + 1] - from);
		const whole = Math.floor(place);
		const entry = from + whole;
		into[unit] = payload[place - whole < accept[entry] ? entry : other[entry]];
	}
}
