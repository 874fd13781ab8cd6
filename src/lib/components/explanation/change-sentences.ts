import { indicatorName, yearName } from '$lib/components/draw/names';
import type { Indicator } from '$lib/core/indicators/types';
import type { CellFlip, Flips, LimitFlip } from '$lib/core/selection/explain/types';
import { formatNumber } from '$lib/i18n/numbers';
import type { Subject } from './sentences';

const OUTCOMES = ['none', 'average', 'spread'] as const;

/** What a change would have led to, as the end of a sentence. */
const outcomeOf = ({ messages }: Subject, drawnAs: number) =>
	messages.explain.change.outcomes[OUTCOMES[drawnAs]];

/** How many changes are told; the rest are larger. */
const TOLD = 3;

/**
 * The smallest changes that would have moved the municipality across the cut, as sentences.
 * @param nameSchools false on paper: a school is "one of the schools"
 */
export function changeSentences(subject: Subject, flips: Flips, nameSchools: boolean): string[] {
	const t = subject.messages.explain.change;
	if (subject.result.filter[subject.unit] !== 0) return [t.filtered];
	const cells = distinctCells(flips.cells)
		.slice(0, TOLD)
		.map((flip) => cellSentence(subject, flip, nameSchools));
	const limits = flips.limits.slice(0, TOLD).map((flip) => limitSentence(subject, flip));
	return [...(cells.length > 0 ? cells : [t.noCell]), ...(limits.length > 0 ? limits : [t.noLimit])];
}

/** One change per number: the smallest. */
function distinctCells(cells: CellFlip[]): CellFlip[] {
	const seen = new Set<string>();
	return cells.filter(({ kind, unit, indicator, year }) => {
		const key = [kind, unit, indicator, year].join();
		return !seen.has(key) && seen.add(key);
	});
}

function cellSentence(subject: Subject, flip: CellFlip, nameSchools: boolean): string {
	const { messages, style, summary } = subject;
	const t = messages.explain.change;
	const indicator = summary.indicators[flip.indicator];
	const value = (number: number) =>
		withUnit(messages, indicator.unit, formatNumber(number, indicator.decimals, style));
	const words = {
		indicator: indicatorName(messages, indicator),
		year: yearName(summary.years[flip.year]),
		from: value(flip.from),
		to: value(flip.to),
		outcome: outcomeOf(subject, flip.drawnAs)
	};
	const sentence =
		flip.kind === 'municipality'
			? t.cell(words)
			: t.school({ ...words, school: nameSchools ? summary.schools[flip.unit].name : t.oneSchool });
	return flip.pupils === null ? sentence : `${sentence} ${t.pupils({ n: flip.pupils, all: flip.behind })}`;
}

/** A number as it is written, with its unit: '1 point', '2 points'. */
const withUnit = (messages: Subject['messages'], unit: Indicator['unit'], number: string) =>
	`${number} ${messages.indicators[number === '1' ? 'unitsOne' : 'unitsShort'][unit]}`.trim();

/** How far a limit was moved, with its unit and the way: '0,5 prosentpoeng lavere'. */
export function limitChange(
	{ messages, style }: Pick<Subject, 'messages' | 'style'>,
	{ decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>,
	moved: number
): string {
	const t = messages.explain.change;
	const number = formatNumber(Math.abs(moved), decimals, style);
	// A share that is 1 % lower is another than one that is 1 percentage point lower.
	const by = unit === 'percent' ? t.percentagePoints({ by: number }) : withUnit(messages, unit, number);
	return moved > 0 ? t.higher({ by }) : t.lower({ by });
}

function limitSentence(subject: Subject, flip: LimitFlip): string {
	const { messages, style, summary } = subject;
	const t = messages.explain.change;
	const indicator = summary.indicators[flip.indicator];
	return t.limit({
		which: t.limits[flip.which],
		indicator: indicatorName(messages, indicator),
		by: limitChange({ messages, style }, indicator, flip.by),
		outcome: outcomeOf(subject, flip.drawnAs)
	});
}
