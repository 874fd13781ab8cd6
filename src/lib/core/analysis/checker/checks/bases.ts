import { countRange, printedPercent, MAX_N } from '../../../counts/reconstruct';
import { possibleMeans, type AnswerRange, type PossibleMeans } from '../distribution';
import { intervalOf, overlap } from '../printed';
import type { CheckerSpec } from '../types';
import type { AnswerColumn } from './answer-columns';

/** How the percents of a column may have been made of persons. */
export interface Base {
	rounding: 'once' | 'twice';
	/** `in`: percents of all who answered. `out`: of those with an answer on the scale. */
	dontKnow: 'in' | 'out';
	/** Whether the printed N counts all who answered. */
	n: 'total' | 'valid';
	/**
	 * `share`: the percents are of more persons than the answers that are shown; the printed total is their share.
	 * `missing`: a row is not printed.
	 */
	beyond: 'nothing' | 'share' | 'missing';
}

/** A way in which whole persons give the percents. */
export interface Fit {
	base: Base;
	/** The persons that the percents are of. */
	persons: number;
	/** The persons that are spread over `answers`. */
	total: number;
	answers: AnswerRange[];
	means: PossibleMeans;
	/** Whether some of these persons give the printed mean; true where none is printed. */
	hasMean: boolean;
}

/** The bases to try, the plainest first, in the order of what they ask the reader to believe. */
export function basesOf(
	spec: Pick<CheckerSpec, 'dontKnow' | 'rounding' | 'nIs'>,
	column: AnswerColumn
): Base[] {
	const roundings = spec.rounding === 'both' ? (['once', 'twice'] as const) : [spec.rounding];
	const kinds: Pick<Base, 'dontKnow' | 'n'>[] = [];
	const hasDontKnow = column.answers.some(({ isDontKnow }) => isDontKnow);
	const ins = spec.dontKnow === 'both' ? (['in', 'out'] as const) : [spec.dontKnow];
	const ns = spec.nIs === 'both' ? (['total', 'valid'] as const) : [spec.nIs];
	for (const dontKnow of ins) for (const n of ns) kinds.push({ dontKnow, n });
	const tried = hasDontKnow ? kinds : kinds.slice(0, 1);
	const plain = tried.flatMap((kind) =>
		roundings.map((rounding): Base => ({ ...kind, rounding, beyond: 'nothing' }))
	);
	const further = (['share', 'missing'] as const).flatMap((beyond) =>
		roundings.map((rounding): Base => ({ dontKnow: 'in', n: 'total', rounding, beyond }))
	);
	return [...plain, ...further];
}

/** Bases of one column beyond which a wider one is not tried. */
const MOST_PERSONS_TRIED = 400;

/**
 * Whether whole persons can give the percents of a column on a base.
 * @param n the printed N
 * @returns the best way: one that gives the printed mean if there is one; null when there is none at all
 */
export function fitColumn(column: AnswerColumn, base: Base, n: number): Fit | null {
	if (!Number.isSafeInteger(n) || n < 1 || n > MAX_N) return null;
	let without: Fit | null = null;
	for (const { persons, total, answers } of ways(column, base, n)) {
		if (answers === null) continue;
		const means = possibleMeans(answers, total);
		if (!means) continue;
		const fit = { base, persons, total, answers, means, hasMean: givesMean(column, means) };
		if (fit.hasMean) return fit;
		without ??= fit;
	}
	return without;
}

/** Whether one of the means is printed as the mean of the column. */
function givesMean({ mean }: AnswerColumn, means: PossibleMeans): boolean {
	if (!mean) return true;
	const printed = intervalOf(mean.printed);
	if (!means.ways) return overlap(printed, { low: means.low, high: means.high });
	return [...means.ways.keys()].some((value) => overlap(printed, { low: value, high: value }));
}

interface Way {
	persons: number;
	total: number;
	answers: AnswerRange[] | null;
}

function* ways(column: AnswerColumn, base: Base, n: number): Generator<Way> {
	const { answers, decimals, total: printedTotal } = column;
	const rounding = base.rounding;
	const range = (percent: number | null, persons: number) =>
		percent === null ? { from: 0, to: persons } : countRange(percent, { n: persons, decimals, rounding });
	const ranges = (list: AnswerColumn['answers'], persons: number): AnswerRange[] | null => {
		const found = list.map(({ cell, value }) => {
			const counts = range(cell?.printed.value ?? null, persons);
			return counts && { ...counts, value };
		});
		return found.every((one) => one !== null) ? found : null;
	};
	const scale = answers.filter(({ isDontKnow }) => !isDontKnow);
	const dontKnow = answers.filter(({ isDontKnow }) => isDontKnow);
	const printsDontKnow = (count: number, persons: number): boolean => {
		const percent = dontKnow.length === 1 ? (dontKnow[0].cell?.printed.value ?? null) : null;
		return (
			percent !== null &&
			printedPercent(count, persons, decimals, rounding) === Math.round(percent * 10 ** decimals)
		);
	};

	if (base.beyond === 'share') {
		// A total of 100 is everybody.
		if (!printedTotal || Math.abs(printedTotal.printed.value - 100) < 0.5 * 10 ** -decimals) return;
		const wanted = Math.round(printedTotal.printed.value * 10 ** decimals);
		for (let more = 1; more <= MOST_PERSONS_TRIED; more++) {
			const share = printedPercent(n, n + more, decimals, rounding);
			if (share < wanted) return;
			if (share === wanted) yield { persons: n + more, total: n, answers: ranges(answers, n + more) };
		}
	} else if (base.beyond === 'missing') {
		const shown = ranges(answers, n);
		if (!shown) return;
		for (const value of [null, ...valuesNotShown(column)])
			yield { persons: n, total: n, answers: [...shown, { from: 1, to: n, value }] };
	} else if (base.dontKnow === 'in' && base.n === 'total') {
		yield { persons: n, total: n, answers: ranges(answers, n) };
	} else if (base.n === 'valid') {
		if (base.dontKnow === 'out') {
			yield { persons: n, total: n, answers: ranges(scale, n) };
			return;
		}
		for (let more = 1; more <= MOST_PERSONS_TRIED; more++) {
			if (printsDontKnow(more, n + more))
				yield { persons: n + more, total: n, answers: ranges(scale, n + more) };
		}
	} else {
		for (let fewer = 1; fewer < Math.min(n, MOST_PERSONS_TRIED); fewer++) {
			if (printsDontKnow(fewer, n))
				yield { persons: n - fewer, total: n - fewer, answers: ranges(scale, n - fewer) };
		}
	}
}

/** Whole numbers between the ends of the scale that no row has. */
function valuesNotShown({ answers }: AnswerColumn): number[] {
	const values = answers.flatMap(({ value }) => (value === null ? [] : [value]));
	if (values.length === 0) return [];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (!(high - low <= 20)) return [];
	return Array.from({ length: high - low + 1 }, (_, step) => low + step).filter(
		(value) => !values.includes(value)
	);
}
