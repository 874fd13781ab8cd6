/** Cut-points, lowest first. */
export interface BandCuts {
	/** `upper`: a band holds its upper cut-point, (a, b]. `lower`: it holds its lower one, [a, b). */
	closed: 'upper' | 'lower';
	/** For all rows, and for those of a wave that is not listed. Ascending; equal ones leave a band empty. */
	cuts: number[];
	/** Own cut-points of waves, by the value of the wave variable. */
	waves: { wave: string; cuts: number[] }[];
}

/**
 * Bands as one named object: the same cut-points and words wherever its id stands. What is changed of it is changed
 * in every variable that uses it (see shared-bands.ts).
 */
export interface StoredBands extends BandCuts {
	id: string;
	/** As lists show it: "Innbyggere 2021, fire grupper". */
	name: string;
	/** Words for the bands; see BandsSpec. */
	labels: string[];
	/** What they were computed on; null when typed. */
	from: { table: string; variable: string; n: number } | null;
}

/** One band as it came out. */
export interface BandCount {
	/** Its number, from 1: the value of the new variable. */
	band: number;
	label: string;
	/** Its ends; −Infinity and Infinity for the outermost. */
	low: number;
	high: number;
	count: number;
}

/** The bands of all rows, or of one wave. */
export interface BandGroup {
	/** The value of the wave variable; null when there is none. */
	wave: string | null;
	cuts: number[];
	/** Rows that the cut-points were computed on; null when they were given. */
	computedOn: number | null;
	/** Rows with a value. */
	n: number;
	bands: BandCount[];
}
