import { fail, type Message } from '../../outcome';
import { carryOver } from '../../register/carry-over';
import { municipalityName } from '../../register/search';
import type { Register } from '../../register/types';
import { firstDay, lastDay } from './dates';
import { placeOf } from './place';
import type { Participation, ParticipantRegister } from './types';

/** What can be said of a period. `note`: counted as it stands, and worth knowing. */
export interface Problem {
	/** Id of the period. */
	period: string;
	weight: 'error' | 'note';
	what: Message<ParticipantCode>;
}

export const PARTICIPANT_CODES = [
	/** It is not counted. */
	'participants.noStart',
	/** params: start, end. */
	'participants.endBeforeStart',
	/** params: start, end. */
	'participants.plannedBeforeStart',
	/** Two periods of one municipality at the same time. params: start, end (of the other; '' while it goes on), other. */
	'participants.overlap',
	/** The same of two municipalities that are one now. params as of `overlap`. */
	'participants.overlapMerged',
	/** params: number. */
	'participants.unknownNumber',
	/** Listed by the publisher, but no municipality. params: name. */
	'participants.outside',
	/** params: number, name, current. */
	'participants.earlierNumber',
	/** params: number, name, current, year. */
	'participants.merged',
	/** params: number, name, current, successors, year. */
	'participants.divided',
	/** A phase that begins before the period. params: from, start. */
	'participants.phaseBeforeStart',
	/** params: from, end. */
	'participants.phaseAfterEnd',
	/** A phase that begins before the one above it. params: from. */
	'participants.phaseOrder',
	/** A later phase without a date: nobody can know when it began. */
	'participants.phaseWithoutDate',
	/** A phase that is not in the list. params: phase. */
	'participants.unknownPhase'
] as const;
export type ParticipantCode = (typeof PARTICIPANT_CODES)[number];

const say = (code: ParticipantCode, params?: Message['params']): Message<ParticipantCode> =>
	fail(code, params).problem;

/** What is wrong or worth knowing in a register, in the order of its periods, errors first. */
export function participantProblems(
	{ periods, phases }: Pick<ParticipantRegister, 'periods' | 'phases'>,
	register: Register
): Problem[] {
	const known = new Set(phases.map(({ id }) => id));
	const overlapping = overlaps(periods, register);
	return periods.flatMap((period) => {
		const { error, note } = numberProblem(period.municipality, register);
		const overlap = overlapping.get(period.id);
		const found: Problem[] = [];
		const add = (weight: Problem['weight'], whats: (Message<ParticipantCode> | null | undefined)[]) => {
			for (const what of whats) if (what) found.push({ period: period.id, weight, what });
		};
		add('error', [error, ...dateProblems(period), ...phaseProblems(period, known)]);
		if (overlap) add(overlap.code === 'participants.overlap' ? 'error' : 'note', [overlap]);
		add('note', [note]);
		return found;
	});
}

/** The same by the id of the period. */
export function problemsByPeriod(problems: readonly Problem[]): Map<string, Problem[]> {
	const found = new Map<string, Problem[]>();
	for (const problem of problems) {
		const those = found.get(problem.period);
		if (those) those.push(problem);
		else found.set(problem.period, [problem]);
	}
	return found;
}

function dateProblems({ start, plannedEnd, end }: Participation): Message<ParticipantCode>[] {
	if (start === null) return [say('participants.noStart')];
	const found: Message<ParticipantCode>[] = [];
	if (end !== null && lastDay(end) < firstDay(start)) {
		found.push(say('participants.endBeforeStart', { start, end }));
	}
	if (plannedEnd !== null && lastDay(plannedEnd) < firstDay(start)) {
		found.push(say('participants.plannedBeforeStart', { start, end: plannedEnd }));
	}
	return found;
}

