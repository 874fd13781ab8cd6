import type { BuiltColumn } from './build-column';
import type { ColumnTexts } from './column-texts';
import type { ColumnDecision } from './decide-column';
import { isMultipleAnswer } from './forms';
import { parseNumberText } from './number-text';
import type { AlternativeReading, CellFault, ColumnReading } from './types';

const MAX_FAULTS = 100;
const MAX_SAMPLE = 80;

/**
 * What was understood of a column, for the person who checks it.
 * @param lines line of each row in the file
 */
export function describeColumn(
	texts: ColumnTexts,
	decision: ColumnDecision,
	built: BuiltColumn,
	place: { position: number; header: string; name: string },
	lines: Uint32Array
): ColumnReading {
	const cells = (isCounted: (level: number) => boolean): number =>
		texts.counts.reduce((sum, count, level) => sum + (isCounted(level) ? count : 0), 0);
	const { levels } = built;
	const faultOf = (level: number) => levels[level]?.fault ?? null;
	const open = decision.number?.open ?? null;
	return {
		...place,
		type: decision.type,
		sample: (texts.levels.find((level) => level !== '') ?? '').slice(0, MAX_SAMPLE),
		reason: decision.reason,
		number: decision.number?.format ?? null,
		dateOrder: decision.dateOrder,
		isDateOrderOpen: decision.isDateOrderOpen,
		alternatives: alternativesOf(decision),
		ambiguousCells: open ? decision.evidence.open[open] : 0,
		distinct: texts.levels.length,
		empty: cells((level) => texts.levels[level] === ''),
		unreadable: cells((level) => faultOf(level) === 'unreadable'),
		printedDifferently: cells((level) => faultOf(level) === 'printedDifferently'),
		faults: faultsOf(texts, built, lines),
		mixture: mixtureOf(decision),
		marks: marksOf(texts, built),
		preliminary: cells((level) => levels[level]?.isPreliminary ?? false),
		multipleAnswers: decision.type === 'text' ? cells((level) => isMultipleAnswer(texts.levels[level])) : 0
	};
}

function alternativesOf({ number, evidence }: ColumnDecision): AlternativeReading[] {
	if (!number?.other || !number.open) return [];
	const text = evidence.example[number.open];
	return [number.format, number.other].flatMap((format, i) => {
		const read = parseNumberText(text, format);
		return read ? [{ format, text, value: read.value, isPicked: i === 0 }] : [];
	});
}

function faultsOf(texts: ColumnTexts, { levels }: BuiltColumn, lines: Uint32Array): CellFault[] {
	const faults: CellFault[] = [];
	if (!levels.some((level) => level.fault)) return faults;
	const room = { unreadable: MAX_FAULTS, printedDifferently: MAX_FAULTS };
	for (let row = 0; row < texts.codes.length && room.unreadable + room.printedDifferently > 0; row++) {
		const code = texts.codes[row];
		const kind = levels[code].fault;
		if (kind && room[kind]-- > 0)
			faults.push({ line: lines[row], text: texts.levels[code].slice(0, 200), kind });
	}
	return faults;
}

function mixtureOf({ reason, evidence }: ColumnDecision): ColumnReading['mixture'] {
	if (reason !== 'mixed') return null;
	return { numbers: evidence.numbers, others: evidence.others, text: evidence.otherText };
}

function marksOf(texts: ColumnTexts, { levels }: BuiltColumn): ColumnReading['marks'] {
	return levels.flatMap(({ mark }, i) => (mark === null ? [] : [{ mark, count: texts.counts[i] }]));
}
