import type { PartialDate } from './types';

/** A register of the scheme needs no years but these; a number outside them is no year. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

const MILLISECONDS_PER_DAY = 86_400_000;
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const two = (value: number): string => String(value).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
	[31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];

function made(year: number, month?: number, day?: number): PartialDate | null {
	if (year < FIRST_YEAR || year > LAST_YEAR) return null;
	if (month === undefined) return String(year);
	if (month < 1 || month > 12) return null;
	if (day === undefined) return `${year}-${two(month)}`;
	return day < 1 || day > daysIn(year, month) ? null : `${year}-${two(month)}-${two(day)}`;
}

/** Whether a text is a date in the form that is stored: a year, a month or a day that there is. */
export function isPartialDate(text: string): boolean {
	const parts = FORM.exec(text);
	if (!parts) return false;
	const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
	return year !== undefined && made(year, month, day) === text;
}

/** Beginnings of the names of months in bokmål, nynorsk and English. */
const MONTHS = [
	['jan'],
	['feb'],
	['mar'],
	['apr'],
	['mai', 'may'],
	['jun'],
	['jul'],
	['aug'],
	['sep'],
	['okt', 'oct'],
	['nov'],
	['des', 'dec']
];

const monthNamed = (name: string): number =>
	1 + MONTHS.findIndex((names) => names.some((one) => name.startsWith(one)));
/** '25' is 2025: the scheme began in 2017. */
const wholeYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

/**
 * Reads a date as people write it: '2025', '8.2025', '08/2025', 'august 2025', '1.8.2025', '1. aug 2025', '01/08/25'
 * (day before month), '2025-08-01'. A time of day after it is left out.
 * @returns the date in the form that is stored, or null for a text that is no date, '' among them
 */
export function readDate(text: string): PartialDate | null {
	const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
	if (plain.length > 40) return null;
	const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[t ][\d:.z+-]*)?)?$/.exec(plain);
	if (iso) return made(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
	const year = /^(\d{4})$/.exec(plain);
	if (year) return made(Number(year[1]));
	const named = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.? (\d{4})$/.exec(plain);
	if (named) {
		const day = named[1] === undefined ? undefined : Number(named[1]);
		return made(Number(named[3]), monthNamed(named[2]), day);
	}
	const month = /^(\d{1,2})[./](\d{4})$/.exec(plain);
	if (month) return made(Number(month[2]), Number(month[1]));
	const day = /^(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4}|\d{2})(?: [\d:.]+)?$/.exec(plain);
	return day ? made(wholeYear(day[3]), Number(day[2]), Number(day[1])) : null;
}

/** The first day that a date may mean, 'yyyy-mm-dd'. */
export const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/** The last day that a date may mean, 'yyyy-mm-dd'. */
export function lastDay(date: PartialDate): string {
	if (date.length === 10) return date;
	if (date.length === 4) return `${date}-12-31`;
	return `${date}-${two(daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7))))}`;
}

/** Days since 1970-01-01 of a day. */
const dayNumber = (day: string): number =>
	Math.round(
		Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
			MILLISECONDS_PER_DAY
	);

/** Mean length of a month of the Gregorian calendar, in days. */
const DAYS_PER_MONTH = 365.2425 / 12;

/**
 * The time from one day to another, both counted, in months of mean length.
 * @param from a day, 'yyyy-mm-dd'
 * @param to the same day or a later one
 */
export const monthsBetween = (from: string, to: string): number =>
	(dayNumber(to) - dayNumber(from) + 1) / DAYS_PER_MONTH;

/**
 * The day a number of months later; the last of the month where the month is shorter.
 * @param day 'yyyy-mm-dd'
 */
export function monthsLater(day: string, months: number): string {
	const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
	const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
	return `${year}-${two(inYear)}-${two(Math.min(Number(day.slice(8, 10)), daysIn(year, inYear)))}`;
}
