import type { NumberFormat } from '$lib/core/report/types';

/** What a picture needs of the reader's language. */
export interface PlotWords {
	/** A number in a format. */
	format: (value: number, format: NumberFormat) => string;
	/** The same for the numbers of an axis, which keep the decimals that tell its ticks apart; `format` where absent. */
	tick?: (value: number, format: NumberFormat) => string;
	/** Written where numbers are hidden, and where there are none. */
	hidden: string;
	nothing: string;
	/** Sentence for a picture that draws fewer points than there are. */
	thinned: (facts: { shown: string; all: string }) => string;
}

export const INTEGER: NumberFormat = { kind: 'integer' };
