import type { Tally } from './tally';

/** Whole numbers on a range of at most so many get a bar each: answers, classes, years. */
const MOST_WHOLE = 30;
const MOST_BARS = 60;

export interface Bars {
	/** Ends of the bars, ascending; one more than counts. */
	edges: number[];
	/** Counts or sums of weights. A value on an edge belongs to the bar above it, the last one to the last bar. */
	counts: number[];
}

/**
 * Bars of a histogram: one for each whole number where there are few, else about 1 + log₂ n bars (Sturges) of a round
 * width (1, 2 or 5 times a power of ten).
 * @returns null where no value differs from another, or they lie too far apart or too close for doubles
 */
export function histogram({ values, counts, total }: Tally): Bars | null {
	const [min, max] = [values[0], values[values.length - 1]];
	if (values.length < 2 || !Number.isFinite(max - min)) return null;
	const isWhole = max - min <= MOST_WHOLE && values.every((value) => Number.isInteger(value));
	const width = isWhole ? 1 : roundWidth((max - min) / Math.ceil(1 + Math.log2(Math.max(total, 1))));
	const low = isWhole ? min - 0.5 : Math.floor(min / width) * width;
	const bars = Math.min(MOST_BARS, isWhole ? max - min + 1 : Math.floor((max - low) / width + 1e-9) + 1);
	if (!(bars >= 1)) return null;
	const edges = Array.from({ length: bars + 1 }, (_, edge) => clean(low + edge * width));
	if (!edges.every((edge, place) => Number.isFinite(edge) && (place === 0 || edge > edges[place - 1])))
		return null;
	const sums = new Array<number>(edges.length - 1).fill(0);
	values.forEach((value, place) => {
		const bar = Math.floor((value - low) / width + 1e-9);
		sums[Math.max(0, Math.min(bars - 1, bar))] += counts[place];
	});
	return { edges, counts: sums };
}

function roundWidth(width: number): number {
	const power = 10 ** Math.floor(Math.log10(width));
	const step = [1, 2, 5, 10].find((one) => one * power >= width * (1 - 1e-9)) ?? 10;
	return step * power;
}

/** 0.1 · 3 as 0.3. */
const clean = (edge: number): number => Number(edge.toPrecision(15));
