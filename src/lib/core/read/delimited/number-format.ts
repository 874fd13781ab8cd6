import type { NumberEvidence } from './number-evidence';
import type { DecimalMark, NumberFormat, Reason, Separator, ThousandsMark } from './types';

/** What the rest of the file says of its decimal mark. */
export interface FileEvidence {
	separator: Separator;
	/** Cells of all columns in which a mark can only be the decimal mark. */
	decimal: { comma: number; point: number };
}

/** The format of a column's numbers, why, and the format of the other possible reading. */
export interface FormatDecision {
	format: NumberFormat;
	reason: Reason;
	/** The mark of texts such as "1.234", or null when there are none. */
	open: DecimalMark | null;
	other: NumberFormat | null;
}

/** So many different texts such as "1.234" beside small whole numbers are no chance if they were decimals. */
const ENOUGH_OPEN = 3;

/**
 * Decides how the numbers of a column are written. Where "1.234" can be read in two ways, the evidence is weighed in
 * this order: the column's own decimals or thousands; its other mark; whole numbers from 1000 without marks (then
 * thousands are not marked); the separator; the decimal mark of the other columns; whole numbers below 1000 (then
 * decimals would have been printed for them too). Without any of these it is the decimal mark.
 * @param evidence how the cells of the column are written
 * @param file what the file as a whole says
 */
export function decideFormat(evidence: NumberEvidence, file: FileEvidence): FormatDecision {
	const open = openMark(evidence);
	const percent = evidence.percents * 2 > evidence.numbers;
	const bareFraction = evidence.bareFractions > evidence.zeroFractions;
	const style = { percent, bareFraction };
	if (!open) return { format: { ...settled(evidence, file), ...style }, reason: 'plain', open, other: null };
	const { isThousands, reason } = decideOpen(evidence, file, open);
	const asThousands: NumberFormat = { decimal: otherMark(open), thousands: open, ...style };
	const asDecimal: NumberFormat = { decimal: open, thousands: thousandsBeside(evidence, open), ...style };
	return isThousands
		? { format: asThousands, reason, open, other: asDecimal }
		: { format: asDecimal, reason, open, other: asThousands };
}

const otherMark = (mark: DecimalMark): DecimalMark => (mark === 'comma' ? 'point' : 'comma');

function openMark({ open }: NumberEvidence): DecimalMark | null {
	if (open.comma + open.point === 0) return null;
	return open.comma > open.point ? 'comma' : 'point';
}

function settled(evidence: NumberEvidence, file: FileEvidence): Pick<NumberFormat, 'decimal' | 'thousands'> {
	const { decimal: decimals, thousands } = evidence;
	// A comma between thousands speaks for the decimal point, and the other way round.
	const comma = decimals.comma + thousands.point;
	const point = decimals.point + thousands.comma;
	const byFile = file.decimal.comma > file.decimal.point || file.separator === ';' ? 'comma' : 'point';
	const decimal = comma > point ? 'comma' : point > 0 ? 'point' : byFile;
	return { decimal, thousands: thousandsBeside(evidence, decimal) };
}

function thousandsBeside(evidence: NumberEvidence, decimal: DecimalMark): ThousandsMark {
	const marks = (['space', 'apostrophe', 'point', 'comma'] as const).filter((mark) => mark !== decimal);
	const most = marks.reduce((a, b) => (evidence.thousands[b] > evidence.thousands[a] ? b : a));
	return evidence.thousands[most] > 0 ? most : 'none';
}

function decideOpen(
	evidence: NumberEvidence,
	file: FileEvidence,
	mark: DecimalMark
): { isThousands: boolean; reason: Reason } {
	const other = otherMark(mark);
	const { decimal, thousands } = evidence;
	if (decimal[mark] > 0 || thousands[mark] > 0) {
		const isThousands = thousands[mark] > decimal[mark];
		return { isThousands, reason: isThousands ? 'ownThousands' : 'ownDecimals' };
	}
	if (decimal[other] > 0) return { isThousands: true, reason: 'otherMark' };
	if (thousands[other] + thousands.space + thousands.apostrophe > 0)
		return { isThousands: false, reason: 'otherMark' };
	if (evidence.ungrouped > 0) return { isThousands: false, reason: 'ungroupedNumbers' };
	if (file.separator === ',' && mark === 'comma') return { isThousands: true, reason: 'separator' };
	if (file.decimal[mark] !== file.decimal[other])
		return { isThousands: file.decimal[other] > file.decimal[mark], reason: 'otherColumns' };
	if (evidence.small > 0 && evidence.openDistinct[mark] >= ENOUGH_OPEN)
		return { isThousands: true, reason: 'smallNumbers' };
	return { isThousands: false, reason: 'noEvidence' };
}

/** Reasons that are signs rather than proof: the reading is reported as ambiguous. */
export const isWeak = (reason: Reason): boolean =>
	['ungroupedNumbers', 'separator', 'otherColumns', 'smallNumbers', 'noEvidence'].includes(reason);
