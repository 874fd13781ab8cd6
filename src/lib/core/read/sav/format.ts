import type { VariableFormat } from '../types';

/** What a numeric print format makes of the numbers of a variable: shown = stored / divisor − shift. */
export interface NumberFormat {
	format: VariableFormat;
	shift: number;
	divisor: number;
}

/** From 1582-10-14, where SPSS begins to count, to 1970-01-01. */
const DAYS_TO_1970 = 141_428;
const DAY = 86_400;

const NUMBER: NumberFormat = { format: 'number', shift: 0, divisor: 1 };
const PERCENT: NumberFormat = { ...NUMBER, format: 'percent' };
const TIME: NumberFormat = { ...NUMBER, format: 'time' };
const DATE: NumberFormat = { format: 'date', shift: DAYS_TO_1970, divisor: DAY };
const DATE_TIME: NumberFormat = { format: 'dateTime', shift: DAYS_TO_1970 * DAY, divisor: 1 };

const BY_TYPE: Record<number, NumberFormat | undefined> = {
	20: DATE, // DATE, 01-JAN-2024
	21: TIME, // TIME, hours can exceed 24
	22: DATE_TIME, // DATETIME
	23: DATE, // ADATE, month first
	24: DATE, // JDATE, year and day of the year
	25: TIME, // DTIME, days and time
	28: DATE, // MOYR, the first day of a month
	29: DATE, // QYR, the first day of a quarter
	30: DATE, // WKYR, the first day of a week
	31: PERCENT, // PCT
	38: DATE, // EDATE, day first
	39: DATE, // SDATE, year first
	40: TIME, // MTIME, minutes and seconds
	41: DATE_TIME // YMDHMS
};

/** Formats that print decimals as their second number says: F, COMMA, DOLLAR, Z, E, PCT, DOT, CCA–CCE. */
const WITH_DECIMALS = [3, 4, 5, 15, 17, 31, 32, 33, 34, 35, 36, 37];
const MOST_DECIMALS = 16;

/**
 * What the print format of a numeric variable says its numbers are. SPSS stores dates and times as seconds since
 * 1582-10-14; here dates are days since 1970-01-01, date-times seconds since then, times seconds of a day or span.
 * @param type number of the print format
 * Source: PSPP developer's guide, "Variable Record" (numbers of formats) and PSPP's manual, "Date and Time Formats".
 */
export function numberFormat(type: number): NumberFormat {
	return BY_TYPE[type] ?? NUMBER;
}

/** Decimals that the print format shows; 0 for formats that have none. */
export function formatDecimals(type: number, decimals: number): number {
	return WITH_DECIMALS.includes(type) ? Math.min(decimals, MOST_DECIMALS) : 0;
}
