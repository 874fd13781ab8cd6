import type {
	CaseEntry,
	CaseField,
	CaseValue,
	Choice,
	DecisionField,
	GovernorWork,
	LogLine,
	LogWay,
	Stamp
} from './types';

/** A thing that is to be said of a municipality; null takes back what was said. */
export interface Change {
	municipality: string;
	field: CaseField;
	value: CaseValue | null;
}

/** Names one cell: a field of a municipality. */
export const cellKey = ({ municipality, field }: Pick<Change, 'municipality' | 'field'>): string =>
	`${municipality} ${field}`;

/** Whether two values say the same. */
export function sameValue(one: CaseValue | null, other: CaseValue | null): boolean {
	if (one === null || other === null) return one === other;
	if (one.kind === 'text') return other.kind === 'text' && one.text === other.text;
	if (one.kind === 'rank') return other.kind === 'rank' && one.rank === other.rank;
	return (
		other.kind === 'decision' &&
		one.choice === other.choice &&
		one.reason === other.reason &&
		one.date === other.date
	);
}

/** The entries by cell. */
export const byCell = (entries: readonly CaseEntry[]): Map<string, CaseEntry> =>
	new Map(entries.map((entry) => [cellKey(entry), entry]));

/** What is said of a municipality, by field. */
export class Case {
	readonly #entries: Map<CaseField, CaseEntry>;

	constructor(entries: readonly CaseEntry[]) {
		this.#entries = new Map(entries.map((entry) => [entry.field, entry]));
	}

	/** The entry of a field that says something; null where nothing is said, or it was taken back. */
	entry(field: CaseField): CaseEntry | null {
		const found = this.#entries.get(field);
		return found && found.value !== null ? found : null;
	}
	/** A text; '' where there is none. */
	text(field: CaseField): string {
		const value = this.entry(field)?.value;
		return value?.kind === 'text' ? value.text : '';
	}
	/** The place that the governor's office gave it; null for none. */
	get rank(): number | null {
		const value = this.entry('rank')?.value;
		return value?.kind === 'rank' ? value.rank : null;
	}
	decision(field: DecisionField): (CaseValue & { kind: 'decision' }) | null {
		const value = this.entry(field)?.value;
		return value?.kind === 'decision' ? value : null;
	}
	choice(field: DecisionField): Choice | null {
		return this.decision(field)?.choice ?? null;
	}
	/** The fields of indicators that something is written about. */
	get indicators(): CaseField[] {
		return [...this.#entries.keys()].filter((field) => field.startsWith('indicator:') && this.entry(field));
	}
	/** Whether anything at all is said now. */
	get isEmpty(): boolean {
		return ![...this.#entries.keys()].some((field) => this.entry(field));
	}
}

const NOTHING = new Case([]);

/** The cases by municipality number; `caseOf` gives an empty one for those of whom nothing is said. */
export function casesOf(entries: readonly CaseEntry[]): Map<string, Case> {
	const grouped = new Map<string, CaseEntry[]>();
	for (const entry of entries) {
		const own = grouped.get(entry.municipality);
		if (own) own.push(entry);
		else grouped.set(entry.municipality, [entry]);
	}
	return new Map([...grouped].map(([municipality, own]) => [municipality, new Case(own)]));
}

/** The case of a municipality, empty where nothing is said of it. */
export const caseOf = (cases: ReadonlyMap<string, Case>, municipality: string): Case =>
	cases.get(municipality) ?? NOTHING;

/** The line of the log that a change is. */
export const logLine = (
	before: CaseEntry | undefined,
	change: Change,
	stamp: Stamp,
	how: LogWay
): LogLine => ({
	municipality: change.municipality,
	field: change.field,
	from: before?.value ?? null,
	to: change.value,
	how,
	at: stamp.at,
	by: stamp.by
});

/** Whether an entry without words is the same as none: an empty text takes the text back. */
const told = (value: CaseValue | null): CaseValue | null =>
	value?.kind === 'text' && value.text.trim() === '' ? null : value;

/**
 * The work with some things said anew, and a line of the log for each that differs from before.
 * @returns the same object where nothing differs
 */
export function withChanges(work: GovernorWork, changes: readonly Change[], stamp: Stamp): GovernorWork {
	const entries = byCell(work.entries);
	const lines: LogLine[] = [];
	for (const given of changes) {
		const change = { ...given, value: told(given.value) };
		const before = entries.get(cellKey(change));
		if (sameValue(before?.value ?? null, change.value)) continue;
		lines.push(logLine(before, change, stamp, 'set'));
		entries.set(cellKey(change), { ...change, ...stamp });
	}
	if (lines.length === 0) return work;
	return { ...work, entries: [...entries.values()], log: [...work.log, ...lines] };
}

/** Whether two states of the work say the same of every municipality, whoever said it when. */
export function saysTheSame(one: GovernorWork, other: GovernorWork): boolean {
	if (one === other) return true;
	if (one.replaceFrom !== other.replaceFrom || one.basis?.fingerprint !== other.basis?.fingerprint)
		return false;
	const [a, b] = [byCell(one.entries), byCell(other.entries)];
	return [...new Set([...a.keys(), ...b.keys()])].every((key) =>
		sameValue(a.get(key)?.value ?? null, b.get(key)?.value ?? null)
	);
}
