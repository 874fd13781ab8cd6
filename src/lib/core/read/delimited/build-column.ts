import { CELL } from '../../table/types';
import { plainFacts, type ReadColumn } from '../types';
import type { ColumnTexts } from './column-texts';
import { parseDateText, printDate } from './dates';
import type { ColumnDecision } from './decide-column';
import { markMeaning, withoutPreliminary } from './marks';
import { isPrintedSame, parseNumberText, plainNumberText } from './number-text';
import type { CellFault, MarkPublisher, NumberFormat } from './types';

/** A column as read, and the cells that are not as the column. */
export interface BuiltColumn {
	column: ReadColumn;
	/** What each level was read as; the levels are the distinct texts. */
	levels: LevelReading[];
}

/** What one distinct text was read as. */
export interface LevelReading {
	value: number;
	/** Byte of CELL. */
	kind: number;
	decimals: number;
	fault: CellFault['kind'] | null;
	mark: string | null;
	isPreliminary: boolean;
}

const MISSING: LevelReading = {
	value: NaN,
	kind: CELL.missing,
	decimals: 0,
	fault: null,
	mark: null,
	isPreliminary: false
};
const UNREADABLE: LevelReading = { ...MISSING, fault: 'unreadable' };

/**
 * Makes the column of its texts. Numbers and dates are read once per distinct text, and printed again at once: where
 * that does not give the text of the file the cell is a fault.
 */
export function buildColumn(
	texts: ColumnTexts,
	decision: ColumnDecision,
	name: string,
	label: string,
	publisher: MarkPublisher
): BuiltColumn {
	const { type } = decision;
	const facts = { ...plainFacts(type), label };
	if (type === 'text') {
		return { column: { type: 'text', name, levels: texts.levels, codes: texts.codes, facts }, levels: [] };
	}
	const levels = texts.levels.map((text) => readLevel(text, decision, publisher));
	const values = new Float64Array(texts.codes.length);
	const kinds = new Uint8Array(texts.codes.length);
	for (let row = 0; row < texts.codes.length; row++) {
		const level = levels[texts.codes[row]];
		values[row] = level.value;
		kinds[row] = level.kind;
	}
	const decimals = levels.reduce((most, level) => Math.max(most, level.decimals), 0);
	return { column: { type: 'number', name, values, kinds, decimals, facts }, levels };
}

function readLevel(text: string, decision: ColumnDecision, publisher: MarkPublisher): LevelReading {
	if (text === '') return MISSING;
	const meaning = markMeaning(text, publisher);
	if (meaning === 'zero') return { ...MISSING, value: 0, kind: CELL.value, mark: text };
	if (meaning !== null) return { ...MISSING, kind: meaning, mark: text };
	if (decision.number) return readNumberLevel(text, decision.number.format, publisher);
	return readDateLevel(text, decision);
}

function readNumberLevel(text: string, format: NumberFormat, publisher: MarkPublisher): LevelReading {
	const final = withoutPreliminary(text, publisher);
	const number = parseNumberText(final ?? text, format);
	if (!number) return UNREADABLE;
	const isSame = isPrintedSame(number, plainNumberText(final ?? text), format);
	return {
		...MISSING,
		...number,
		kind: CELL.value,
		fault: isSame ? null : 'printedDifferently',
		isPreliminary: final !== null
	};
}

function readDateLevel(text: string, { type, dateOrder }: ColumnDecision): LevelReading {
	if (type !== 'date' && type !== 'dateTime' && type !== 'time') return UNREADABLE;
	const order = dateOrder ?? 'dmy';
	const value = parseDateText(text, type, order);
	if (value === null) return UNREADABLE;
	const day = type === 'dateTime' ? Math.floor(value / 86_400) : value;
	const isSame = type === 'time' || printDate(day, order, text) === text;
	return { ...MISSING, value, kind: CELL.value, fault: isSame ? null : 'printedDifferently' };
}
