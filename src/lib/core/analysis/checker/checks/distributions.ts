import { countRange } from '../../../counts/reconstruct';
import { describeCounts, listCounts } from '../distribution';
import type { Finding } from '../finding';
import type { Message } from '../../../outcome';
import { intervalOf, listed, overlap, rangeMessage, roundedTo } from '../printed';
import type { CheckerSpec } from '../types';
import { percentPlaces, type AnswerColumn } from './answer-columns';
import { basesOf, fitColumn, type Base, type Fit } from './bases';

/** What was found out about one column of percents. */
export interface ColumnResult {
	column: AnswerColumn;
	/** The plainest way in which whole persons give what is printed; null for none, or no N. */
	fit: Fit | null;
	/** The sets of counts, where they are few enough to be listed. */
	sets: { counts: number[]; mean: number; sd: number }[] | null;
	/** How many sets there are; null when they could not be counted. */
	ways: number | null;
	findings: Finding[];
}

/**
 * Looks for whole persons behind the percents, N and the mean of a column: first as they are printed, then rounded twice,
 * then with "vet ikke" outside N or the base, then with a row that is not printed.
 */
export function checkColumn(
	column: AnswerColumn,
	spec: Pick<CheckerSpec, 'dontKnow' | 'rounding' | 'nIs'>
): ColumnResult {
	const printedN = column.n ?? column.nValid;
	const nIs = column.n ? spec.nIs : 'valid';
	if (!printedN) return { column, fit: null, sets: null, ways: null, findings: [] };
	const n = printedN.printed.value;
	const bases = basesOf({ ...spec, nIs }, column).filter(
		({ beyond }) => beyond !== 'missing' || hasGap(column)
	);
	let without: Fit | null = null;
	for (const base of bases) {
		const fit = fitColumn(column, base, n);
		if (fit?.hasMean)
			return { column, fit, ...setsOf(column, fit), findings: explain(column, fit, bases[0]) };
		if (base.beyond === 'nothing') without ??= fit;
	}
	const findings = without
		? [meanImpossible(column, without, otherNs(column, bases, n))]
		: noPersons(column, bases, n);
	return {
		column,
		fit: without,
		...(without ? setsOf(column, without, false) : { sets: null, ways: null }),
		findings
	};
}

/** Whether a row may be missing: the printed total, or 100, is more than rounding away from the sum. */
function hasGap({ sum, total, answers, decimals }: AnswerColumn): boolean {
	const unit = 10 ** -decimals;
	if (total && total.printed.value - sum > 0.9 * unit && Math.abs(total.printed.value - 100) > 0.1 * unit)
		return true;
	return 100 - sum > 0.55 * unit * answers.length;
}

function setsOf(
	{ mean }: AnswerColumn,
	fit: Fit,
	withMean = true
): { sets: ColumnResult['sets']; ways: number | null } {
	const printed = mean && withMean ? intervalOf(mean.printed) : null;
	const accepts = (value: number) => !printed || overlap(printed, { low: value, high: value });
	const ways = fit.means.ways
		? [...fit.means.ways].reduce((sum, [value, count]) => (accepts(value) ? sum + count : sum), 0)
		: null;
	const counts = ways !== null && ways > 12 ? null : listCounts(fit.answers, fit.total, accepts);
	return { sets: counts?.map((one) => ({ counts: one, ...describeCounts(one, fit.answers) })) ?? null, ways };
}

/** What the reader should know about the way in which a column fits. */
function explain(column: AnswerColumn, fit: Fit, plainest: Base): Finding[] {
	const { base } = fit;
	const n = column.n ?? column.nValid;
	if (!n) return [];
	const places = [n.place, ...percentPlaces(column)];
	if (base.beyond === 'missing') return [missingRow(column, fit)];
	const findings: Finding[] = [];
	if (base.rounding === 'twice' && plainest.rounding === 'once')
		findings.push({
			check: 'distribution',
			certainty: 'rounding',
			places: percentPlaces(column),
			marked: 0,
			problem: { code: 'checker.roundedTwice', params: { sums: '' } },
			consistent: null
		});
	if (base.beyond === 'nothing' && (base.n !== plainest.n || base.dontKnow !== plainest.dontKnow))
		findings.push({
			check: 'distribution',
			certainty: 'conditional',
			places,
			problem: {
				code: base.dontKnow === 'out' ? 'checker.dontKnowOut' : 'checker.nIsValid',
				params: { n: n.printed.value, persons: fit.persons, base: fit.total }
			},
			consistent: null
		});
	return findings;
}

function missingRow(column: AnswerColumn, fit: Fit): Finding {
	const sum = roundedTo(column.sum, column.decimals);
	const { sets } = setsOf(column, fit);
	const counts = [...new Set((sets ?? []).map((set) => set.counts[set.counts.length - 1]))];
	const value = fit.answers[fit.answers.length - 1].value;
	const mean = column.mean ? 1 : 0;
	return {
		check: 'sum',
		certainty: 'conditional',
		places: column.total ? [column.total.place, ...percentPlaces(column)] : percentPlaces(column),
		problem: {
			code: 'checker.rowMissing',
			params: {
				sum,
				decimals: column.decimals,
				rows: column.answers.length,
				most: 0,
				total: column.total ? roundedTo(column.total.printed.value, column.decimals) : 100,
				missing: roundedTo((column.total?.printed.value ?? 100) - sum, column.decimals)
			}
		},
		consistent:
			counts.length > 0 && counts.length <= 4
				? {
						code: value === null ? 'checker.rowMissingOut' : 'checker.rowMissingValue',
						params: {
							counts: listed(counts, 0),
							n: fit.total,
							value: value ?? 0,
							percents: listed(
								counts.map((count) => (100 * count) / fit.total),
								column.decimals
							),
							mean
						}
					}
				: null
	};
}

