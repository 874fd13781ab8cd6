import type { Register } from '../../register/types';
import { firstDay, lastDay } from './dates';
import { placeOf, type Place } from './place';
import type { Participation } from './types';

/** A draw that municipalities were on the list of. */
export interface KnownDraw {
	/** As people call it: '2020', 'Udir 2022'. */
	name: string;
	/** Municipality numbers, of any year. */
	municipalities: readonly string[];
}

/** What is known of one municipality over the years. */
export interface History {
	place: Place;
	/** Its periods, the earliest first; those without a start last. */
	periods: Participation[];
	/** Names of the draws that it was drawn in, in the order given. */
	draws: string[];
	/** Calendar years from the first in which it took part to the last, with those in which it did. */
	years: number[];
	/** Number of periods with a start. */
	times: number;
	/** A period began at most a year after the one before it had ended. */
	consecutive: boolean;
}

export interface Histories {
	/** In the order of: most periods and draws first, then numbers. */
	histories: History[];
	/** Calendar years from the first to the last in which anybody took part. */
	years: number[];
	/** How many municipalities have no period, one, two and so on; the index is the number of periods. */
	byTimes: number[];
}

/**
 * Who has taken part and has been drawn, when and how often. Periods of municipalities that are one now count as of
 * that one; numbers that no municipality has are listed, but not counted.
 * @param day 'yyyy-mm-dd': how far a period that goes on reaches
 */
export function participationHistories(
	periods: readonly Participation[],
	draws: readonly KnownDraw[],
	register: Register,
	day: string
): Histories {
	const found = new Map<string, { place: Place; periods: Participation[]; draws: string[] }>();
	const of = (given: string) => {
		const place = placeOf(register, given);
		const entry = found.get(place.number) ?? { place, periods: [], draws: [] };
		found.set(place.number, entry);
		return entry;
	};
	for (const period of periods) of(period.municipality).periods.push(period);
	for (const { name, municipalities } of draws) {
		for (const number of municipalities) {
			const entry = of(number);
			if (!entry.draws.includes(name)) entry.draws.push(name);
		}
	}
	const histories = [...found.values()].map((entry) => historyOf(entry, day));
	histories.sort(
		(a, b) =>
			b.times - a.times || b.draws.length - a.draws.length || (a.place.number < b.place.number ? -1 : 1)
	);
	const all = histories.flatMap(({ years }) => years);
	const byTimes = [register.municipalities.length];
	for (const { place, times } of histories) {
		if (!place.known || times === 0) continue;
		byTimes[0]--;
		byTimes[times] = (byTimes[times] ?? 0) + 1;
	}
	return { histories, years: range(all), byTimes: Array.from(byTimes, (count) => count ?? 0) };
}

/** Every year from the least to the greatest of some. */
function range(years: readonly number[]): number[] {
	if (years.length === 0) return [];
	const first = years.reduce((least, year) => Math.min(least, year));
	const last = years.reduce((most, year) => Math.max(most, year));
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function historyOf(
	{ place, periods, draws }: { place: Place; periods: Participation[]; draws: string[] },
	day: string
): History {
	const sorted = [...periods].sort((a, b) => {
		const [one, other] = [a, b].map(({ start }) => (start === null ? '9999' : firstDay(start)));
		return one < other ? -1 : one > other ? 1 : 0;
	});
	const spans = sorted.flatMap(({ start, end }) => {
		if (start === null) return [];
		const from = firstDay(start);
		const to = end === null ? (from > day ? from : day) : lastDay(end);
		return to < from ? [] : [{ from, to }];
	});
	const years = new Set<number>();
	for (const { from, to } of spans) {
		for (const year of range([Number(from.slice(0, 4)), Number(to.slice(0, 4))])) years.add(year);
	}
	return {
		place,
		periods: sorted,
		draws,
		years: [...years].sort((a, b) => a - b),
		times: spans.length,
		consecutive: spans.some(
			({ from }, index) =>
				index > 0 && Number(from.slice(0, 4)) - Number(spans[index - 1].to.slice(0, 4)) <= 1
		)
	};
}

/** The periods of one municipality that have a start, the earliest first, also under earlier numbers. */
export const periodsOf = (
	periods: readonly Participation[],
	register: Register,
	number: string
): Participation[] =>
	periods
		.filter(({ municipality, start }) => start !== null && placeOf(register, municipality).number === number)
		.sort((a, b) => (firstDay(a.start ?? '') < firstDay(b.start ?? '') ? -1 : 1));
