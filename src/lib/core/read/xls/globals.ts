import { fail, ok, type Outcome } from '../../outcome';
import { builtInMeaning, formatMeaning, type NumberMeaning } from '../xlsx/number-format';
import type { SheetInfo, XlsxCode } from '../xlsx/types';
import { RECORD, Records, uint16 } from './records';
import { readSharedStrings, shortString } from './strings';

/** A sheet and where its records begin. */
export interface XlsSheet extends SheetInfo {
	at: number;
}

/** What the workbook says before its sheets. */
export interface XlsGlobals {
	sheets: XlsSheet[];
	is1904: boolean;
	texts: string[];
	/** What numbers stand for, by the number of a cell's format. */
	styles: NumberMeaning[];
}

/** The version that Excel 97 to 2003 write. */
const BIFF8 = 0x0600;
const WORKSHEET = 0;
const MAX_TEXTS = 10_000_000;

/**
 * Reads the globals of a workbook: sheets, shared strings, formats. Charts and macro sheets are left out.
 * Source: MS-XLS 2.1.7.20.3 (globals substream), 2.4.28 (BoundSheet8), 2.4.77 (Date1904), 2.4.126 (Format), 2.4.353 (XF).
 * @returns the globals; `xlsx.legacyXls` for older versions, `xlsx.encrypted`, `xlsx.brokenZip` for a broken stream
 */
export function readGlobals(stream: Uint8Array): Outcome<XlsGlobals, XlsxCode> {
	const records = new Records(stream);
	if (!isBiff8(records)) return fail('xlsx.legacyXls');
	const globals: XlsGlobals = { sheets: [], is1904: false, texts: [], styles: [] };
	const formats = new Map<number, NumberMeaning>();
	const ids: number[] = [];
	while (records.next() && records.type !== RECORD.end) {
		const { data } = records;
		switch (records.type) {
			case RECORD.filePass:
				return fail('xlsx.encrypted');
			case RECORD.dateMode:
				globals.is1904 = uint16(data, 0) === 1;
				break;
			case RECORD.format:
				formats.set(uint16(data, 0), formatMeaning(shortString(data, 2, 2) ?? ''));
				break;
			case RECORD.xf:
				ids.push(uint16(data, 2));
				break;
			case RECORD.sheet:
				if (!addSheet(globals.sheets, data)) return fail('xlsx.brokenZip');
				break;
			case RECORD.sharedStrings: {
				const texts = readSharedStrings(records, MAX_TEXTS);
				if (texts === 'tooMany') return fail('xlsx.tooManyCells', { limit: MAX_TEXTS });
				if (!texts) return fail('xlsx.brokenZip');
				globals.texts = texts;
			}
		}
	}
	if (records.type !== RECORD.end) return fail('xlsx.brokenZip');
	globals.styles = ids.map((id) => formats.get(id) ?? builtInMeaning(id));
	return ok(globals);
}

const isBiff8 = (records: Records): boolean =>
	records.next() && records.type === RECORD.begin && uint16(records.data, 0) === BIFF8;

function addSheet(sheets: XlsSheet[], data: DataView): boolean {
	const name = shortString(data, 6, 1);
	if (name === null) return false;
	const at = data.getUint32(0, true);
	const hidden = (data.getUint8(4) & 3) !== 0;
	if (data.getUint8(5) === WORKSHEET) sheets.push({ name, hidden, at });
	return true;
}