/** Means that the percents allow, as they would be printed. */
function meansText(fit: Fit, decimals: number, others: readonly number[]): Message {
	const { ways, low, high } = fit.means;
	const values = ways ? [...new Set([...ways.keys()].map((value) => roundedTo(value, decimals)))] : [];
	if (values.length === 0 || values.length > 4) return rangeMessage({ low, high }, decimals);
	const params = { values: listed(values, decimals) };
	return others.length > 0
		? { code: 'checker.meansOrN', params: { ...params, ns: listed(others, 0) } }
		: { code: 'checker.oneOf', params };
}

function meanImpossible(column: AnswerColumn, fit: Fit, others: readonly number[]): Finding {
	const { mean, decimals } = column;
	const places = mean ? [mean.place, ...percentPlaces(column)] : percentPlaces(column);
	return {
		check: 'mean',
		certainty: 'impossible',
		places,
		problem: {
			code:
				fit.base.rounding === 'twice' && decimals === 0
					? 'checker.meanImpossibleTwice'
					: 'checker.meanImpossible',
			params: {
				mean: mean?.printed.value ?? 0,
				decimals: mean?.printed.decimals ?? 2,
				n: fit.total
			}
		},
		consistent: meansText(fit, mean?.printed.decimals ?? 2, others)
	};
}

/** N this far from the printed one are tried. */
const N_TRIED = 12;
const N_LISTED = 6;

/** N near the printed one for which everything fits in the plainest way. */
function otherNs(column: AnswerColumn, bases: readonly Base[], n: number): number[] {
	const plainest = bases.filter(
		({ n: is, dontKnow, beyond }) =>
			beyond === 'nothing' && is === bases[0].n && dontKnow === bases[0].dontKnow
	);
	const others: number[] = [];
	for (let step = 1; step <= N_TRIED && others.length < N_LISTED; step++)
		for (const other of [n - step, n + step])
			if (plainest.some((base) => fitColumn(column, base, other)?.hasMean)) others.push(other);
	return others.sort((a, b) => a - b);
}

/** No whole persons give the percents: the percents that no count of N gives, else the column. */
function noPersons(column: AnswerColumn, bases: readonly Base[], n: number): Finding[] {
	if (!Number.isSafeInteger(n) || n < 1) return [];
	const { decimals } = column;
	const roundings = [...new Set(bases.map((base) => base.rounding))];
	const rounding = roundings.includes('twice') ? 'twice' : 'once';
	const bad = column.answers.filter(
		({ cell }) =>
			cell !== null &&
			roundings.every((one) => countRange(cell.printed.value, { n, decimals, rounding: one }) === null)
	);
	const others = otherNs(column, bases, n);
	const fixes = others.length === 0 ? singleFixes(column, bases[0], n) : [];
	const consistent: Message | null =
		others.length > 0
			? {
					code: 'checker.otherN',
					params: {
						values: listed(others, 0)
					}
				}
			: fixes.length > 0
				? { code: 'checker.oneCell', params: { values: fixes.join('; ') } }
				: null;
	const nPlace = column.n ?? column.nValid;
	return [
		{
			check: 'distribution',
			certainty: others.length > 0 ? 'conditional' : 'impossible',
			places: [
				...(bad.length > 0 ? bad.map(({ place }) => place) : percentPlaces(column)),
				...(nPlace ? [nPlace.place] : [])
			],
			marked: bad.length > 0 ? bad.length : percentPlaces(column).length,
			problem:
				bad.length > 0
					? {
							code: rounding === 'once' ? 'checker.percentImpossible' : 'checker.percentImpossibleTwice',
							params: {
								values: listed(
									bad.map(({ cell }) => cell?.printed.value ?? 0),
									decimals
								),
								n
							}
						}
					: { code: 'checker.noPersons', params: { n } },
			consistent
		}
	];
}

/** Percents of one answer that would make everything fit, as "label: percent". */
function singleFixes(column: AnswerColumn, base: Base, n: number): string[] {
	const fixes: string[] = [];
	column.answers.forEach((answer, place) => {
		if (!answer.cell || fixes.length >= 4) return;
		const open = {
			...column,
			answers: column.answers.map((one, at) => (at === place ? { ...one, cell: null } : one))
		};
		const fit = fitColumn(open, base, n);
		if (!fit?.hasMean || fit.answers.length !== column.answers.length) return;
		const { sets } = setsOf(open, fit);
		const percents = [
			...new Set((sets ?? []).map(({ counts }) => roundedTo((100 * counts[place]) / n, column.decimals)))
		];
		if (percents.length > 0 && percents.length <= 2)
			fixes.push(`${answer.line.label.slice(0, 60)} ${listed(percents, column.decimals)}`);
	});
	return fixes;
}
