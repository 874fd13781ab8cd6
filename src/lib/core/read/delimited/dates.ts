import { namedDate, type NamedDate } from './month-names';
import type { DateOrder } from './types';

/** A date or time in its parts, as written. */
interface DateParts {
	/** Three numbers in the order of the text. Null: a time alone. `isNamed`: day, month (which had a name) and year. */
	day: { parts: [string, string, string]; mark: string; isNamed: boolean } | null;
	/** Seconds of the day. Null: a date alone. */
	seconds: number | null;
	/** The text after the date, as written. */
	rest: string;
}

const DATE = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?:(?:T|,? )(.+))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?(?: ?([AaPp])\.?[Mm]\.?)?Z?$/;
const MAX_LENGTH = 40;
const DAY_SECONDS = 86_400;

function timeOf(text: string): number | null {
	const match = TIME.exec(text);
	if (!match) return null;
	const [, hour, minute, second = '0', fraction = '0', half] = match;
	const isAfternoon = half?.toLowerCase() === 'p';
	const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
	if (hours > 23 || Number(hour) > (half ? 12 : 23) || Number(minute) > 59 || Number(second) > 59)
		return null;
	return hours * 3600 + Number(minute) * 60 + Number(second) + Number(`0.${fraction}`);
}

function partsOf(text: string): DateParts | null {
	if (text.length > MAX_LENGTH || text.length < 4) return null;
	const named = namedDate(text);
	if (named) return namedParts(text, named);
	const match = DATE.exec(text);
	if (!match) {
		const seconds = timeOf(text);
		return seconds === null ? null : { day: null, seconds, rest: text };
	}
	const [, first, mark, second, third, time] = match;
	const seconds = time === undefined ? null : timeOf(time);
	if (time !== undefined && seconds === null) return null;
	const rest = text.slice(first.length + second.length + third.length + 2);
	return { day: { parts: [first, second, third], mark, isNamed: false }, seconds, rest };
}

const AFTER_NAMED = /^(?:,? (?:kl\.? ?)?)(.+)$/;

function namedParts(text: string, { day, month, year, length }: NamedDate): DateParts | null {
	const rest = text.slice(length);
	const time = rest === '' ? undefined : AFTER_NAMED.exec(rest)?.[1];
	if (rest !== '' && time === undefined) return null;
	const seconds = time === undefined ? null : timeOf(time);
	if (time !== undefined && seconds === null) return null;
	return { day: { parts: [day, String(month), year], mark: ' ', isNamed: true }, seconds, rest };
}

/** What the cells of a column say about dates, counted in cells. */
export interface DateEvidence {
	dates: number;
	dateTimes: number;
	times: number;
	/** Cells that fit an order; a day over 12 or a four-digit year decides. */
	fits: Record<DateOrder, number>;
	/** Dates with slashes, and times with AM or PM: signs of an American file. */
	slashes: number;
	/** Dates with dashes: like slashes they leave open which is the day, unless the year stands first. */
	dashes: number;
	halves: number;
}

/** Evidence of no dates. */
export const noDateEvidence = (): DateEvidence => ({
	dates: 0,
	dateTimes: 0,
	times: 0,
	fits: { ymd: 0, dmy: 0, mdy: 0 },
	slashes: 0,
	dashes: 0,
	halves: 0
});

/** Adds `count` cells of one text; texts that are no dates leave no trace. */
export function addDateEvidence(evidence: DateEvidence, text: string, count: number): void {
	const parts = partsOf(text);
	if (!parts) return;
	if (!parts.day) {
		evidence.times += count;
		return;
	}
	const orders = (['ymd', 'dmy', 'mdy'] as const).filter((order) => dayNumber(parts.day, order) !== null);
	if (orders.length === 0) return;
	evidence[parts.seconds === null ? 'dates' : 'dateTimes'] += count;
	for (const order of orders) evidence.fits[order] += count;
	if (parts.day.mark === '/') evidence.slashes += count;
	if (parts.day.mark === '-') evidence.dashes += count;
	if (/[AaPp]\.?[Mm]/.test(parts.rest)) evidence.halves += count;
}

/**
 * The order of day, month and year that most cells fit. When day and month of all could be exchanged, the day stands
 * first, as in Norway; only slashes with AM or PM speak for the month first. With points nobody writes the month first.
 */
export function decideDateOrder(evidence: DateEvidence): { order: DateOrder; isOpen: boolean } {
	const { ymd, dmy, mdy } = evidence.fits;
	if (ymd > dmy && ymd > mdy) return { order: 'ymd', isOpen: false };
	if (dmy !== mdy) return { order: dmy > mdy ? 'dmy' : 'mdy', isOpen: false };
	const isAmerican = evidence.slashes > 0 && evidence.halves > 0;
	return { order: isAmerican ? 'mdy' : 'dmy', isOpen: evidence.slashes + evidence.dashes > 0 };
}

/** Two-digit years up to this are in this century (as spreadsheets do). */
const LAST_SHORT_YEAR = 29;

function dayNumber(day: DateParts['day'], order: DateOrder): number | null {
	if (!day) return null;
	const [a, b, c] = day.parts;
	const [year, month, date] = day.isNamed
		? [c, b, a]
		: order === 'ymd'
			? [a, b, c]
			: order === 'dmy'
				? [c, b, a]
				: [c, a, b];
	const isYear = year.length === 4 || (year.length === 2 && (order !== 'ymd' || day.isNamed));
	if (!isYear || month.length > 2 || date.length > 2) return null;
	const short = Number(year) <= LAST_SHORT_YEAR ? 2000 : 1900;
	const fullYear = year.length === 4 ? Number(year) : short + Number(year);
	const utc = new Date(0);
	utc.setUTCFullYear(fullYear, Number(month) - 1, Number(date));
	const isReal = utc.getUTCMonth() === Number(month) - 1 && utc.getUTCDate() === Number(date);
	return isReal ? utc.getTime() / (DAY_SECONDS * 1000) : null;
}

/**
 * Reads a date, a date with time, or a time of day.
 * @param text a cell without spaces at its ends
 * @param type what the column holds
 * @returns days since 1 January 1970, seconds since then (as the clock showed, no time zone), or seconds of the day;
 * null when the text is none
 */
export function parseDateText(
	text: string,
	type: 'date' | 'dateTime' | 'time',
	order: DateOrder
): number | null {
	const parts = partsOf(text);
	if (!parts) return null;
	if (type === 'time') return parts.day ? null : parts.seconds;
	const day = dayNumber(parts.day, order);
	if (day === null) return null;
	if (type === 'date') return parts.seconds === null || parts.seconds === 0 ? day : null;
	return day * DAY_SECONDS + (parts.seconds ?? 0);
}

/**
 * Prints a day as a text is written: same marks, same length of year, two digits where the text has two, and the time
 * as it stands. The other half of the round-trip check for dates.
 * @param day days since 1 January 1970
 */
export function printDate(day: number, order: DateOrder, like: string): string {
	const parts = partsOf(like);
	if (!parts?.day) return like;
	if (parts.day.isNamed) return dayNumber(parts.day, order) === day ? like : '';
	const utc = new Date(day * DAY_SECONDS * 1000);
	const numbers = { y: utc.getUTCFullYear(), m: utc.getUTCMonth() + 1, d: utc.getUTCDate() };
	const printed = parts.day.parts.map((part, i) => {
		const number = numbers[order[i] as 'y' | 'm' | 'd'];
		return String(order[i] === 'y' && part.length === 2 ? number % 100 : number).padStart(part.length, '0');
	});
	return printed.join(parts.day.mark) + parts.rest;
}
