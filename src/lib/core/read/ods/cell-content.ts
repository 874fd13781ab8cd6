import { STORED, type Stored } from '../xlsx/cell-store';
import { isoToDays } from '../xlsx/dates';
import type { XmlScanner } from '../xlsx/xml-scanner';

/** A cell as its attributes write it; its text comes after them. */
export interface WrittenCell {
	/** Attribute `office:value-type`; '' when it has none. */
	type: string;
	/** The attribute that holds a value of this type. */
	value: string | undefined;
	isError: boolean;
	hasFormula: boolean;
}

/** What a cell stands for: a number, or a text that is still to be stored. */
export type CellContent = { kind: Stored; value: number } | { kind: Stored; text: string };

const VALUE_OF: Record<string, string | undefined> = {
	float: 'office:value',
	percentage: 'office:value',
	currency: 'office:value',
	date: 'office:date-value',
	time: 'office:time-value',
	boolean: 'office:boolean-value',
	string: 'office:string-value'
};

/** Reads the attributes of a cell. Source: OpenDocument 1.3 part 3, 19.385–19.389 (office:value-type and its kin). */
export function readCellAttributes(scanner: XmlScanner): WrittenCell {
	const type = scanner.attribute('office:value-type') ?? '';
	const attribute = Object.hasOwn(VALUE_OF, type) ? VALUE_OF[type] : undefined;
	return {
		type,
		value: attribute && scanner.attribute(attribute),
		isError: scanner.attribute('calcext:value-type') === 'error',
		hasFormula: scanner.attribute('table:formula') !== undefined
	};
}

/** How spreadsheets show errors; LibreOffice has numbers for its own. */
const ERROR = /^(#[A-ZÆØÅ/0]+[!?]?|Err:\d{3})$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
const MAX_NUMBER = 400;

/**
 * What a cell stands for.
 * @param text its paragraphs, joined by line breaks
 * @returns null for an empty cell, 'bad' when the value does not fit its type
 */
export function cellContent(
	{ type, value, isError, hasFormula }: WrittenCell,
	text: string
): CellContent | null | 'bad' {
	if (isError || (hasFormula && type !== 'float' && ERROR.test(text))) return { kind: STORED.error, text };
	switch (type) {
		case 'float':
		case 'currency':
		case 'percentage': {
			const number =
				value !== undefined && value.length <= MAX_NUMBER && NUMBER.test(value) ? Number(value) : NaN;
			if (!Number.isFinite(number)) return 'bad';
			return { kind: type === 'percentage' ? STORED.percent : STORED.number, value: number };
		}
		case 'date': {
			const days = isoToDays(value ?? '');
			if (Number.isNaN(days)) return { kind: STORED.badDate, value: 0 };
			return { kind: Number.isInteger(days) ? STORED.date : STORED.dateTime, value: days };
		}
		case 'time': {
			const seconds = durationSeconds(value ?? '');
			return seconds === null ? { kind: STORED.badDate, value: 0 } : { kind: STORED.time, value: seconds };
		}
		case 'boolean':
			return value === 'true' || value === 'false'
				? { kind: STORED.boolean, value: value === 'true' ? 1 : 0 }
				: 'bad';
		default: {
			const shown = value === undefined || value === '' ? text : value;
			if (shown !== '') return { kind: STORED.text, text: shown };
			return hasFormula && type === '' ? { kind: STORED.notCalculated, value: 0 } : null;
		}
	}
}

const DURATION = /^(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d{1,12})?)S)?)?$/;

/** Seconds of a duration as XML Schema writes it: `PT08H30M00S`. To the millisecond; null for anything else. */
export function durationSeconds(text: string): number | null {
	const match = DURATION.exec(text);
	if (!match || text.length < 3) return null;
	const [days, hours, minutes, seconds] = match
		.slice(2)
		.map((part) => Number((part ?? '0').replace(',', '.')));
	const total = Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000) / 1000;
	return match[1] === '-' && total !== 0 ? -total : total;
}
