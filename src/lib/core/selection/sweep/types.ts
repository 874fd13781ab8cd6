/** One number of a specification that can be moved while all else stays. */
export type SweepParameter =
	| { kind: 'places' | 'spreadPlaces' | 'population' | 'coverage' | 'years' | 'worstPart' }
	| { kind: 'weight' | 'national' | 'absolute'; indicator: string };

export const SWEEP_KINDS = [
	'places',
	'spreadPlaces',
	'population',
	'coverage',
	'years',
	'worstPart',
	'weight',
	'national',
	'absolute'
] as const satisfies readonly SweepParameter['kind'][];

/** Where a number is moved: from, to and the step between, in the unit of the number (fractions as fractions). */
export interface SweepRange {
	from: number;
	to: number;
	step: number;
}

/** The list at one value, held up against the list of the specification as it is. */
export interface SweepPoint {
	value: number;
	drawn: number;
	/** Numbers of municipalities drawn here and not in the present list, and the other way. */
	in: string[];
	out: string[];
}

/** A municipality that is drawn at some values and not at others. */
export interface Borderline {
	number: string;
	name: string;
	drawnNow: boolean;
	/** At how many of the values it is drawn. */
	times: number;
	/** The lowest and highest value at which it is drawn. */
	lowest: number;
	highest: number;
}

export interface Sweep {
	points: SweepPoint[];
	/** Numbers of those drawn at every value. */
	core: string[];
	/** The most often drawn first. */
	borderline: Borderline[];
}
