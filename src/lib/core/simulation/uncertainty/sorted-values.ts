import { valueOfSteps } from './cell-chances';

/** The printed values of one column of a replicate, and all of them in order. */
export interface SortedValues {
	/** By cell that varies, in printed steps: to be filled in. */
	steps: Int32Array;
	/** By cell that varies; filled in by `sort`. */
	values: Float64Array;
	/** All values, ascending; the same array every time. */
	sort(): Float64Array;
}

/** Values farther apart than so many steps are sorted, not counted. */
const MOST_STEPS = 20_000;

/**
 * Room for the printed values of a column. There are few different ones, so that they are put in order by counting.
 * @param count cells that vary
 * @param still values of those that do not
 * @param step the printed step
 */
export function sortedValues(count: number, still: Float64Array, step: number): SortedValues {
	const steps = new Int32Array(count);
	const values = new Float64Array(count);
	const sorted = new Float64Array(count + still.length);
	let counts = new Uint32Array(1_024);
	/** Printed values from `first` steps on. */
	let first = 0;
	let printed = new Float64Array(0);

	function print(low: number, high: number): void {
		if (low < first || high >= first + printed.length) {
			first = low - 100;
			printed = Float64Array.from({ length: high - low + 200 }, (_, at) => valueOfSteps(first + at, step));
		}
		for (let cell = 0; cell < count; cell++) values[cell] = printed[steps[cell] - first];
	}

	function sortByCounting(low: number, high: number): void {
		const width = high - low + 1;
		if (counts.length < width) counts = new Uint32Array(2 * width);
		for (let cell = 0; cell < count; cell++) counts[steps[cell] - low]++;
		let at = 0;
		for (let place = 0; place < width; place++) {
			const times = counts[place];
			if (times === 0) continue;
			counts[place] = 0;
			const value = printed[low + place - first];
			for (let k = 0; k < times; k++) sorted[at++] = value;
		}
	}

	return {
		steps,
		values,
		sort() {
			let low = steps[0];
			let high = steps[0];
			for (let cell = 1; cell < count; cell++) {
				if (steps[cell] < low) low = steps[cell];
				else if (steps[cell] > high) high = steps[cell];
			}
			const isNarrow = high - low < MOST_STEPS;
			if (isNarrow) print(low, high);
			else for (let cell = 0; cell < count; cell++) values[cell] = valueOfSteps(steps[cell], step);
			if (isNarrow && still.length === 0) sortByCounting(low, high);
			else {
				sorted.set(values);
				sorted.set(still, count);
				sorted.sort();
			}
			return sorted;
		}
	};
}
