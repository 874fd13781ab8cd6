import { addDateEvidence, decideDateOrder, noDateEvidence, type DateEvidence } from './dates';
import type { ColumnTexts } from './column-texts';
import { areIdentifiers, isIdentifierHeader } from './identifiers';
import { markMeaning, withoutPreliminary } from './marks';
import { addEvidence, noEvidence, type NumberEvidence } from './number-evidence';
import { decideFormat, type FileEvidence, type FormatDecision } from './number-format';
import { isUdirPath } from './publisher';
import type { ColumnChoice, ColumnType, DateOrder, MarkPublisher, NumberFormat, Reason } from './types';

/** What is known of a file when its columns are decided. */
export interface FileContext {
	publisher: MarkPublisher;
	evidence: FileEvidence;
}

/** What a column is read as, and why. */
export interface ColumnDecision {
	type: ColumnType;
	reason: Reason;
	number: FormatDecision | null;
	dateOrder: DateOrder | null;
	isDateOrderOpen: boolean;
	evidence: NumberEvidence;
}

/** A column is what so many of its filled cells are; the others are listed. */
const ENOUGH = 0.9;
const MAX_SENTENCE_LENGTH = 500;

/** Text in words, as Udir writes it into number cells ("… har derfor ikke tall for tidligere årganger"). */
export const isSentence = (text: string): boolean =>
	text.length < MAX_SENTENCE_LENGTH && text.split(' ').filter((word) => /^\p{L}{2,}/u.test(word)).length >= 4;

/** How the numbers of a column are written, marks left aside. */
export function numberEvidence(texts: ColumnTexts, publisher: MarkPublisher): NumberEvidence {
	const evidence = noEvidence();
	texts.levels.forEach((level, i) => {
		if (level === '' || markMeaning(level, publisher) !== null) return;
		addEvidence(evidence, withoutPreliminary(level, publisher) ?? level, texts.counts[i]);
	});
	return evidence;
}

function dateEvidence({ levels, counts }: ColumnTexts): DateEvidence {
	const evidence = noDateEvidence();
	levels.forEach((level, i) => addDateEvidence(evidence, level, counts[i]));
	return evidence;
}

/**
 * Decides what a column is: what a person chose, else codes and identifiers (text), numbers, dates, text. Numbers are
 * what nine of ten filled cells are; in Udir's value columns sentences do not count against them. A word that stands in
 * several cells ("Vet ikke") is an answer: it would be lost in a column of numbers, so that column stays text.
 */
export function decideColumn(
	texts: ColumnTexts,
	header: string,
	context: FileContext,
	choice: ColumnChoice | undefined
): ColumnDecision {
	const evidence = numberEvidence(texts, context.publisher);
	const dates = evidence.others > 0 ? dateEvidence(texts) : noDateEvidence();
	const detected = detectType(texts, header, context.publisher, evidence, dates);
	const type = choice?.type ?? detected.type;
	const isNumber = type === 'number' || type === 'percent';
	const number = isNumber ? chosenFormat(decideFormat(evidence, context.evidence), choice) : null;
	const isDate = type === 'date' || type === 'dateTime';
	const order = decideDateOrder(dates);
	const reason = choice?.type
		? 'chosen'
		: number && detected.reason === 'plain'
			? number.reason
			: detected.reason;
	return {
		type: choice?.type || type !== 'number' || !number?.format.percent ? type : 'percent',
		reason,
		number,
		dateOrder: isDate ? (choice?.dateOrder ?? order.order) : null,
		isDateOrderOpen: isDate && order.isOpen && choice?.dateOrder === undefined,
		evidence
	};
}

/** The format with the marks that were chosen: one of the two readings when it has them, else the first with them. */
function chosenFormat(decision: FormatDecision, choice: ColumnChoice | undefined): FormatDecision {
	if (!choice || (!choice.decimal && !choice.thousands)) return decision;
	const { format, other } = decision;
	const isChosen = (known: NumberFormat | null): boolean =>
		known !== null &&
		(choice.decimal ?? known.decimal) === known.decimal &&
		(choice.thousands ?? known.thousands) === known.thousands;
	const known = [format, other].find(isChosen);
	const rest = known === other ? format : other;
	return {
		...decision,
		reason: 'chosen',
		format: known ?? withMarks(format, choice),
		other: known && decision.open ? rest : null
	};
}

function withMarks(format: NumberFormat, { decimal, thousands }: ColumnChoice): NumberFormat {
	const free = thousands === 'comma' ? 'point' : thousands === 'point' ? 'comma' : format.decimal;
	const mark = decimal ?? free;
	return {
		...format,
		decimal: mark,
		thousands: thousands ?? (format.thousands === mark ? 'none' : format.thousands)
	};
}

function detectType(
	texts: ColumnTexts,
	header: string,
	publisher: MarkPublisher,
	evidence: NumberEvidence,
	dates: DateEvidence
): { type: ColumnType; reason: Reason } {
	const isValueColumn = publisher === 'udir' && isUdirPath(header);
	const filled = evidence.numbers + evidence.others;
	if (filled === 0) {
		const hasMarks = publisher !== 'none' && texts.levels.some((level) => level !== '');
		return isValueColumn || hasMarks
			? { type: 'number', reason: 'plain' }
			: { type: 'text', reason: 'empty' };
	}
	if (evidence.leadingZeros > 0) return { type: 'text', reason: 'leadingZeros' };
	const levels = texts.levels.filter((level) => level !== '');
	const isWhole = evidence.small + evidence.ungrouped === filled;
	if (isWhole && (isIdentifierHeader(header) || areIdentifiers(header, levels)))
		return { type: 'text', reason: 'identifier' };
	const sentences = isValueColumn ? sentenceCells(texts) : 0;
	const isMixed = !isValueColumn && evidence.numbers > 0 && evidence.repeatedWords > 0;
	if (!isMixed && evidence.numbers + sentences > 0 && evidence.numbers >= ENOUGH * (filled - sentences))
		return { type: 'number', reason: 'plain' };
	if (dates.times >= ENOUGH * filled) return { type: 'time', reason: 'dates' };
	if (dates.dates + dates.dateTimes >= ENOUGH * filled)
		return { type: dates.dateTimes > 0 ? 'dateTime' : 'date', reason: 'dates' };
	return { type: 'text', reason: evidence.numbers >= evidence.others ? 'mixed' : 'text' };
}

const sentenceCells = ({ levels, counts }: ColumnTexts): number =>
	levels.reduce((sum, level, i) => sum + (isSentence(level) ? counts[i] : 0), 0);
