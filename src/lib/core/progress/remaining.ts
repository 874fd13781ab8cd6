/** Before so much time has passed, and so much is done, nobody knows how long the rest takes. */
const LEAST_TIME = 2500;
const LEAST_SHARE = 0.04;
/** How fast it goes is read from about the last so many milliseconds: the parts of a piece of work are not alike. */
const WINDOW = 15_000;

/** How much time is left of a piece of work, from what was reached when. Times in milliseconds of any clock. */
export class RemainingTime {
	#seen: { at: number; share: number }[] = [];

	/**
	 * Notes what is reached.
	 * @param share part done, 0–1; a smaller one than before begins anew
	 * @returns milliseconds left; null while too little is done to tell
	 */
	note(share: number, at: number): number | null {
		const last = this.#seen.at(-1);
		if (last && share < last.share) this.#seen = [];
		if (!last || share !== last.share || this.#seen.length === 0) this.#seen.push({ at, share });
		return this.left(at);
	}

	/** Milliseconds left at a time; null while too little is done to tell, or while nothing has moved for long. */
	left(at: number): number | null {
		const first = this.#seen.at(0);
		const last = this.#seen.at(-1);
		if (!first || !last || last.share >= 1) return null;
		if (last.at - first.at < LEAST_TIME || last.share - first.share < LEAST_SHARE) return null;
		const from = this.#seen.findLast((one) => last.at - one.at >= WINDOW) ?? first;
		const speed = (last.share - from.share) / (last.at - from.at);
		const left = (1 - last.share) / speed - (at - last.at);
		// Nothing came for longer than everything that was left should have taken.
		return Number.isFinite(left) && left > 0 ? left : null;
	}
}

/** A time left as it is said: rounded up, the coarser the longer it is. */
export type TimeLeft =
	{ unit: 'moment' } | { unit: 'seconds'; n: number } | { unit: 'minutes'; n: number } | { unit: 'hours' };

/** Steps of seconds that people say. */
const SECONDS = [10, 15, 20, 30, 40, 50, 60];

/**
 * A time left in round numbers: “about 20 seconds”, never “17 seconds”, which nobody knows.
 * @param left milliseconds
 */
export function roundedTime(left: number): TimeLeft {
	const seconds = left / 1000;
	if (seconds <= 5) return { unit: 'moment' };
	const step = SECONDS.find((one) => seconds <= one);
	if (step !== undefined) return step === 60 ? { unit: 'minutes', n: 1 } : { unit: 'seconds', n: step };
	const minutes = Math.ceil(seconds / 60 - 0.25);
	return minutes > 60
		? { unit: 'hours' }
		: { unit: 'minutes', n: minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes };
}
