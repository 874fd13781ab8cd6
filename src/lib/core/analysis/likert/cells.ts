import type { ResultCell, Text } from '../../report/types';
import { bracketedCell, countCell, emptyCell, numberCell, percentCell } from '../cells';
import { reasonOf } from '../suppression/hidden-cell';
import { baseOf, personsOf, roundedPart, shareOf, summaryOf } from './summary';
import type { Column } from './tally';
import type { LikertSpec } from './types';

/** Stands wherever a column is hidden. */
const HIDDEN: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: { code: 'likert.hidden' } };

/** A cell of a column that has something to show; a dash or "skjermet" otherwise. */
export function cellOf(column: Column, make: (column: Column) => ResultCell<Text>): ResultCell<Text> {
	if (column.state === 'empty') return emptyCell({ code: 'likert.nobody' });
	if (column.state === 'hidden') return HIDDEN;
	return make(column);
}

/** A part of a column's answers: percent, count, or percent with the count in parentheses. */
export function partCell(
	column: Column,
	part: number,
	spec: LikertSpec,
	isWeighed: boolean,
	show = spec.show
): ResultCell<Text> {
	if (show === 'count') return isWeighed ? numberCell(part, 1) : countCell(part);
	const base = baseOf(column, spec);
	if (!(base > 0)) return emptyCell({ code: 'likert.onlyDontKnow' });
	const cell = percentCell(shareOf(part, base, spec), spec.decimals, personsOf(column, spec));
	return show === 'both' ? { ...cell, text: { code: 'likert.counted', params: { count: part } } } : cell;
}

/** The sum of the percents as they are printed, in their smallest unit; `hidden` answers are in it. */
export function printedTotal(column: Column, spec: LikertSpec): number {
	const base = baseOf(column, spec);
	const parts = [...column.tally.weighed];
	if (spec.dontKnow !== 'outside') parts.push(column.tally.dontKnow.weighed);
	return parts.reduce((sum, part) => sum + roundedPart(part, base, spec), 0);
}

/** *Totalt*: the sum of what is printed above it, or 100 percent. */
export function totalCell(column: Column, spec: LikertSpec, isWeighed: boolean): ResultCell<Text> {
	const base = baseOf(column, spec);
	if (spec.show === 'count') return partCell(column, base, spec, isWeighed);
	if (!(base > 0)) return emptyCell({ code: 'likert.onlyDontKnow' });
	const share = spec.total === 'hundred' ? 1 : printedTotal(column, spec) / 100 / 10 ** spec.decimals;
	const cell = percentCell(share, spec.decimals, personsOf(column, spec));
	return spec.show === 'both' ? { ...cell, text: { code: 'likert.counted', params: { count: base } } } : cell;
}

const whyNoMean = ({ item }: Column): Text =>
	item.isNumeric ? { code: 'likert.onlyDontKnow' } : { code: 'likert.noMeanOfText' };

/** The mean of the answers on the scale, with which side of the middle it is on where that is asked for. */
export function meanCell(column: Column, spec: LikertSpec): ResultCell<Text> {
	const { mean } = summaryOf(column);
	const cell = { ...numberCell(mean, 2, whyNoMean(column)), n: column.valid };
	const { steps, scale } = column.item;
	if (!spec.midpoint || Number.isNaN(mean) || steps.length < 2) return cell;
	const [min, max] = scale
		? [scale.min, scale.max]
		: [Number(steps[0].value), Number(steps[steps.length - 1].value)];
	const middle = (min + max) / 2;
	if (Math.abs(mean - middle) <= 1e-9) return cell;
	return { ...cell, text: { code: mean > middle ? 'likert.above' : 'likert.below', params: { middle } } };
}

/** The mean of an item that is worded the other way round, turned on its declared scale: (min + max) − M. */
export function turnedCell(column: Column): ResultCell<Text> {
	const { reversed, scale } = column.item;
	if (!reversed) return emptyCell();
	if (!scale) return emptyCell({ code: 'likert.noScale' });
	const { mean } = summaryOf(column);
	return { ...numberCell(scale.min + scale.max - mean, 2, whyNoMean(column)), n: column.valid };
}

/** The standard deviation, with words after it where it is above the limit. */
export function deviationCell(column: Column, { spreadFlag }: LikertSpec): ResultCell<Text> {
	const { sd } = summaryOf(column);
	const why: Text = column.item.isNumeric ? { code: 'likert.oneAnswer' } : { code: 'likert.noMeanOfText' };
	const cell = { ...numberCell(sd, 2, why), n: column.valid };
	if (!spreadFlag || !(sd > spreadFlag.above)) return cell;
	const words = spreadFlag.words.trim();
	return { ...cell, text: words === '' ? { code: 'likert.spread' } : words };
}

/** A count in parentheses; of a hidden column only that it is below the limit, or why it is hidden though it is not. */
export function personsCell(
	column: Column,
	spec: LikertSpec,
	count: (column: Column) => number
): ResultCell<Text> {
	if (column.state !== 'hidden') return bracketedCell(count(column));
	const limit = spec.hiddenBelow ?? 0;
	if (column.because && column.because.kind !== 'few')
		return { ...HIDDEN, note: reasonOf(column.because, limit) };
	const params = { limit };
	const note = { code: 'likert.hiddenWhy', params };
	return { ...HIDDEN, text: { code: 'likert.fewerThan', params }, note };
}
