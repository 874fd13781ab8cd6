import type { Message } from '../outcome';
import { mean, standardDeviation } from '../stats/moments';
import { quantile } from '../stats/quantile';
import { CELL } from '../table/types';
import type { Basis } from './basis';
import type { PreparedData } from './prepare';
import type { AbsoluteLimitRule, CellLimits, NationalLimitRule } from './types';
import { isWorse } from './worse';

/** What limits are set from: part of the prepared data. */
export interface LimitData {
	data: Pick<PreparedData['data'], 'years' | 'basis' | 'country'>;
	columns: PreparedData['columns'];
}

/**
 * The national and absolute limit of every indicator × year of the basis.
 * @returns `limits` by position in the basis (indicator-major); null where the files hold no value for that indicator
 * and year or no limit can be set; `warnings` names absolute limits on the better side of the national one
 * Source: the rule of the follow-up scheme; how limits are set where no official value is known is our own choice.
 */
export function setLimits(
	basis: Basis,
	prepared: LimitData
): { limits: (CellLimits | null)[]; warnings: Message[] } {
	const { data } = prepared;
	const limits: (CellLimits | null)[] = [];
	const warnings: Message[] = [];
	basis.indicatorIndices.forEach((indicator, position) => {
		const rule = basis.rules[position];
		const inBasis = (year: number) => data.basis[indicator * data.years.length + year] === 1;
		const columns = basis.yearIndices
			.filter(inBasis)
			.map((year) => prepared.columns[indicator * data.years.length + year]);
		const pooled = needsPool(rule.absolute) ? pool(columns.map((column) => column.sorted)) : null;
		for (const year of basis.yearIndices) {
			if (!inBasis(year)) {
				limits.push(null);
				continue;
			}
			const column = prepared.columns[indicator * data.years.length + year];
			const national = nationalLimit(rule.national, prepared, indicator, year);
			const absolute = absoluteLimit(rule.absolute, pooled ?? column.sorted, rule.direction);
			const named = { indicator: rule.indicator, year: data.years[year] };
			if (Number.isNaN(national.national)) {
				warnings.push({ code: 'draw.noNationalLimit', params: named });
				limits.push(null);
				continue;
			}
			if (Number.isNaN(absolute)) warnings.push({ code: 'draw.noAbsoluteLimit', params: named });
			else if (isWorse(national.national, absolute, rule.direction)) {
				warnings.push({ code: 'draw.absoluteOnBetterSide', params: named });
			}
			limits.push({ ...national, absolute });
		}
	});
	return { limits, warnings };
}

function nationalLimit(
	rule: NationalLimitRule,
	prepared: LimitData,
	indicator: number,
	year: number
): Omit<CellLimits, 'absolute'> {
	const { data, columns } = prepared;
	const column = columns[indicator * data.years.length + year];
	const cell = indicator * data.years.length + year;
	if (rule.kind === 'fixed') return { national: rule.value, nationalSource: 'fixed' };
	if (rule.kind === 'country' && data.country.kinds[cell] === CELL.value) {
		return { national: data.country.values[cell], nationalSource: 'country' };
	}
	if (rule.kind !== 'municipalityMean' && !Number.isNaN(column.pupilMean)) {
		return { national: column.pupilMean, nationalSource: 'pupilMean' };
	}
	return { national: column.mean, nationalSource: 'municipalityMean' };
}

const needsPool = (rule: AbsoluteLimitRule) => rule.kind !== 'fixed' && rule.pooled;

function pool(columns: Float64Array[]): Float64Array {
	return Float64Array.from(columns.flatMap((column) => [...column])).sort();
}

/**
 * An absolute limit from its rule.
 * @param sorted the values it is taken from, ascending: municipalities with a value, one year or all years
 * @returns in the unit of the values; NaN where there are too few values
 */
export function absoluteLimit(rule: AbsoluteLimitRule, sorted: Float64Array, direction: 1 | -1): number {
	switch (rule.kind) {
		case 'fixed':
			return rule.value;
		case 'worst':
			return quantile(sorted, direction === 1 ? 1 - rule.part : rule.part);
		case 'deviation':
			return mean(sorted) + direction * rule.sd * standardDeviation(sorted);
	}
}
