import type { ResultPlot } from '$lib/core/report/types';
import { drawDots } from './dots';
import { SIZE, textAt, type Drawing } from './drawing';
import { drawHeat } from './heat';
import { drawHistogram } from './histogram';
import { drawLines } from './lines';
import { drawScatter } from './scatter';
import { drawStacked } from './stacked';
import type { PlotWords } from './words';

/** No picture is laid out narrower than this. */
const LEAST_WIDTH = 240;
/** Width of a picture in a file, in pixels: a column of A4 at the size of the text around it. */
export const PAPER_WIDTH = 640;

/** Whether a plot has nothing to draw. */
function isEmpty(plot: ResultPlot<string>): boolean {
	switch (plot.kind) {
		case 'stacked':
			return plot.bars.length === 0;
		case 'dots':
			return plot.rows.length === 0 || plot.series.length === 0;
		case 'lines':
			return (
				plot.places.length === 0 || plot.series.every(({ points }) => points.every((one) => one === null))
			);
		case 'scatter':
			return plot.points.length === 0;
		case 'heat':
			return plot.rows.length === 0 || plot.columns.length === 0;
		case 'histogram':
			return plot.series.length === 0 || plot.edges.length < 2;
	}
}

/**
 * Any plot as a picture.
 * @param width in pixels that it may take; a wide matrix takes more
 * @param countLabel what the upright axis of a histogram counts
 */
export function draw(plot: ResultPlot<string>, width: number, words: PlotWords, countLabel: string): Drawing {
	const wide = Math.max(LEAST_WIDTH, Math.floor(width));
	if (isEmpty(plot)) return { width: wide, height: 40, shapes: [textAt(0, 20, words.nothing, NOTHING)] };
	switch (plot.kind) {
		case 'stacked':
			return drawStacked(plot, wide, words);
		case 'dots':
			return drawDots(plot, wide, words);
		case 'lines':
			return drawLines(plot, wide, words);
		case 'scatter':
			return drawScatter(plot, wide, words);
		case 'heat':
			return drawHeat(plot, wide, words);
		case 'histogram':
			return drawHistogram(plot, wide, words, countLabel);
	}
}

const NOTHING = { size: SIZE.normal, fill: 'subtle' } as const;
