import type { ReadTable } from '../types';
import type { XmlFault } from './xml-scanner';

/** Why a workbook cannot be read. */
export type XlsxCode =
	| 'xlsx.notZip'
	| 'xlsx.brokenZip'
	| 'xlsx.encrypted'
	| 'xlsx.legacyXls'
	| 'xlsx.openDocument'
	| 'xlsx.binaryWorkbook'
	| 'xlsx.notWorkbook'
	| 'xlsx.tooManyParts'
	| 'xlsx.partTooLarge'
	| 'xlsx.missingPart'
	| 'xlsx.badXml'
	| 'xlsx.noSheets'
	| 'xlsx.noSuchSheet'
	| 'xlsx.emptySheet'
	| 'xlsx.noHeader'
	| 'xlsx.badCell'
	| 'xlsx.cellOrder'
	| 'xlsx.tooManyCells';

/** What is wrong with an XML part, as the parameter `fault` of `xlsx.badXml`. */
export type { XmlFault };

/** A sheet of a workbook, as its tab shows it. */
export interface SheetInfo {
	name: string;
	/** Hidden in the workbook; it can be read all the same. */
	hidden: boolean;
}

/** A sheet and the part of the package that holds it. */
export interface SheetPart extends SheetInfo {
	part: string;
}

/** Which part of a workbook is read, and how. */
export interface XlsxOptions {
	/** Name of the sheet; without it the first that is not hidden. */
	sheet?: string;
	/** Row of the sheet (from 1) with the names of the columns; null: there is none; undefined: it is looked for. */
	headerRow?: number | null;
}

/** A sheet as read, with what a person may want to see and choose otherwise. */
export interface XlsxReading {
	table: ReadTable;
	/** All sheets of the workbook, in the order of the tabs. */
	sheets: SheetInfo[];
	/** Name of the sheet that was read. */
	sheet: string;
	/** Row of the sheet with the names of the columns; 0: none. */
	headerRow: number;
	/** Texts of the rows above it, one text a row. */
	titles: string[];
}
