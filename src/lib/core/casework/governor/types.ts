/** What a county governor's office writes about a municipality as a whole, in the order in which it is asked. */
export const ASSESSMENT_FIELDS = [
	'supervision',
	'complaints',
	'risk',
	'capacity',
	'schemes',
	'overall'
] as const;
export type AssessmentField = (typeof ASSESSMENT_FIELDS)[number];

/** A text beside one indicator: what the number does not tell. The part after the colon is the indicator's id. */
export type IndicatorField = `indicator:${string}`;

/** The decisions about a municipality: who makes which is said in `CHOICES`. */
export const DECISION_FIELDS = ['standing', 'added', 'udir'] as const;
export type DecisionField = (typeof DECISION_FIELDS)[number];

/** One thing that is said of a municipality. Each is merged and logged for itself. */
export type CaseField = AssessmentField | IndicatorField | 'rank' | DecisionField;

/**
 * What a decision can be. `standing` is the county governor's word on a candidate (declining is the municipality's own
 * answer, which the governor writes down), `added` says that a municipality outside the list is considered too, `udir` is
 * the directorate's decision.
 */
export const CHOICES = {
	standing: ['include', 'exclude', 'decline'],
	added: ['added'],
	udir: ['admitted', 'notAdmitted']
} as const satisfies Record<DecisionField, readonly string[]>;
export type Standing = (typeof CHOICES.standing)[number];
export type UdirDecision = (typeof CHOICES.udir)[number];
export type Choice = Standing | 'added' | UdirDecision;

export type CaseValue =
	| { kind: 'text'; text: string }
	/** The place among the county's candidates, from 1. */
	| { kind: 'rank'; rank: number }
	/** `date` is the day on which it was decided, as 2025-03-31. */
	| { kind: 'decision'; choice: Choice; reason: string; date: string };

/** Who said something, and when: initials, and milliseconds since 1970. */
export interface Stamp {
	at: number;
	by: string;
}

/** What is said of a municipality now. A null value was taken back, which is a statement too: a merge must not undo it. */
export interface CaseEntry extends Stamp {
	/** Municipality number. */
	municipality: string;
	field: CaseField;
	value: CaseValue | null;
}

/** How a change came about: by hand, from a county's file, by undoing, by doing again. */
export const LOG_WAYS = ['set', 'merged', 'undone', 'redone'] as const;
export type LogWay = (typeof LOG_WAYS)[number];

/** A change that was made. Lines are added and never changed or taken away. */
export interface LogLine extends Stamp {
	municipality: string;
	field: CaseField;
	from: CaseValue | null;
	to: CaseValue | null;
	how: LogWay;
}

/** The rules of the draw that an assessment was begun on. */
export interface ListBasis {
	/** See `fingerprint`. */
	fingerprint: string;
	/** The name of the draw when it was taken down. */
	name: string;
	at: number;
}

/** From where the next one comes when a municipality declines: from the whole country, or from its county. */
export const REPLACE_FROM = ['country', 'county'] as const;
export type ReplaceFrom = (typeof REPLACE_FROM)[number];

/** The assessments of the county governors, and the directorate's decisions beside them. */
export interface GovernorWork {
	version: 1;
	/** At most one for each municipality and field. */
	entries: CaseEntry[];
	/** The oldest first. */
	log: LogLine[];
	/** Null until something is assessed. */
	basis: ListBasis | null;
	replaceFrom: ReplaceFrom;
}
