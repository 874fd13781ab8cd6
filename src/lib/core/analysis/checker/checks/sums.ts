import type { Finding } from '../finding';
import { halfUnit, listed, roundedTo } from '../printed';
import type { CheckerSpec } from '../types';
import { percentPlaces, type AnswerColumn } from './answer-columns';
import type { Fit } from './bases';

/**
 * Whether the percents of a column add up to 100 and to the printed total. Rounded numbers may miss 100 by half a unit
 * each. A printed total may be the sum of the rounded numbers or 100 (methods, 1), or the share of those who are shown.
 * @param fit how whole persons give the column; null where N is not printed or none do
 */
export function checkSum(
	column: AnswerColumn,
	fit: Fit | null,
	rounding: CheckerSpec['rounding']
): Finding[] {
	const { answers, decimals, total } = column;
	const places = percentPlaces(column);
	const sum = roundedTo(column.sum, decimals);
	const unit = 10 ** -decimals;
	const blanks = answers.filter(({ cell }) => cell === null);
	const twice = rounding !== 'once' && decimals === 0;
	const most = halfUnit(decimals, twice ? 'twice' : 'once') * answers.length + 1e-9;
	const isNear = Math.abs(100 - sum) <= most;
	const facts = { sum, decimals, rows: answers.length, most: roundedTo(most, decimals + 1) };
	const findings: Finding[] = [];
	const add = (
		certainty: Finding['certainty'],
		code: string,
		params: Record<string, string | number>,
		consistent: Finding['consistent'] = null,
		at = total ? [total.place, ...places] : places
	) =>
		findings.push({
			check: 'sum',
			certainty,
			places: at,
			marked: total ? 1 : at.length,
			problem: { code, params: { ...facts, ...params } },
			consistent
		});

	if (column.blankTotal)
		findings.push({
			check: 'blank',
			certainty: 'rounding',
			places: [column.blankTotal],
			problem: { code: 'checker.totalBlank' },
			consistent: { code: 'checker.valueIs', params: { value: sum, decimals } }
		});
	if (blanks.length > 0 && (isNear || !total))
		findings.push({
			check: 'blank',
			certainty: isNear ? 'rounding' : 'conditional',
			places: blanks.map(({ place }) => place),
			marked: blanks.length,
			problem: { code: 'checker.answerBlank', params: { count: blanks.length } },
			consistent: isNear
				? { code: 'checker.valueIs', params: { value: 0, decimals: 0 } }
				: { code: 'checker.togetherAre', params: { value: roundedTo(100 - sum, decimals), decimals } }
		});
	const printed = total ? roundedTo(total.printed.value, decimals) : null;
	const differs = printed !== null && Math.abs(printed - sum) > unit / 2;
	if (fit?.base.beyond === 'share') {
		add('rounding', 'checker.totalIsShare', {
			total: printed ?? sum,
			n: fit.total,
			persons: fit.persons
		});
	} else if (fit?.base.beyond === 'missing') {
		return findings;
	} else if (printed !== null && differs && Math.abs(printed - 100) > unit / 2) {
		const isTooMuch = Math.abs(printed - 100) > most;
		if (printed > sum && !isTooMuch && !isNear)
			add('conditional', 'checker.rowMissing', {
				total: printed,
				missing: roundedTo(printed - sum, decimals)
			});
		else
			add(
				isNear ? 'conditional' : 'impossible',
				'checker.totalDiffers',
				{ total: printed },
				isNear ? { code: 'checker.totalCanBe', params: { sum, decimals } } : null
			);
	} else if (!isNear && (blanks.length === 0 || total)) {
		if (sum < 100) add('conditional', 'checker.sumTooLow', { missing: roundedTo(100 - sum, decimals) });
		else add('conditional', 'checker.sumTooHigh', { over: roundedTo(sum - 100, decimals) });
	} else if (isNear && Math.abs(sum - 100) > unit / 2) {
		if (printed !== null && differs)
			add('rounding', 'checker.totalSetTo100', { sums: listed([sum], decimals) });
		else add('rounding', 'checker.sumRounded', { sums: listed([sum], decimals) });
	}
	return findings;
}
