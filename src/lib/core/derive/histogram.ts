import { CELL, type NumberColumn } from '../table/types';

/** A distribution for drawing: counts of equal parts of the range, or of each value where there are few. */
export interface Histogram {
	/** Where the first bar begins, and how wide each is. */
	low: number;
	width: number;
	counts: number[];
	/** Each bar stands for one value: that at its middle. */
	ofValues: boolean;
}

const BINS = 24;

/** The distribution of a variable; null when it has no value. Whole numbers that lie close get a bar each. */
export function histogram({ values, kinds }: NumberColumn): Histogram | null {
	let [min, max, whole] = [Infinity, -Infinity, true];
	for (let row = 0; row < values.length; row++) {
		if (kinds[row] !== CELL.value) continue;
		min = Math.min(min, values[row]);
		max = Math.max(max, values[row]);
		whole &&= Number.isInteger(values[row]);
	}
	if (min > max) return null;
	const ofValues = (whole && max - min < BINS) || min === max;
	const width = ofValues ? 1 : (max - min) / BINS;
	const low = ofValues ? min - 0.5 : min;
	const counts = new Array<number>(ofValues ? max - min + 1 : BINS).fill(0);
	for (let row = 0; row < values.length; row++) {
		if (kinds[row] !== CELL.value) continue;
		counts[Math.min(counts.length - 1, Math.max(0, Math.floor((values[row] - low) / width)))]++;
	}
	return { low, width, counts, ofValues };
}
