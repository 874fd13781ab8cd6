import type { Register } from '../../register/types';
import { centre, inhabitantsOf } from './counts';
import { firstDay, lastDay, monthsBetween, monthsLater } from './dates';
import { participantsOn, type Participant } from './status';
import type { ParticipantRegister, Participation } from './types';

/** How many months ahead planned ends are listed. */
export const MONTHS_AHEAD = 12;

/** Participants of one county, or of the country. */
export interface AreaCount {
	participants: number;
	/** By id of the phase; those for which none is written under ''. */
	phases: Map<string, number>;
	/** Planned end within the next 12 months, and passed. */
	ending: number;
	overdue: number;
	municipalities: number;
	/** Inhabitants of those who take part, and of all; null where no year is known. */
	inhabitants: { participants: number; all: number } | null;
}

/** What happened in one calendar year. */
export interface YearCount {
	year: number;
	/** Periods that began and that ended. */
	begun: number;
	ended: number;
	/** Municipalities that took part at its end, or on the day of the overview in the year of that. */
	atEnd: number;
}

/** The overview of who takes part on a day. */
export interface Overview {
	day: string;
	participants: Participant[];
	/** By number of the county, those with participants and those without; then the whole country. */
	counties: { number: string; name: string; count: AreaCount }[];
	total: AreaCount;
	/** Numbers that no municipality has; not counted in the areas. */
	unknown: Participant[];
	/** Participants whose planned end has passed, or comes within the next 12 months; the earliest first. */
	ends: Participant[];
	/** Participants without a planned end. */
	withoutPlan: Participant[];
	/** Participants without a reason, in words or in kind. */
	withoutReason: Participant[];
	/** Length in months of the periods that have ended, and of those that go on, up to the day. */
	lengths: { ended: ReturnType<typeof centre>; going: ReturnType<typeof centre> };
	years: YearCount[];
	/** Periods without a start, which are not counted anywhere. */
	withoutStart: Participation[];
	/** The year of the inhabitants. */
	populationYear: number | null;
}

/**
 * Who takes part on a day, where, in which phase and until when; how long, and how many came and went each year. Every
 * municipality counts once; periods of municipalities that are one now count as that one.
 * @param day 'yyyy-mm-dd'
 */
export function participantOverview(
	{ periods, phases }: Pick<ParticipantRegister, 'periods' | 'phases'>,
	register: Register,
	day: string
): Overview {
	const all = participantsOn(periods, register, day);
	const known = all.filter(({ place }) => place.known);
	const inhabitants = inhabitantsOf(register, Number(day.slice(0, 4)));
	const until = monthsLater(day, MONTHS_AHEAD);
	const phaseIds = new Set(phases.map(({ id }) => id));
	const isEnding = ({ period, overdue }: Participant) =>
		!overdue && period.plannedEnd !== null && lastDay(period.plannedEnd) <= until;
	const count = (inArea: (county: string) => boolean): AreaCount => {
		const those = known.filter(({ place }) => inArea(place.county));
		const numbers = new Set(those.map(({ place }) => place.number));
		const area = register.municipalities.filter(({ county }) => inArea(county));
		const byPhase = new Map<string, number>();
		for (const { phase } of those) {
			const id = phase && phaseIds.has(phase.phase) ? phase.phase : '';
			byPhase.set(id, (byPhase.get(id) ?? 0) + 1);
		}
		const sum = (of: typeof area) => of.reduce((total, one) => total + inhabitants.of(one), 0);
		return {
			participants: those.length,
			phases: byPhase,
			ending: those.filter(isEnding).length,
			overdue: those.filter(({ overdue }) => overdue).length,
			municipalities: area.length,
			inhabitants:
				inhabitants.year === null
					? null
					: { participants: sum(area.filter(({ number }) => numbers.has(number))), all: sum(area) }
		};
	};
	const plannedEnd = ({ period }: Participant) => lastDay(period.plannedEnd ?? '9999');
	return {
		day,
		participants: all,
		counties: register.counties.map(({ number, name }) => ({
			number,
			name,
			count: count((county) => county === number)
		})),
		total: count(() => true),
		unknown: all.filter(({ place }) => !place.known),
		ends: all
			.filter((one) => one.overdue || isEnding(one))
			.sort((a, b) => (plannedEnd(a) < plannedEnd(b) ? -1 : plannedEnd(a) > plannedEnd(b) ? 1 : 0)),
		withoutPlan: all.filter(({ period }) => period.plannedEnd === null),
		withoutReason: all.filter(({ period: { reason } }) => reason.kind === null && reason.text.trim() === ''),
		lengths: lengthsOn(periods, day),
		years: yearsUpTo(periods, register, day),
		withoutStart: periods.filter(({ start }) => start === null),
		populationYear: inhabitants.year
	};
}

function lengthsOn(periods: readonly Participation[], day: string): Overview['lengths'] {
	const [ended, going]: [number[], number[]] = [[], []];
	for (const { start, end } of periods) {
		if (start === null || firstDay(start) > day) continue;
		const last = end === null ? null : lastDay(end);
		if (last === null || last >= day) going.push(monthsBetween(firstDay(start), day));
		else if (last >= firstDay(start)) ended.push(monthsBetween(firstDay(start), last));
	}
	return { ended: centre(ended), going: centre(going) };
}

function yearsUpTo(periods: readonly Participation[], register: Register, day: string): YearCount[] {
	const begun = periods.flatMap(({ start }) =>
		start !== null && firstDay(start) <= day ? [firstDay(start)] : []
	);
	if (begun.length === 0) return [];
	const ended = periods.flatMap(({ start, end }) =>
		start !== null && end !== null && lastDay(end) < day && lastDay(end) >= firstDay(start)
			? [lastDay(end)]
			: []
	);
	const first = Math.min(...begun.map((one) => Number(one.slice(0, 4))));
	const last = Number(day.slice(0, 4));
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = first + index;
		const inYear = (one: string) => Number(one.slice(0, 4)) === year;
		return {
			year,
			begun: begun.filter(inYear).length,
			ended: ended.filter(inYear).length,
			atEnd: participantsOn(periods, register, year === last ? day : `${year}-12-31`).length
		};
	});
}
