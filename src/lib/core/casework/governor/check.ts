import {
	also,
	byKind,
	choice,
	list,
	number,
	object,
	orNull,
	text,
	textLike,
	wholeNumber,
	wrong,
	type Check
} from '../../recipe/shape';
import {
	ASSESSMENT_FIELDS,
	CHOICES,
	LOG_WAYS,
	REPLACE_FROM,
	type CaseEntry,
	type CaseField,
	type CaseValue,
	type DecisionField,
	type GovernorWork,
	type ListBasis,
	type LogLine
} from './types';

/** The longest text of an assessment, in characters: some six pages. */
export const LONGEST_TEXT = 20_000;
/** The longest reason for a decision. */
export const LONGEST_REASON = 2000;
/** The longest initials. */
export const LONGEST_INITIALS = 12;

const MOST_ENTRIES = 100_000;
const MOST_LINES = 1_000_000;
const MOST_RANK = 2000;
const LONGEST_NAME = 1000;

const time = number(0, 8.64e15);
const municipality = textLike(/^\d{4}$/, 'municipalityNumber');
const initials = text(LONGEST_INITIALS);

/** Whether a name is that of a decision: names that every object has by birth are none. */
const isDecision = (name: string): name is DecisionField => Object.hasOwn(CHOICES, name);

/** Whether a name is that of a field. */
export const isCaseField = (name: string): name is CaseField =>
	name === 'rank' ||
	isDecision(name) ||
	ASSESSMENT_FIELDS.some((field) => field === name) ||
	(name.startsWith('indicator:') && name.length > 'indicator:'.length && name.length <= LONGEST_NAME);

const field: Check<CaseField> = (value, path) =>
	typeof value === 'string' && isCaseField(value) ? null : wrong(path, 'text', { max: LONGEST_NAME });

/** A day that the calendar has. */
export function isDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const day: Check<string> = (value, path) =>
	typeof value === 'string' && isDay(value) ? null : wrong(path, 'text', { max: 10 });

const value = byKind<CaseValue>({
	text: object({ kind: choice('text'), text: text(LONGEST_TEXT) }),
	rank: object({ kind: choice('rank'), rank: wholeNumber(1, MOST_RANK) }),
	decision: object({
		kind: choice('decision'),
		choice: choice(...CHOICES.standing, ...CHOICES.added, ...CHOICES.udir),
		reason: text(LONGEST_REASON),
		date: day
	})
});

/** Whether a value is of the kind that a field holds. */
export function suits(name: CaseField, held: CaseValue | null): boolean {
	if (held === null) return true;
	if (name === 'rank') return held.kind === 'rank';
	if (!isDecision(name)) return held.kind === 'text';
	const allowed: readonly string[] = CHOICES[name];
	return held.kind === 'decision' && allowed.includes(held.choice);
}

/** An entry of a case: every field, and a value that the field can hold. */
export const caseEntry: Check<CaseEntry> = also(
	object<CaseEntry>({ municipality, field, value: orNull(value), at: time, by: initials }),
	(entry, path) => (suits(entry.field, entry.value) ? null : wrong(`${path}.value`, 'object'))
);

/** The entries of one or many municipalities, each thing said once. */
export const caseEntries: Check<CaseEntry[]> = list(caseEntry, 0, MOST_ENTRIES, {
	field: 'field',
	of: (entry) => `${entry.municipality} ${entry.field}`
});

/** The lines of a log. */
export const logLines: Check<LogLine[]> = list(
	also(
		object<LogLine>({
			municipality,
			field,
			from: orNull(value),
			to: orNull(value),
			how: choice(...LOG_WAYS),
			at: time,
			by: initials
		}),
		(line, path) =>
			suits(line.field, line.from) && suits(line.field, line.to) ? null : wrong(`${path}.to`, 'object')
	),
	0,
	MOST_LINES
);

/** A fingerprint of rules. */
export const fingerprintText = textLike(/^[0-9a-f]{16}$/, 'id');

const basis = object<ListBasis>({ fingerprint: fingerprintText, name: text(LONGEST_NAME), at: time });

/** Every field of stored assessments. */
export const governorWork: Check<GovernorWork> = object<GovernorWork>({
	version: choice(1),
	entries: caseEntries,
	log: logLines,
	basis: orNull(basis),
	replaceFrom: choice(...REPLACE_FROM)
});
