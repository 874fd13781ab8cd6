import { foldName } from '../../register/names';
import type { Register } from '../../register/types';
import { emptyPeriod } from './empty';
import { sharesDays } from './paste';
import type { Intake, OtherScheme, ParticipantRegister, PartialDate, Participation, Phase } from './types';

/** A register with one period changed; the same where there is no such period. */
export const withPeriod = (
	register: ParticipantRegister,
	id: string,
	change: (period: Participation) => Participation
): ParticipantRegister => ({
	...register,
	periods: register.periods.map((period) => (period.id === id ? change(period) : period))
});

/** A register with periods more. */
export const withPeriods = (
	register: ParticipantRegister,
	periods: readonly Participation[]
): ParticipantRegister => ({ ...register, periods: [...register.periods, ...periods] });

/** A register without a period. */
export const withoutPeriod = (register: ParticipantRegister, id: string): ParticipantRegister => ({
	...register,
	periods: register.periods.filter((period) => period.id !== id)
});

/** A period in another phase than its last: the last step is that phase now. '' takes the step away. */
export function withLastPhase(period: Participation, phase: string): Participation {
	const before = period.phases.slice(0, -1);
	if (phase === '') return { ...period, phases: before };
	return { ...period, phases: [...before, { phase, from: period.phases.at(-1)?.from ?? null }] };
}

/** The id of a phase by a text: its own name, or a name that the catalogues give it. Null for none. */
export function phaseNamed(
	phases: readonly Phase[],
	names: (phase: Phase) => readonly string[]
): (text: string) => string | null {
	const byName = new Map<string, string>();
	for (const phase of phases) {
		for (const name of names(phase)) {
			if (name.trim() !== '' && !byName.has(foldName(name))) byName.set(foldName(name), phase.id);
		}
	}
	return (text) => byName.get(foldName(text)) ?? null;
}

/** What all of those who are added from a draw have in common. */
export interface Drawn {
	numbers: readonly { municipality: string; kind: Intake }[];
	year: number | null;
	start: PartialDate | null;
	plannedEnd: PartialDate | null;
	/** Null for none. */
	phase: string | null;
	/** The reason in words: that they were drawn, and by which draw. */
	reason: string;
}

/**
 * Periods for municipalities that a draw has drawn. One that takes part at that time already is left out.
 * @returns the periods, and the numbers that were left out
 */
export function periodsFromDraw(
	{ numbers, year, start, plannedEnd, phase, reason }: Drawn,
	known: readonly Participation[],
	register: Register,
	newId: () => string
): { periods: Participation[]; leftOut: string[] } {
	const periods: Participation[] = [];
	const leftOut: string[] = [];
	for (const { municipality, kind } of numbers) {
		const period: Participation = {
			...emptyPeriod(newId(), municipality),
			intake: { kind, year },
			start,
			plannedEnd,
			phases: phase === null ? [] : [{ phase, from: null }],
			reason: { kind: kind === 'spread' ? 'schools' : 'indicators', text: reason }
		};
		if (sharesDays(period, [...known, ...periods], register)) leftOut.push(municipality);
		else periods.push(period);
	}
	return { periods, leftOut };
}

/** A register with one scheme changed. */
export const withScheme = (
	register: ParticipantRegister,
	id: string,
	change: (scheme: OtherScheme) => OtherScheme
): ParticipantRegister => ({
	...register,
	schemes: register.schemes.map((scheme) => (scheme.id === id ? change(scheme) : scheme))
});

/** A register without a scheme; what asked about it asks about the follow-up scheme. */
export const withoutScheme = (register: ParticipantRegister, id: string): ParticipantRegister => ({
	...register,
	schemes: register.schemes.filter((scheme) => scheme.id !== id),
	need: register.need.scheme === id ? { ...register.need, scheme: null } : register.need
});

/** How many periods have a phase. */
export const usesOfPhase = ({ periods }: ParticipantRegister, id: string): number =>
	periods.filter(({ phases }) => phases.some(({ phase }) => phase === id)).length;
