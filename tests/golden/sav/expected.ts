import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ReadColumn } from '../../../src/lib/core/read/types';
import { CELL } from '../../../src/lib/core/table/types';

/** A number as R prints it with 17 digits ('Infinity' included); null is an empty cell. */
type Printed = string | null;

/** A column as haven reads it, its measurement level as PSPP does. Written by describe.R. */
export interface ExpectedColumn {
	name: string;
	kind: 'text' | 'number' | 'date' | 'dateTime' | 'time';
	label: string;
	/** SPSS's print format, such as F8.2 or DATE11. */
	format: string;
	measure: 'nominal' | 'ordinal' | 'scale' | null;
	labels: { value: string; label: string }[];
	naValues: string[];
	naRange: [string, string] | null;
	values?: Printed[];
	/** MD5 of the values; see describe.R. */
	checksum?: string;
}

/** A file as haven reads it. */
export interface ExpectedFile {
	file: string;
	rows: number;
	label: string;
	weight: string | null;
	columns: ExpectedColumn[];
}

/** What R wrote of a set of files. */
export function readExpected(name: string): ExpectedFile[] {
	const text = gunzipSync(readFileSync(new URL(name, import.meta.url))).toString('utf8');
	return JSON.parse(text) as ExpectedFile[];
}

const DATE_FORMATS = ['DATE', 'ADATE', 'EDATE', 'JDATE', 'SDATE', 'MOYR', 'QYR', 'WKYR'];
const DATE_TIME_FORMATS = ['DATETIME', 'YMDHMS'];
const SECONDS_TO_1970 = 12_219_379_200;

/**
 * A number that haven gave, as we give it. haven leaves some date formats, and labels and missing values of dates, in
 * SPSS's seconds since 1582-10-14.
 * @param isRaw whether haven left it as stored
 */
export function ours(printed: Printed, column: ExpectedColumn, isRaw: boolean): number {
	if (printed === null) return NaN;
	const format = column.format.replace(/[\d.]+$/, '');
	if (isRaw && DATE_FORMATS.includes(format)) return Number(printed) / 86_400 - SECONDS_TO_1970 / 86_400;
	return isRaw && DATE_TIME_FORMATS.includes(format) ? Number(printed) - SECONDS_TO_1970 : Number(printed);
}

/** The format that a print format should be read as, and its decimals. */
export function formatOf(format: string): { format: string; decimals: number } {
	const [, letters, decimals = '0'] = /^([A-Z]+)\d*(?:\.(\d+))?$/.exec(format) ?? [];
	if (letters === 'A') return { format: 'text', decimals: 0 };
	if (DATE_FORMATS.includes(letters)) return { format: 'date', decimals: 0 };
	if (DATE_TIME_FORMATS.includes(letters)) return { format: 'dateTime', decimals: 0 };
	if (['TIME', 'DTIME', 'MTIME'].includes(letters)) return { format: 'time', decimals: 0 };
	return { format: letters === 'PCT' ? 'percent' : 'number', decimals: Number(decimals) };
}

/** The values of a column row by row; an empty number is NaN. */
export function valuesOf(column: ReadColumn): (number | string)[] {
	if (column.type === 'text') return [...column.codes].map((code) => column.levels[code]);
	return [...column.values].map((value, row) => (column.kinds[row] === CELL.value ? value : NaN));
}

/** The checksum that describe.R defines: numbers as eight bytes, the highest first; texts with a byte 31 after each. */
export function checksum(values: (number | string)[]): string {
	const hash = createHash('md5');
	const bytes = new DataView(new ArrayBuffer(8));
	for (const value of values) {
		if (typeof value === 'string') {
			hash.update(`${value}\x1f`, 'utf8');
			continue;
		}
		bytes.setFloat64(0, Number.isNaN(value) ? -Number.MAX_VALUE : value);
		hash.update(new Uint8Array(bytes.buffer));
	}
	return hash.digest('hex');
}
