/** Streams of a country's seed, one for each step, so that a change in one step leaves the others as they were. */
export const STREAMS = {
	sizes: 1,
	tiles: 2,
	names: 3,
	nameKinds: 4,
	quality: 5,
	variables: 6,
	population: 7,
	schools: 8,
	schoolNames: 9,
	results: 10,
	missing: 11,
	earlierDraw: 12
} as const;
