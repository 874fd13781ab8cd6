/** Days from the workbook's day 0 to 1970-01-01. The 1900 system counts the 29th of February 1900, which never was. */
const TO_1970_FROM_1900 = 25_569;
const TO_1970_FROM_1904 = 24_107;
const FALSE_LEAP_DAY = 60;
/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = 2_932_896;
const DAY_MS = 86_400_000;

/**
 * Days since 1970-01-01 of a date as workbooks store it: days since 1900 (day 1 is 1900-01-01, and day 60 is a leap day
 * that did not exist, kept for the sake of Lotus 1-2-3) or since 1904-01-01. Rounded to milliseconds.
 * Source: ECMA-376 part 1, 18.17.4, dates and times.
 * @returns NaN for day 60, days before day 0 and days after the year 9999
 */
export function serialToDays(serial: number, is1904: boolean): number {
	const isFalseDay = !is1904 && serial >= FALSE_LEAP_DAY && serial < FALSE_LEAP_DAY + 1;
	if (serial < 0 || isFalseDay) return NaN;
	const shift = is1904
		? TO_1970_FROM_1904
		: serial < FALSE_LEAP_DAY
			? TO_1970_FROM_1900 - 1
			: TO_1970_FROM_1900;
	const days = Math.round((serial - shift) * DAY_MS) / DAY_MS;
	return days < LAST_DAY + 1 ? days : NaN;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;

/**
 * Days since 1970-01-01 of a date as written in cells of type `d` (ISO 8601, no zone).
 * @returns NaN for anything else, and for days that the calendar does not have
 */
export function isoToDays(text: string): number {
	const match = ISO.exec(text);
	if (!match) return NaN;
	const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return NaN;
	if (hour > 23 || minute > 59 || second >= 60) return NaN;
	return (date.getTime() + Math.round(((hour * 60 + minute) * 60 + second) * 1000)) / DAY_MS;
}

/** Seconds since 1970-01-01, to the millisecond. */
export const daysToSeconds = (days: number): number => Math.round(days * DAY_MS) / 1000;

/** `2024-08-19` or, where the day has a time, `2024-08-19T12:30:00`. */
export function daysToText(days: number): string {
	const text = new Date(Math.round(days * DAY_MS)).toISOString();
	return Number.isInteger(days) ? text.slice(0, 10) : text.replace(/(\.000)?Z$/, '');
}

/** `08:30:00` of seconds of a day; durations may have more than 24 hours. */
export function secondsToText(seconds: number): string {
	const whole = Math.floor(Math.abs(seconds));
	const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	return (seconds < 0 ? '-' : '') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}
