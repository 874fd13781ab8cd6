/**
 * A date as somebody knows it: a day, a month or a year. ISO form: '2025-08-01', '2025-08', '2025'. As a beginning it
 * is its first day, as an end its last one.
 */
export type PartialDate = string;

/** How a municipality came into the scheme. */
export const INTAKES = ['average', 'spread', 'governor', 'other'] as const;
export type Intake = (typeof INTAKES)[number];

/** Kinds of reason for taking part. The list is ours, not official; what is said in full is the text beside it. */
export const REASONS = ['indicators', 'schools', 'assessment', 'supervision', 'wish', 'other'] as const;
export type ReasonKind = (typeof REASONS)[number];

/**
 * A phase of the scheme. Those that the directorate's report names (a preparatory phase of a year, an implementation
 * phase of two) have no name of their own here: the catalogues word them.
 */
export interface Phase {
	id: string;
	/** Null for a phase that the catalogues know. */
	name: string | null;
}

/** The phases that the catalogues know, in their order. */
export const KNOWN_PHASES = ['preparatory', 'implementation'] as const;
export type KnownPhase = (typeof KNOWN_PHASES)[number];

/** When a phase began. */
export interface PhaseStep {
	phase: string;
	/** Null: not known. The first phase then begins with the period. */
	from: PartialDate | null;
}

/** One period in which one municipality takes part in the scheme. A municipality may have several. */
export interface Participation {
	id: string;
	/** Four digits, as valid when it was written; an earlier number is carried over where it is counted. */
	municipality: string;
	/** Which intake it came with; null for what is not written. */
	intake: { kind: Intake | null; year: number | null };
	start: PartialDate | null;
	/** In the order of time. */
	phases: PhaseStep[];
	reason: { kind: ReasonKind | null; text: string };
	plannedEnd: PartialDate | null;
	/** The last day of taking part; null while it goes on. */
	end: PartialDate | null;
	/** Mentor or institution, in free text. */
	support: string;
}

/** A municipality in another scheme. */
export interface SchemeMember {
	/** As in `Participation`. */
	municipality: string;
	/** First and last calendar year; null for open. */
	from: number | null;
	to: number | null;
}

/** Another scheme that municipalities are in. The names are the user's own; no list of them is official. */
export interface OtherScheme {
	id: string;
	name: string;
	members: SchemeMember[];
}

/** Where the capacity of a municipality is read. */
export type CapacitySource =
	/** Inhabitants by the register. */
	| { kind: 'population' }
	/** Schools in the indicator data. */
	| { kind: 'schools' }
	/** A number of a dataset in which a variable names the municipality. */
	| { kind: 'variable'; dataset: string; variable: string };

/** How numbers are cut into three classes: by thirds of the municipalities, or at two values. */
export type Cuts = { kind: 'thirds' } | { kind: 'values'; lower: number; upper: number };

/** What need is held against. */
export interface NeedSpec {
	/** Id of the draw whose shares of risk points are the need; null: the chosen one. */
	draw: string | null;
	/** In fractions, 0–1. */
	needCuts: Cuts;
	capacity: CapacitySource;
	/** True where a higher number is less capacity. */
	reversed: boolean;
	/** In the unit of the capacity. */
	capacityCuts: Cuts;
	/** Id of the other scheme that is asked about; null: the follow-up scheme by this register. */
	scheme: string | null;
}

/** Who takes part in the follow-up scheme, and in other schemes. Plain JSON. */
export interface ParticipantRegister {
	version: 1;
	phases: Phase[];
	periods: Participation[];
	schemes: OtherScheme[];
	/** A municipality in this many schemes or more is marked, the follow-up scheme counted. Our default, not official. */
	manySchemes: number;
	need: NeedSpec;
}
