import { numberShape, withoutPercent, type Mark } from './number-shape';

/** How often each way of writing numbers occurs among the cells of a column (counted in cells). */
export interface NumberEvidence {
	/** Cells that can be numbers. */
	numbers: number;
	/** Cells that cannot. */
	others: number;
	/** Among the others: words that stand in several cells ("Vet ikke"); answers rather than slips. */
	repeatedWords: number;
	/** One of the others, a repeated word when there is one. */
	otherText: string;
	leadingZeros: number;
	/** Digits only, below and from 1000. */
	small: number;
	ungrouped: number;
	decimal: { comma: number; point: number };
	thousands: Record<Mark, number>;
	/** Cells such as "1.234". */
	open: { comma: number; point: number };
	/** Different texts such as "1.234", and one of them, by their mark. */
	openDistinct: { comma: number; point: number };
	example: { comma: string; point: string };
	percents: number;
	/** Fractions without (",5") and with ("0,5") a zero before the mark. */
	bareFractions: number;
	zeroFractions: number;
}

/** Evidence of nothing. */
export const noEvidence = (): NumberEvidence => ({
	numbers: 0,
	others: 0,
	repeatedWords: 0,
	otherText: '',
	leadingZeros: 0,
	small: 0,
	ungrouped: 0,
	decimal: { comma: 0, point: 0 },
	thousands: { comma: 0, point: 0, space: 0, apostrophe: 0 },
	open: { comma: 0, point: 0 },
	openDistinct: { comma: 0, point: 0 },
	example: { comma: '', point: '' },
	percents: 0,
	bareFractions: 0,
	zeroFractions: 0
});

/** Adds `count` cells of one text to the evidence. */
export function addEvidence(evidence: NumberEvidence, text: string, count: number): void {
	const bare = withoutPercent(text);
	const shape = numberShape(bare ?? text);
	if (!shape) {
		addOther(evidence, text, count);
		return;
	}
	evidence.numbers += count;
	if (bare !== null) evidence.percents += count;
	if (shape.kind === 'leadingZero') evidence.leadingZeros += count;
	else if (shape.kind === 'integer') evidence[shape.digits > 3 ? 'ungrouped' : 'small'] += count;
	else if (shape.kind === 'grouped') evidence.thousands[shape.thousands] += count;
	else if (shape.kind === 'decimal') {
		evidence.decimal[shape.mark] += count;
		if (/^\D?[.,]/.test(text)) evidence.bareFractions += count;
		else if (/^\D?0[.,]/.test(text)) evidence.zeroFractions += count;
		if (shape.thousands) evidence.thousands[shape.thousands] += count;
	} else {
		evidence.open[shape.mark] += count;
		evidence.openDistinct[shape.mark]++;
		if (evidence.example[shape.mark] === '') evidence.example[shape.mark] = text;
	}
}

const WORD = /\p{L}{2}/u;

function addOther(evidence: NumberEvidence, text: string, count: number): void {
	const isRepeatedWord = count > 1 && WORD.test(text);
	if (evidence.others === 0 || (isRepeatedWord && evidence.repeatedWords === 0)) evidence.otherText = text;
	evidence.others += count;
	if (isRepeatedWord) evidence.repeatedWords += count;
}