function phaseProblems(
	{ phases, start, end }: Participation,
	known: ReadonlySet<string>
): Message<ParticipantCode>[] {
	const found: Message<ParticipantCode>[] = [];
	let before: string | null = null;
	for (const [index, { phase, from }] of phases.entries()) {
		if (!known.has(phase)) found.push(say('participants.unknownPhase', { phase }));
		if (from === null) {
			if (index > 0) found.push(say('participants.phaseWithoutDate'));
			continue;
		}
		if (start !== null && lastDay(from) < firstDay(start)) {
			found.push(say('participants.phaseBeforeStart', { from, start }));
		}
		if (end !== null && firstDay(from) > lastDay(end)) {
			found.push(say('participants.phaseAfterEnd', { from, end }));
		}
		if (before !== null && lastDay(from) < firstDay(before)) {
			found.push(say('participants.phaseOrder', { from }));
		}
		before = from;
	}
	return found;
}

/**
 * What is to be said of a municipality number: not known at all, or one of an earlier year.
 * @param given as it was written
 */
export function numberProblem(
	given: string,
	register: Register
): { error: Message<ParticipantCode> | null; note: Message<ParticipantCode> | null } {
	const { kind, name, number, successors, year } = carryOver(register, given);
	const current = `${municipalityName(register, number)} (${number})`;
	switch (kind) {
		case 'same':
			return { error: null, note: null };
		case 'unknown':
			return { error: say('participants.unknownNumber', { number: given }), note: null };
		case 'outside':
			return { error: say('participants.outside', { name }), note: null };
		case 'renumbered':
			return { error: null, note: say('participants.earlierNumber', { number: given, name, current }) };
		case 'merged':
			return {
				error: null,
				note: say('participants.merged', { number: given, name, current, year: year ?? '' })
			};
		case 'divided': {
			const all = successors.map((one) => `${municipalityName(register, one)} (${one})`).join(', ');
			return {
				error: null,
				note: say('participants.divided', {
					number: given,
					name,
					current,
					successors: all,
					year: year ?? ''
				})
			};
		}
	}
}

/** An end that no day comes after. */
const OPEN = '9999-12-31';

interface Span {
	id: string;
	/** The number as written, and the one that it leads to. */
	given: string;
	number: string;
	/** It went into another municipality. */
	merged: boolean;
	start: string;
	end: string | null;
	from: string;
	to: string;
}

/** The days of a period; null for one that covers none. */
function spanOf({ id, municipality, start, end }: Participation, register: Register): Span | null {
	if (start === null) return null;
	const { number, kind } = carryOver(register, municipality);
	const [from, to] = [firstDay(start), end === null ? OPEN : lastDay(end)];
	if (to < from) return null;
	return { id, given: municipality, number, merged: kind === 'merged', start, end, from, to };
}

const order = (a: Span, b: Span): number =>
	a.number === b.number ? (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) : a.number < b.number ? -1 : 1;

/** For each period that shares days with another one of the same municipality: what is to be said of it. */
function overlaps(
	periods: readonly Participation[],
	register: Register
): Map<string, Message<ParticipantCode>> {
	const spans = periods.flatMap((period) => spanOf(period, register) ?? []).sort(order);
	const found = new Map<string, Message<ParticipantCode>>();
	const note = (one: Span, other: Span) => {
		const areOne = one.given !== other.given && (one.merged || other.merged);
		const code = areOne ? 'participants.overlapMerged' : 'participants.overlap';
		found.set(
			one.id,
			say(code, {
				start: other.start,
				end: other.end ?? '',
				other: `${placeOf(register, other.given).earlierName || municipalityName(register, other.number)} (${other.given})`
			})
		);
	};
	let longest = spans.at(0);
	for (const span of spans.slice(1)) {
		if (longest?.number === span.number && span.from <= longest.to) {
			note(span, longest);
			if (!found.has(longest.id)) note(longest, span);
		}
		if (longest?.number !== span.number || span.to > longest.to) longest = span;
	}
	return found;
}
