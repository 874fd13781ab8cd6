import { fail, type Message } from '../../outcome';
import { meaningsOf } from '../../register/municipality-list';
import { foldName } from '../../register/names';
import { municipalityName } from '../../register/search';
import type { Register } from '../../register/types';
import { firstDay, FIRST_YEAR, LAST_YEAR, lastDay, readDate } from './dates';
import { emptyPeriod } from './empty';
import type { PastedRow } from './paste-cells';
import type { ColumnProposal, ColumnRole } from './paste-columns';
import { placeOf } from './place';
import type { Intake, PartialDate, Participation } from './types';

export const PASTE_CODES = [
	/** params: line, text. */
	'participants.pasteUnknown',
	/** params: line, text, meanings. */
	'participants.pasteAmbiguous',
	/** params: line, name. */
	'participants.pasteNoMunicipality',
	/** params: line, name, text. */
	'participants.pasteBadDate',
	/** params: line, name, text. */
	'participants.pasteUnknownPhase',
	/** The register has a period of the municipality at that time. params: line, name, start, end. */
	'participants.pasteOverlap'
] as const;
export type PasteCode = (typeof PASTE_CODES)[number];

/** What pasted rows come to. Nothing in them is guessed: what may mean several is named and left out. */
export interface PasteResult {
	periods: Participation[];
	/** Rows that give no period, and why. */
	leftOut: Message<PasteCode>[];
	/** What was not understood in rows that do give one. */
	notes: Message<PasteCode>[];
}

/** What pasted texts are held against. */
export interface PasteContext {
	register: Register;
	/** Id of the phase that a text names, or null. */
	phaseNamed: (text: string) => string | null;
	/** Gives each period an id of its own. */
	newId: () => string;
	/** What the register has: rows that share days with it are left out. */
	known: readonly Participation[];
	/** For rows that have nothing there. */
	defaults?: Pick<Participation, 'start' | 'plannedEnd'>;
}

const say = (code: PasteCode, params: Message['params']): Message<PasteCode> => fail(code, params).problem;

/** Words by which a kind of intake is known, folded. */
const INTAKE_WORDS: readonly [RegExp, Intake][] = [
	[/gjennomsnitt|average/, 'average'],
	[/spredning|spreiing|spread/, 'spread'],
	[/statsforvalt|fylkesmann|governor/, 'governor']
];

/** The kind and the year that a text about the intake names: 'Gjennomsnittsuttrekket 2022'. */
export function readIntake(text: string): Participation['intake'] {
	const folded = foldName(text);
	const kind = INTAKE_WORDS.find(([word]) => word.test(folded))?.[1] ?? null;
	const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? NaN);
	const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
	return { kind: kind ?? (folded === '' || isYear ? null : 'other'), year: isYear ? year : null };
}

/**
 * Makes periods of pasted rows.
 * @param columns what the columns hold, as proposed and looked over
 */
export function readPaste(
	rows: readonly PastedRow[],
	{ header, roles }: ColumnProposal,
	context: PasteContext
): PasteResult {
	const result: PasteResult = { periods: [], leftOut: [], notes: [] };
	for (const row of header ? rows.slice(1) : rows) {
		const cell = (role: ColumnRole) => row.cells[roles.indexOf(role)] ?? '';
		const found = municipalityIn(cell('number'), cell('name'), row.line, context.register);
		if (typeof found !== 'string') {
			result.leftOut.push(found);
			continue;
		}
		const { period, notes } = periodOf(found, cell, row.line, context);
		const overlap = sharesDays(period, [...context.known, ...result.periods], context.register);
		if (overlap) {
			const name = municipalityName(context.register, placeOf(context.register, found).number);
			const { start, end } = overlap;
			const params = { line: row.line, name, start: start ?? '', end: end ?? '' };
			result.leftOut.push(say('participants.pasteOverlap', params));
			continue;
		}
		result.periods.push(period);
		result.notes.push(...notes);
	}
	return result;
}

/** The number that a row names, as it is written there; or why it names none. */
function municipalityIn(
	number: string,
	name: string,
	line: number,
	register: Register
): string | Message<PasteCode> {
	const text = `${number} ${name}`.trim();
	if (text === '') return say('participants.pasteNoMunicipality', { line });
	const meant = meaningsOf(register, text);
	if (meant.length === 0) return say('participants.pasteUnknown', { line, text });
	if (meant.length > 1) {
		const meanings = meant.map((one) => `${municipalityName(register, one.number)} (${one.number})`);
		return say('participants.pasteAmbiguous', { line, text, meanings: meanings.join(', ') });
	}
	// An earlier number stays as it was written: it tells which part of a merged municipality took part.
	const written = /(?<!\d)\d{3,4}(?!\d)/.exec(text)?.[0].padStart(4, '0');
	const isWritten = written !== undefined && placeOf(register, written).number === meant[0].number;
	return isWritten ? written : meant[0].number;
}

function periodOf(
	municipality: string,
	cell: (role: ColumnRole) => string,
	line: number,
	{ register, phaseNamed, newId, defaults }: PasteContext
): { period: Participation; notes: Message<PasteCode>[] } {
	const notes: Message<PasteCode>[] = [];
	const { name } = placeOf(register, municipality);
	const date = (role: ColumnRole, otherwise: PartialDate | null = null) => {
		const text = cell(role);
		if (text === '') return otherwise;
		const read = readDate(text);
		if (read === null) notes.push(say('participants.pasteBadDate', { line, name, text }));
		return read;
	};
	const phaseText = cell('phase');
	const phase = phaseNamed(phaseText);
	if (phase === null && phaseText !== '') {
		notes.push(say('participants.pasteUnknownPhase', { line, name, text: phaseText }));
	}
	const period: Participation = {
		...emptyPeriod(newId(), municipality),
		intake: readIntake(cell('intake')),
		start: date('start', defaults?.start),
		phases: phase === null ? [] : [{ phase, from: null }],
		reason: { kind: null, text: cell('reason') },
		plannedEnd: date('plannedEnd', defaults?.plannedEnd),
		end: date('end'),
		support: cell('support')
	};
	return { period, notes };
}

/** A period of the same municipality that shares days with this one; two without a start are the same too. */
export function sharesDays(
	period: Participation,
	others: readonly Participation[],
	register: Register
): Participation | null {
	const number = placeOf(register, period.municipality).number;
	const found = others.find((other) => {
		const isSame =
			other.municipality === period.municipality ||
			(placeOf(register, other.municipality).number === number && number !== '');
		if (!isSame) return false;
		if (period.start === null || other.start === null) return period.start === other.start;
		const begins = firstDay(period.start) <= (other.end === null ? '9999' : lastDay(other.end));
		return begins && firstDay(other.start) <= (period.end === null ? '9999' : lastDay(period.end));
	});
	return found ?? null;
}
